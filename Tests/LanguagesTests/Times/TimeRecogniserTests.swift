import Languages
import Testing

@Suite("Times of day")
struct TimeRecogniserTests {
  static let englishCases = [
    ("3pm", "15:00"), ("3 PM", "15:00"), ("3:30 p.m.", "15:30"), ("3:30pm", "15:30"), ("8 a.m. please", "08:00"),
    ("12am", "00:00"), ("12 pm", "12:00"), ("at 12:30", "12:30"), ("15:30", "15:30"), ("08:30", "08:30"),
    ("at 15h30", "15:30"),
    ("15h", "15:00"), ("noon", "12:00"), ("midnight", "00:00"), ("12 noon", "12:00"), ("midday", "12:00"),
    ("half past three in the afternoon", "15:30"), ("quarter to 5 pm", "16:45"), ("ten past 9 in the evening", "21:10"),
    ("20 min past eight in the evening", "20:20"), ("7 o'clock in the morning", "07:00"), ("7 in the morning", "07:00"),
    ("8 at night", "20:00"), ("in the evening at 7", "19:00"), ("tonight at 8", "20:00"), ("340pm", "15:40"),
    ("1140 a.m.", "11:40"), ("8.10 pm", "20:10"), ("seven thirty pm", "19:30"), ("eleven twenty am", "11:20"),
    ("7:56:30 pm", "19:56:30"), ("17:45 works", "17:45"), ("12 20 p.m.", "12:20"), ("18 45 in the evening", "18:45"),
    ("5ish in the afternoon", "17:00"), ("half past 17", "17:30"), ("2026-04-03T14:30", "14:30"), ("9a", "09:00"),
    ("at 9:00a", "09:00"), ("quarter past 8pm", "20:15"), ("25 to 7 p.m.", "18:35"), ("3 p . m .", "15:00"),
  ]

  @Test("a time with its half of the day has one value in English", arguments: englishCases)
  func english(text: String, time: String) {
    let found = TimeRecogniser.find(in: text, .wednesday)
    #expect(found.map(\.value.iso8601) == [time])
    #expect(found.first?.alternatives == [])
    #expect(found.first?.certainty == .certain)
  }

  static let halvesCases = [
    ("3:30", ["15:30", "03:30"]), ("at 7", ["07:00", "19:00"]), ("half past three", ["15:30", "03:30"]),
    ("quarter to 5", ["16:45", "04:45"]), ("7 o'clock", ["07:00", "19:00"]), ("half eight", ["08:30", "20:30"]),
    ("8", ["08:00", "20:00"]), ("eight forty please", ["08:40", "20:40"]), ("ten past 9", ["09:10", "21:10"]),
    ("around 11ish", ["11:00", "23:00"]), ("quarter to one", ["12:45", "00:45"]), ("at 6.45?", ["18:45", "06:45"]),
    ("three o clock", ["15:00", "03:00"]), ("3.30", ["15:30", "03:30"]), ("1530", ["15:30"]),
    ("after 5", ["17:00", "05:00"]), ("twelve oh three", ["12:03", "00:03"]),
  ]

  @Test("without one it is the hour at which people do business, and likely", arguments: halvesCases)
  func halves(text: String, times: [String]) {
    let found = TimeRecogniser.find(in: text, .wednesday)
    #expect(found.count == 1)
    #expect(found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) } == times)
    #expect(found.first?.certainty == .likely)
  }

  static let rangeCases = [
    ("2-4pm", ["14:00", "16:00"]), ("between 9 and 11 in the morning", ["09:00", "11:00"]),
    ("11 to 1pm", ["11:00", "13:00"]), ("2 or 3 pm", ["14:00", "15:00"]), ("2pm-4pm", ["14:00", "16:00"]),
    ("between 8 and 10", ["08:00", "10:00"]), ("in 2 hours", ["12:00"]),
  ]

  @Test("both ends of a range are found, with the half of the day that one of them says", arguments: rangeCases)
  func ranges(text: String, times: [String]) {
    #expect(TimeRecogniser.find(in: text, .wednesday).map(\.value.iso8601) == times)
  }

