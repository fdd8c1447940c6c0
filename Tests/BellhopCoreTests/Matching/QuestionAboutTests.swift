import Languages
import Testing

@testable import BellhopCore

@Suite("Asking about an action")
struct QuestionAboutTests {
  @Test(
    "is told from asking for it",
    arguments: [
      ("is there a fee for cancelling?", "Cancel my order", true),
      ("how do I cancel", "Cancel my order", true),
      ("what happens if I cancel my order", "Cancel my order", true),
      ("can I still cancel later?", "Cancel my order", true),
      ("do you cancel orders on Sundays", "Cancel my order", true),
      ("my order was cancelled and I didn't do it", "Cancel my order", true),
      ("combien coûte la résiliation", "La résiliation", true),
      ("puis-je annuler plus tard", "Annuler ma commande", true),
      ("can I cancel my order", "Cancel my order", false),
      ("could you please cancel it", "Cancel my order", false),
      ("why is it so slow, cancel my order", "Cancel my order", false),
      ("cancel my order, how long does it take", "Cancel my order", false),
      ("how about cancelling it", "Cancel my order", false),
      ("je voudrais annuler ma commande", "Annuler ma commande", false),
      ("is it raining?", "Cancel my order", false),
    ]
  )
  func asks(message: String, phrase: String, expected: Bool) {
    let words = FoldedWords(phrase).folded
    #expect(QuestionAbout.asks(message, about: words, among: [words]) == expected)
  }

  @Test("A form that the admin gave as a trigger is how the action is asked for")
  func ownForm() {
    let phrases = ["Return an item", "How do I return my order?", "My card was stolen"].map { FoldedWords($0).folded }
    #expect(!QuestionAbout.asks("how can I return it", about: phrases[0], among: phrases))
    #expect(!QuestionAbout.asks("it was stolen", about: phrases[2], among: phrases))
    #expect(QuestionAbout.asks("why can't I return it", about: phrases[0], among: phrases))
  }
}
