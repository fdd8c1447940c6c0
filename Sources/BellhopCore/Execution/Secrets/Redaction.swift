import struct Foundation.Data

/// Masks the values of secrets wherever they turn up: as they are, percent-encoded, JSON- or HTML-escaped (also one
/// inside the other), in hexadecimal, and in Base64 (also inside a longer text such as `user:secret`, and over lines).
///
/// It goes by the values, not by the places where a secret is expected, so that an endpoint that echoes a key can't
/// bring it to the screen or into a file. A value shorter than four characters is masked only where it stands alone,
/// or every text would be full of holes.
public struct Redaction: Sendable {
  /// What stands in the place of a secret.
  public static let mask = "••••••"

  private let secrets: [SecretForms]

  public init(_ secrets: Secrets) {
    self.init(values: secrets.all.map(\.value))
  }

  /// - Parameter values: the values to mask; an empty one is ignored.
  public init(values: [String]) {
    var seen: Set<String> = []
    // The longest first: of two that begin alike, the one that is there in full is masked in full.
    secrets = values.flatMap(SecretForms.parts).filter { seen.insert($0).inserted }
      .sorted { $0.utf8.count > $1.utf8.count }
      .map(SecretForms.init)
  }

  public var isEmpty: Bool { secrets.isEmpty }

  /// The text with every secret masked.
  public func text(_ text: String) -> String {
    guard !secrets.isEmpty else { return text }
    let source = Array(text.utf8)
    guard let masked = masked(source) else { return text }
    return String(decoding: masked, as: UTF8.self)
  }

  /// A body with every secret masked. One that is JSON stays JSON.
  public func data(_ data: Data) -> Data {
    guard !secrets.isEmpty, let masked = masked(Array(data)) else { return data }
    // A mask over (a part of) a number would leave something that can't be parsed: then the value becomes a string.
    if let value = try? JSONValue(parsing: data), (try? JSONValue(parsing: masked)) == nil {
      return Data(json(value).compactText.utf8)
    }
    return Data(masked)
  }

  /// A document with every secret masked, in keys and values. A number that holds one becomes a string.
  public func json(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .bool: value
    case .number(let number): text(number) == number ? value : .string(Self.mask)
    case .string(let string): .string(text(string))
    case .array(let items): .array(items.map(json))
    case .object(let members): .object(members.map { JSONValue.Member(text($0.key), json($0.value)) })
    }
  }

  /// Nil when there is nothing to mask.
  private func masked(_ source: [UInt8]) -> [UInt8]? {
    var ranges: [Range<Int>] = []
    for layer in EscapeLayers.of(source) {
      for secret in secrets { ranges += secret.occurrences(in: layer.bytes).map(layer.origin) }
    }
    guard !ranges.isEmpty else { return nil }
    ranges.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var end = 0
    for range in ranges where range.upperBound > end {
      if range.lowerBound >= end {
        result += source[end..<range.lowerBound]
        result += Array(Self.mask.utf8)
      }
      end = range.upperBound
    }
    return result + source[end...]
  }
}

extension PreparedRequest {
  /// The request as it may be shown and kept: every secret masked. It can't be sent any more.
  public func redacted(by redaction: Redaction) -> PreparedRequest {
    var request = self
    request.url = redaction.text(url)
    request.headers = headers.map { Header(redaction.text($0.name), redaction.text($0.value)) }
    request.body = body.map(redaction.data)
    return request
  }
}

extension Exchange {
  /// The exchange as it may be shown and kept: every secret masked, also one that the endpoint echoed.
  public func redacted(by redaction: Redaction) -> Exchange {
    var exchange = self
    exchange.redirects = redirects.map(redaction.text)
    switch outcome {
    case .answered(let response): exchange.outcome = .answered(response.redacted(by: redaction))
    case .failed(var failure):
      failure.detail = redaction.text(failure.detail)
      failure.response = failure.response?.redacted(by: redaction)
      exchange.outcome = .failed(failure)
    }
    return exchange
  }
}

extension Response {
  /// The response as it may be shown and kept: every secret masked.
  public func redacted(by redaction: Redaction) -> Response {
    Response(
      status: status,
      headers: headers.map { Header(redaction.text($0.name), redaction.text($0.value)) },
      body: redaction.data(body)
    )
  }
}
