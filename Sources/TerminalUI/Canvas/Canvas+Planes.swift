extension Canvas {
  /// The text of each row without the spaces at its end, as a test compares it.
  public var lines: [String] {
    plane(blank: " ") { $0.text }
  }

  /// A letter per cell that tells its role, as a test compares it; a capital where there are attributes.
  ///
  /// Plain text is a dot, and dots at the end of a row are left out.
  public var styles: [String] {
    plane(blank: ".") { $0.style.letter }
  }

  private func plane(blank: Character, _ text: (Cell) -> String) -> [String] {
    (0..<size.height).map { y in
      var row = ""
      for cell in cells[(y * size.width)..<((y + 1) * size.width)] { row += text(cell) }
      while row.last == blank { row.removeLast() }
      return row
    }
  }
}

extension Style {
  /// One letter for the role, a capital when there are attributes.
  var letter: String {
    let letter =
      switch role {
      case .text: attributes.isEmpty ? "." : "t"
      case .muted: "m"
      case .accent: "a"
      case .focus: "f"
      case .selection: "s"
      case .success: "o"
      case .warning: "w"
      case .danger: "d"
      case .border: "b"
      }
    return attributes.isEmpty ? letter : letter.uppercased()
  }
}
