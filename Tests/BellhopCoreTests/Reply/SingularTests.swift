import Testing

@testable import BellhopCore

@Suite struct SingularTests {
  @Test(arguments: [
    ("sizes", "size"), ("cookies", "cookie"), ("movies", "movie"), ("caches", "cache"), ("prizes", "prize"),
    ("deliveries", "delivery"), ("boxes", "box"), ("addresses", "address"), ("branches", "branch"),
    ("searches", "search"), ("watches", "watch"), ("coaches", "coach"), ("dishes", "dish"), ("quizzes", "quiz"),
    ("houses", "house"), ("invoices", "invoice"), ("lines of the order", "line of the order"),
    ("gift boxes", "gift box"),
  ])
  func `one of several is said in English`(several: String, one: String) {
    #expect(EnglishReplySentences.singular(several) == one)
  }

  @Test(arguments: [
    ("colis", "colis"), ("accès", "accès"), ("temps", "temps"), ("avis", "avis"), ("devis", "devis"),
    ("parcours", "parcours"), ("articles", "article"), ("délais", "délai"), ("envois", "envoi"),
    ("commandes", "commande"), ("retours", "retour"), ("points", "point"),
  ])
  func `one of several is said in French`(several: String, one: String) {
    #expect(FrenchNouns.singular(several) == one)
  }
}
