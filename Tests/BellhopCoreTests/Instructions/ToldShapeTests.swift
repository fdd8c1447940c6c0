import Languages
import Testing

@testable import BellhopCore

/// Codes whose shape is told in words or by an example, and what customers write for them.
@Suite struct ToldShapeTests {
  struct Told: Sendable, CustomTestStringConvertible {
    var name = "Code"
    var instructions: String
    var said: String
    /// Nil when it must be refused.
    var value: String?
    var testDescription: String { "\(instructions) | \(said)" }

    init(_ instructions: String, _ said: String, _ value: String?, name: String = "Code") {
      self.instructions = instructions
      self.said = said
      self.value = value
      self.name = name
    }
  }

  static let told = [
    Told("The letters WC, a dash and four digits", "WC-1001", "WC-1001", name: "Claim number"),
    Told("The letters WC, a dash and four digits", "wc 1001", "WC-1001", name: "Claim number"),
    Told("The letters WC, a dash and four digits", "WC-101", nil, name: "Claim number"),
    Told("Dutch postcode, like 3511 AB", "3511 AB", "3511 AB", name: "Postcode"),
    Told("Dutch postcode, like 3511 AB", "3511ab", "3511 AB", name: "Postcode"),
    Told("Dutch postcode, like 3511 AB", "3511", nil, name: "Postcode"),
    Told("Your postcode, four digits and two letters, for example 3511AB", "3511 AB", "3511AB", name: "Postcode"),
    Told("Your postcode, four digits and two letters, for example 3511AB", "3511-ab", "3511AB", name: "Postcode"),
    Told("The letter K, a slash and six digits", "K/123456", "K/123456"),
    Told("Two letters, a dot and five digits", "AB.12345", "AB.12345"),
    Told("Starts with the letters INV, then a hyphen, then five digits", "inv-12345", "INV-12345"),
    Told("Three digits, a dash, four digits", "123-4567", "123-4567"),
    Told("Three digits, a dash, four digits", "123 4567", "123-4567"),
    Told("Three letters, three digits and one letter", "ABC 123 D", "ABC123D"),
    Told("Policy number in the form PL 4471 22", "PL447122", "PL 4471 22"),
    Told("Membership number, for example 88-12-QX", "8812qx", "88-12-QX"),
    Told("The order number: # and five digits", "#12345", "#12345"),
    Told("Canadian postcode, such as K1A 0B1", "k1a0b1", "K1A0B1", name: "Postcode"),
    Told("British postcode, such as SW1A 1AA", "SW1A 1AA", "SW1A 1AA", name: "Postcode"),
    Told("Les lettres FR, un tiret et six chiffres", "FR-123456", "FR-123456", name: "Numéro de dossier"),
    Told("Les lettres FR, un tiret et six chiffres", "fr123456", "FR-123456", name: "Numéro de dossier"),
    Told("Deux lettres, un tiret, trois chiffres, un tiret et deux lettres", "AB-123-CD", "AB-123-CD", name: "Plaque"),
    Told("Deux lettres, un tiret, trois chiffres, un tiret et deux lettres", "ab 123 cd", "AB-123-CD", name: "Plaque"),
    Told("The letters AB, a slash and three digits", "AB/123", "AB/123"),
    Told("The letters AB, a slash and three digits", "ab123", "AB/123"),
    Told("The letter M followed by a dash and seven digits", "M-1234567", "M-1234567"),
    Told("Six digits, a dash and two letters", "123456-XY", "123456-XY"),
    Told("Six digits, a dash and two letters", "123456 xy", "123456-XY"),
    Told("It begins with REF, then an underscore, then 8 digits", "REF_12345678", "REF_12345678"),
    Told("A capital letter, a dash and five digits", "K-12345", "K-12345"),
    Told("Danish postcode, such as DK-8000", "DK 8000", "DK-8000"),
    Told("Polish postcode, for example 00-950", "00-950", "00-950"),
    Told("Swedish postcode, like 114 55", "114 55", "114 55"),
    Told("Swedish postcode, like 114 55", "11455", "114 55"),
    Told("Portuguese postcode, such as 1000-205", "1000 205", "1000-205"),
    Told("Licence plate, like AB 12 CDE", "ab12cde", "AB 12 CDE"),
    Told("Boarding pass number, e.g. KL 1234", "kl1234", "KL 1234"),
    Told("Ticket, in the form T 1234 B", "t1234b", "T 1234 B"),
    Told("Le numéro commence par les lettres CLI, suivies de six chiffres", "cli 123456", "CLI123456"),
    Told("La lettre D, une barre et quatre chiffres", "D/1234", "D/1234"),
    Told("Quatre chiffres puis deux lettres", "1234 ab", "1234AB"),
    Told("Trois lettres, un tiret, trois chiffres", "ABC-123", "ABC-123"),
    Told("Two digits, a dash, six digits and a letter", "12-345678-K", nil),
    Told("The letters CL, a dot and six digits", "CL.123456", "CL.123456"),
    Told("Begins with the letters ABC, followed by a hyphen and three digits", "abc-123", "ABC-123"),
    Told("Two digits, a slash and four digits", "12/3456", "12/3456"),
    Told("One letter and eight digits", "K 12345678", "K12345678"),
    Told("Four letters, a space and two digits", "ABCD12", "ABCD 12"),
    Told("Three digits and two letters", "123-AB", "123AB"),
    Told("Dutch postcode, 1234 AB for example", "1012LG", "1012 LG"),
    Told("Your plate, in the form 12-AB-34", "12ab34", "12-AB-34"),
    Told("Serial number like SN 0042 7781", "sn00427781", "SN 0042 7781"),
    Told("Locker code, e.g. A-07", "a07", "A-07"),
    Told("Form number: the letter F, then three digits", "F 123", "F123"),
    Told("The policy number, for instance POL/2024/0099", "pol 2024 0099", "POL/2024/0099"),
    Told("Les lettres VF et dix chiffres", "VF 1234567890", "VF1234567890"),
    Told("Une lettre et six chiffres", "B123456", "B123456"),
    Told("Code postal et deux lettres, par exemple 1234 AB", "1234ab", "1234 AB"),
    Told("Numéro de contrat, du type CT-2024-001", "ct 2024 001", "CT-2024-001"),
  ]

