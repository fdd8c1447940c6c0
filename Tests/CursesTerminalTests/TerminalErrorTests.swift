import Testing

@testable import CursesTerminal

struct TerminalErrorTests {
  @Test func aHostileNameReachesNoTerminal() {
    let sentence = TerminalError.terminalIsUnknown(name: "x\u{1b}[2J\ny\u{9b}é").description
    #expect(sentence.contains("“x[2Jy”"))
  }

  @Test func aLocaleIsSetByAnyOfItsThreeVariablesUnlessEmpty() {
    #expect(TerminalLocale.isSet { ["LANG": "C"][$0] })
    #expect(TerminalLocale.isSet { ["LC_ALL": "de_DE.UTF-8"][$0] })
    #expect(!TerminalLocale.isSet { ["LANG": "", "LC_NUMERIC": "C"][$0] })
  }
}
