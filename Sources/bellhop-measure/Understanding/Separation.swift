/// How well a number tells two groups apart.
enum Separation {
  /// The chance that one of the first group has a higher number than one of the second; a tie counts half.
  ///
  /// This is the area under the receiver operating characteristic, 1 when the groups don't overlap.
  static func areaUnderCurve(_ group: [Double], above other: [Double]) -> Double {
    guard !group.isEmpty, !other.isEmpty else { return 0.5 }
    let sorted = other.sorted()
    let wins = group.reduce(0.0) { sum, number in
      let below = place(of: number, in: sorted, after: false)
      let notAbove = place(of: number, in: sorted, after: true)
      return sum + Double(below) + Double(notAbove - below) / 2
    }
    return wins / Double(group.count) / Double(other.count)
  }

  /// Where a number belongs among sorted ones, before its equals or after them.
  private static func place(of number: Double, in sorted: [Double], after: Bool) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < number || (after && sorted[middle] == number) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
