import BellhopCore
import TerminalUI

extension AppState {
  /// Draws *Publish* at the right end of a row, with the name of the action that it publishes.
  func drawPublishButton(in rect: Rect, on frame: inout Frame<Target>) {
    let around = "[ Publish “” ]".count
    let room = rect.width - around
    let name = subject.map { DisplayText.truncated($0.action.title, to: room, ellipsis: glyphs.ellipsis) } ?? ""
    let isEnabled = availability(of: .publish).isEnabled
    let button = Button(
      name.isEmpty || room < 4 ? "Publish" : "Publish “\(name)”",
      state: isEnabled ? .normal : .disabled
    )
    guard button.width <= rect.width else { return }
    frame.hit(button.draw(on: &frame.canvas, at: Point(x: rect.maxX - button.width, y: rect.y)), .command(.publish))
  }
}
