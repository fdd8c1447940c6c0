/// Numbers written as words, in English and French: "forty-two", "quatre-vingt-dix-sept", "two hundred".
enum NumberWording {
  private static let small: [String: Int] = {
    let english =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
      + "eighteen nineteen twenty"
    let french =
      "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
      + "dix-neuf vingt"
    var words: [String: Int] = [:]
    for list in [english, french] {
      for (value, word) in list.split(separator: " ").enumerated() { words[String(word)] = value }
    }
    let tens = [
      "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "trente": 30,
      "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90, "une": 1,
      "dozen": 12, "dozens": 12, "douzaine": 12,
    ]
    return words.merging(tens) { first, _ in first }
  }()
  private static let hundreds: Set<String> = ["hundred", "hundreds", "cent", "cents"]
  private static let powers = [
    "thousand": 3, "thousands": 3, "mille": 3, "million": 6, "millions": 6, "billion": 9, "milliard": 9, "milliards": 9,
  ]

  /// The power of ten that a word after a number multiplies it by: "2 million".
  static func power(of word: String) -> Int? { powers[word] }

  /// Reads the number that begins at a word.
  ///
  /// - Returns: its value and the count of words that it takes; nil when there is none.
  static func read(_ words: ArraySlice<String>) -> (value: Int, count: Int)? {
    var sum = (total: 0, current: 0)
    var count = 0
    // No customer is told a longer one in words; the bound also keeps the sums from overflowing.
    words: for word in words.prefix(12) {
      if count > 0, ["and", "et"].contains(word), words.dropFirst(count + 1).first.map(isPart) == true {
        count += 1
        continue
      }
      let parts = small[word] != nil ? [word] : word.split(separator: "-").map(String.init)
      var taken = 0
      for part in parts {
        if part == "et", taken > 0 { continue }
        guard add(part, to: &sum, isFirst: count + taken == 0) else {
          // "two-day" is a two.
          if taken > 0 { count += 1 }
          break words
        }
        taken += 1
      }
      count += 1
    }
    guard count > 0 else { return nil }
    // "One" and "une" are articles far more often than numbers.
    if count == 1, sum.total + sum.current == 1 { return nil }
    return (sum.total + sum.current, count)
  }

  private static func isPart(_ word: String) -> Bool {
    word.split(separator: "-").allSatisfy {
      small[String($0)] != nil || hundreds.contains(String($0)) || powers[String($0)] != nil
    }
  }

  private static func add(_ word: String, to sum: inout (total: Int, current: Int), isFirst: Bool) -> Bool {
    if ["vingt", "vingts"].contains(word), sum.current % 100 == 4 {
      sum.current += 76
    } else if let value = small[word] {
      sum.current += value
    } else if hundreds.contains(word) {
      // "50 cents" are no hundreds, "cinq cents" are.
      guard !isFirst || word != "cents" else { return false }
      sum.current = max(1, sum.current) * 100
    } else if let power = powers[word], sum.total < 1_000_000_000, sum.current < 1_000_000 {
      let factor = power == 3 ? 1_000 : power == 6 ? 1_000_000 : 1_000_000_000
      sum.total += max(1, sum.current) * factor
      sum.current = 0
    } else {
      return false
    }
    return sum.current < 1_000_000_000
  }
}
