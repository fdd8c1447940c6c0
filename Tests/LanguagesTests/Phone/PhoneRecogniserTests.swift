import Languages
import Testing

@Suite("Phone numbers in a message")
struct PhoneRecogniserTests {
  private func phones(_ text: String) -> [String] {
    PhoneRecogniser.find(in: text).map { found in
      found.value.normalised + (found.value.extension.map { " x" + $0 } ?? "")
    }
  }

  @Test(
    "by their shape, whatever stands around them",
    arguments: [
      ("+33 6 12 34 56 78", "+33612345678"), ("reach me on +1 541-754-3010 thanks", "+15417543010"),
      ("0033 6 12 34 56 78", "+33612345678"), ("+44 (0) 161 123 4567", "+441611234567"),
      ("+49 176/12345678", "+4917612345678"),
      ("(541) 754-3010", "5417543010"), ("541.754.3010", "5417543010"), ("1-541-754-3010", "15417543010"),
      ("06 12 34 56 78", "0612345678"), ("06.12.34.56.78", "0612345678"), ("0612345678", "0612345678"),
      ("0161 123 4567", "01611234567"), ("07700 900095", "07700900095"), ("0176-12345678", "017612345678"),
      ("(+45) 12 34 56 78", "+4512345678"), ("(650)-701-8887 ext 897", "6507018887 x897"),
      ("541-754-3010x12", "5417543010 x12"), ("01 23 45 67 89 poste 12", "0123456789 x12"),
      ("call 541-754-3010 2 times", "5417543010"), ("tel:+33612345678.", "+33612345678"),
      ("+39 06 1234567", "+39061234567"),
      ("+971 50 123 4567", "+971501234567"), ("my order is late, call me on 0612345678", "0612345678"),
    ]
  )
  func shapes(text: String, expected: String) { #expect(phones(text) == [expected]) }

  @Test(
    "by a word beside them",
    arguments: [
      ("my phone number is 12345678", "12345678"), ("tel 679 124 898", "679124898"),
      ("You can reach me at 5417543010", "5417543010"),
      ("mon numéro est le 612345678", "612345678"), ("12345678 is my mobile", "12345678"),
      ("joignable au 79 123 45 67", "791234567"),
      ("whatsapp: 555-1234", "5551234"), ("it's 5417543010", "5417543010"),
      ("phone is(+45)12-34-56-78.", "+4512345678"),
    ]
  )
  func cues(text: String, expected: String) { #expect(phones(text) == [expected]) }

  @Test("digits alone are one that nothing contradicts, but not surely")
  func alone() throws {
    let found = try #require(PhoneRecogniser.find(in: "5417543010").first)
    #expect(found.certainty == .likely)
    #expect(PhoneRecogniser.find(in: "+1 541-754-3010").first?.certainty == .certain)
  }

  @Test(
    "cards, dates, addresses, amounts and codes are none",
    arguments: [
      "4111 1111 1111 1111", "4111-1111-1111-1111", "4111111111111111", "371449635398431", "14/03/2026", "2026-03-14",
      "14.03.2026", "16-04-2010", "192.168.1.20", "ORD-12345678", "my order number is 12345678", "account 12345678",
      "order 5417543010", "numéro de client 12345678", "carte 1234 5678 9012 3456", "011-12-3456", "$1234567890",
      "1,032.923", "0.000000012", "10:30:15", "T005-2333-100731", "666666666s", "3333*2=66666666", "12345",
      "90210-1234", "2019-2020",
      "ref 123-456-7890", "91a-677-0060", "1 234 567 people", "123e4567-e89b-12d3-a456-426655440000",
      "FR76 3000 6000 0112 3456 7890 189", "where is my order", "12345678 items", "1.2.3.4.5.6.7 or so", "",
    ]
  )
  func nothing(text: String) { #expect(phones(text).isEmpty) }

  @Test("several numbers, and the span of each")
  func several() {
    let text = "é +33612345678 or 541-754-3010"
    let found = PhoneRecogniser.find(in: text)
    #expect(found.map(\.text) == ["+33612345678", "541-754-3010"])
    #expect(found.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == found.map(\.text))
    #expect(found.first?.value.callingCode == "33")
  }

  @Test(
    "hostile text is read and gives at most twenty",
    arguments: [
      "1", "1 ", "1-", "+", "+1", "(", "(1", "(1)", "0612345678 ", "06 ", "555-123-4567 ", "1 ext 1 ", "- ", "1   ",
      "00",
      "541-754-3010x", ") ",
    ]
  )
  func hostile(part: String) {
    #expect(phones(String(repeating: part, count: 4_000 / part.count)).count <= 20)
    #expect(phones("phone " + String(repeating: part, count: 4_000 / part.count)).count <= 20)
  }
}
