import Languages
import Testing

@Suite("Unique identifiers in a message")
struct GUIDRecogniserTests {
  private let value = "123e4567-e89b-12d3-a456-426655440000"

  @Test(
    "every usual form gives the same value, and its span holds what is written around it",
    arguments: [
      "123e4567-e89b-12d3-a456-426655440000", "123E4567-E89B-12D3-A456-426655440000",
      "123e4567e89b12d3a456426655440000",
      "{123e4567-e89b-12d3-a456-426655440000}", "urn:uuid:123e4567-e89b-12d3-a456-426655440000",
      "%7B123e4567-e89b-12d3-a456-426655440000%7D", "X'123e4567e89b12d3a456426655440000'",
    ]
  )
  func forms(written: String) throws {
    let found = try #require(GUIDRecogniser.find(in: "my id: \(written), ok").first)
    #expect(found.value == value)
    #expect(found.text == written)
  }

  @Test(
    "other codes aren't taken for one",
    arguments: [
      "ORD-12345", "123e4567-e89b-12d3-a456", "123e4567-e89b-12d3-a456-4266554400001", "1111 1111 1111 1111",
      "123k4567-e89b-12d3-a456-426655440000", "a06e828879afc4064abadf6fb60b8a1f3",
      "12345678-1234-1234-12345678-12341234",
      "%7B", "%", "where is my order", "",
    ]
  )
  func nothing(text: String) { #expect(GUIDRecogniser.find(in: text).isEmpty) }

  @Test("hostile text is read", arguments: ["a", "-", "%7B", "a-", "1234567890abcdef1234567890abcdef "])
  func hostile(part: String) {
    #expect(GUIDRecogniser.find(in: String(repeating: part, count: 4_000 / part.count)).count <= 20)
  }
}
