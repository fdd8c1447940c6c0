/// Whether a person wants colour.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// Colour if the terminal has it and `NO_COLOR` (no-color.org) isn't set.
  case auto
  /// Colour if the terminal has it, whatever `NO_COLOR` says.
  case always
  case never
}

/// How much colour there is to paint with.
public enum ColorTier: CaseIterable, Sendable {
  case mono
  case eight
  case sixteen
  case palette256

  /// The tier for a terminal that has so many colours, as the person wants it.
  ///
  /// `noColor` is the value of `NO_COLOR`; an empty one means nothing, as no-color.org asks.
  init(colors: Int, choice: ColorChoice, noColor: String?) {
    switch choice {
    case .never: self = .mono
    case .auto where noColor.map({ !$0.isEmpty }) ?? false: self = .mono
    case .auto, .always:
      switch colors {
      case 256...: self = .palette256
      case 16...: self = .sixteen
      case 8...: self = .eight
      default: self = .mono
      }
    }
  }
}
