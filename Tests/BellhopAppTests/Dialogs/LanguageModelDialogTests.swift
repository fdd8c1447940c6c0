import BellhopApp
import BellhopCore
import Testing

@Suite("The language model in the settings")
struct LanguageModelDialogTests {
  private static let model = LanguageModel(
    isOn: true,
    url: "https://api.example.com/v1",
    name: "tiny",
    secret: SecretName("signing")
  )

  private func open(_ model: LanguageModel = LanguageModel()) -> Screen {
    var workspace = Shop.workspace()
    workspace.languageModel = model
    var screen = Screen(workspace: workspace)
    screen.press(",")
    screen.click("[ Language model: \(model.isOn ? "on" : "off")… ]")
    return screen
  }

  @Test("is off, and is turned on with its URL, its name and the secret of its key")
  func turnedOn() {
    var screen = open()
    #expect(screen.text.contains("◉ Off"))
    screen.press("Right", "Tab")
    screen.type("https://api.example.com/v1")
    screen.press("Tab")
    screen.type(" tiny ")
    screen.press("Tab")
    screen.type("signing")
    screen.press("Enter")
    #expect(screen.effects == [.workspace(.saveLanguageModel(Self.model))])
    #expect(screen.state.dialogs.isEmpty)
  }

  @Test("is turned off and keeps what was typed for another time")
  func turnedOff() {
    var screen = open(Self.model)
    #expect(screen.text.contains("◉ On"))
    screen.press("Left")
    screen.click("[ Save ]")
    var off = Self.model
    off.isOn = false
    #expect(screen.effects == [.workspace(.saveLanguageModel(off))])
  }

  @Test("isn't turned on while it can't be asked, and says why at the field")
  func faults() {
    var screen = open()
    screen.press("Right", "Tab")
    screen.type("http://api.example.com/v1")
    screen.click("[ Save ]")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("http isn't encrypted"))
    #expect(screen.text.contains("Enter the name of the model"))
    screen.press("Esc")
    screen = open(
      LanguageModel(isOn: false, url: "https://other.example.com", name: "m", secret: SecretName("signing"))
    )
    screen.press("Right")
    screen.click("[ Save ]")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("may not be sent to"))
  }

  @Test("a key typed into its URL isn't kept, though it is off")
  func keyInURL() {
    var screen = open()
    screen.press("Tab")
    screen.type("https://api.example.com/v1?api_key=abcd1234efgh")
    screen.click("[ Save ]")
    #expect(screen.effects.isEmpty)
    #expect(screen.text.contains("seems to hold a key"), "\(screen.text)")
  }

  @Test("nothing that has changed is saved, and Esc changes nothing")
  func unchanged() {
    var screen = open(Self.model)
    screen.click("[ Save ]")
    #expect(screen.effects.isEmpty)
    screen = open(Self.model)
    screen.press("Left", "Esc")
    #expect(screen.effects.isEmpty)
    #expect(screen.state.dialogs.isEmpty)
  }

  @Test("a language that was chosen before is kept on the way to it")
  func withLanguage() {
    var screen = Screen(workspace: Shop.workspace())
    screen.press(",", "Right")
    screen.click("[ Language model: off… ]")
    #expect(screen.effects == [.workspace(.saveLanguage(.french))])
    #expect(screen.text.contains("A language model for the answers"))
  }

  @Test("fits the smallest screen, with every problem shown")
  func small() {
    var workspace = Shop.workspace()
    workspace.languageModel = LanguageModel(secret: SecretName("gone"))
    var screen = Screen(width: 60, height: 18, workspace: workspace)
    screen.press(",")
    screen.click("[ Language model: off… ]")
    screen.press("Right")
    screen.click("[ Save ]")
    #expect(screen.text.contains("There is no secret “gone”"), "\(screen.text)")
    #expect(screen.text.contains("[ Save ]"))
  }

  @Test("what needs judgement is left to it in the editor")
  func editor() {
    for isOn in [false, true] {
      var workspace = Shop.workspace()
      workspace.actions = workspace.actions.map { stored in
        var stored = stored
        stored.action.responseInstructions = ResponseInstructions("Tell the amount. Be upbeat like an old friend.")
        return stored
      }
      workspace.languageModel = Self.model
      workspace.languageModel.isOn = isOn
      var screen = Screen(width: 100, height: 120, workspace: workspace)
      screen.click("Refund an order")
      screen.press("e")
      #expect(screen.text.contains("Left to the language model: “Be upbeat") == isOn, "\(screen.text)")
      #expect(screen.text.contains("Not understood, and so not followed") == !isOn)
    }
  }
}
