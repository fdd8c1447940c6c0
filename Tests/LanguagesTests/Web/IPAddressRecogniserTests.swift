import Languages
import Testing

@Suite("Internet addresses in a message")
struct IPAddressRecogniserTests {
  private func addresses(_ text: String) -> [String] { IPAddressRecogniser.find(in: text).map(\.value) }

  @Test(
    "an address is found and written canonically",
    arguments: [
      ("my ip is 192.168.1.20.", ["192.168.1.20"]), ("10.0.0.0/8", ["10.0.0.0"]), ("(8.8.8.8)", ["8.8.8.8"]),
      ("001.02.3.4", ["1.2.3.4"]), ("8.8.8.8:53", ["8.8.8.8"]), ("from 1.1.1.1 to 2.2.2.2", ["1.1.1.1", "2.2.2.2"]),
      ("::1", ["::1"]), ("2001:0DB8:0:0:0:0:0:1", ["2001:db8::1"]),
      ("fe80::0204:61ff:fe9d:f156", ["fe80::204:61ff:fe9d:f156"]),
      ("1:0:0:2:0:0:0:3", ["1:0:0:2::3"]), ("2001:db8:0:1:1:1:1:1", ["2001:db8:0:1:1:1:1:1"]), ("12::", ["12::"]),
    ]
  )
  func found(text: String, expected: [String]) { #expect(addresses(text) == expected) }

  @Test(
    "nothing else is taken for one",
    arguments: [
      "version 1.2.3", "1.2.3.4.5", "256.1.1.1", "1.1.1.1000", "v1.2.3.4", "at 10:30", "10:30:15", "note: this", ":",
      "1::2::3", "1:2:3:4:5:6:7:8:9", "12345::1", "gggg::1", "std::string", "03.04.2026", "a:b", "x-1.2.3.4",
      "0.1.2.-3", "1..2.3.4",
    ]
  )
  func nothing(text: String) { #expect(addresses(text).isEmpty) }

  @Test(
    "hostile text is read",
    arguments: [
      String(repeating: ":", count: 4_000), String(repeating: "1.", count: 2_000),
      String(repeating: "1:", count: 2_000),
      String(repeating: "f", count: 4_000), String(repeating: "1.1.1.1 ", count: 500),
    ]
  )
  func hostile(text: String) { #expect(addresses(text).count <= 20) }
}
