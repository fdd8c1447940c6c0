import BellhopCore
import CCalls
import Foundation

/// The process that carries calls: it reads one request after another from its socket, makes each call and tells what
/// comes of it, until the socket ends. It has no workspace, no key and no terminal.
public enum CallingChild {
  /// The word on the command line that makes the program this process. People have no use for it, so no help names it.
  public static let command = "carry-calls"

  /// More than any response that is read takes, and little enough that an endless one ends this process, not the machine.
  private static let mostMemory = 1 << 30

  /// Whether a process can become a new one of its program.
  static var canStartAfresh: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Becomes a new process with the same number, socket and surroundings, and nothing of what it has read.
  static func startAfresh() -> Never {
    call_start_afresh(command)
    // Bellhop starts another one when there is a call.
    _exit(0)
  }

  /// Never returns: the process ends with its socket.
  public static func run() -> Never {
    guard call_has_socket() else {
      let sentence =
        "bellhop: \(command) is how Bellhop makes its calls, in a process that it starts itself. Start bellhop without it.\n"
      try? FileHandle.standardError.write(contentsOf: Data(sentence.utf8))
      exit(64)
    }
    call_name_process("bellhop-call")
    call_refuse_cores()
    call_limit_memory(mostMemory)
    call_guard_connections()
    signal(SIGPIPE, SIG_IGN)
    let carrier = CallCarrier(
      WireSocket(descriptor: Int32(call_socket)),
      hasSecureProxy: ProcessInfo.processInfo.environment["https_proxy"] != nil
    )
    if call_hold_traps() {
      Thread.detachNewThread {
        call_wait_for_trap()
        carrier.endAfterTrap()
      }
    }
    carrier.serve()
  }
}
