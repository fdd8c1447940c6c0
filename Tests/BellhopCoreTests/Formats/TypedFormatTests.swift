import Foundation
import Languages
import Testing

@testable import BellhopCore

/// What the formats of kinds take, and how it is sent.
@Suite struct TypedFormatTests {
  /// A Wednesday.
  static let now = LocalDate(year: 2026, month: 3, day: 11).flatMap { day in
    LocalTime(hour: 10).map { LocalDateTime(date: day, time: $0) }
  }

  struct Answer: Sendable {
    var name = ""
    var instructions: String
    var said: String
    /// Nil when it must be refused.
    var value: String?
    var language = Language.english

    init(_ instructions: String, _ said: String, _ value: String?, name: String = "", _ language: Language = .english) {
      self.instructions = instructions
      self.said = said
      self.value = value
      self.name = name
      self.language = language
    }
  }

  @Test(
    "An answer is sent as the instructions want it, or refused",
    arguments: [
      Answer("The delivery date", "tomorrow", "2026-03-12"),
      Answer("The delivery date (DD/MM/YYYY)", "next Monday is fine, 16 March", "16/03/2026"),
      Answer("The delivery date (DD/MM/YYYY)", "03/04/2026", "03/04/2026"),
      Answer("The delivery date (MM/DD/YYYY)", "03/04/2026", "03/04/2026"),
      Answer("The delivery date, YYYY-MM-DD", "April 3rd", "2026-04-03"),
      Answer("The delivery date", "soon", nil),
      Answer("Must not be in the past", "yesterday", nil, name: "Delivery date"),
      Answer("Must not be in the past", "today", "2026-03-11", name: "Delivery date"),
      Answer("The date of purchase, within the last 30 days", "2 weeks ago", "2026-02-25"),
      Answer("The date of purchase, within the last 30 days", "3 months ago", nil),
      Answer("Preferred date, at least 2 days from now", "tomorrow", nil),
      Answer("Preferred date, at least 2 days from now", "the day after tomorrow", "2026-03-13"),
      Answer("You must be at least 18 years old", "14 May 2010", nil, name: "Date of birth"),
      Answer("You must be at least 18 years old", "14 May 1990", "1990-05-14", name: "Date of birth"),
      Answer("Expiry date (MM/YY)", "03/27", "03/27"),
      Answer("Expiry date (MM/YY)", "3/2027", "03/27"),
      Answer("Expiry date (MM/YY)", "13/27", nil),
      Answer("What time should we call you?", "half past two in the afternoon", "14:30"),
      Answer("The time, between 9:00 and 17:00", "8pm", nil),
      Answer("The time, between 9:00 and 17:00", "4pm", "16:00"),
      Answer("Time as h:mm am/pm", "16:05", "4:05 PM"),
      Answer("Appointment date and time", "tomorrow at 3pm", "2026-03-12T15:00"),
      Answer("How long was it down?", "45 minutes", "PT45M"),
      Answer("Duration in minutes", "an hour and a half", "90"),
      Answer("Duration in minutes", "90", "90"),
      Answer("The amount to refund, in euros", "20", "20.00"),
      Answer("The amount to refund, in euros", "20 euros", "20.00"),
      Answer("The amount to refund, in euros", "$20", nil),
      Answer("The amount you paid", "$20.5", "20.50 USD"),
      Answer("Donation of at least $5", "3 dollars", nil),
      Answer("Donation of at least $5", "5 dollars", "5.00"),
      Answer("Discount as a percentage", "15%", "15"),
      Answer("Discount as a percentage", "15", "15"),
      Answer("A percentage between 0 and 100", "150 %", nil),
      Answer("Weight in kilograms", "2.5 kg", "2.5"),
      Answer("Weight in kilograms", "5 lb", nil),
      Answer("A number with up to two decimal places", "1.2345", nil),
      Answer("A number with up to two decimal places", "1.25", "1.25"),
      Answer("A number greater than 0, decimals allowed", "0", nil),
      Answer("Phone number including the country code", "+44 20 7946 0958", "+442079460958"),
      Answer("Phone number including the country code", "020 7946 0958", nil),
      Answer("Do you have the receipt? (yes/no)", "yes I do", "yes"),
      Answer("True or false", "yes", "true"),
      Answer("True or false", "false", "false"),
      Answer("Your full name", "my name is jane doe", "Jane Doe"),
      Answer("Your full name", "12345", nil),
      Answer("Small (S), Medium (M) or Large (L)", "L please", "Large"),
      Answer("1 = low, 2 = medium, 3 = high", "high", "3"),
      Answer("La date de livraison (JJ/MM/AAAA)", "demain", "12/03/2026", .french),
      Answer("La date d'achat, dans les 30 derniers jours", "hier", "2026-03-10", .french),
      Answer("Date de livraison, pas dans le passé", "hier", nil, .french),
      Answer("L'heure du rendez-vous", "15h30", "15:30", .french),
      Answer("Durée en minutes", "une heure et demie", "90", .french),
      Answer("Le montant à rembourser, en euros", "20,50 €", "20.50", .french),
      Answer("Répondez par oui ou par non", "oui", "oui", .french),
      Answer("Votre nom et votre prénom", "je m'appelle Jean Dupont", "Jean Dupont", .french),
    ]
  )
  func validates(_ answer: Answer) {
    let format = InputReader.read(name: answer.name, instructions: answer.instructions).format
    let context = ReadingContext(language: answer.language, now: Self.now)
    switch (format.validate(answer.said, context), answer.value) {
    case (.valid(let value), let wanted?): #expect(value == wanted, "\(format)")
    case (.invalid(let why), nil):
      for language in Language.allCases { #expect(why.sentence(in: language).hasSuffix(".")) }
    case (let result, let wanted):
      Issue.record("\(format.title), \(answer.said): \(result), wanted \(wanted ?? "a refusal")")
    }
  }

  @Test("A date that may be read both ways is given with both")
  func ambiguous() {
    let context = ReadingContext(now: Self.now)
    let format = InputFormat.date(nil)
    #expect(
      format.validate("03/04/2026", context) == .invalid(.ambiguous(["2026-03-04", "2026-04-03"]))
        || format.validate("03/04/2026", context) == .invalid(.ambiguous(["2026-04-03", "2026-03-04"]))
    )
    let day = ReadingContext(now: Self.now, dateOrder: .dayFirst)
    #expect(format.validate("03/04/2026", day) == .valid("2026-04-03"))
  }

