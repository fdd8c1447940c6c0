import Sealing

import struct Foundation.Data

/// Names what a customer agreed to once: an action with exactly these values. A repeat of the same call keeps it; a
/// changed value, or doing the same thing on purpose once more, gets a new one.
public struct RunID: Codable, Hashable, Sendable, CustomStringConvertible {
  public let conversation: String
  /// Counted from 1 within the conversation.
  public let number: Int

  public init(conversation: String, number: Int) {
    self.conversation = conversation
    self.number = number
  }

  public var description: String { "\(conversation)/run/\(number)" }

  /// A UUID by which the endpoint knows a repeat: the same for the same run always (RFC 9562, version 8).
  public var idempotencyKey: String {
    var bytes = Array(Digest.sha256(Data(description.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Data(bytes).hexadecimal
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}
