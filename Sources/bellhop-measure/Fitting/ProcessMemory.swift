import Foundation

/// How much memory the process occupies.
enum ProcessMemory {
  /// Only Linux tells it in a file.
  static var description: String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.map { $0.dropFirst("VmRSS:".count).trimmingCharacters(in: .whitespaces) } ?? "unknown"
  }
}
