import BellhopApp
import BellhopCore
import TerminalUI
import Testing

@Suite struct PasteTests {
  /// A draft that is open in the editor, with the focus on a field.
  private func editing(_ field: Field, width: Int = 80) -> Screen {
    var screen = Screen(width: width, height: 24, workspace: Shop.workspace())
    screen.press("j", "e")
    for _ in 0..<60 where screen.state.editor?.focus != .field(field) { screen.press("Tab") }
    #expect(screen.state.editor?.focus == .field(field))
    return screen
  }

  private func cleared(_ field: Field) -> Screen {
    var screen = editing(field)
    screen.press("End", "Ctrl-U")
    return screen
  }

  // MARK: Identifiers

  @Test func `What nobody sees around a pasted URL is left out and told`() {
    var screen = cleared(.url)
    screen.paste("\u{200b}https://api.example.com/orders\u{200b}\n")
    #expect(screen.state.editor?.action.endpoint.url == "https://api.example.com/orders")
    #expect(screen.text.contains("invisible characters, among them a zero-width space, U+200B"))
    screen.type("/1")
    #expect(screen.state.editor?.action.endpoint.url == "https://api.example.com/orders/1")
  }

  @Test func `What nobody sees inside a pasted URL is named at the field`() {
    var screen = cleared(.url)
    screen.paste("https://api.example.com/or\u{ad}ders")
    #expect(screen.text.contains("a soft hyphen, U+00AD"))
    #expect(screen.state.editor?.problems.contains { $0.field == .url && $0.severity == .error } == true)
  }

  @Test func `A space typed behind a key is left out and told when the field is left`() {
    var screen = cleared(.parameterKey(0))
    screen.type("order ")
    #expect(screen.state.editor?.action.endpoint.parameters[0].key == "order")
    #expect(screen.state.toast == nil)
    screen.type("id ")
    #expect(screen.state.editor?.action.endpoint.parameters[0].key == "order id")
    screen.press("Tab")
    #expect(screen.state.toast?.text == "A space around the key was left out.")
    #expect(screen.state.editor?.problems.contains { $0.field == .parameterKey(0) } == false)
  }

  @Test func `A key with a space behind it that was kept before stays until it is edited, and is shown`() {
    var workspace = Shop.workspace()
    var action = Shop.refundOrder
    action.endpoint.parameters[0].key += " "
    workspace.actions[1].action = action
    var screen = Screen(workspace: workspace)
    screen.press("j", "e")
    for _ in 0..<40 { screen.press("Tab") }
    #expect(screen.state.editor?.action == action)
    #expect(screen.state.editor?.problems.contains { $0.sentence.contains("A space stands around the key") } == true)
  }

  @Test func `Prose and customers' messages are left as they are pasted`() {
    var screen = cleared(.description)
    screen.paste(" find\u{200b} it ")
    #expect(screen.state.editor?.action.description == " find\u{200b} it ")
    screen.press("Ctrl-T", "Tab")
    #expect(screen.state.preview.focus == .message || screen.state.tab == .manage)
  }

  @Test func `A curl command is called what it is`() {
    var screen = cleared(.url)
    screen.paste("curl -X GET \"https://api.example.com/orders\"")
    #expect(screen.text.contains("This is a curl command"))
    screen = cleared(.url)
    screen.paste("\"https://api.example.com/orders\"")
    #expect(screen.state.editor?.action.endpoint.url == "https://api.example.com/orders")
    #expect(screen.text.contains("The signs around the URL were left out."))
  }

  // MARK: Limits

  @Test func `A sample of 235 kB is taken whole`() {
    var screen = cleared(.sampleResponse)
    let line = "  {\"number\": \"ORD-12345\", \"status\": \"packed\", \"note\": \"left at the door\"},\n"
    let sample = "[\n" + String(repeating: line, count: 235_000 / line.utf8.count) + "  {}\n]"
    screen.paste(sample)
    #expect(screen.state.editor?.action.sampleResponse == sample)
    #expect(screen.state.editor?.problems.contains { $0.field == .sampleResponse } == false)
  }

