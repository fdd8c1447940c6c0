/// A buffer of cells that widgets paint and a terminal shows.
///
/// Nothing outside `clip` is ever painted, and control characters never get in. A wide character has its text in its
/// first cell and an empty text in its second; where one half is painted over, the other becomes a space.
public struct Canvas: Sendable {
  public let size: Size
  /// The signs that widgets draw with on this canvas.
  public let glyphs: Glyphs
  /// How text is measured.
  let widths: CellWidth
  /// Where painting has an effect.
  public private(set) var clip: Rect
  public private(set) var cells: [Cell]

  public init(size: Size, glyphs: Glyphs = .unicode, widths: CellWidth = .current) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    self.glyphs = glyphs
    self.widths = widths
    clip = Rect(size: self.size)
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  public var bounds: Rect { Rect(size: size) }

  public subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else { return .blank }
    return cells[y * size.width + x]
  }

  /// Runs `paint` with painting held to the part of `rect` that may be painted now.
  public mutating func clipped(to rect: Rect, _ paint: (inout Canvas) throws -> Void) rethrows {
    let outer = clip
    clip = clip.intersection(rect)
    defer { clip = outer }
    try paint(&self)
  }

  /// Narrows the clip and gives back what it was, for those who must restore it themselves.
  mutating func narrowClip(to rect: Rect) -> Rect {
    let outer = clip
    clip = clip.intersection(rect)
    return outer
  }

  mutating func restoreClip(_ rect: Rect) {
    clip = rect
  }

  /// Changes the style of the cells in a rectangle and leaves their text.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for index in (y * size.width + area.x)..<(y * size.width + area.maxX) {
        change(&cells[index].style)
      }
    }
  }

  /// Paints every cell of a rectangle with one narrow character.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .text) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    let cell = Cell(narrow(character), style: style)
    for y in area.y..<area.maxY {
      blankHalves(from: area.x, to: area.maxX, row: y)
      let row = y * size.width
      cells.withUnsafeMutableBufferPointer { $0[(row + area.x)..<(row + area.maxX)].update(repeating: cell) }
    }
  }

  /// Writes text on one line and gives the columns that it takes, whether or not all of them could be painted.
  ///
  /// Text wider than `maxWidth` is cut there and ends in an ellipsis.
  @discardableResult
  public mutating func write(_ text: String, at point: Point, style: Style = .text, maxWidth: Int? = nil) -> Int {
    let limit = max(0, maxWidth ?? Int.max)
    guard limit > 0 else { return 0 }
    if DisplayText.isPlain(text) {
      return writePlain(text, at: point, style: style, limit: limit)
    }
    let isCut = limit < Int.max && DisplayText.width(of: text, widths: widths) > limit
    let room = isCut ? limit - 1 : limit
    var used = 0
    for character in text {
      if used >= room { break }
      if let only = DisplayCharacter.single(character, widths: widths) {
        if only.width > room - used { break }
        put(only, x: point.x + used, y: point.y, style: style)
        used += only.width
        continue
      }
      if DisplayText.width(of: character, widths: widths) > room - used { break }
      DisplayCharacter.forEach(in: character, widths: widths) { piece in
        put(piece, x: point.x + used, y: point.y, style: style)
        used += piece.width
      }
    }
    if isCut {
      put(DisplayCharacter(text: glyphs.ellipsis, width: 1), x: point.x + used, y: point.y, style: style)
      used += 1
    }
    return used
  }

  /// Writes printable ASCII, where a byte is a cell.
  private mutating func writePlain(_ text: String, at point: Point, style: Style, limit: Int) -> Int {
    let count = text.utf8.count
    let isCut = count > limit
    let kept = isCut ? limit - 1 : count
    if isCut {
      put(DisplayCharacter(text: glyphs.ellipsis, width: 1), x: point.x + kept, y: point.y, style: style)
    }
    let used = isCut ? limit : count
    guard point.y >= clip.y, point.y < clip.maxY else { return used }
    let first = max(point.x, clip.x)
    let last = min(point.x + kept, clip.maxX)
    guard first < last else { return used }
    blankHalves(from: first, to: last, row: point.y)
    let start = point.y * size.width + first
    cells.withUnsafeMutableBufferPointer { cells in
      for (offset, byte) in text.utf8.dropFirst(first - point.x).prefix(last - first).enumerated() {
        cells[start + offset] = Cell(Self.ascii[Int(byte & 0x7f)], style: style)
      }
    }
    return used
  }

  private static let ascii: [String] = (0..<0x80).map { String(Unicode.Scalar(UInt8($0))) }

  private mutating func put(_ piece: DisplayCharacter, x: Int, y: Int, style: Style) {
    guard y >= clip.y, y < clip.maxY, x < clip.maxX, x + piece.width > clip.x else { return }
    let first = max(x, clip.x)
    let last = min(x + piece.width, clip.maxX)
    blankHalves(from: first, to: last, row: y)
    let row = y * size.width
    if glyphs.isASCII, !DisplayText.isPlain(piece.text) {
      for index in (row + first)..<(row + last) {
        cells[index] = Cell(Glyphs.asciiStandIn(for: piece.text), style: style)
      }
    } else if last - first == piece.width {
      cells[row + first] = Cell(piece.text, style: style)
      if piece.width == 2 { cells[row + first + 1] = Cell("", style: style) }
    } else {
      cells[row + first] = Cell(" ", style: style)
    }
  }

  /// Makes spaces of the halves that wide characters would leave beside the columns about to be painted.
  private mutating func blankHalves(from first: Int, to last: Int, row: Int) {
    let start = row * size.width
    if cells[start + first].text.isEmpty, first > 0 { cells[start + first - 1].text = " " }
    if last < size.width, cells[start + last].text.isEmpty { cells[start + last].text = " " }
  }

  /// The text of a character for one cell; a space if it doesn't fit one.
  private func narrow(_ character: Character) -> String {
    guard let piece = DisplayCharacter.single(character, widths: widths), piece.width == 1 else { return " " }
    let text = piece.text
    return glyphs.isASCII && !DisplayText.isPlain(text) ? Glyphs.asciiStandIn(for: text) : text
  }
}
