import Foundation

/// Puts messages together from bytes in whatever pieces they come.
struct WireBuffer {
  private var bytes = Data()

  /// Whether no part of a message is left.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ more: Data) { bytes.append(more) }

  /// Takes the JSON of the next message; nil while it isn't whole.
  ///
  /// - Throws: when the length that stands in front can't be one, before any of it is kept.
  mutating func next() throws(WireFault) -> Data? {
    guard bytes.count >= 4 else { return nil }
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard length > 0 else { throw .empty }
    guard length <= WireFrame.longest else { throw .tooLong }
    guard bytes.count >= 4 + length else { return nil }
    let json = Data(bytes.dropFirst(4).prefix(length))
    bytes = Data(bytes.dropFirst(4 + length))
    return json
  }
}
