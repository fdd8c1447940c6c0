#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import CTerminal

/// The character set of the terminal.
enum TerminalLocale {
  /// Sets `LC_CTYPE`, and nothing else (numbers must read and print alike everywhere). True if it is UTF-8.
  ///
  /// With no locale in the environment (a container, cron), or one that isn't installed, ncurses would destroy all that
  /// isn't ASCII, while nearly every terminal is UTF-8. A locale that is set and works is believed.
  static func adopt(isSet: Bool) -> Bool {
    let found = setlocale(LC_CTYPE, "") != nil
    if !found || !isSet {
      _ = setlocale(LC_CTYPE, "C.UTF-8") ?? setlocale(LC_CTYPE, "en_US.UTF-8")
    }
    return terminal_is_utf8()
  }

  /// Whether the environment names a locale for characters.
  static func isSet(in environment: (String) -> String?) -> Bool {
    ["LC_ALL", "LC_CTYPE", "LANG"].contains { name in environment(name).map { !$0.isEmpty } ?? false }
  }
}
