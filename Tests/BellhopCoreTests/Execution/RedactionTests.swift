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

  @Test func `a secret is masked in JSON inside a string of JSON, however deep`() throws {
    var text = JSONValue.object([.init("key", .string(secret))]).compactText
    for _ in 0..<3 {
      text = JSONValue.object([.init("log", .string(text))]).compactText
      for written in [text, text.replacing("/", with: "\\/")] {
        let masked = Redaction(values: [secret]).data(Data(written.utf8))
        var inner = try JSONValue(parsing: masked)
        while case .string(let log)? = inner["log"] { inner = try JSONValue(parsing: Data(log.utf8)) }
        #expect(inner == .object([.init("key", .string(mask))]))
      }
    }
    #expect(Redaction(values: ["xyz123"]).text(#"{"a":"\\\"b\\\""}"#) == #"{"a":"\\\"b\\\""}"#)
  }

  @Test func `a secret is masked under HTML's numeric escapes, and under escapes of escapes`() {
    let decimal = secret.unicodeScalars.map { "&#\($0.value);" }.joined()
    let hex = secret.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined()
    let upper = secret.unicodeScalars.map { "&#X00\(String($0.value, radix: 16, uppercase: true));" }.joined()
    for text in [decimal, hex, upper] {
      #expect(masks(text, secret), "\(text)")
      #expect(masks(text.replacing("&", with: "&amp;"), secret), "\(text)")
    }
    #expect(masks("100%2540", "100%40"))
    #expect(masks("100%2540", "100@"))
    #expect(masks("R&amp;quot;D", "R&quot;D"))
    #expect(masks("R&amp;quot;D", "R\"D"))
    let alike = "&#; &#x; &#99999999999; &#xD800; &#65 &amp;#"
    #expect(Redaction(values: ["A secret"]).text(alike) == alike)
  }

  @Test(arguments: ["abcd", "s3cr", "????"])
  func `a secret of four characters is masked inside Base64 at every offset`(value: String) {
    for offset in 0..<4 {
      let encoded = Data((String(repeating: "u", count: offset) + value + ":").utf8).base64EncodedString()
      #expect(masks(encoded, value), "\(encoded)")
    }
  }

  @Test(arguments: ["\r\n", "\n", "\r\n  ", #"\n"#, #"\r\n"#])
  func `a secret is masked inside Base64 that is broken into lines`(lineBreak: String) throws {
    let value = "correct horse"
    for offset in 40..<70 {
      let plain = String(repeating: "u", count: offset) + value + String(repeating: "v", count: 60)
      var lines: [Substring] = []
      var rest = Data(plain.utf8).base64EncodedString()[...]
      while !rest.isEmpty {
        lines.append(rest.prefix(76))
        rest = rest.dropFirst(76)
      }
      let masked = Redaction(values: [value]).text(lines.joined(separator: lineBreak))
      let kept = masked.replacing(mask, with: "").replacing(lineBreak, with: "")
      let decoded = (0..<4).map { skip in
        let run = kept.dropFirst(skip)
        return String(decoding: Data(base64Encoded: String(run.prefix(run.count / 4 * 4))) ?? Data(), as: UTF8.self)
      }
      for text in decoded { #expect(!text.contains("corr") && !text.contains("orse"), "\(masked)") }
      #expect(masked.contains(mask))
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
      timeout: 30,
      changesSomething: true
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
