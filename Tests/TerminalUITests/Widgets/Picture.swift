@testable import TerminalUI

/// The lines of a small canvas after drawing on it.
func picture(
  _ width: Int,
  _ height: Int,
  glyphs: Glyphs = .unicode,
  _ draw: (inout Canvas) -> Void
) -> [String] {
  var canvas = Canvas(size: Size(width: width, height: height), glyphs: glyphs)
  draw(&canvas)
  return canvas.lines
}
