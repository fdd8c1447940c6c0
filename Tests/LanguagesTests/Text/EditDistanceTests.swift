import Testing

@testable import Languages

@Suite("The distance of two words")
struct EditDistanceTests {
  @Test(
    "counts letters dropped, added, replaced and swapped",
    arguments: [
      ("order", "order", 0), ("order", "oredr", 1), ("order", "ordr", 1), ("order", "orderr", 1), ("order", "ordwr", 1),
      ("account", "acuont", 2), ("account", "a", 6), ("", "ab", 2),
    ]
  )
  func slips(one: String, other: String, slips: Int) {
    for (from, to) in [(one, other), (other, one)] {
      var distance = EditDistance(to: Array(from.utf8))
      let isWithin = distance.isWithin(slips, of: Array(to.utf8))
      let isNearer = slips > 0 && distance.isWithin(slips - 1, of: Array(to.utf8))
      #expect(isWithin && !isNearer)
    }
  }
}
