import Testing

@testable import CursesTerminal

struct TerminalModesTests {
  @Test(arguments: [
    ("\u{1b}[m\u{0f}$<2>", "\u{1b}[m\u{0f}"),
    ("a$<5.5*/>b$<100>c", "abc"),
    ("plain", "plain"),
    ("cost: $5 <b>", "cost: $5 <b>"),
    ("open $<12", "open $<12"),
    ("$<no>", "$<no>"),
    ("$", "$"),
    ("", ""),
  ])
  func delaysAreLeftOut(capability: String, expected: String) {
    #expect(TerminalModes.withoutDelays(capability) == expected)
  }

  @Test func theTerminalComesBackPlainVisibleAndOnItsNormalScreen() {
    let capabilities = [
      "sgr0": "<plain>", "op": "<colours>", "cnorm": "<cursor>", "rmkx": "<keys>", "rmcup": "<screen>",
    ]
    let bytes = TerminalModes.restoring { capabilities[$0] }
    #expect(bytes == TerminalModes.leave + "<plain><colours><cursor><keys><screen>")
  }

  @Test func aTerminalWithoutCapabilitiesGetsOurModesBackOnly() {
    #expect(TerminalModes.restoring { _ in nil } == TerminalModes.leave)
  }

  @Test(arguments: [true, false])
  func everyModeThatIsEnteredIsLeft(mouse: Bool) {
    let entered = TerminalModes.enter(mouse: mouse).split(separator: "h")
    #expect(entered.count == (mouse ? 4 : 1))
    for mode in entered { #expect(TerminalModes.leave.contains("\(mode)l")) }
  }

  @Test func withoutTheMouseOnlyPastesAreBracketed() {
    #expect(TerminalModes.enter(mouse: false) == "\u{1b}[?2004h")
  }
}
