import Testing

@testable import BellhopCore

@Suite("A number with its unit") struct MeasureTests {
  @Test(
    "is told with it",
    arguments: [
      ("duration_months", "24", "24 months", "24 mois"), ("delayMinutes", "1", "1 minute", "1 minute"),
      ("uptime_seconds", "93784", "1 day 2 hours", "1 jour 2 heures"),
      ("ttl_seconds", "90", "90 seconds", "90 secondes"),
      ("weight_kg", "1.5", "1.5 kg", "1,5 kg"), ("speedMbps", "1250", "1,250 Mbps", "1 250 Mbps"),
      ("engagementMois", "12", "12 months", "12 mois"),
    ]
  )
  func keys(key: String, number: String, english: String, french: String) throws {
    let measure = try #require(Measure(number, key: FieldName.words(key)))
    #expect(ReplySentences(language: .english).measure(measure) == english)
    #expect(ReplySentences(language: .french).measure(measure) == french)
  }

  @Test(
    "has none where the unit is part of the name, or is all of it",
    arguments: ["business_days", "days", "daysLeft"]
  )
  func noUnit(key: String) {
    #expect(Measure("3", key: FieldName.words(key)) == nil)
  }

  @Test(
    "is read from ISO 8601",
    arguments: [
      ("PT14H15M", "14 hours 15 minutes"), ("P3D", "3 days"), ("P1Y2M", "1 year 2 months"), ("PT0S", "0 seconds"),
      ("P1DT2H", "1 day 2 hours"), ("PT0H30M", "30 minutes"), ("PT1.5S", "1.5 seconds"),
    ]
  )
  func iso(text: String, written: String) throws {
    #expect(ReplySentences(language: .english).measure(try #require(Measure(iso: text, key: ["duration"]))) == written)
  }

  @Test(
    "is nothing that only looks like it",
    arguments: ["P", "PT", "PRO", "P1", "PT5", "P1H", "PT1M1H", "P-1D", "PT1M2M"]
  )
  func noLength(text: String) {
    #expect(Measure(iso: text, key: ["duration"]) == nil)
  }

  @Test("is no gate and no plan")
  func code() {
    #expect(Measure(iso: "P3D", key: ["gate"]) == nil)
    #expect(Measure(iso: "P1Y", key: ["plan", "code"]) == nil)
    #expect(Measure(iso: "PT2H", key: ["flight"]) != nil)
  }

  @Test(
    "Markdown leaves only its words",
    arguments: [
      ("**Storm** on the [coast](https://x.example)", "Storm on the coast"), ("2 * 3 * 4", "2 * 3 * 4"),
      ("use `code` *now*", "use code now"), ("# Title", "Title"), ("a[0](b", "a[0](b"), ("**half", "**half"),
      ("![logo](x.png) hi", "logo hi"), ("#1042", "#1042"), ("*", "*"), ("**** **** **** 4242", "**** **** **** 4242"),
      ("Visa **** 4242", "Visa **** 4242"), ("12**34**56", "12**34**56"), ("A**B**C", "A**B**C"), ("# 1234", "# 1234"),
      ("a **b** c **d", "a b c **d"),
    ]
  )
  func markdown(text: String, plain: String) {
    #expect(Markdown.plain(text) == plain)
  }
}
