import CTerminal
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal that the program runs in, drawn on with ncurses and read by ourselves.
///
/// There is one per process, kept until its end. The main thread must run `RunLoop.main`: keys and signals arrive there.
/// Whatever ends the process, the terminal is given back; except for SIGKILL, and for a stack overflow on another thread
/// than the main one, where no handler can run.
@MainActor
public final class CursesTerminal {
  public struct Options: Sendable {
    public var color: ColorChoice
    /// Whether clicks come to the program; without, the terminal selects text with them.
    public var mouse: Bool
    /// The path of a file that takes standard error while the screen is up, so that nothing is printed over it. The file
    /// is made if needed, readable by its owner only; its folder must be there, else what is printed is lost.
    public var errorLog: String?

    public init(color: ColorChoice = .auto, mouse: Bool = true, errorLog: String? = nil) {
      self.color = color
      self.mouse = mouse
      self.errorLog = errorLog
    }
  }

  /// What was typed, pasted or clicked: all that one read brought, in one call.
  public var onInput: (([InputEvent]) -> Void)?
  /// The screen has this size now, and waits for a frame.
  public var onResize: ((Size) -> Void)?
  /// Save and leave: the terminal closed, or the system asked for it. Called once or more. A second SIGTERM or SIGINT, a
  /// quarter of a second after the first, ends the process without asking: the main thread may be stuck.
  public var onEnd: ((TerminalEnd) -> Void)?

  /// False if the terminal shows ASCII only: draw with `Glyphs.ascii`.
  public let isUTF8: Bool

  private enum Phase {
    case up
    /// Given back to the shell, to be taken again.
    case away
    case stopped
  }

  private var phase = Phase.up
  private var screen: Screen
  private let modes: String
  private let keyboard: Keyboard
  private let signals: SignalWatch

  public var size: Size { screen.size }
  public var tier: ColorTier { screen.palette.tier }

  /// Takes the terminal over.
  ///
  /// - throws: why there is no screen to draw on, with the terminal as it was.
  public static func start(_ options: Options = Options()) throws(TerminalError) -> CursesTerminal {
    try check()
    guard let name = environment("TERM"), terminal_save_modes() else { throw .inputIsNotATerminal }
    let isUTF8 = TerminalLocale.adopt(isSet: TerminalLocale.isSet(in: environment))
    // Without UTF-8, libc measures nothing but ASCII.
    if isUTF8 { CellWidth.adopt(CellWidth { Int(terminal_width($0.value)) }) }

    weak var started: CursesTerminal?
    let signals = SignalWatch { started?.receive($0) }
    let keyboard = Keyboard(onInput: { started?.onInput?($0) }, onEnd: { started?.onEnd?(.inputClosed) })
    signals.start()
    do {
      let screen = try Screen(name: name, isUTF8: isUTF8, color: options.color, noColor: environment("NO_COLOR"))
      let terminal = CursesTerminal(
        screen: screen,
        isUTF8: isUTF8,
        modes: TerminalModes.enter(mouse: options.mouse),
        keyboard: keyboard,
        signals: signals
      )
      started = terminal
      terminal.takeErrors(to: options.errorLog)
      terminal_catch_faults()
      terminal.enterModes()
      keyboard.start()
      return terminal
    } catch {
      signals.stop()
      terminal_restore_modes()
      throw error
    }
  }

  private init(screen: Screen, isUTF8: Bool, modes: String, keyboard: Keyboard, signals: SignalWatch) {
    self.screen = screen
    self.isUTF8 = isUTF8
    self.modes = modes
    self.keyboard = keyboard
    self.signals = signals
  }

  /// Shows one frame. The cursor is placed whether it is visible or not: screen readers and input methods follow it.
  public func present(_ canvas: Canvas, cursor: Cursor) {
    guard phase == .up else { return }
    screen.draw(canvas, cursor: cursor.place, isCursorVisible: cursor.isVisible)
  }

  /// Paints everything again, after something else wrote on the screen.
  public func repaint() {
    guard phase == .up else { return }
    terminal_write(modes, modes.utf8.count)
    screen.repaint()
  }

  /// Gives the terminal to the shell, as Ctrl-Z does, and continues when the shell does. Nothing happens if there is no
  /// shell.
  public func suspend() {
    guard phase == .up, terminal_can_stop() else { return }
    leave()
    // Continued by `bg`, the terminal is still the shell's. If asked to end meanwhile, there is nothing to come back to.
    while terminal_stop_job(), !terminal_is_foreground(), !signals.isAskedToEnd {}
    if !signals.isAskedToEnd { comeBack() }
  }

  /// Gives the terminal back for good. Called again, it does nothing.
  public func stop() {
    guard phase != .stopped else { return }
    keyboard.stop()
    if phase == .up { leave() }
    phase = .stopped
    signals.stop()
    terminal_return_errors()
  }

  private func receive(_ event: SignalWatch.Event) {
    switch event {
    case .resized:
      guard phase == .up else { return }
      if screen.adoptSize() { onResize?(size) }
    case .askedToStop:
      suspend()
    case .continued:
      // Stopped by SIGSTOP, which nobody can catch: the shell has changed the terminal under us.
      guard phase == .up, terminal_is_foreground() else { return }
      leave()
      comeBack()
    case .askedToEnd(let signal):
      onEnd?(.signal(signal))
    }
  }

  private func leave() {
    phase = .away
    terminal_write(TerminalModes.leave, TerminalModes.leave.utf8.count)
    screen.give()
    terminal_restore_modes()
    terminal_disarm()
  }

  private func comeBack() {
    // What was set meanwhile (`stty`) is what the shell wants back, unless it has the terminal and reads a line with it.
    if terminal_is_foreground() { _ = terminal_save_modes() }
    let isResized = screen.take()
    phase = .up
    enterModes()
    if isResized { onResize?(size) }
  }

  private func enterModes() {
    terminal_arm(screen.restoring, screen.restoring.utf8.count)
    terminal_write(modes, modes.utf8.count)
  }

  private func takeErrors(to path: String?) {
    guard let path, terminal_redirect_errors(path) else { return }
    let shown = String(String.UnicodeScalarView(path.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f }))
    let note = "\r\nStopped unexpectedly. What is known of it stands in \(shown)\r\n"
    terminal_set_fault_note(note, note.utf8.count)
  }

  nonisolated static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