  static let englishNoneCases = [
    "at 7 Main Street", "3 items", "version 1.2.3", "24/7", "$3.30", "ORD-1530", "ratio 16:9", "at 25", "call 555-1234",
    "i have two cats", "it costs 12.50", "100%", "we are open 9 to 5", "for 2 people", "at once", "10:99", "25:00",
    "order 1530",
    "10 items at 5 euros", "2 hours", "for 3h", "half of it", "quarter", "room 12:3", "second", "12/30/2026", "I am 7",
    "a quarter of the price", "10.30 euros", "3am4", "at 6.45 percent", "a 3 night stay", "one night",
    "rated better than 4", "1:2:3",
  ]

  @Test("what only looks like a time isn't one in English", arguments: englishNoneCases)
  func englishNone(text: String) {
    #expect(TimeRecogniser.find(in: text, .wednesday).map(\.text) == [])
  }

  static let frenchCases = [
    ("15h30", "15:30"), ("15 h 30", "15:30"), ("15H", "15:00"), ("15:30", "15:30"),
    ("à 15 heures", "15:00"), ("à quinze heures trente", "15:30"), ("vingt heures", "20:00"), ("midi", "12:00"),
    ("minuit", "00:00"), ("midi et quart", "12:15"), ("midi moins le quart", "11:45"), ("minuit et demi", "00:30"),
    ("8 heures du matin", "08:00"), ("8h du soir", "20:00"), ("3 heures de l'après-midi", "15:00"),
    ("8 heures ce soir", "20:00"), ("à trois heures et quart cet après-midi", "15:15"), ("4h45 du matin", "04:45"),
    ("dix-neuf heures trente", "19:30"), ("à vingt et une heures", "21:00"), ("3h du mat", "03:00"),
    ("16h30 svp", "16:30"), ("vers 18h", "18:00"), ("après-midi à 3 heures", "15:00"), ("7 pm", "19:00"),
    ("à 20 heures et demie", "20:30"), ("20 heures moins dix", "19:50"), ("midi trente", "12:30"), ("08:15", "08:15"),
  ]

  @Test("a time that is told wholly has one value in French", arguments: frenchCases)
  func french(text: String, time: String) {
    let found = TimeRecogniser.find(in: text, .mercredi)
    #expect(found.map(\.value.iso8601) == [time])
    #expect(found.first?.alternatives == [])
  }

  @Test(
    "the other half of a French hour is left to a rule, unless the hour is told wholly",
    arguments: [
      ("8h", ["20:00"]), ("8h30", ["20:30"]), ("9h05", ["21:05"]), ("15h30", []), ("08:15", []), ("midi", []),
      ("8h du soir", []),
    ]
  )
  func frenchOtherHalf(text: String, others: [String]) {
    let found = TimeRecogniser.find(in: text, .mercredi).first
    #expect(found?.certainty == .certain)
    #expect(found?.alternatives.map(\.iso8601) == others)
  }

  static let frenchHalvesCases = [
    ("à 8 heures et quart", ["08:15", "20:15"]), ("sept heures moins dix", ["06:50", "18:50"]),
    ("à 7 heures", ["07:00", "19:00"]), ("huit et demie", ["08:30", "20:30"]), ("à 3h", ["03:00", "15:00"]),
    ("onze heures trois quarts", ["11:45", "23:45"]), ("sept heures dix", ["07:10", "19:10"]),
    ("à 7", ["07:00", "19:00"]), ("dans 2h30", ["12:30"]),
  ]

  @Test("what is said may be of either half in French", arguments: frenchHalvesCases)
  func frenchHalves(text: String, times: [String]) {
    let found = TimeRecogniser.find(in: text, .mercredi)
    #expect(found.count == 1)
    #expect(found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) } == times)
  }

  static let frenchNoneCases = [
    "pour 3 heures", "pendant 2h", "durant 3 heures", "à 7 euros", "3 articles", "version 1.2.3",
    "12,50 €",
    "CMD-1530", "24h/24", "06 12 34 56 78", "il y a 7 jours", "après-midi", "une heure de retard", "à 25", "16:9",
  ]

  @Test("what only looks like a time isn't one in French", arguments: frenchNoneCases)
  func frenchNone(text: String) {
    #expect(TimeRecogniser.find(in: text, .mercredi).map(\.text) == [])
  }

  @Test("no text makes it trap, and twenty values are the most", arguments: HostileText.all)
  func hostile(text: String) {
    #expect(TimeRecogniser.find(in: text, .wednesday).count <= 20)
    #expect(TimeRecogniser.find(in: text, .mercredi).count <= 20)
  }
}
