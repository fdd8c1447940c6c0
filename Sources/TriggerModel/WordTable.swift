internal import CWordTable

/// A vector in blocks of eight, which the processor multiplies at once.
typealias Vector = [SIMD8<Float>]

/// Vectors of word pieces and of pairs of neighbouring pieces, read from the bytes as they lie in the program.
///
/// Little endian: `NLUT`, then as UInt32 the version (1), the dimensions, the bits of a number (4), the numbers of pieces
/// and of pairs, and the length of the pieces' text; the pieces' UInt32 offsets in the text, the text in the order of its
/// bytes (padded to 4), the pairs as two UInt32 in order, the pieces' UInt16 ranks by how common they are (padded to 4),
/// a Float scale for each row, and the rows: two signed numbers a byte, the even column in the low half.
public struct WordTable: @unchecked Sendable {  // The bytes are a constant of the program.
  /// Nil only if the program was built with another table than this reader reads.
  public static let english = WordTable(
    checking: UnsafeRawBufferPointer(start: word_table_bytes(), count: word_table_size())
  )

  let dimensions: Int
  let pieceCount: Int
  let pairCount: Int
  private let bytes: UnsafeRawBufferPointer
  private let offsets: Int
  private let text: Int
  private let pairs: Int
  private let ranks: Int
  private let scales: Int
  private let rows: Int

  private static let headerSize = 28

  /// Reads the table's header.
  ///
  /// - Parameter bytes: aligned to 4 bytes; they stay as they are for as long as the table is used.
  /// - Returns: Nil when the header isn't one of this format or the bytes are not as many as it says.
  init?(checking bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize, bytes.prefix(4).elementsEqual("NLUT".utf8) else { return nil }
    let header = (1...6).map { Int(UInt32(littleEndian: bytes.load(fromByteOffset: 4 * $0, as: UInt32.self))) }
    guard header[0] == 1, header[2] == 4, (8...4096).contains(header[1]), header[1] % 8 == 0 else { return nil }
    dimensions = header[1]
    pieceCount = header[3]
    pairCount = header[4]
    self.bytes = bytes
    offsets = Self.headerSize
    text = offsets + 4 * (pieceCount + 1)
    pairs = text + header[5]
    ranks = pairs + 8 * pairCount
    scales = ranks + (2 * pieceCount + 3) / 4 * 4
    rows = scales + 4 * (pieceCount + pairCount)
    guard header[5] % 4 == 0, rows + (pieceCount + pairCount) * dimensions / 2 == bytes.count else { return nil }
  }

  // MARK: Finding

  /// The piece that a part of a word is.
  ///
  /// - Parameter continues: Whether the part stands inside a word: such a piece is written with `##` before it.
  func piece(_ word: [UInt8], _ part: Range<Int>, continues: Bool) -> Int? {
    var low = 0
    var high = pieceCount
    while low < high {
      let middle = (low + high) / 2
      let order = order(ofPiece: middle, word, part, continues: continues)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  func piece(_ word: [UInt8]) -> Int? { piece(word, word.indices, continues: false) }

  /// The row of two neighbouring pieces, when they have one.
  func pair(_ first: Int, _ second: Int) -> Int? {
    var low = 0
    var high = pairCount
    while low < high {
      let middle = (low + high) / 2
      let found = (number(pairs + 8 * middle), number(pairs + 8 * middle + 4))
      if found == (first, second) { return pieceCount + middle }
      if found < (first, second) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// How common a piece is: 0 is the most common.
  func rank(_ piece: Int) -> Int {
    Int(UInt16(littleEndian: bytes.load(fromByteOffset: ranks + 2 * piece, as: UInt16.self)))
  }

  // MARK: Reading vectors

  /// Adds a row to a vector of `dimensions / 8` blocks.
  func add(row: Int, to vector: inout Vector) {
    let scale = Float(
      bitPattern: UInt32(littleEndian: bytes.load(fromByteOffset: scales + 4 * row, as: UInt32.self))
    )
    let start = rows + row * dimensions / 2
    for block in vector.indices {
      let packed = UInt32(littleEndian: bytes.load(fromByteOffset: start + 4 * block, as: UInt32.self))
      // Each number to the top of its lane, then down again with its sign.
      let lanes = SIMD8<Int32>(repeating: Int32(bitPattern: packed)) &<< Self.shifts
      vector[block] += SIMD8<Float>(lanes &>> 28) * scale
    }
  }

  private static let shifts = SIMD8<Int32>(28, 24, 20, 16, 12, 8, 4, 0)

  private func number(_ offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.load(fromByteOffset: offset, as: UInt32.self)))
  }

  /// Below zero when the piece comes before the part, zero when it is the part, above when it comes after.
  private func order(ofPiece index: Int, _ word: [UInt8], _ part: Range<Int>, continues: Bool) -> Int {
    var place = text + number(offsets + 4 * index)
    let end = text + number(offsets + 4 * index + 4)
    if continues {
      for _ in 0..<2 {
        guard place < end else { return -1 }
        let sign = Int(bytes[place]) - Int(UInt8(ascii: "#"))
        if sign != 0 { return sign }
        place += 1
      }
    }
    for letter in part {
      guard place < end else { return -1 }
      let difference = Int(bytes[place]) - Int(word[letter])
      if difference != 0 { return difference }
      place += 1
    }
    return place < end ? 1 : 0
  }
}
