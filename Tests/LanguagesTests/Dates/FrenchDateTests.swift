import Languages
import Testing

@Suite("Days in French")
struct FrenchDateTests {
  static let clearCases = [
    ("2026-04-03", "2026-04-03"), ("03/04/2027", "2027-04-03"), ("le 25/12/2025", "2025-12-25"),
    ("3 avril 2027", "2027-04-03"), ("le 1er mars 2027", "2027-03-01"), ("le premier mars 2027", "2027-03-01"),
    ("samedi 3 avril 2027", "2027-04-03"), ("mer. 24 juin 2020", "2020-06-24"), ("15 fev 2013", "2013-02-15"),
    ("12 Janvier, 2018", "2018-01-12"), ("31 octobre 74", "1974-10-31"), ("le 15.05.99", "1999-05-15"),
    ("20 02 2014", "2014-02-20"), ("le 4 août 2026", "2026-08-04"), ("23 novembre de 1987", "1987-11-23"),
    ("vingt-cinq mai deux mille vingt-six", "2026-05-25"), ("aujourd'hui", "2026-11-18"),
    ("aujourd’hui", "2026-11-18"), ("demain", "2026-11-19"), ("après-demain", "2026-11-20"), ("hier", "2026-11-17"),
    ("apres demain", "2026-11-20"), ("avant-hier", "2026-11-16"), ("ce soir", "2026-11-18"),
    ("dans trois jours", "2026-11-21"), ("dans 2 semaines", "2026-12-02"), ("il y a deux semaines", "2026-11-04"),
    ("il ya 2 jours", "2026-11-16"), ("il y a à peu près un mois", "2026-10-18"),
    ("vendredi de la semaine prochaine", "2026-11-27"), ("la semaine prochaine mardi", "2026-11-24"),
    ("vendredi en huit", "2026-11-27"), ("lundi en quinze", "2026-12-07"), ("ce vendredi", "2026-11-20"),
    ("le 20 du mois prochain", "2026-12-20"), ("le premier vendredi du mois prochain", "2026-12-04"),
    ("dernier jour d'octobre 2015", "2015-10-31"), ("fin du mois", "2026-11-30"), ("dans 3 jours ouvrés", "2026-11-23"),
    ("trois jours plus tard", "2026-11-21"), ("23/Sep/2020", "2020-09-23"), ("3 mars l'année prochaine", "2027-03-03"),
    ("le 3 mars dernier", "2026-03-03"), ("le lendemain du 3 mars 2027", "2027-03-04"),
  ]

  @Test("a day that is told wholly has one value", arguments: clearCases)
  func clear(text: String, day: String) {
    let found = DateRecogniser.find(in: text, .mercredi)
    #expect(found.map(\.value.iso8601) == [day])
    #expect(found.first?.alternatives == [])
  }

  static let yearlessCases = [
    ("3 avril", ["2027-04-03", "2026-04-03"]), ("le 1er mars", ["2027-03-01", "2026-03-01"]),
    ("vendredi", ["2026-11-20", "2026-11-13"]), ("vendedi", ["2026-11-20", "2026-11-13"]),
    ("le 24/12", ["2026-12-24", "2025-12-24"]), ("5 juil.", ["2027-07-05", "2026-07-05"]),
    ("j'ai commandé vendredi", ["2026-11-13", "2026-11-20"]), ("reçu le 3 avril", ["2026-04-03", "2027-04-03"]),
    ("j'ai payé le 24/12", ["2025-12-24", "2026-12-24"]), ("Noël", ["2026-12-25", "2025-12-25"]),
    ("mardi 24", ["2026-11-24", "2026-03-24"]), ("decembre 24", ["2026-12-24", "2025-12-24"]),
  ]

  @Test("without its year it is the next one, or the last after words of the past", arguments: yearlessCases)
  func yearless(text: String, days: [String]) {
    let found = DateRecogniser.find(in: text, .mercredi)
    #expect(found.count == 1)
    #expect(found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) } == days)
  }

  static let unclearCases = [
    ("vendredi prochain", ["2026-11-20", "2026-11-27"]), ("lundi dernier", ["2026-11-16", "2026-11-09"]),
    ("le 15", ["2026-12-15", "2026-11-15"]),
  ]

  @Test("what people use for two days is both, and likely", arguments: unclearCases)
  func unclear(text: String, days: [String]) {
    let found = DateRecogniser.find(in: text, .mercredi)
    #expect(found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) } == days)
    #expect(found.first?.certainty == .likely)
  }

  static let noneCases = [
    "mes commandes", "le second", "une seconde", "la mer", "un jeu", "version 1.2.3", "CMD-12345", "24h/24 et 7j/7",
    "12,50 €", "06 12 34 56 78", "le 06 12 34 56 78", "les 3 mousquetaires", "le 3 pièces", "30 février 2027",
    "31/31/2027", "dans 3 heures", "15 h", "le premier", "mai", "mars", "3 jours", "192.168.10.20", "en cours",
  ]

  @Test("what only looks like a day isn't one", arguments: noneCases)
  func none(text: String) {
    #expect(DateRecogniser.find(in: text, .mercredi).map(\.text) == [])
  }
}
