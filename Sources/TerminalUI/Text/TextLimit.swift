/// How long a text may become.
public enum TextLimit: Hashable, Sendable {
  /// In characters, as people count them. A character may be joined of many scalars, so their bytes are bounded, too.
  case characters(Int)
  /// In bytes of UTF-8.
  case bytes(Int)

  /// The bytes that each character may take on average where characters are counted.
  static let bytesPerCharacter = 8

  /// By how much a text would be too long; nil when it isn't.
  ///
  /// - Parameter characters: asked for only when the bytes alone don't tell.
  func excess(bytes: Int, characters: () -> Int) -> TextExcess? {
    switch self {
    case .bytes(let limit):
      return bytes > limit ? TextExcess(length: bytes, limit: limit, unit: .byte) : nil
    case .characters(let limit):
      // No text has more characters than bytes.
      guard bytes > limit else { return nil }
      let characters = characters()
      if characters > limit { return TextExcess(length: characters, limit: limit, unit: .character) }
      let most = limit * Self.bytesPerCharacter
      return bytes > most ? TextExcess(length: bytes, limit: most, unit: .byte) : nil
    }
  }
}

/// How long a text would have become, and how long it may be.
public struct TextExcess: Hashable, Sendable {
  public enum Unit: Hashable, Sendable {
    case character
    case byte
  }

  public var length: Int
  public var limit: Int
  public var unit: Unit

  public init(length: Int, limit: Int, unit: Unit) {
    self.length = length
    self.limit = limit
    self.unit = unit
  }
}
