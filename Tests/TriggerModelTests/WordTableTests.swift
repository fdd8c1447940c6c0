import Testing

@testable import TriggerModel

@Suite("The word table")
struct WordTableTests {
  @Test("lies in the program and holds words, parts of words and pairs")
  func holds() throws {
    let table = try #require(WordTable.english)
    #expect(table.dimensions == 256)
    #expect(table.pieceCount > 20_000 && table.pairCount > 20_000)
    for word in ["account", "order", "money", "?", "a"] {
      #expect(table.piece(Array(word.utf8)) != nil, "\(word)")
    }
    #expect(table.piece(Array("acount".utf8)) == nil)
    #expect(table.piece([]) == nil)
    let my = try #require(table.piece(Array("my".utf8)))
    let order = try #require(table.piece(Array("order".utf8)))
    #expect(table.rank(my) < table.rank(order))
  }

  @Test("cuts a word into the longest known pieces, and gives none for what it can't cut")
  func pieces() throws {
    let table = try #require(WordTable.english)
    #expect(SentenceVector.pieces(of: Array("account".utf8), in: table).count == 1)
    #expect(SentenceVector.pieces(of: Array("trackings".utf8), in: table).count > 1)
    #expect(SentenceVector.pieces(of: [0x7F], in: table).isEmpty)
  }

  @Test("puts what means the same closer than what is written alike")
  func meaning() throws {
    let table = try #require(WordTable.english)
    func vector(_ text: String) -> SentenceVector { SentenceVector(FoldedText(text).tokens.map(\.letters), in: table) }
    let parcel = vector("where is my parcel")
    let package = SentenceVector.product(parcel.blocks, vector("when will the package arrive").blocks)
    let station = SentenceVector.product(parcel.blocks, vector("where is my mother").blocks)
    #expect(package > station)
    #expect(abs(SentenceVector.product(parcel.blocks, parcel.blocks) - 1) < 1e-4)
    #expect(vector("").length == 0)
  }

  @Test("isn't read when its header is broken or bytes are missing")
  func broken() {
    func reads(_ words: [UInt32]) -> Bool {
      words.withUnsafeBytes { WordTable(checking: $0) != nil }
    }
    let name: UInt32 = 0x5455_4C4E
    // One piece "a" and no pair, of eight numbers.
    let whole: [UInt32] = [name, 1, 8, 4, 1, 0, 4, 0, 1, 0x61, 0, 0x3F80_0000, 0x7654_3210]
    #expect(reads(whole))
    #expect(!reads([]))
    #expect(!reads(Array(whole.dropLast())))
    #expect(!reads(whole + [0]))
    for index in 0...3 {
      var other = whole
      other[index] += 1
      #expect(!reads(other), "\(index)")
    }
  }
}
