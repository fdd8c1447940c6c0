/// Puts Unicode scalars together from the bytes of UTF-8, wherever reads cut them.
struct ScalarDecoder: Sendable {
  enum Result {
    /// More bytes are needed.
    case incomplete
    case scalar(Unicode.Scalar)
    /// A C0 control or DEL. What came before it, if it was incomplete, is lost.
    case control(UInt8)
    case invalid
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// The least value that needs as many bytes as this one takes: less is an overlong form.
  private var least: UInt32 = 0

  mutating func take(_ byte: UInt8) -> Result {
    if missing > 0, byte & 0xc0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3f)
      missing -= 1
      guard missing == 0 else { return .incomplete }
      guard value >= least, let scalar = Unicode.Scalar(value) else { return .invalid }
      return .scalar(scalar)
    }
    missing = 0
    switch byte {
    case 0x00..<0x20, 0x7f: return .control(byte)
    case 0x20..<0x7f: return .scalar(Unicode.Scalar(byte))
    case 0xc2...0xdf: return begin(byte & 0x1f, missing: 1, least: 0x80)
    case 0xe0...0xef: return begin(byte & 0x0f, missing: 2, least: 0x800)
    case 0xf0...0xf4: return begin(byte & 0x07, missing: 3, least: 0x10000)
    default: return .invalid
    }
  }

  private mutating func begin(_ bits: UInt8, missing: Int, least: UInt32) -> Result {
    value = UInt32(bits)
    self.missing = missing
    self.least = least
    return .incomplete
  }
}
