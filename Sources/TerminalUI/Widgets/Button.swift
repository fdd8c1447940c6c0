/// Something to press. Brackets say so, round ones that it can't be pressed now.
public struct Button: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case normal
    case focused
    case disabled
  }

  public var title: String
  public var state: State
  /// What pressing it means: `.accent` for most, `.danger` for what can't be taken back.
  public var role: Role

  public init(_ title: String, state: State = .normal, role: Role = .accent) {
    self.title = title
    self.state = state
    self.role = role
  }

  /// In cells.
  public var width: Int { DisplayText.width(of: title) + 4 }

  /// Draws the button and gives its place.
  @discardableResult
  public func draw(on canvas: inout Canvas, at point: Point, maxWidth: Int? = nil) -> Rect {
    let (text, style): (String, Style) =
      switch state {
      case .normal: ("[ \(title) ]", Style(role))
      case .focused: ("[ \(title) ]", Style(role == .danger ? .danger : .focus, [.bold, .reverse]))
      case .disabled: ("( \(title) )", .muted)
      }
    let used = canvas.write(text, at: point, style: style, maxWidth: maxWidth)
    return Rect(x: point.x, y: point.y, width: used, height: 1)
  }
}

/// Buttons side by side.
public struct ButtonRow: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case leading
    case center
    case trailing
  }

  public var buttons: [Button]
  public var alignment: Alignment

  public init(_ buttons: [Button], alignment: Alignment = .leading) {
    self.buttons = buttons
    self.alignment = alignment
  }

  private static let gap = 2

  /// In cells.
  public var width: Int {
    buttons.reduce(0) { $0 + $1.width } + Self.gap * max(0, buttons.count - 1)
  }

  /// The rows that the buttons take in a width: those that don't fit beside the others go below.
  public func height(forWidth width: Int) -> Int {
    (places(in: Rect(x: 0, y: 0, width: width, height: Int.max / 2)).last?.y ?? 0) + 1
  }

  /// Draws the buttons and gives the place of each.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> [Rect] {
    zip(buttons, places(in: rect)).map { button, place in
      guard place.y < rect.maxY else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
      return button.draw(on: &canvas, at: place, maxWidth: max(0, rect.maxX - place.x))
    }
  }

  private func places(in rect: Rect) -> [Point] {
    let spare = max(0, rect.width - width)
    let start =
      switch alignment {
      case .leading: rect.x
      case .center: rect.x + spare / 2
      case .trailing: rect.x + spare
      }
    var place = Point(x: start, y: rect.y)
    return buttons.map { button in
      if place.x > rect.x, place.x + button.width > rect.maxX { place = Point(x: rect.x, y: place.y + 1) }
      defer { place.x += button.width + Self.gap }
      return place
    }
  }
}
