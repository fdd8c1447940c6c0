import Foundation
import Sealing

/// The key that opens a workspace's secrets: a file of its own, apart from the workspace.
struct SecretKey {
  let path: String
  let key: SealingKey

  /// Longer than the text of any key, so that nothing else is read whole.
  private static let longestFile = 256

  /// The key that is there; nil when there is none.
  static func read(_ path: String) throws(WorkspaceError) -> SecretKey? {
    let descriptor = Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .secret(.keyUnusable(path: path))
    }
    defer { close(descriptor) }
    return try read(descriptor, path)
  }

  /// The key that is there, or a new one that only its owner can read.
  ///
  /// An empty file is what a program leaves that was killed here: the next one fills it. The lock lets one of two do so,
  /// and the other takes the key that it finds.
  static func readOrMake(_ path: String) throws(WorkspaceError) -> SecretKey {
    if let key = try read(path) { return key }
    let descriptor: Int32
    do throws(SystemFailure) {
      try PrivateFolder.make(PrivateFolder.folder(of: path))
      descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw SystemFailure() }
    } catch {
      throw .secret(.keyNotMade(path: path, cause: error.words))
    }
    defer { close(descriptor) }
    // The mode above is for a file that wasn't there.
    guard flock(descriptor, LOCK_EX) == 0, fchmod(descriptor, 0o600) == 0 else {
      throw .secret(.keyNotMade(path: path, cause: SystemFailure().words))
    }
    if let theirs = try read(descriptor, path) { return theirs }
    let key = SealingKey()
    let text = Array((key.bytes.base64EncodedString() + "\n").utf8)
    let written = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == text.count, fsync(descriptor) == 0 else {
      let failure = SystemFailure(written < 0 ? errno : EIO)
      ftruncate(descriptor, 0)
      throw .secret(.keyNotMade(path: path, cause: failure.words))
    }
    WorkspaceFile.synchronize(PrivateFolder.folder(of: path))
    return SecretKey(path: path, key: key)
  }

  private static func read(_ descriptor: Int32, _ path: String) throws(WorkspaceError) -> SecretKey? {
    var bytes = [UInt8](repeating: 0, count: longestFile)
    let count = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return nil }
    guard count > 0, let line = bytes.prefix(count).split(separator: UInt8(ascii: "\n")).first,
      let bytes = Data(base64Encoded: Data(line)), let key = SealingKey(bytes: bytes)
    else { throw .secret(.keyUnusable(path: path)) }
    return SecretKey(path: path, key: key)
  }

  func seal(_ value: String, _ label: SecretLabel) throws -> Data {
    try key.seal(Data(value.utf8), label: label.bytes)
  }

  /// The value; nil when this isn't the key that sealed it, or when anything of it was changed since.
  func unseal(_ sealed: Data, _ label: SecretLabel) -> String? {
    key.open(sealed, label: label.bytes).flatMap { String(data: $0, encoding: .utf8) }
  }
}

/// What a sealed value is tied to, so that nobody without the key can move it elsewhere: to another workspace, under
/// another name, or to other hosts.
struct SecretLabel {
  var workspace: String
  var name: String
  var hosts: [String]

  /// Each part ends with a NUL, which none of them can hold.
  var bytes: Data { Data(([workspace, name] + hosts).flatMap { Array($0.utf8) + [0] }) }
}
