import Languages
import Testing

@Suite("Days with their times")
struct DateTimeRecogniserTests {
  static let englishCases = [
    ("2026-04-03T14:30", "2026-04-03T14:30"), ("2026-04-03T14:30:00Z", "2026-04-03T14:30"),
    ("2026-04-03 14:30", "2026-04-03T14:30"), ("tomorrow at 3pm", "2026-11-19T15:00"),
    ("2026-11-27T10:00:00+01:00", "2026-11-27T10:00"), ("sat 2pm", "2026-11-21T14:00"),
    ("tomorrow 8:00am", "2026-11-19T08:00"), ("3pm tomorrow", "2026-11-19T15:00"),
    ("9am on Friday", "2026-11-20T09:00"),
    ("Friday at 4pm", "2026-11-20T16:00"), ("tonight at 8", "2026-11-18T20:00"), ("10, tonight", "2026-11-18T22:00"),
    ("tomorrow morning at 9", "2026-11-19T09:00"), ("tomorrow evening around 8", "2026-11-19T20:00"),
    ("today @ 15:00", "2026-11-18T15:00"), ("April 3rd 2027 at noon", "2027-04-03T12:00"),
    ("12:30 pm december 27th", "2026-12-27T12:30"), ("monday the twenty third six pm", "2026-11-23T18:00"),
    ("5/3/27 @ 17:49:19", "2027-05-03T17:49:19"), ("23.04.2027 14:55", "2027-04-23T14:55"),
    ("day after tomorrow 5pm", "2026-11-20T17:00"), ("five-thirty tomorrow evening", "2026-11-19T17:30"),
    ("next week Wednesday, 10:15 am", "2026-11-25T10:15"), ("in 2 hours", "2026-11-18T12:00"),
    ("30 minutes ago", "2026-11-18T09:30"), ("half an hour from now", "2026-11-18T10:30"),
    ("in 24 hours", "2026-11-19T10:00"), ("now", "2026-11-18T10:00"), ("right now please", "2026-11-18T10:00"),
    ("last night at 8", "2026-11-17T20:00"), ("Nov 20th, 2026 by 11:45 pm", "2026-11-20T23:45"),
    ("4pm on the 20th of next month", "2026-12-20T16:00"), ("May/22(Sat)-11:30 AM", "2027-05-22T11:30"),
  ]

  @Test("the day and the time are found together in English", arguments: englishCases)
  func english(text: String, moment: String) {
    let found = DateTimeRecogniser.find(in: text, .wednesday.ordered(.monthFirst))
    #expect(found.map(\.value.iso8601) == [moment])
  }

  static let frenchCases = [
    ("demain à 15h", "2026-11-19T15:00"), ("le 3 mars à 15h30", "2027-03-03T15:30"),
    ("vendredi à midi", "2026-11-20T12:00"), ("9h le mardi", "2026-11-24T09:00"),
    ("13h30 samedi 21 novembre", "2026-11-21T13:30"), ("ce soir à 8 heures", "2026-11-18T20:00"),
    ("8 heures ce soir", "2026-11-18T20:00"), ("aujourd'hui à 11h45", "2026-11-18T11:45"),
    ("le 16 à 18h", "2026-12-16T18:00"), ("le 2/3 vers 5h du matin", "2027-03-02T05:00"),
    ("demain matin à 9h", "2026-11-19T09:00"), ("après-demain à 11 heures du matin", "2026-11-20T11:00"),
    ("dans 2 heures", "2026-11-18T12:00"), ("il y a 30 minutes", "2026-11-18T09:30"),
    ("dans une heure et demie", "2026-11-18T11:30"), ("maintenant", "2026-11-18T10:00"),
    ("mer. 6 mai 2020 à 18h", "2020-05-06T18:00"), ("vendredi 20 à 16h", "2026-11-20T16:00"),
    ("lundi 23 novembre 2026, 14h15", "2026-11-23T14:15"), ("2026-04-03T14:30", "2026-04-03T14:30"),
    ("à trois heures et quart demain après-midi", "2026-11-19T15:15"),
    ("dix heures mercredi matin", "2026-11-25T10:00"),
  ]

  @Test("the day and the time are found together in French", arguments: frenchCases)
  func french(text: String, moment: String) {
    #expect(DateTimeRecogniser.find(in: text, .mercredi).map(\.value.iso8601) == [moment])
  }

  @Test("the alternatives of both are alternatives")
  func alternatives() {
    let found = DateTimeRecogniser.find(in: "Friday at 7", .wednesday)
    #expect(
      found.first.map { ([$0.value] + $0.alternatives).map(\.iso8601) }
        == ["2026-11-20T07:00", "2026-11-13T07:00", "2026-11-20T19:00", "2026-11-13T19:00"]
    )
    #expect(found.first?.certainty == .likely)
  }

  @Test(
    "a moment told by hours or minutes from now has no seconds, unless they are said",
    arguments: [
      ("now", "2026-11-18T10:00"), ("in 2 hours", "2026-11-18T12:00"), ("30 minutes ago", "2026-11-18T09:30"),
      ("in 90 seconds", "2026-11-18T10:01:57"),
    ]
  )
  func seconds(text: String, moment: String) {
    let now = ReadingContext(language: .english, now: LocalDateTime(iso8601: "2026-11-18T10:00:27"))
    #expect(DateTimeRecogniser.find(in: text, now).map(\.value.iso8601) == [moment])
  }

  static let noneCases = [
    "tomorrow", "3pm", "table for 2 tomorrow", "I need 3 on Friday", "I sat down", "in 3 days",
    "I can't log in right now",
    "from Monday to Friday", "ORD-12345", "1.2.3", "in the morning", "5 items today", "24/7",
  ]

  @Test("a day alone, a time alone, and what is neither aren't found", arguments: noneCases)
  func none(text: String) {
    #expect(DateTimeRecogniser.find(in: text, .wednesday).map(\.text) == [])
  }

  @Test("no text makes it trap, and twenty values are the most", arguments: HostileText.all)
  func hostile(text: String) {
    #expect(DateTimeRecogniser.find(in: text, .wednesday).count <= 20)
    #expect(DateTimeRecogniser.find(in: text, .mercredi).count <= 20)
  }
}
