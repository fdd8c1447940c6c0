import Testing

@testable import TriggerModel

/// The numbers come from the reference implementation of the same recipe in numpy, for the same phrases and messages.
@Suite("Classifying messages by a few phrases")
struct PhraseClassifierTests {
  static let english = PhraseClassifier(
    phrases: [
      "Where is my order", "Track my parcel", "Has my order been shipped yet?",
      "I want a refund", "Give me my money back", "Refund my order",
      "Reset my password", "I can't log in", "I forgot my password",
    ],
    labels: [0, 0, 0, 1, 1, 1, 2, 2, 2],
    labelCount: 3,
    language: .english
  )
  static let french = PhraseClassifier(
    phrases: ["Où est ma commande", "Suivre mon colis", "Je veux être remboursé", "Rembourser ma commande"],
    labels: [0, 0, 1, 1],
    labelCount: 2,
    language: .french
  )

  @Test(
    "scores English messages as the reference does",
    arguments: [
      ("when will the package arrive", [0.25123, 0.05656, 0.04515], [0.36781, 0.11132, -0.0355]),
      ("I was charged twice, pay me back", [0.09634, 0.21872, 0.09975], [0.1334, 0.4024, 0.16195]),
      ("recieve", [0.15772, 0.11803, 0.06654], [0.23981, 0.1712, 0.02927]),
      ("What is the weather like?", [0.11421, 0.06293, 0.07789], [0.16966, 0.01418, 0.06946]),
      ("", [0.08496, 0.07067, 0.07606], [0, 0, 0]),
      ("ÉTAT de ma commande", [0.12117, 0.08083, 0.08215], [0.14213, 0.09413, 0.05599]),
    ]
  )
  func scoresEnglish(message: String, scores: [Double], nearest: [Double]) {
    check(Self.english.classify(message), scores, nearest)
  }

  @Test(
    "scores French messages as the reference does",
    arguments: [
      ("ou en est mon coli", [0.41371, 0.03853], [0.57573, 0.10999]),
      ("je voudrais un remboursement", [0.05731, 0.42171], [0.15083, 0.62208]),
    ]
  )
  func scoresFrench(message: String, scores: [Double], nearest: [Double]) {
    check(Self.french.classify(message), scores, nearest)
  }

  private func check(_ reading: MessageReading, _ scores: [Double], _ nearest: [Double]) {
    for (mine, theirs) in zip(reading.scores, scores) { #expect(abs(mine - theirs) < 2e-5) }
    for (mine, theirs) in zip(reading.nearest, nearest) { #expect(abs((mine?.similarity ?? -9) - theirs) < 2e-5) }
  }

  @Test("leaves each phrase out as the reference does")
  func leaveOneOut() {
    let results = Self.english.leaveOneOut()
    #expect(results.allSatisfy { !$0.isCloserToOther })
    for (result, own) in zip(results, [0.24867, 0.11364, 0.25225, 0.41395, 0.2049, 0.37215, 0.49677, 0.16259, 0.47514])
    {
      #expect(abs(result.ownScore - own) < 2e-5)
    }
    #expect(results[8].nearestOfOwn?.phrase == 6)
    let french = Self.french.leaveOneOut()
    #expect(french.filter(\.isCloserToOther).map(\.phrase) == [0, 1, 3])
    #expect(abs(french[3].otherScore - 0.24944) < 2e-5)
  }

  @Test("tells how much each word counted: together they are the likeness")
  func shares() throws {
    let reading = Self.english.classify("please, refund my ordr")
    let nearest = try #require(reading.nearest[1])
    #expect(nearest.phrase == 5)
    let shares = Self.english.shares(of: reading, in: nearest.phrase)
    #expect(abs(shares.reduce(0, +) - nearest.similarity) < 1e-4)
    let refund = try #require(reading.words.firstIndex { $0.text == "refund" })
    #expect(shares.max() == shares[refund])
    #expect(reading.words.last?.text == "order")
    #expect(reading.words.last?.isRepaired == true)
  }

  @Test("judges by letters where there is no table")
  func lettersAlone() {
    let letters = PhraseClassifier(
      phrases: ["track my parcel", "refund"],
      labels: [0, 1],
      labelCount: 2,
      language: .english,
      table: nil
    )
    #expect(letters.classify("parcels").ranking == [0, 1])
    #expect(letters.classify("refunds").ranking == [1, 0])
  }

  @Test("gives no label without phrases a rank")
  func emptyLabel() {
    let classifier = PhraseClassifier(phrases: ["refund"], labels: [1], labelCount: 3, language: .english)
    #expect(classifier.classify("refund").ranking == [1])
  }

  @Test("is sure of a phrase itself, and not of something else")
  func confidence() {
    func confidence(_ message: String) -> Double {
      let reading = Self.english.classify(message)
      let ranking = reading.ranking
      return ranking.first.map { reading.confidence(in: $0, ranking: ranking) } ?? 0
    }
    #expect(confidence("I forgot my password") > Confidence.acceptedForWrites)
    #expect(confidence("What is the weather like?") < Confidence.offered)
  }

  @Test("tells English from French by their small words")
  func language() {
    #expect(PhraseLanguage.detected(in: ["Où est ma commande", "Rembourser"]) == .french)
    #expect(PhraseLanguage.detected(in: ["Refund", "Where is my order"]) == .english)
    #expect(PhraseLanguage.evident(in: "je voudrais annuler ma commande") == .french)
    #expect(PhraseLanguage.evident(in: "I want to cancel it") == .english)
    #expect(PhraseLanguage.evident(in: "refund") == nil)
  }
}