  @Test func `What doesn't fit isn't cut: it is refused and told`() {
    var screen = editing(.sampleResponse)
    let before = screen.state.editor?.action
    screen.paste("\"" + String(repeating: "x", count: 1 << 20) + "\"")
    #expect(screen.state.editor?.action == before)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted: the text would be 1.1 MiB long") == true)
    screen.type("x")
    #expect(screen.state.toast == nil)
    screen.send(.input(.oversizedPaste(bytes: 5 << 20, limit: 2 << 20)))
    #expect(screen.state.toast?.text == "Nothing was pasted: it is 5 MiB long, and a paste may have 2 MiB.")
  }

  @Test func `A full field says that it is full`() {
    var screen = cleared(.name)
    screen.paste(String(repeating: "n", count: 1_000))
    #expect(screen.state.toast == nil)
    screen.type("o")
    #expect(screen.state.toast?.text == "This field is full: it takes 1,000 characters.")
    screen.press("Tab", "Tab")
    #expect(screen.state.toast == nil)
  }

  @Test func `Fields outside the editor tell it, too`() {
    let long = String(repeating: "n ", count: 3_000)
    var screen = Screen(workspace: Shop.workspace())
    screen.press("/")
    screen.paste(long)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted") == true)
    screen.press("Esc", "Ctrl-P")
    screen.paste(long)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted") == true)
    screen.press("Esc", "Ctrl-T", "Tab")
    screen.paste(long)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted") == true)
    #expect(screen.state.preview.message.isEmpty)
    screen.press("Esc", "t")
    screen.press("t")
    screen.paste(long)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted") == true)
  }

  @Test func `More lines than an action has triggers are refused whole`() {
    var screen = editing(.trigger(0))
    screen.paste(String(repeating: "where is it\n", count: 20_000))
    #expect(screen.state.editor?.action.triggers == Shop.refundOrder.triggers)
    #expect(screen.text.contains("it has 20000 lines"))
    screen.paste("where is it\n" + String(repeating: "x", count: 1_001))
    #expect(screen.state.editor?.action.triggers == Shop.refundOrder.triggers)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted") == true)
  }

  @Test func `A row that was begun for a paste goes again when the paste is refused`() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press("n", "Tab", "Tab")
    #expect(screen.state.editor?.focus == .add(.triggers))
    screen.paste(String(repeating: "x", count: 1_001))
    #expect(screen.state.editor?.action.triggers.isEmpty == true)
    #expect(screen.state.toast?.text.hasPrefix("Nothing was pasted") == true)
    screen.paste("where is it")
    #expect(screen.state.editor?.action.triggers.map(\.text) == ["where is it"])
  }

  // MARK: Time

  @Test(arguments: [Field.name, .description, .inputInstructions(0), .url, .responseInstructions, .trigger(0)])
  func `A paste and the key after it take time in proportion`(_ field: Field) {
    let screen = cleared(field)
    let size = field == .name || field == .trigger(0) ? 230 : 2_300
    for piece in ["wörd ", "😀", "e\u{301}", "x"] {
      #expect(
        Growth.isProportional(from: size) { length in
          var screen = screen
          screen.paste(String(repeating: piece, count: length / piece.count))
          screen.type("x")
          _ = screen.state.draw()
        },
        "\(field) \(piece)"
      )
    }
  }

  @Test func `A long sample and the key after it take time in proportion`() {
    let screen = cleared(.sampleResponse)
    for text in ["\"👩‍🚀 é\",\n", "[1, \"ab\"],\n"] {
      #expect(
        Growth.isProportional(from: 10_000) { length in
          var screen = screen
          let count = length / text.utf8.count
          screen.paste("[" + String(repeating: text, count: count) + "1]")
          screen.type(" ")
          screen.press("Shift-Tab")
          _ = screen.state.draw()
        },
        "\(text)"
      )
    }
  }
}
