/// An HTTP request exactly as it came over the wire.
struct RawRequest: Sendable {
  var bytes: [UInt8]
  var method: String
  /// The path and query as they were sent, percent-encoding and all.
  var target: String
  /// The header lines in their order.
  var headers: [(name: String, value: String)]
  var body: [UInt8]

  /// Nil while the bytes don't make up a whole request.
  init?(bytes: [UInt8]) {
    guard let end = bytes.firstRange(of: [13, 10, 13, 10]) else { return nil }
    var lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")[...]
    guard let words = lines.popFirst()?.split(separator: " "), words.count == 3 else { return nil }
    method = String(words[0])
    target = String(words[1])
    headers = lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? parts[1].drop { $0 == " " } : ""
      return (String(parts[0]), String(value))
    }
    body = Array(bytes[end.upperBound...])
    self.bytes = bytes
    let length = header("Content-Length").flatMap { Int($0) } ?? 0
    guard body.count >= length else { return nil }
  }

  /// The value of a header, whose name is compared without case.
  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  var bodyText: String { String(decoding: body, as: UTF8.self) }
}

/// An HTTP response as its bytes.
struct RawAnswer: Sendable {
  /// What is sent, with a pause of 50 ms between one and the next.
  var pieces: [String]

  /// A well-formed answer in JSON.
  static func json(_ status: Int, _ text: String, headers: [String] = []) -> RawAnswer {
    let lines =
      ["HTTP/1.1 \(status) Answer", "Content-Type: application/json", "Content-Length: \(text.utf8.count)"]
      + headers + ["Connection: close", "", text]
    return RawAnswer(pieces: [lines.joined(separator: "\r\n")])
  }
}
