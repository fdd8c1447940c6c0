import BellhopCore
import Foundation
import Sealing
import Synchronization

/// Tells other programs which actions this one is typing into: a locked file for each beside the workspace.
///
/// The system drops a lock with the program that has it, however that ends, so what was typed is offered again after a
/// crash and not while somebody still types it. Where locks don't work, everything is offered.
final class TypingLocks: Sendable {
  private let path: String
  private let held = Mutex<[ActionID: Int32]>([:])

  /// - Parameter path: That of the workspace.
  init(path: String) { self.path = path }

  /// Holds an action from now on, unless another program does.
  ///
  /// - Returns: Whether it is held here.
  @discardableResult
  func hold(_ id: ActionID) -> Bool {
    held.withLock { held in
      guard held[id] == nil else { return true }
      let path = file(of: id)
      for _ in 0..<Self.attempts {
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
          Foundation.close(descriptor)
          return false
        }
        if Self.isOpen(path, descriptor) {
          held[id] = descriptor
          return true
        }
        Foundation.close(descriptor)
      }
      return false
    }
  }

  /// How often a file is opened that others take away in between.
  private static let attempts = 8

  /// Whether a path still names the open file: another program may have removed it before it was locked.
  private static func isOpen(_ path: String, _ descriptor: Int32) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, lstat(path, &named) == 0 else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  func release(_ id: ActionID) {
    held.withLock { held in
      guard let descriptor = held.removeValue(forKey: id) else { return }
      unlink(file(of: id))
      Foundation.close(descriptor)
    }
  }

  func releaseAll() {
    for id in held.withLock({ Array($0.keys) }) { release(id) }
  }

  /// Whether another program types into an action.
  ///
  /// - Parameter isTidied: Whether the file of a program that is gone may be removed.
  func isHeldElsewhere(_ id: ActionID, isTidied: Bool) -> Bool {
    guard held.withLock({ $0[id] == nil }) else { return false }
    let path = file(of: id)
    for _ in 0..<Self.attempts {
      let descriptor = Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { return false }
      defer { Foundation.close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
      guard Self.isOpen(path, descriptor) else { continue }
      if isTidied { unlink(path) }
      return false
    }
    return false
  }

  /// An id may come from anyone, so its digest names the file.
  private func file(of id: ActionID) -> String {
    "\(path)-typing-\(Digest.sha256(Data(id.rawValue.utf8)).prefix(8).hexadecimal)"
  }
}