  @Test("A shape told in words or by an example takes what is meant, however it is spaced", arguments: told)
  func takes(told: Told) {
    let format = InputReader.read(name: told.name, instructions: told.instructions).format
    let valid: String? = if case .valid(let value) = format.validate(told.said) { value } else { nil }
    #expect(valid?.uppercased() == told.value, "\(format.title)")
  }

  @Test(
    "An example that doesn't fit what is asked for is shown as a problem",
    arguments: [
      ("Six digits, for example 12345", true), ("A number between 1 and 10, for example 12", true),
      ("A date, for example 2026-13-45", true), ("An amount of at most €50, for example €75", true),
      ("The letters WC, a dash and four digits, for example WD-1001", true),
      ("Six digits, for example 123456", false), ("A number between 1 and 10, for example 7", false),
      ("Dutch postcode, like 3511 AB", false), ("The order number, like ORD-12345", false),
      ("Your e-mail address, like jo@example.com", false),
      ("Seven digits, e.g. 12345678", true),
      ("Two letters and four digits, e.g. A1234", true),
      ("Between 10 and 20, for example 25", true),
      ("At least €100, e.g. €50", true),
      ("A percentage up to 50, such as 60%", true),
      ("Time between 9:00 and 17:00, for example 18:30", true),
      ("Your e-mail address, like jo at example", false),
      ("Date (DD/MM/YYYY), e.g. 31/12/2025", false),
      ("Order number like ORD-1, followed by five digits", false),
      ("A number, e.g. 4", false),
      ("Phone number, for example 020 7946 0958", false),
    ]
  )
  func misfits(instructions: String, isWrong: Bool) {
    let input = RequiredInput(id: InputID("i"), name: "Code", instructions: instructions)
    let reading = InputReader.read(input)
    #expect((reading.misfit != nil) == isWrong, "\(reading)")
  }

  @Test("No example of the instructions of help pages is refused")
  func noMisfits() {
    let all =
      EnglishInstructionTests.all + FrenchInstructionTests.all + FurtherInstructionTests.english
      + FurtherInstructionTests.french + HelpPageInstructionTests.english + HelpPageInstructionTests.french
      + UnseenInstructionTests.english + UnseenInstructionTests.french
    for sentence in all {
      let reading = InputReader.read(name: sentence.name, instructions: sentence.instructions)
      #expect(reading.misfit == nil, "\(sentence.instructions): \(reading.format.title)")
    }
  }
}
