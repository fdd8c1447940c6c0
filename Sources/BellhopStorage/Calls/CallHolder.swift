import Foundation
import Synchronization

/// The lock by which other programs know that calls under way here have somebody who will tell how they end: a locked
/// file beside the workspace.
///
/// The system drops the lock with the program that has it, however that ends. Each time that calls begin the file gets a
/// name that nobody had before, so a name whose file is gone or unlocked never comes to life again.
final class CallHolder: Sendable {
  private let path: String
  private let held = Mutex<Held?>(nil)

  private struct Held {
    var name: String
    var descriptor: Int32
    /// How many calls are under way.
    var calls: Int
  }

  /// - Parameter path: That of the workspace.
  init(path: String) { self.path = path }

  /// Who goes without a word leaves the file to whoever finds it, unlocked.
  deinit { if let descriptor = held.withLock({ $0?.descriptor }) { close(descriptor) } }

  /// Holds one more call, until ``release()``.
  ///
  /// - Returns: The name that the call's row is to carry.
  func hold(newID: () -> String) throws(WorkspaceError) -> String {
    do {
      return try held.withLock { held in
        if held != nil {
          held?.calls += 1
          return held?.name ?? ""
        }
        for _ in 1..<Self.mostNames {
          let name = newID()
          guard let descriptor = try make(name) else { continue }
          held = Held(name: name, descriptor: descriptor, calls: 1)
          return name
        }
        throw SystemFailure(EWOULDBLOCK)
      }
    } catch {
      throw .call(.noHolder(path: path, cause: (error as? SystemFailure)?.words ?? "the system refused it"))
    }
  }

  /// How many names are tried: each sweep of another program can spoil one at most.
  private static let mostNames = 10

  /// Makes the file of a name and locks it; nil when another program swept it away before it was locked.
  private func make(_ name: String) throws -> Int32? {
    let descriptor = open(file(of: name), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure() }
    var status = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0 else {
      let failure = SystemFailure()
      close(descriptor)
      if failure.code == EWOULDBLOCK { return nil }
      throw failure
    }
    guard status.st_nlink > 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Holds one call less. It is to be called once the row says how the call ended, never before.
  func release() {
    held.withLock { held in
      held?.calls -= 1
      if let calls = held?.calls, calls <= 0 { Self.drop(&held, file(of:)) }
    }
  }

  func releaseAll() { held.withLock { Self.drop(&$0, file(of:)) } }

  private static func drop(_ held: inout Held?, _ file: (String) -> String) {
    guard let last = held else { return }
    unlink(file(last.name))
    close(last.descriptor)
    held = nil
  }

  /// Whether a call of this holder's name still has somebody. What can't be told counts as yes: a call that is unsure too
  /// late does no harm.
  func isAlive(_ name: String) -> Bool {
    if held.withLock({ $0?.name == name }) { return true }
    guard Self.isName(name) else { return false }
    let descriptor = open(file(of: name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return errno != ENOENT }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return true }
    return false
  }

  /// Removes the files of holders that are gone, after their rows say so.
  func tidy(_ names: Set<String>) {
    for name in names where Self.isName(name) && held.withLock({ $0?.name != name }) {
      let descriptor = open(file(of: name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      // Removed under the lock: a program that has just made it sees that it is gone.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(file(of: name)) }
      close(descriptor)
    }
  }

  /// Removes the files of all holders that are gone, but for those of these names.
  func sweep(keeping names: Set<String>) {
    let prefix = String(file(of: "").dropFirst(PrivateFolder.folder(of: path).count + 1))
    let files = (try? FileManager.default.contentsOfDirectory(atPath: PrivateFolder.folder(of: path))) ?? []
    tidy(Set(files.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }).subtracting(names))
  }

  private func file(of name: String) -> String { "\(path)-calling-\(name)" }

  /// A file that comes from elsewhere must not lead to another folder.
  private static func isName(_ name: String) -> Bool {
    (1...100).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
