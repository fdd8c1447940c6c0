import Foundation

/// The proxies that the environment names. libcurl, on which URLSession stands here, would send even a call to this
/// machine through them, and no setting of a session prevents it.
public enum EnvironmentProxies {
  private static let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]

  /// Takes them out of this process's environment.
  ///
  /// Changing the environment isn't safe while other threads read it, so it is called at the start of the program; a
  /// ``URLSessionTransport`` calls it again in case that was forgotten.
  public static func ignore() {
    for name in names where getenv(name) != nil { unsetenv(name) }
  }
}
