import Crypto
import Foundation

/// The key that opens a workspace's secrets: a file of its own, apart from the workspace.
struct SecretKey {
  let path: String
  let key: SymmetricKey

  /// Longer than the text of any key, so that nothing else is read whole.
  private static let longestFile = 256

  /// The key that is there; nil when there is none.
  static func read(_ path: String) throws(WorkspaceError) -> SecretKey? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .secret(.keyUnusable(path: path))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: longestFile)
    let count = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0, let line = bytes.prefix(count).split(separator: UInt8(ascii: "\n")).first,
      let key = Data(base64Encoded: Data(line)), key.count == SymmetricKeySize.bits256.bitCount / 8
    else { throw .secret(.keyUnusable(path: path)) }
    return SecretKey(path: path, key: SymmetricKey(data: key))
  }

  /// Makes a key that only its owner can read. It gets its name when it is whole, and never takes the place of another:
  /// when a second process was faster, theirs is the key.
  static func make(_ path: String, unique: String) throws(WorkspaceError) -> SecretKey {
    do throws(SystemFailure) {
      try PrivateFolder.make(PrivateFolder.folder(of: path))
      let unnamed = "\(path).\(unique)"
      try write(SymmetricKey(size: .bits256), to: unnamed)
      defer { unlink(unnamed) }
      guard link(unnamed, path) == 0 || errno == EEXIST else { throw SystemFailure() }
      WorkspaceFile.synchronize(PrivateFolder.folder(of: path))
    } catch {
      throw .secret(.keyNotMade(path: path, cause: error.words))
    }
    guard let key = try read(path) else { throw .secret(.keyUnusable(path: path)) }
    return key
  }

  private static func write(_ key: SymmetricKey, to path: String) throws(SystemFailure) {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure() }
    let text = Array((key.withUnsafeBytes { Data($0) }.base64EncodedString() + "\n").utf8)
    let written = text.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    let failure = written == text.count && fsync(descriptor) == 0 ? nil : SystemFailure(written < 0 ? errno : EIO)
    close(descriptor)
    if let failure {
      unlink(path)
      throw failure
    }
  }

  func seal(_ value: String, _ label: SecretLabel) throws -> Data {
    try ChaChaPoly.seal(Data(value.utf8), using: key, authenticating: label.bytes).combined
  }

  /// The value; nil when this isn't the key that sealed it, or when anything of it was changed since.
  func unseal(_ sealed: Data, _ label: SecretLabel) -> String? {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let value = try? ChaChaPoly.open(box, using: key, authenticating: label.bytes)
    else { return nil }
    return String(data: value, encoding: .utf8)
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
