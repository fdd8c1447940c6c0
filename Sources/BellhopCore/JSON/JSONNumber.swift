/// Numbers as JSON writes them.
enum JSONNumber {
  /// A decimal number without an exponent in JSON's spelling: no plus, and no zeros in front; nil for anything else.
  static func text(of written: String) -> String? {
    var rest = written[...]
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let whole = parts[0].drop { $0 == "0" }
    let sign = isNegative ? "-" : ""
    return sign + (whole.isEmpty ? "0" : whole) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
