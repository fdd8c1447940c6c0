import BellhopApp
import BellhopCore
import Testing

@Suite("The proxy in the settings")
struct ProxyDialogTests {
  private static let address = ProxySetting.address("http://proxy.example.com:3128")

  private func open(_ proxy: ProxySetting = .none, button: String = "none") -> Screen {
    var workspace = Shop.workspace()
    workspace.proxy = proxy
    var screen = Screen(workspace: workspace)
    screen.press(",")
    screen.click("[ Proxy: \(button)… ]")
    return screen
  }

  @Test("is none, the environment's or one's own, and none again")
  func chosen() {
    var screen = open()
    #expect(screen.text.contains("◉ No"))
    screen.press("Right", "Enter", "Enter")
    #expect(screen.effects == [.workspace(.saveProxy(.environment))])

    screen = open()
    screen.press("Right", "Right", "Tab")
    screen.type("proxy.example.com:3128")
    screen.press("Enter")
    #expect(screen.effects == [.workspace(.saveProxy(Self.address))])

    screen = open(Self.address, button: "on")
    #expect(screen.text.contains("http://proxy.example.com:3128"))
    screen.click("[ Save ]")
    #expect(screen.effects == [])
    screen = open(Self.address, button: "on")
    screen.click("○ No")
    screen.click("[ Save ]")
    #expect(screen.effects == [.workspace(.saveProxy(.none))])
    #expect(screen.state.dialogs.isEmpty)
  }

  @Test("isn't kept when it isn't one, and says why at the field")
  func fault() {
    var screen = open()
    screen.press("Right", "Right", "Tab")
    screen.type("http://me:pass@proxy:1")
    screen.press("Enter")
    #expect(screen.effects == [])
    #expect(screen.text.contains("password isn't kept here"))
    screen.press("Esc")
    #expect(screen.state.dialogs.isEmpty)
  }

  @Test("says that a typed address isn't used by another choice, rather than drop it")
  func unused() {
    var screen = open()
    screen.press("Tab")
    screen.type("proxy.example.com:3128")
    screen.press("Enter")
    #expect(screen.effects == [])
    #expect(screen.text.contains("used only with “This one”"))
    screen.click("○ This one:")
    screen.click("[ Save ]")
    #expect(screen.effects == [.workspace(.saveProxy(Self.address))])
  }
}
