import Foundation

/// How alike texts are written: TF-IDF over the two to five neighbouring letters of each word and its ends.
struct CharacterGrams: Sendable {
  /// A letter group and how much it says of a text.
  struct Weight: Sendable {
    var gram: Int32
    var value: Double
  }

  /// Letter groups by their bytes: five of them fit in a number, so that no string is made for any.
  private var gramOf: [UInt64: Int32] = [:]
  private var rarity: [Double] = []
  /// Where the phrases of each letter group begin in `phrases` and `weights`.
  private var starts: [Int] = []
  private var phrases: [Int32] = []
  private var weights: [Double] = []
  private(set) var vectors: [[Weight]] = []

  /// How often a text has a letter group.
  struct Count: Sendable {
    /// The group's bytes.
    var bytes: UInt64
    var count: Int
  }

  init(_ texts: [[[UInt8]]]) { self.init(counts: texts.map(Self.counts)) }

  /// - Parameter counts: Those of each text.
  init(counts texts: [[Count]]) {
    var occurrences: [Int] = []
    let counted = texts.map { text in
      text.map { count in
        let next = Int32(gramOf.count)
        let gram = gramOf[count.bytes] ?? next
        if gram == next {
          gramOf[count.bytes] = next
          occurrences.append(0)
        }
        occurrences[Int(gram)] += 1
        return (gram: gram, count: count.count)
      }
    }
    rarity = occurrences.map { log(Double(1 + texts.count) / Double(1 + $0)) + 1 }
    vectors = counted.map { Self.normalised($0, rarity) }
    index(occurrences)
  }

  /// The letter groups of a text, each once.
  static func counts(of words: [[UInt8]]) -> [Count] {
    var grams: [UInt64] = []
    for word in words { forEachGram(of: word) { grams.append($0) } }
    return counts(&grams).map { Count(bytes: $0.gram, count: $0.count) }
  }

  /// Turns the phrases' vectors round: from each letter group to the phrases that have it.
  private mutating func index(_ occurrences: [Int]) {
    starts = [0]
    for count in occurrences { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    phrases = [Int32](repeating: 0, count: starts[starts.count - 1])
    weights = [Double](repeating: 0, count: phrases.count)
    for (phrase, vector) in vectors.enumerated() {
      for weight in vector {
        let place = next[Int(weight.gram)]
        phrases[place] = Int32(phrase)
        weights[place] = weight.value
        next[Int(weight.gram)] += 1
      }
    }
  }

  /// The vector of a text; letter groups that no phrase has are left out.
  func vector(of words: [[UInt8]]) -> [Weight] {
    var grams = words.flatMap(grams)
    return Self.normalised(Self.counts(&grams), rarity)
  }

  /// The known letter groups of a word, each as often as it occurs.
  func grams(of word: [UInt8]) -> [Int32] {
    var grams: [Int32] = []
    Self.forEachGram(of: word) { if let gram = gramOf[$0] { grams.append(gram) } }
    return grams
  }

  /// How alike a text is to each phrase, from 0 to 1.
  func similarities(_ vector: [Weight]) -> [Double] {
    var sums = [Double](repeating: 0, count: vectors.count)
    for weight in vector {
      for place in starts[Int(weight.gram)]..<starts[Int(weight.gram) + 1] {
        sums[Int(phrases[place])] += weight.value * weights[place]
      }
    }
    return sums
  }

  private static func normalised(_ counts: [(gram: Int32, count: Int)], _ rarity: [Double]) -> [Weight] {
    var vector = counts.map { Weight(gram: $0.gram, value: (1 + log(Double($0.count))) * rarity[Int($0.gram)]) }
    let length = vector.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard length > 0 else { return [] }
    for index in vector.indices { vector[index].value /= length }
    return vector
  }

  private static func counts<Gram: Comparable>(_ grams: inout [Gram]) -> [(gram: Gram, count: Int)] {
    grams.sort()
    var counts: [(gram: Gram, count: Int)] = []
    for gram in grams {
      if let last = counts.last, last.gram == gram {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((gram, 1))
      }
    }
    return counts
  }

  private static func forEachGram(of word: [UInt8], _ body: (UInt64) -> Void) {
    let space = UInt64(UInt8(ascii: " "))
    let end = word.count + 2
    for start in 0..<end {
      var bytes: UInt64 = 0
      for place in start..<min(start + 5, end) {
        bytes = bytes << 8 | (place == 0 || place == end - 1 ? space : UInt64(word[place - 1]))
        if place > start { body(bytes) }
      }
    }
  }
}
