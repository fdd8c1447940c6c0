#if DEBUG
  import Foundation

  /// A fault on demand, to see that the terminal survives one: with `BELLHOP_FAULT=trap` or `overflow` in the
  /// environment, the first repaint that is asked for ends the process.
  ///
  /// A signal sent from outside would not do: only a fault of Swift's own prints what it is before it ends the process,
  /// and only an overflow has no stack left for a handler. Release builds have nothing of this.
  enum FaultDrill {
    static func run() {
      switch ProcessInfo.processInfo.environment["BELLHOP_FAULT"] {
      case "trap": _ = [0][1 + CommandLine.arguments.count]
      case "overflow": _ = depth(below: 0)
      default: break
      }
    }

    /// Calls itself until the stack is full; the sum after the call keeps it from becoming a loop.
    private static func depth(below: Int) -> Int {
      below < 0 ? 0 : depth(below: below + 1) + 1
    }
  }
#endif
