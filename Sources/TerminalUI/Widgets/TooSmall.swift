/// What is shown while the terminal is smaller than the program needs.
public struct TooSmall: Hashable, Sendable {
  public var minimum: Size
  /// What can be done here, in a few words.
  public var help: String

  public init(minimum: Size, help: String = "") {
    self.minimum = minimum
    self.help = help
  }

  public func isTooSmall(_ size: Size) -> Bool {
    size.width < minimum.width || size.height < minimum.height
  }

  /// Draws the needed and the present size in the middle of the screen.
  public func draw(on canvas: inout Canvas) {
    let size = canvas.size
    let times = canvas.glyphs.isASCII ? "x" : "×"
    let need = "Needs \(minimum.width)\(times)\(minimum.height), now \(size.width)\(times)\(size.height)"
    canvas.fill(canvas.bounds)
    let lines = [Span(need, .title), Span(help, .muted)].filter { !$0.text.isEmpty }.prefix(size.height)
    for (row, line) in lines.enumerated() {
      let x = max(0, (size.width - DisplayText.width(of: line.text)) / 2)
      let y = max(0, (size.height - lines.count) / 2) + row
      canvas.write(line.text, at: Point(x: x, y: y), style: line.style, maxWidth: size.width)
    }
  }
}
