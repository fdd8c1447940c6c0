import Languages
import Testing

@Suite("Lengths of time")
struct DurationRecogniserTests {
  static let englishCases = [
    ("3 days", "P3D"), ("3day", "P3D"), ("an hour", "PT1H"), ("an hour and a half", "PT1H30M"),
    ("one hour and half", "PT1H30M"), ("two and a half hours", "PT2H30M"), ("2h30", "PT2H30M"), ("2h 30m", "PT2H30M"),
    ("45 min", "PT45M"), ("45 minutes", "PT45M"), ("half an hour", "PT30M"), ("half a day", "PT12H"),
    ("a quarter of an hour", "PT15M"), ("three quarters of an hour", "PT45M"), ("1/2 hour", "PT30M"),
    ("1.5 hours", "PT1H30M"), ("2½ hours", "PT2H30M"), ("15.5 mins", "PT15M30S"), ("two weeks", "P2W"),
    ("a fortnight", "P2W"), ("one week three days", "P10D"), ("1 year 2 months and 3 days", "P1Y2M3D"),
    ("2 years, 3 months", "P2Y3M"), ("an hour and 45 minutes", "PT1H45M"), ("1 hour thirty", "PT1H30M"),
    ("1 hour and fifteen", "PT1H15M"), ("a minute and 30 seconds", "PT1M30S"), ("twenty min", "PT20M"),
    ("twenty-four hours", "PT24H"), ("a hundred days", "P100D"), ("3.5 years", "P3Y6M"), ("two decades", "P20Y"),
    ("another week", "P1W"), ("3-min", "PT3M"), ("90 seconds", "PT1M30S"), ("PT45M", "PT45M"), ("P1DT2H", "P1DT2H"),
    ("123.45 sec", "PT123.45S"), ("for 5 nights please", "P5D"), ("one and a quarter hour", "PT1H15M"),
    ("2 more minutes", "PT2M"), ("it took 10 working days", "P10D"), ("a month and a half", "P1M15D"),
  ]

  @Test("lengths of time have their parts in English", arguments: englishCases)
  func english(text: String, duration: String) {
    let found = DurationRecogniser.find(in: text, .wednesday)
    #expect(found.map { $0.value == TimeSpan(seconds: 90) ? "PT1M30S" : $0.value.iso8601 } == [duration])
  }

  @Test("a couple is two, and only likely")
  func couple() {
    let found = DurationRecogniser.find(in: "a couple of days", .wednesday)
    #expect(found.map(\.value.iso8601) == ["P2D"])
    #expect(found.first?.certainty == .likely)
  }

  static let englishNoneCases = [
    "3 days ago", "two weeks from now", "second", "the second one", "a second round", "3pm", "ORD-3 days", "1.2.3",
    "may", "hour", "$5 minutes", "2 dogs", "a few", "in the morning", "day after day", "3 weeks later", "5 years old",
    "12:30", "24/7", "week", "half", "quarter past", "2 dozen", "10 m&ms", "H2O", "a",
  ]

  @Test("what only looks like a length of time isn't one in English", arguments: englishNoneCases)
  func englishNone(text: String) {
    #expect(DurationRecogniser.find(in: text, .wednesday).map(\.text) == [])
  }

  static let frenchCases = [
    ("3 jours", "P3D"), ("3jours", "P3D"), ("une heure", "PT1H"), ("une heure et demie", "PT1H30M"),
    ("2h30", "PT2H30M"),
    ("deux heures et quart", "PT2H15M"), ("une demi-heure", "PT30M"), ("demi heure", "PT30M"), ("45 min", "PT45M"),
    ("45 mn", "PT45M"), ("un quart d'heure", "PT15M"), ("trois quarts d'heure", "PT45M"), ("1,5 heure", "PT1H30M"),
    ("deux semaines", "P2W"), ("une quinzaine", "P2W"), ("vingt-quatre heures", "PT24H"),
    ("vingt quatre heures", "PT24H"),
    ("un an et trois mois", "P1Y3M"), ("1 an, 2 mois et 3 jours", "P1Y2M3D"), ("3 mois", "P3M"), ("deux ans", "P2Y"),
    ("toute la journée", "P1D"), ("toute la semaine", "P1W"), ("dix minutes", "PT10M"), ("30-minutes", "PT30M"),
    ("quatre-vingt-dix minutes", "PT90M"), ("soixante-douze heures", "PT72H"), ("3,5ans", "P3Y6M"),
    ("pour 5 nuits", "P5D"), ("10 jours ouvrés", "P10D"), ("2 h 15", "PT2H15M"), ("PT2H", "PT2H"),
    ("une minute et 30 secondes", "PT1M30S"), ("3 trimestres", "P9M"), ("deux et demi heures", "PT2H30M"),
  ]

  @Test("lengths of time have their parts in French", arguments: frenchCases)
  func french(text: String, duration: String) {
    #expect(DurationRecogniser.find(in: text, .mercredi).map(\.value.iso8601) == [duration])
  }

  static let frenchNoneCases = [
    "il y a 3 jours", "le 3 mai", "CMD-3 jours", "3 articles", "jour", "midi", "semaine",
    "1.2.3", "12,50 €", "demi", "quart",
  ]

  @Test("what only looks like a length of time isn't one in French", arguments: frenchNoneCases)
  func frenchNone(text: String) {
    #expect(DurationRecogniser.find(in: text, .mercredi).map(\.text) == [])
  }

  @Test("no text makes it trap, and twenty values are the most", arguments: HostileText.all)
  func hostile(text: String) {
    #expect(DurationRecogniser.find(in: text, .wednesday).count <= 20)
    #expect(DurationRecogniser.find(in: text, .mercredi).count <= 20)
  }

  @Test("a month counts as thirty days and a year as 365")
  func seconds() {
    #expect(TimeSpan(years: 1, months: 1, weeks: 1, days: 1).totalSeconds == Double((365 + 30 + 7 + 1) * 86_400))
    #expect(TimeSpan(hours: 1, minutes: 1, seconds: 1, milliseconds: 500).totalSeconds == 3661.5)
  }

  @Test(
    "ISO 8601 is read as it is written",
    arguments: ["P1Y2M3D", "PT1H", "PT0.5S", "P2W", "P1DT12H30M", "PT1M1.005S"]
  )
  func iso(text: String) {
    #expect(TimeSpan(iso8601: text)?.iso8601 == text)
  }

  @Test(
    "nothing else is ISO 8601",
    arguments: ["", "P", "PT", "1H", "P1H", "PT1D", "P1D2Y", "P1DT", "PT1.2345S", "P-1D", "P1"]
  )
  func notISO(text: String) {
    #expect(TimeSpan(iso8601: text) == nil)
  }
}
