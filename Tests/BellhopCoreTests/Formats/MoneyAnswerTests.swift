import Languages
import Testing

@testable import BellhopCore

/// What customers answer who are asked for an amount.
@Suite struct MoneyAnswerTests {
  struct Answer: Sendable, CustomTestStringConvertible {
    var instructions: String
    var said: String
    /// Nil when it must be asked again.
    var value: String?
    var language: Language
    var testDescription: String { "\(instructions) | \(said)" }

    init(_ instructions: String, _ said: String, _ value: String?, _ language: Language = .english) {
      self.instructions = instructions
      self.said = said
      self.value = value
      self.language = language
    }
  }

  static let answers = [
    Answer("The amount in euros", "half of my balance", nil),
    Answer("The amount in euros", "half of it", nil),
    Answer("The amount in euros", "a third of my balance", nil),
    Answer("The amount in euros", "two thirds of what I have", nil),
    Answer("The amount in euros", "half my balance", nil),
    Answer("The amount in euros", "20% of my balance", nil),
    Answer("The amount in euros", "10 more than last time", nil),
    Answer("The amount in euros", "twice as much", nil),
    Answer("The amount in euros", "half a million", "500000.00"),
    Answer("The amount in euros", "two and a half thousand", "2500.00"),
    Answer("The amount in euros", "-50", nil),
    Answer("The amount in euros", "minus fifty euros", nil),
    Answer("The amount in euros", "€-12.50", nil),
    Answer("The amount in euros", "0", nil),
    Answer("The amount in euros", "zero euros", nil),
    Answer("The amount in euros, which may be negative", "-50", "-50.00"),
    Answer("The amount in euros, 0 or more", "0", "0.00"),
    Answer("The amount in euros", "12.345", nil),
    Answer("The amount in euros", "€12.3456", nil),
    Answer("The amount in euros", "12.5", "12.50"),
    Answer("The amount in euros", "12.50 euros", "12.50"),
    Answer("The amount in yen", "12.50", nil),
    Answer("The amount in yen", "1200 yen", "1200"),
    Answer("The amount in KWD", "12.345", "12.345"),
    Answer("The amount in XPF", "5000 XPF", "5000"),
    Answer("The amount in euros", "$50", nil),
    Answer("The amount in euros", "fifty pounds", nil),
    Answer("Le montant en euros", "la moitié de mon solde", nil, .french),
    Answer("Le montant en euros", "un tiers du solde", nil, .french),
    Answer("Le montant en euros", "moins vingt euros", nil, .french),
    Answer("Le montant en euros", "12,345", nil, .french),
    Answer("Le montant en euros", "12,50", "12.50", .french),
    Answer("Le montant en euros", "mille deux cents euros", "1200.00", .french),
    Answer("The amount in euros", "three quarters of my savings", nil),
    Answer("The amount in euros", "all of it", nil),
    Answer("The amount in euros", "a quarter", nil),
    Answer("The amount in euros", "1/3", nil),
    Answer("The amount in euros", "half of the 300 euros", nil),
    Answer("The amount in euros", "10% of 300 euros", nil),
    Answer("The amount in euros", "double what I sent last time", nil),
    Answer("The amount in euros", "20 less than last time", nil),
    Answer("The amount in euros", "negative 20", nil),
    Answer("The amount in euros", "(-20 euros)", nil),
    Answer("The amount in euros", "0.00", nil),
    Answer("The amount in euros", "99.999", nil),
    Answer("The amount in euros", "1,234.56", "1234.56"),
    Answer("The amount in euros", "1,234.567", nil),
    Answer("The amount in euros", "one hundred and twenty euros and 5 cents", "120.05"),
    Answer("The amount in euros", "50 CHF", nil),
    Answer("The amount in euros", "£20", nil),
    Answer("The amount in JPY", "¥1,500", "1500"),
    Answer("The amount in JPY", "1500.5", nil),
    Answer("The amount in Kuwaiti dinars", "5.250", "5.250"),
    Answer("Le montant en euros", "les deux tiers de mon épargne", nil, .french),
    Answer("Le montant en euros", "le double", nil, .french),
    Answer("Le montant en euros", "20 de plus que la dernière fois", nil, .french),
    Answer("Le montant en euros", "50 $", nil, .french),
    Answer("Amount in dollars", "a third of the balance", nil),
    Answer("Amount in dollars", "my whole balance", nil),
    Answer("Amount in dollars", "the rest", nil),
    Answer("Amount in dollars", "$1,234", "1234.00"),
    Answer("Amount in dollars", "fifteen hundred", "1500.00"),
    Answer("Amount in dollars", "2k", "2000.00"),
    Answer("Amount in dollars", "40 bucks", "40.00"),
    Answer("Amount in dollars", "CA$20", nil),
    Answer("Amount in dollars", "20 euros", nil),
    Answer("Amount in dollars", "$19.999", nil),
    Answer("Amount in dollars", "1/4 of it", nil),
    Answer("Amount in dollars", "75% of what I owe", nil),
    Answer("Amount in dollars", "$-20", nil),
    Answer("Amount in dollars", "nothing", nil),
    Answer("Amount in dollars", "zero", nil),
    Answer("Amount in dollars", "$0.50", "0.50"),
    Answer("Amount in dollars", "50 cents", "0.50"),
    Answer("Amount in dollars", "5 dollars less than yesterday", nil),
    Answer("Montant en francs suisses", "50 francs", "50.00", .french),
    Answer("Montant en francs suisses", "50 euros", nil, .french),
    Answer("Montant en euros", "la totalité", nil, .french),
    Answer("Montant en euros", "un quart de ma prime", nil, .french),
    Answer("Montant en euros", "12,5", "12.50", .french),
    Answer("Montant en euros", "1 250,75 €", "1250.75", .french),
  ]

  @Test("An amount is a number of the currency above nothing, and never a part or rounded", arguments: answers)
  func takes(answer: Answer) {
    let format = InputReader.read(name: "Amount", instructions: answer.instructions).format
    let context = ReadingContext(language: answer.language)
    let valid: String? = if case .valid(let value) = format.validate(answer.said, context) { value } else { nil }
    #expect(valid == answer.value, "\(format.title)")
  }

  @Test(
    "Why an amount can't be taken is said",
    arguments: [
      ("$50", "An amount must be in euros, such as 20.00 EUR."),
      ("12.345", "An amount has at most 2 decimals: please give one without more."),
      ("-50", "An amount must be above 0."), ("0", "An amount must be above 0."),
      ("half of my balance", "An amount must be an amount of money, such as 20.00 EUR."),
    ]
  )
  func why(said: String, sentence: String) {
    guard case .invalid(let why) = InputFormat.amount(currency: "EUR", nil).validate(said) else {
      Issue.record("\(said) is taken")
      return
    }
    #expect(why.sentence(in: .english, named: "Amount") == sentence)
  }
}
