/// What may be the name of a host in the domain name system.
enum DomainName {
  /// Two labels or more, as RFC 1035 §2.3.4 limits them, the last of which isn't a number.
  static func isName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.count >= 2, top.contains(where: \.isLetter) else {
      return false
    }
    return labels.allSatisfy { (1...63).contains($0.count) && $0.first != "-" && $0.last != "-" }
  }
}
