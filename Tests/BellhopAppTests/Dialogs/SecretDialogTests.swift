import BellhopApp
import BellhopCore
import Testing

@Suite struct SecretDialogTests {
  private func asking() -> Screen {
    var screen = Screen(height: 60, workspace: Shop.workspace())
    screen.press("j", "e")
    screen.click("[ New secret… ]")
    return screen
  }

  @Test func `What nobody sees around a pasted value, name and host is left out and told`() {
    var screen = asking()
    screen.paste(" orders-api\n")
    #expect(screen.text.contains("around the secret's name were left out"))
    screen.press("Tab")
    screen.paste("\u{200b}tok_abcd\u{feff}")
    #expect(screen.text.contains("2 invisible characters, among them a zero-width space"))
    screen.press("Tab", "End", "Ctrl-U")
    screen.paste("api.example.com\u{a0}")
    screen.press("Enter")
    let request = Effect.workspace(
      .keepSecret(SecretName("orders-api"), value: SecretValue("tok_abcd"), hosts: ["api.example.com"])
    )
    #expect(screen.effects == [request])
    screen.send(.workspace(.secretKept(SecretName("orders-api"), Shop.workspace())))
    #expect(screen.state.toast?.text.contains("“orders-api” is kept. ") == true)
    #expect(screen.state.toast?.text.contains("around the value were left out.") == true)
  }

  @Test func `A space typed behind a value is left out when the field is left`() {
    var screen = asking()
    screen.type("name")
    screen.press("Tab")
    screen.type("token ")
    screen.press("Tab")
    #expect(screen.text.contains("A space around the value was left out."))
  }

  @Test func `Inside a value it is named by its place, and nothing is kept`() {
    var screen = asking()
    screen.type("name")
    screen.press("Tab")
    screen.paste("Bearer\u{a0}abc")
    screen.press("Tab", "Enter")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("Character 7 of the value is a no-break space, U+00A0"))
    screen.press("Ctrl-U")
    screen.type("Bearer abc")
    screen.press("Tab", "Ctrl-U")
    screen.paste("api.exa\u{200b}mple.com")
    screen.press("Enter")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("a zero-width space, U+200B,"))
  }

  @Test func `A value that is too long isn't cut`() {
    var screen = asking()
    screen.press("Tab")
    screen.paste(String(repeating: "k", count: 9_000))
    #expect(
      screen.state.toast?.text
        == "Nothing was pasted: the text would be 9,000 bytes long, and this field takes 8,192 bytes."
    )
    #expect(screen.state.dialogs.last?.fields[1].input.isEmpty == true)
  }
}
