import CCalls

/// The process of Bellhop itself.
public enum OwnProcess {
  /// Keeps what it holds in memory, secrets too, out of files that a crash would leave.
  public static func refuseCores() { call_refuse_cores() }
}
