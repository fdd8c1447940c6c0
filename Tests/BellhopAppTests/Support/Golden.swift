import Foundation
import TerminalUI
import Testing

/// Compares a screen with its picture in `Goldens/<name>.txt`: the text, then the roles, a letter a cell.
///
/// With `UPDATE_GOLDENS=1` in the environment the pictures are written anew; look at the difference before it is committed.
func expectGolden(_ screen: Screen, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let canvas = screen.state.draw().canvas
  let picture = (canvas.lines + ["", "styles:"] + canvas.styles).joined(separator: "\n") + "\n"
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "Goldens"
  )
  let file = folder.appending(path: "\(name)-\(canvas.size.width)x\(canvas.size.height).txt")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
    try picture.write(to: file, atomically: true, encoding: .utf8)
  }
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "There is no picture \(file.lastPathComponent) yet. Run with UPDATE_GOLDENS=1.",
      sourceLocation: sourceLocation
    )
    return
  }
  guard picture != expected else { return }
  Issue.record(
    Comment(rawValue: difference(expected, picture, name: file.lastPathComponent)),
    sourceLocation: sourceLocation
  )
}

/// The lines that differ, each as it should be and as it is.
private func difference(_ expected: String, _ got: String, name: String) -> String {
  let expected = expected.components(separatedBy: "\n")
  let got = got.components(separatedBy: "\n")
  var report = ["\(name) differs (UPDATE_GOLDENS=1 writes it anew):"]
  for row in 0..<max(expected.count, got.count) {
    let want = row < expected.count ? expected[row] : ""
    let have = row < got.count ? got[row] : ""
    if want != have { report += ["\(row) - \(want)", "\(row) + \(have)"] }
  }
  return report.joined(separator: "\n")
}
