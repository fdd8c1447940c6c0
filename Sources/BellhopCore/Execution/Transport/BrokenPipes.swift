#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes to a connection that the other end has closed.
enum BrokenPipes {
  /// Lets such a write fail instead of ending the process.
  ///
  /// libcurl, which URLSession uses on Linux, leaves SIGPIPE to the program when it runs on several threads, and its TLS
  /// library raises it when a server hangs up in the middle of a handshake.
  static func ignore() {
    // A program that handles the signal itself keeps its handler.
    var present = sigaction()
    guard sigaction(SIGPIPE, nil, &present) == 0 else { return }
    #if canImport(Darwin)
      let handler = present.__sigaction_u.__sa_handler
    #else
      let handler = present.__sigaction_handler.sa_handler
    #endif
    if handler == nil { signal(SIGPIPE, SIG_IGN) }
  }
}
