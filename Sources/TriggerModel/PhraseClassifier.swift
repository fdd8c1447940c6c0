import Foundation

/// Tells which label a message belongs to, from a few phrases for each label.
///
/// Fitting is costly and answers are cheap: it is a value to be made once, away from the main thread, and kept.
public struct PhraseClassifier: Sendable {
  /// How fast phrases stop counting as they become less alike.
  static let sharpness = 3.0
  /// How far a phrase's label may be overruled by the phrases around it.
  static let ridge = 0.1

  public let labels: [Int]
  public let labelCount: Int
  /// How many phrases each label has.
  public let phraseCounts: [Int]
  public let language: PhraseLanguage
  let tableShare: Double
  let table: WordTable?
  let grams: CharacterGrams
  /// The phrases' vectors of the table, one after another.
  let vectors: Vector
  let regression: RidgeRegression
  private let reader: MessageReader
  /// For each phrase the most alike one of the same label.
  let nearestOfOwn: [Nearest?]

  /// A phrase and how alike it is.
  public struct Nearest: Hashable, Sendable {
    public var phrase: Int
    /// 1 for the same words, 0 for nothing in common.
    public var similarity: Double
  }

  /// Fits the phrases.
  ///
  /// - Parameters:
  ///   - phrases: The texts.
  ///   - labels: The label of each, from 0; as many as there are phrases.
  ///   - table: Nil to judge by letters alone.
  public init(
    phrases: [String],
    labels: [Int],
    labelCount: Int,
    language: PhraseLanguage,
    table: WordTable? = .english
  ) {
    var reader = PhraseReader(language: language, table: table)
    self.init(phrases: phrases, labels: labels, labelCount: labelCount, reader: &reader) {}
  }

  /// Fits the phrases, of which the reader may know some, unless it is stopped.
  ///
  /// Reading is linear in the phrases that are new, comparing is quadratic in all of them, and solving cubic.
  /// - Parameter check: Asked every few phrases; what it throws ends the work.
  public init<Stop: Error>(
    phrases: [String],
    labels: [Int],
    labelCount: Int,
    reader: inout PhraseReader,
    check: () throws(Stop) -> Void
  ) throws(Stop) {
    let read = reader.read(phrases)
    let table = reader.table
    self.labels = labels
    self.labelCount = labelCount
    phraseCounts = labels.reduce(into: [Int](repeating: 0, count: labelCount)) { $0[$1] += 1 }
    language = reader.language
    self.table = table
    tableShare = table == nil ? 0 : language.tableShare
    grams = CharacterGrams(counts: read.map(\.grams))
    vectors = Vector(read.map(\.vector).joined())
    self.reader = MessageReader(phrases: read.map(\.words), table: table, language: reader.language)

    var kernel = BlockMatrix(rows: phrases.count, columns: phrases.count)
    var nearestOfOwn = [Nearest?](repeating: nil, count: phrases.count)
    for row in phrases.indices {
      if row % 16 == 0 { try check() }
      let alike = Self.mixed(
        letters: grams.similarities(grams.vectors[row]),
        vector: vectors[Self.part(row, of: table)],
        among: vectors,
        share: tableShare,
        count: row + 1
      )
      for column in 0...row {
        kernel[row, column] = exp(Self.sharpness * (alike[column] - 1))
        guard column < row, labels[column] == labels[row] else { continue }
        if alike[column] > nearestOfOwn[row]?.similarity ?? -1 {
          nearestOfOwn[row] = Nearest(phrase: column, similarity: alike[column])
        }
        if alike[column] > nearestOfOwn[column]?.similarity ?? -1 {
          nearestOfOwn[column] = Nearest(phrase: row, similarity: alike[column])
        }
      }
    }
    self.nearestOfOwn = nearestOfOwn
    regression = try RidgeRegression(
      kernel: kernel,
      labels: labels,
      labelCount: labelCount,
      ridge: Self.ridge,
      check: check
    )
  }

  /// Reads a message and scores every label for it.
  public func classify(_ message: String) -> MessageReading {
    let words = reader.words(of: message)
    let letters = grams.vector(of: words.filter(\.isWord).map(\.letters))
    let vector = table.map { SentenceVector(words.map(\.letters), in: $0) }
    let alike = Self.mixed(
      letters: grams.similarities(letters),
      vector: (vector?.blocks ?? [])[...],
      among: vectors,
      share: tableShare,
      count: labels.count
    )
    var votes = [SIMD4<Double>](repeating: .zero, count: regression.coefficients.blocks)
    var nearest = [Nearest?](repeating: nil, count: labelCount)
    for (phrase, similarity) in alike.enumerated() {
      regression.coefficients.add(row: phrase, times: exp(Self.sharpness * (similarity - 1)), to: &votes)
      if similarity > nearest[labels[phrase]]?.similarity ?? -1 {
        nearest[labels[phrase]] = Nearest(phrase: phrase, similarity: similarity)
      }
    }
    return MessageReading(
      words: words,
      scores: (0..<labelCount).map { votes[$0 / 4][$0 % 4] },
      nearest: nearest,
      phraseCounts: phraseCounts,
      letters: letters,
      vector: vector
    )
  }

  /// How alike a phrase is to the first ones, itself among them.
  func similarities(toPhrase phrase: Int, count: Int) -> [Double] {
    Self.mixed(
      letters: grams.similarities(grams.vectors[phrase]),
      vector: vectors[Self.part(phrase, of: table)],
      among: vectors,
      share: tableShare,
      count: count
    )
  }

  /// How alike a text is to the first phrases: the table's cosine and the letters' in their shares.
  private static func mixed(
    letters: [Double],
    vector: ArraySlice<SIMD8<Float>>,
    among vectors: Vector,
    share: Double,
    count: Int
  ) -> [Double] {
    let vector = Vector(vector)
    return (0..<count).map { phrase in
      guard !vector.isEmpty else { return (1 - share) * letters[phrase] }
      let start = phrase * vector.count
      var sum = SIMD8<Float>.zero
      for block in vector.indices { sum += vector[block] * vectors[start + block] }
      return (1 - share) * letters[phrase] + share * Double(sum.sum())
    }
  }

  /// Where a phrase's vector lies among those of all phrases.
  static func part(_ phrase: Int, of table: WordTable?) -> Range<Int> {
    let blocks = (table?.dimensions ?? 0) / 8
    return phrase * blocks..<(phrase + 1) * blocks
  }
}
