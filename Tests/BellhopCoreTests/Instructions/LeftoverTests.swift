import Testing

@testable import BellhopCore

@Suite struct LeftoverTests {
  @Test(
    "What looks like a constraint and wasn't read is told",
    arguments: [
      ("The delivery date, weekdays only", ["weekdays only"]),
      ("3-20 characters, no spaces", ["no spaces"]),
      ("Your work email. Must not be a shared mailbox.", ["Must not be a shared mailbox"]),
      ("Whole number between 1 and 10, in multiples of 2", ["in multiples of 2"]),
      ("La date du rendez-vous, hors jours fériés", ["hors jours fériés"]),
      ("Votre mot secret, sans accents", ["sans accents"]),
      ("A valid email address, for example jo@example.com", []),
      ("Between 1 and 10", []),
      ("The order number, like ORD-12345", []),
      ("Une date dans le futur", []),
      ("Describe what happened", []),
    ]
  )
  func tells(instructions: String, wanted: [String]) {
    #expect(InputReader.read(name: "", instructions: instructions).notRead == wanted)
  }

  @Test("The words that a format came from are quoted, from the name too")
  func because() {
    #expect(
      InputReader.read(name: "Delivery date", instructions: "Must not be in the past").because
        == "“date” in the name, “not be in the past” in the instructions: date, today or later."
    )
    #expect(
      InputReader.read(name: "", instructions: "The amount to refund, in euros, at least 5").because
        == "“amount” and “euros, at least 5” in the instructions: amount in EUR of at least 5."
    )
  }

  @Test("The admin's choice goes before what is read, and takes the constraints along")
  func chosen() {
    var input = RequiredInput(
      id: InputID("i"),
      name: "When",
      instructions: "Not in the past (DD/MM/YYYY)",
      format: .personName
    )
    #expect(InputReader.read(input).format == .personName)
    #expect(InputReader.read(input).because.hasPrefix("Chosen here: person's name."))
    input.format = nil
    let read = InputReader.read(input)
    #expect(read.format.title == "date as DD/MM/YYYY, today or later")
    input.instructions = "The order number, like ORD-12345, between 1 and 9"
    let formats = FormatChoices.all(for: input, read: InputReader.read(input)).map(\.title)
    #expect(formats.contains("like ORD-12345") && formats.contains("whole number from 1 to 9"))
    #expect(formats.contains("e-mail address") && formats.contains("free text"))
    #expect(Set(formats).count == formats.count)
  }
}
