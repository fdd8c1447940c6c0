import BellhopCore
import TerminalUI

extension AppState {
  /// Draws *Publish* at the right end of a row, with the name of the action that it publishes.
  func drawPublishButton(in rect: Rect, on frame: inout Frame<Target>) {
    let around = "[ Publish “” ]".count
    let room = rect.width - around
    let name = subject.map { DisplayText.truncated($0.action.title, to: room, ellipsis: glyphs.ellipsis) } ?? ""
    let label = name.isEmpty || room < 4 ? "[ Publish ]" : "[ Publish “\(name)” ]"
    let width = DisplayText.width(of: label)
    guard width <= rect.width else { return }
    let isEnabled = availability(of: .publish).isEnabled
    let place = Rect(x: rect.maxX - width, y: rect.y, width: width, height: 1)
    frame.canvas.write(label, at: place.origin, style: isEnabled ? Style(.accent, .bold) : .muted)
    frame.hit(place, .command(.publish))
  }
}
