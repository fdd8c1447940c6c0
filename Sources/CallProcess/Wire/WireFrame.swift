import Foundation

/// One message between Bellhop and the process that carries its calls: four bytes with the length of what follows, the
/// greatest first, then JSON.
enum WireFrame {
  /// The most that a message may be long, in bytes, without the four in front.
  static let longest = 2 << 20
  /// No message is nested deeper; what is, isn't given to the decoder.
  static let deepest = 12

  /// - Throws: ``WireFault/tooLong``.
  static func encode(_ message: some Encodable) throws(WireFault) -> Data {
    guard let json = try? JSONEncoder().encode(message) else { throw .unreadable }
    guard json.count <= longest else { throw .tooLong }
    var frame = Data(capacity: json.count + 4)
    for shift in [24, 16, 8, 0] { frame.append(UInt8(truncatingIfNeeded: json.count >> shift)) }
    frame.append(json)
    return frame
  }

  static func decode<Message: Decodable>(_ type: Message.Type, from json: Data) throws(WireFault) -> Message {
    guard depth(of: json) <= deepest, let message = try? JSONDecoder().decode(type, from: json) else {
      throw .unreadable
    }
    return message
  }

  /// How many brackets are open at once at the most; those in strings don't count.
  static func depth(of json: Data) -> Int {
    var open = 0
    var most = 0
    var isInString = false
    var isEscaped = false
    for byte in json {
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          open += 1
          most = max(most, open)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
        default: break
        }
      }
    }
    return most
  }
}

/// What a message can't be.
enum WireFault: Error, Hashable, Sendable {
  case tooLong
  case empty
  case unreadable
}
