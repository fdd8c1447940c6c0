import BellhopCore
import Foundation
import Testing

@Suite struct RedactionTests {
  private let mask = Redaction.mask
  private let secret = "s3cr€t/k+y \"x\" &%=="

  private func masks(_ text: String, _ value: String) -> Bool {
    Redaction(values: [value]).text("before \(text) after") == "before \(mask) after"
  }

  @Test func `a secret is masked as it is`() {
    #expect(masks(secret, secret))
    #expect(Redaction(values: ["abcd"]).text("abcdabcd-xabcdx") == "\(mask)\(mask)-x\(mask)x")
  }

  @Test func `a secret is masked percent-encoded in any case, by any encoder, nested too`() throws {
    let all = secret.utf8.map { String(format: "%%%02X", $0) }.joined()
    let some = try #require(secret.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed))
    let form = some.replacingOccurrences(of: "%20", with: "+")
    let nested = all.replacingOccurrences(of: "%", with: "%25")
    for text in [all, all.lowercased(), some, form, nested, nested.replacingOccurrences(of: "%", with: "%25")] {
      #expect(masks(text, secret), "\(text)")
    }
  }

  @Test func `a secret is masked under JSON's and HTML's escapes`() throws {
    let json = JSONValue.string(secret).compactText.dropFirst().dropLast()
    let slashes = json.replacingOccurrences(of: "/", with: "\\/")
    let ascii = String(json).unicodeScalars.map {
      $0.isASCII ? String($0) : String(format: "\\u%04x", $0.value)
    }.joined()
    let html = secret.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "\"", with: "&quot;")
    for text in [String(json), slashes, ascii, html] { #expect(masks(text, secret), "\(text)") }
    #expect(masks(#"ab\ud83d\ude00cd"#, "ab😀cd"))
  }

  @Test(arguments: 0..<9)
  func `a secret is masked inside Base64 at every offset`(offset: Int) {
    let user = String("jane-user".prefix(offset))
    for value in ["correct horse", "p4ssw0rd??>>~~", "ÿÿÿÿÿÿ"] {
      let data = Data((user + ":" + value + ":tail").utf8)
      let standard = data.base64EncodedString()
      let url = standard.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      #expect(masks(standard, value))
      #expect(masks(url.replacingOccurrences(of: "=", with: ""), value))
      #expect(masks(Data(value.utf8).base64EncodedString(), value))
    }
  }

  @Test func `a secret is masked in hexadecimal`() {
    let hex = Data("top-secret".utf8).map { String(format: "%02x", $0) }.joined()
    #expect(masks(hex, "top-secret"))
    #expect(masks(hex.uppercased(), "top-secret"))
  }

  @Test func `the credential after a scheme's name is masked on its own`() {
    let redaction = Redaction(values: ["Bearer abc.def-123", "Basic amFuZTpodW50ZXIyMg=="])
    #expect(redaction.text("token abc.def-123 is invalid") == "token \(mask) is invalid")
    #expect(redaction.text("user jane, password hunter22") == "user jane, password \(mask)")
    #expect(redaction.text("Authorization: Bearer abc.def-123") == "Authorization: \(mask)")
  }

  @Test func `a short secret is masked only where it stands alone`() {
    let redaction = Redaction(values: ["42", ""])
    #expect(redaction.text("42, x=42&y=1420, a42") == "\(mask), x=\(mask)&y=1420, a42")
    #expect(Redaction(values: [""]).text("abc") == "abc")
  }

  @Test func `of two secrets that begin alike the longer is masked whole`() {
    let redaction = Redaction(values: ["token", "token-and-more"])
    #expect(redaction.text("token-and-more token") == "\(mask) \(mask)")
    #expect(Redaction(values: ["abcdef", "defghi"]).text("xabcdefghix") == "x\(mask)x")
  }

  @Test func `what only looks alike is left alone`() {
    let text = "secre t %41 \\u0041 &amp; 100% \\"
    #expect(Redaction(values: ["secret"]).text(text) == text)
  }

  @Test func `a body that is JSON stays JSON`() throws {
    let redaction = Redaction(values: ["12345", "s3cret"])
    let body = Data(#"{"id":12345,"key":"s3cret","s3cret":[true,912345]}"#.utf8)
    let masked = try JSONValue(parsing: redaction.data(body))
    #expect(masked["id"] == .string(mask))
    #expect(masked["key"] == .string(mask))
    #expect(masked[mask] == .array([.bool(true), .string(mask)]))
    let untouched = Data(#"{ "a" : 1 }"#.utf8)
    #expect(redaction.data(untouched) == untouched)
    #expect(redaction.data(Data([0xFF, 0x00])) == Data([0xFF, 0x00]))
  }

  @Test func `requests and exchanges are masked in every part`() {
    let redaction = Redaction(values: ["s3cret"])
    let request = PreparedRequest(
      method: .post,
      url: "https://h/?k=s3cret",
      headers: [Header("X-Key", "s3cret")],
      body: Data(#"{"k":"s3cret"}"#.utf8),
      timeout: 30
    )
    let response = Response(status: 400, headers: [Header("X-Echo", "s3cret")], body: Data("bad s3cret".utf8))
    let failure = CallFailure(.rejected, "No: s3cret", response: response)
    let exchanges = [
      Exchange(outcome: .failed(failure), redirects: ["https://h/s3cret"]), Exchange(outcome: .answered(response)),
    ]
    #expect(!String(describing: request.redacted(by: redaction)).contains("s3cret"))
    #expect(request.redacted(by: redaction).body == Data("{\"k\":\"\(mask)\"}".utf8))
    for exchange in exchanges {
      let masked = exchange.redacted(by: redaction)
      #expect(masked != exchange)
      let text = String(describing: masked)
      #expect(!text.contains("s3cret"))
      switch masked.outcome {
      case .answered(let response): #expect(response.body == Data("bad \(mask)".utf8))
      case .failed(let failure): #expect(failure.response?.body == Data("bad \(mask)".utf8))
      }
    }
  }

  @Test func `a secret never prints its value`() {
    let secret = Secret(name: SecretName("key"), value: "s3cret", hosts: ["h"])
    var dumped = ""
    dump(secret, to: &dumped)
    dump(Secrets([secret]), to: &dumped)
    dumped += "\(secret) \(Secrets([secret])) \(String(reflecting: [secret])) \(String(reflecting: Secrets([secret])))"
    #expect(!dumped.contains("s3cret"))
    #expect(dumped.contains("key"))
  }
}
