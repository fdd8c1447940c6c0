import Testing

@testable import CursesTerminal

struct ColorTierTests {
  @Test(arguments: [
    (0, ColorTier.mono), (2, .mono), (8, .eight), (15, .eight), (16, .sixteen), (88, .sixteen), (256, .palette256),
    (1 << 24, .palette256),
  ])
  func aTerminalHasTheTierOfItsColours(colors: Int, tier: ColorTier) {
    #expect(ColorTier(colors: colors, choice: .auto, noColor: nil) == tier)
  }

  @Test func noColorIsHeeded() {
    #expect(ColorTier(colors: 256, choice: .auto, noColor: "1") == .mono)
  }

  @Test func anEmptyNoColorMeansNothing() {
    #expect(ColorTier(colors: 256, choice: .auto, noColor: "") == .palette256)
  }

  @Test func alwaysOverridesNoColorButAddsNoColoursToATerminal() {
    #expect(ColorTier(colors: 256, choice: .always, noColor: "1") == .palette256)
    #expect(ColorTier(colors: 0, choice: .always, noColor: nil) == .mono)
  }

  @Test func neverIsMono() {
    #expect(ColorTier(colors: 256, choice: .never, noColor: nil) == .mono)
  }
}
