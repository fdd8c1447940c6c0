import Testing

@testable import BellhopCore

/// What is read from an input's name and instructions. The wanted titles were written down before the reader ran.
@Suite struct InputReaderTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    var name: String
    var instructions: String
    var title: String
    var testDescription: String { "\(name) | \(instructions) → \(title)" }

    init(_ instructions: String, _ title: String, name: String = "") {
      self.name = name
      self.instructions = instructions
      self.title = title
    }
  }

  static let emails = [
    Sentence("Valid email format (e.g., johndoe@example.com)", "e-mail address"),
    Sentence("A valid email address, for example johndoe@example.com", "e-mail address"),
    Sentence("The e-mail address of the account", "e-mail address"),
    Sentence("email", "e-mail address"),
    Sentence("Une adresse e-mail valide, par exemple jean@exemple.fr", "e-mail address"),
    Sentence("Le courriel du compte", "e-mail address"),
    Sentence("Where we can reach you, like jane@x.io", "e-mail address"),
    Sentence("", "e-mail address", name: "Email address"),
    Sentence("The one you signed up with.", "e-mail address", name: "Customer e-mail"),
  ]

  static let digits = [
    Sentence("A 5-digit number", "5 digits"),
    Sentence("Postcode of 5 digits", "5 digits"),
    Sentence("5 digits", "5 digits", name: "Order number"),
    Sentence("Must be exactly eight digits long.", "8 digits"),
    Sentence("6 to 8 digits", "6 to 8 digits"),
    Sentence("Between 6 and 8 digits", "6 to 8 digits"),
    Sentence("6-8 digits, no spaces", "6 to 8 digits"),
    Sentence("At least 4 digits", "at least 4 digits"),
    Sentence("Up to 10 digits", "up to 10 digits"),
    Sentence("Numéro à 8 chiffres", "8 digits"),
    Sentence("Un code de 4 à 6 chiffres", "4 to 6 digits"),
    Sentence("The four digit code on the back of your card", "4 digits"),
    Sentence("The number on your invoice, for example 10042", "5 digits"),
    Sentence("Digits only", "up to 40 digits"),
    Sentence("The last 4 digits of your card, as in the confirmation email", "4 digits"),
  ]

  static let numbers = [
    Sentence("Between 1 and 10", "whole number from 1 to 10"),
    Sentence("From 1 to 5", "whole number from 1 to 5"),
    Sentence("1-10", "whole number from 1 to 10"),
    Sentence("A number between 1 and 99", "whole number from 1 to 99"),
    Sentence("A whole number", "whole number"),
    Sentence("A whole number of at least 1", "whole number of at least 1"),
    Sentence("An integer, max 20", "whole number from 1 to 20"),
    Sentence("How many do you want?", "whole number"),
    Sentence("A positive number", "whole number of at least 1"),
    Sentence("A number greater than 0", "whole number of at least 1"),
    Sentence("Must be 18 or older", "whole number of at least 18"),
    Sentence("A whole number greater than 0 and at most 50", "whole number from 1 to 50"),
    Sentence("A number less than 10", "whole number from 1 to 9"),
    Sentence("Un nombre entre 1 et 12", "whole number from 1 to 12"),
    Sentence("Nombre de personnes, au plus 8", "whole number from 1 to 8"),
    Sentence("", "whole number", name: "Quantity"),
    Sentence("", "whole number", name: "Number of guests"),
  ]

  static let choices = [
    Sentence("One of: small, medium or large", "one of small, medium or large"),
    Sentence("One of small, medium, large.", "one of small, medium or large"),
    Sentence("Either monthly or yearly", "one of monthly or yearly"),
    Sentence("Yes or no", "yes or no"),
    Sentence("yes/no", "yes or no"),
    Sentence("Choose between standard, express and pick-up point.", "one of standard, express or pick-up point"),
    Sentence("The size (small, medium or large)", "one of small, medium or large"),
    Sentence("Size: S, M or L", "one of S, M or L"),
    Sentence("Must be \"damaged\", \"wrong item\" or \"too late\".", "one of damaged, wrong item or too late"),
    Sentence("Options: red | green | blue", "one of red, green or blue"),
    Sentence("L'une de ces tailles : petit, moyen ou grand", "one of petit, moyen or grand"),
    Sentence("Parmi : lundi, mardi, mercredi", "one of lundi, mardi or mercredi"),
    Sentence("One of S, M, L or XL.", "one of S, M, L or XL"),
    Sentence(
      "One of: changed my mind, ordered by mistake, takes too long.",
      "one of changed my mind, ordered by mistake or takes too long"
    ),
    Sentence("Should they get the newsletter? Yes or no.", "yes or no"),
    Sentence("low, medium, high", "one of low, medium or high"),
    Sentence("Oui ou non", "yes or no, sent as oui or non"),
  ]

  static let shapes = [
    Sentence("The order number, like ORD-12345", "like ORD-12345"),
    Sentence("Order number (e.g. ORD-12345)", "like ORD-12345"),
    Sentence("Order ID starting with A- followed by 4 digits", "like A-1234"),
    Sentence("Two letters followed by six digits", "like AB123456"),
    Sentence("ORD- followed by 5 digits", "like ORD-12345"),
    Sentence("Format: INV-2024-0001", "like INV-2024-0001"),
    Sentence("It looks like “RMA/77120”.", "like RMA/77120"),
    Sentence("ORD-12345", "like ORD-12345"),
    Sentence("Your booking reference, such as AB12CD", "like AB12CD"),
    Sentence("In the format ABC-####", "like ABC-1234"),
    Sentence("Le numéro de commande, par exemple CMD-4521", "like CMD-4521"),
    Sentence("INV, a dash and four digits, for example INV-1001. It stands at the top.", "like INV-1001"),
    Sentence("The letters ORD, a dash and five digits, for example ORD-20077.", "like ORD-20077"),
    Sentence("Two letters and nine digits, for example NL123456789.", "like NL123456789"),
    Sentence("Booking reference such as X4K9PZ", "like X4K9PZ"),
    Sentence("ORD-##### (5 digits)", "like ORD-12345"),
    Sentence("DD/MM/YYYY", "date as DD/MM/YYYY"),
    Sentence("A date in the format YYYY-MM-DD", "date as YYYY-MM-DD"),
    Sentence("Au format JJ/MM/AAAA", "date as JJ/MM/AAAA"),
    Sentence("A day, e.g. 2026-03-14", "date"),
  ]

  static let lengths = [
    Sentence("Max 200 characters", "text of up to 200 characters"),
    Sentence("At most 50 characters.", "text of up to 50 characters"),
    Sentence("Between 3 and 30 characters", "text of 3 to 30 characters"),
    Sentence("At least 10 characters", "text of at least 10 characters"),
    Sentence("Describe the problem (200 characters max)", "text of up to 200 characters"),
    Sentence("Keep it under 300 characters.", "text of up to 300 characters"),
    Sentence("200 caractères maximum", "text of up to 200 characters"),
    Sentence("6 to 8 letters or digits", "6 to 8 letters or digits"),
    Sentence("6 alphanumeric characters", "6 letters or digits"),
    Sentence("3 letters", "3 letters"),
    Sentence("A two letter country code", "2 letters"),
  ]

  static let freeText = [
    Sentence("Your last name", "person's name"),
    Sentence("", "free text"),
    Sentence("What went wrong, in your own words", "free text", name: "Reason"),
    Sentence("The order number from your confirmation email", "free text", name: "Order number"),
    Sentence("Order number or email", "free text"),
    Sentence("Your phone number", "phone number"),
    Sentence("Your phone number, for example +33 6 12 34 56 78", "phone number"),
    Sentence("The amount, for example 49.90", "amount", name: "Amount"),
    Sentence("The colour, e.g. blue", "free text"),
    Sentence("First and last name", "person's name"),
    Sentence("UK postcode, e.g. SW1A 1AA", "free text"),
    Sentence("The IBAN, e.g. FR76 3000 6000 0112 3456 7890 189", "free text"),
    Sentence("Street, city, postcode", "free text"),
    Sentence("What would you like to tell us?", "free text"),
    Sentence("Your email or your order number, like ORD-12345", "free text"),
    Sentence("Votre nom de famille", "person's name"),
    Sentence("Full name (first, middle, last)", "person's name"),
  ]

  @Test(
    "The format is read from the name and the instructions",
    arguments: emails + digits + numbers + choices + shapes + lengths + freeText
  )
  func reads(_ sentence: Sentence) {
    let reading = InputReader.read(name: sentence.name, instructions: sentence.instructions)
    #expect(reading.format.title == sentence.title, "\(reading)")
  }

  @Test("The reading says in which words it was found")
  func because() {
    let reading = InputReader.read(name: "Email", instructions: "Valid email format (e.g., johndoe@example.com)")
    #expect(reading.because == "“email” in the instructions: e-mail address.")
    #expect(reading.example == "johndoe@example.com")
    #expect(!reading.isGuess)
  }

  @Test("What comes from a name or an example alone is a guess")
  func guesses() {
    #expect(InputReader.read(name: "Email", instructions: "").isGuess)
    #expect(InputReader.read(name: "", instructions: "like ORD-12345").isGuess)
    #expect(!InputReader.read(name: "", instructions: "5 digits").isGuess)
  }

  @Test(
    "Every example that is given is a valid answer",
    arguments: emails + digits + numbers + choices + shapes + lengths
  )
  func examplesAreValid(_ sentence: Sentence) {
    let reading = InputReader.read(name: sentence.name, instructions: sentence.instructions)
    guard let example = reading.example else { return }
    if case .invalid(let why) = reading.format.validate(example) { Issue.record("\(example): \(why)") }
  }

  @Test("Letters of a code take the case of the example")
  func letterCase() {
    let reading = InputReader.read(name: "", instructions: "Two letters and nine digits, for example NL123456789.")
    #expect(reading.format.validate("nl 123456789") == .valid("NL123456789"))
    #expect(reading.format.validate("nl123456789") == .valid("NL123456789"))
  }

  @Test("Any instructions are read, however long or odd")
  func hostile() {
    for text in [
      "like", "one of", "5", "-", "(", "between 1 and", "digits", "like \"", "e.g. (((", "9999999999999 digits",
    ] {
      _ = InputReader.read(name: text, instructions: text)
    }
    let long = String(repeating: "one of a, b or c like ORD-1 5 digits ", count: 2_000)
    #expect(InputReader.read(name: "", instructions: long).because.count < 400)
  }
}
