import Synchronization

/// How many cells a terminal gives to a Unicode scalar.
///
/// The model of the screen, the library that draws it and the terminal must agree on this, or the rest of a line stands
/// in the wrong place. The library measures with libc; a program may adopt libc's answers at its start.
public struct CellWidth: Sendable {
  private let measure: @Sendable (Unicode.Scalar) -> Int

  /// Measures with a function that gives 0, 1, 2, or -1 for a scalar that can't be shown.
  public init(_ measure: @escaping @Sendable (Unicode.Scalar) -> Int) {
    self.measure = measure
  }

  /// The width in cells, from -1 (can't be shown) to 2.
  public func callAsFunction(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7f { return scalar.value >= 0x20 ? 1 : -1 }
    return min(2, max(-1, measure(scalar)))
  }

  /// The widths that come with the program.
  public static let builtIn = CellWidth(WidthTable.width(of:))

  private static let adopted = Mutex(CellWidth.builtIn)

  /// The widths that text is measured with where nothing else is said.
  public static var current: CellWidth {
    adopted.withLock { $0 }
  }

  /// Makes these the current widths. To be called once, before anything is drawn.
  public static func adopt(_ widths: CellWidth) {
    adopted.withLock { $0 = widths }
  }
}