  @Test("Two values are named, so that the customer can be asked which")
  func several() {
    let values: InputFormat = .email
    #expect(values.validate("a@x.io or b@x.io") == .invalid(.severalValues(["a@x.io", "b@x.io"])))
  }

  @Test(
    "What is sent is a valid answer and stays what it is",
    arguments: EnglishInstructionTests.all + FrenchInstructionTests.all
  )
  func fixedPoints(_ sentence: InstructionSentence) {
    let format = InputReader.read(name: sentence.name, instructions: sentence.instructions).format
    let context = ReadingContext(now: Self.now)
    let examples = FormatExamples(of: format)
    guard let accepted = examples.accepted, case .valid(let value) = format.validate(accepted, context) else { return }
    #expect(format.validate(value, context) == .valid(value), "\(accepted)")
  }

  @Test("An answer that is taken and one that isn't are found for each format", arguments: EnglishInstructionTests.all)
  func examples(_ sentence: InstructionSentence) {
    let format = InputReader.read(name: sentence.name, instructions: sentence.instructions).format
    let examples = FormatExamples(of: format)
    #expect(examples.accepted != nil, "\(format.title)")
    #expect(examples.refused != nil || format.isFreeText, "\(format.title)")
  }

  @Test(
    "A format is kept as it is",
    arguments: EnglishInstructionTests.all + FrenchInstructionTests.all
  )
  func keeps(_ sentence: InstructionSentence) throws {
    let format = InputReader.read(name: sentence.name, instructions: sentence.instructions).format
    let kept = try JSONEncoder().encode(format)
    #expect(try JSONDecoder().decode(InputFormat.self, from: kept) == format)
  }

  @Test(
    "A kept format that can't be is refused",
    arguments: [
      #"{"kind":"digits"}"#, #"{"kind":"digits","least":5,"most":4}"#, #"{"kind":"choice","choices":[]}"#,
      #"{"kind":"pattern","expression":"(a"}"#, #"{"kind":"teapot"}"#, "{}",
      #"{"kind":"wholeNumber","least":2,"most":1}"#,
      #"{"kind":"date","rule":{"pattern":"DD","looksBack":false}}"#,
      #"{"kind":"shape","shape":{"parts":[],"letterCase":"upper","example":""}}"#,
    ]
  )
  func hostile(_ json: String) {
    #expect(throws: (any Error).self) { try JSONDecoder().decode(InputFormat.self, from: Data(json.utf8)) }
  }

  @Test("A count that was kept is held to what can be an answer")
  func bounded() throws {
    let kept = Data(#"{"kind":"digits","least":-5,"most":9000000000000}"#.utf8)
    #expect(try JSONDecoder().decode(InputFormat.self, from: kept) == .digits(1...InputFormat.longestAnswer))
  }
}
