import Testing

@testable import BellhopCore

/// A bound holds digit by digit, however far it goes, or the editor says that it isn't read.
@Suite struct LargeNumberTests {
  private func reading(_ instructions: String, name: String = "") -> FormatReading {
    InputReader.read(RequiredInput(id: InputID("i"), name: name, instructions: instructions))
  }

  private func taken(_ answer: String, by instructions: String) -> String? {
    guard case .valid(let value) = reading(instructions).format.validate(answer) else { return nil }
    return value
  }

  @Test func `an answer of 20 digits within the bound is taken as it is`() {
    let instructions = "A whole number between 1 and 100000000000000000000"
    #expect(reading(instructions).format.title == "number from 1 to 100000000000000000000 without decimals")
    #expect(taken("12345678901234567891", by: instructions) == "12345678901234567891")
    #expect(taken("99999999999999999999", by: instructions) == "99999999999999999999")
    #expect(taken("100000000000000000000", by: instructions) == "100000000000000000000")
    #expect(taken("100000000000000000001", by: instructions) == nil)
    #expect(taken("0", by: instructions) == nil)
    #expect(taken("12.5", by: instructions) == nil)
    #expect(taken("7", by: instructions) == "7")
  }

  @Test func `bounds of 13 to 18 digits are whole numbers as they stand`() {
    let instructions = "A whole number between 1 and 900000000000000000"
    #expect(reading(instructions).format == .wholeNumber(1...900_000_000_000_000_000))
    #expect(taken("899999999999999999", by: instructions) == "899999999999999999")
    #expect(taken("900000000000000001", by: instructions) == nil)
  }

  @Test func `a lower bound alone may be large, too`() {
    let instructions = "A whole number of at least 10000000000000000000"
    #expect(taken("10000000000000000001", by: instructions) == "10000000000000000001")
    #expect(taken("9999999999999999999", by: instructions) == nil)
    #expect(taken("5", by: "A whole number, at most 10000000000000000000") == "5")
    #expect(taken("0", by: "A whole number, at most 10000000000000000000") == nil)
  }

  @Test func `a bound that is beyond what is read is told`() {
    let bound = "1" + String(repeating: "0", count: 40)
    #expect(reading("A whole number between 1 and \(bound)").notRead == [bound])
    #expect(reading("A whole number between 1 and 10").notRead.isEmpty)
  }
}
