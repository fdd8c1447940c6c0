/// The words of a language by which addresses are said, folded.
struct AddressVocabulary: Sendable {
  /// "Arobase": what says the sign between name and domain and nothing else.
  private var signs: Set<String>
  /// "At", which is also another word.
  private var weakSigns: Set<String>
  /// "Dot", "dash": words and the signs that they stand for.
  private var joints: [String: String]
  /// The same in several words, the longest first.
  private(set) var phrases: [(words: [String], sign: String)]
  /// What introduces an address: "my email is".
  private(set) var leads: Set<String>

  static let of = PerLanguage { AddressVocabulary(Lexicon.of($0)) }

  private init(_ lexicon: Lexicon) {
    signs = lexicon.set("address.sign")
    weakSigns = lexicon.set("address.weak-sign")
    leads = lexicon.set("address.leads")
    let pairs = lexicon.pairs("address.joints").map { pair in
      (words: pair.text.folded.split(separator: " ").map(String.init), sign: pair.value)
    }
    joints = Dictionary(pairs.filter { $0.words.count == 1 }.map { ($0.words[0], $0.sign) }) { first, _ in first }
    phrases = pairs.filter { $0.words.count > 1 }.sorted { $0.words.count > $1.words.count }
  }

  /// What a word stands for; nil for a piece of the address.
  func kind(of word: String) -> AddressUnit.Kind? {
    if word == "@" || signs.contains(word) { return .sign }
    if word == "." { return .joint(word) }
    if weakSigns.contains(word) { return .weakSign }
    return joints[word].map { .joint($0) }
  }
}
