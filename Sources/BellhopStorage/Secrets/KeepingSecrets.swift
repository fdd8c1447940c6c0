import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// The names of the secrets and the hosts that each may be sent to, by name.
  public func secrets() throws(WorkspaceError) -> [SecretBinding] {
    try connection.read { try Self.bindings($0) }
  }

  /// Keeps a secret, sealed, in the place of one of the same name. The workspace's key is made with the first one, and
  /// not again while secrets are kept that only a lost key opens.
  ///
  /// - Parameter hosts: At least one, each as ``SecretRules/host(_:)`` takes it.
  /// - Throws: `secret`, `readOnly`.
  public func setSecret(_ name: SecretName, value: String, hosts: [String]) throws(WorkspaceError) {
    let hosts = try checkSecret(name, hosts: hosts)
    if let fault = SecretRules.fault(inNewValue: value) { throw .secret(.badValue(name, fault)) }
    try change { [self] db in
      let others = try SealedSecret.all(db).filter { $0.binding.name != name }
      try requireOwnVariable(name, beside: others)
      // Looked for while no other process can seal: one that seals the first secret makes its key before that.
      let key = try key(opening: others) ?? SecretKey.readOrMake(keyPath)
      let sealed = try key.seal(value, label(of: name, hosts))
      try db.execute(
        sql: "INSERT OR REPLACE INTO secret (name, hosts, sealed, changedAt) VALUES (?, ?, ?, ?)",
        arguments: [
          name.rawValue, String(decoding: try JSONEncoder().encode(hosts), as: UTF8.self), sealed,
          environment.now().milliseconds,
        ]
      )
      try note(.secretSet(name, hosts: hosts), db)
    }
    connection.mergeLog()
  }

  /// Whether a secret can be kept, before its value is asked for: its hosts as they will be kept.
  ///
  /// - Throws: `secret`, `readOnly`.
  @discardableResult
  public func checkSecret(_ name: SecretName, hosts: [String]) throws(WorkspaceError) -> [String] {
    if let readOnlyCause { throw .readOnly(reason: readOnlyCause.sentence) }
    guard SecretRules.isName(name.rawValue) else { throw .secret(.badName(name.shown)) }
    let others = try connection.read { db in try SealedSecret.all(db) }.filter { $0.binding.name != name }
    try requireOwnVariable(name, beside: others)
    _ = try key(opening: others)
    return try Self.checked(hosts, for: name)
  }

  private func requireOwnVariable(_ name: SecretName, beside others: [SealedSecret]) throws(WorkspaceError) {
    let variable = SecretRules.environmentVariable(for: name)
    for other in others.map(\.binding.name) where SecretRules.environmentVariable(for: other) == variable {
      throw .secret(.sharedVariable(name, other: other, variable: variable))
    }
  }

  /// The workspace's key; nil when there is none and nothing is sealed that it should open.
  private func key(opening sealed: [SealedSecret]) throws(WorkspaceError) -> SecretKey? {
    let key = try SecretKey.read(keyPath)
    let closed = sealed.filter { secret in
      key?.unseal(secret.sealed, label(of: secret.binding.name, secret.binding.hosts)) == nil
    }
    guard closed.isEmpty else { throw .secret(.othersClosed(closed.map(\.binding.name), path: keyPath)) }
    return key
  }

  private func label(of name: SecretName, _ hosts: [String]) -> SecretLabel {
    SecretLabel(workspace: id, name: name.rawValue, hosts: hosts)
  }

  /// Forgets a secret; nothing of it stays in the file or its log.
  ///
  /// - Throws: `secret`, `readOnly`.
  public func removeSecret(_ name: SecretName) throws(WorkspaceError) {
    try change { [self] db in
      try db.execute(sql: "DELETE FROM secret WHERE name = ?", arguments: [name.rawValue])
      guard db.changesCount > 0 else { throw WorkspaceError.secret(.missing(name)) }
      try note(.secretRemoved(name), db)
    }
    connection.mergeLog()
  }

  /// What to say after a secret was removed or replaced: which copies of the workspace keep it as it was when they were
  /// made, sealed under the key that stays; nil when none does.
  public func adviceOnCopies(keeping name: SecretName) -> String? {
    let copies = WorkspaceCopy.all(of: path, keeping: name)
    guard let first = copies.first else { return nil }
    guard copies.count == 1 else {
      return "\(copies.count) copies of the workspace as it was, such as \(first), still keep \(name), sealed: "
        + "remove them once you need them no more."
    }
    return "The copy of the workspace as it was, \(first), still keeps \(name), sealed: "
      + "remove it once you need it no more."
  }

  /// Secrets with their values, and why others have none.
  public struct Resolved: Sendable {
    public var secrets = Secrets()
    public var faults: [SecretName: WorkspaceError] = [:]
  }

  /// The values of secrets, for one call. A value in the environment wins over the one that is kept.
  ///
  /// One that has no value is told in `faults`, each with its sentence; the others are there.
  public func resolve(_ names: [SecretName]) throws(WorkspaceError) -> Resolved {
    let rows = try connection.read { db in try SealedSecret.all(db) }
    let kept = Dictionary(rows.map { ($0.binding.name, $0) }, uniquingKeysWith: { $1 })
    let key = Result { () throws(WorkspaceError) in try SecretKey.read(keyPath) }
    var faults: [SecretName: WorkspaceError] = [:]
    var secrets: [Secret] = []
    for name in Set(names) {
      do throws(WorkspaceError) {
        secrets.append(try resolve(name, kept[name], key))
      } catch {
        faults[name] = error
      }
    }
    return Resolved(secrets: Secrets(secrets), faults: faults)
  }

  private func resolve(
    _ name: SecretName,
    _ kept: SealedSecret?,
    _ key: Result<SecretKey?, WorkspaceError>
  ) throws(WorkspaceError) -> Secret {
    let variable = SecretRules.environmentVariable(for: name)
    if SecretRules.isName(name.rawValue), let value = environment.variables[variable] {
      guard let kept else { throw .secret(.unboundVariable(name, variable: variable)) }
      if let fault = SecretRules.fault(inNewValue: value) { throw .secret(.badVariable(fault, variable: variable)) }
      return Secret(name: name, value: value, hosts: kept.binding.hosts)
    }
    guard let kept else { throw .secret(.missing(name)) }
    guard let key = try key.get() else { throw .secret(.keyMissing(name, path: keyPath)) }
    guard let value = key.unseal(kept.sealed, label(of: name, kept.binding.hosts)) else {
      throw .secret(.keyDoesNotFit(name, path: keyPath))
    }
    return Secret(name: name, value: value, hosts: kept.binding.hosts)
  }

  var keyPath: String { environment.keyDirectory + "/" + id }

  private static func checked(_ hosts: [String], for name: SecretName) throws(WorkspaceError) -> [String] {
    var checked: [String] = []
    for text in hosts {
      guard let host = SecretRules.host(text) else { throw .secret(.badHost(String(text.prefix(80)))) }
      if !checked.contains(host) { checked.append(host) }
    }
    guard !checked.isEmpty else { throw .secret(.noHost(name)) }
    guard SecretRules.hostCounts.contains(checked.count) else { throw .secret(.tooManyHosts(name)) }
    return checked
  }

  static func bindings(_ db: Database) throws -> [SecretBinding] { try SealedSecret.all(db).map(\.binding) }
}

/// A secret as the workspace keeps it.
private struct SealedSecret {
  var binding: SecretBinding
  var sealed: Data

  static func all(_ db: Database) throws -> [SealedSecret] {
    try Row.fetchAll(db, sql: "SELECT name, hosts, sealed FROM secret ORDER BY name").map { row in
      let hosts = try row.decode(String.self, atIndex: 1)
      return SealedSecret(
        binding: SecretBinding(
          name: SecretName(try row.decode(String.self, atIndex: 0)),
          // Hosts that can't be read let it be sent nowhere.
          hosts: (try? JSONDecoder().decode([String].self, from: Data(hosts.utf8))) ?? []
        ),
        sealed: try row.decode(Data.self, atIndex: 2)
      )
    }
  }
}

extension SecretName {
  /// As an error shows a name that may be of any length.
  fileprivate var shown: String { String(rawValue.prefix(80)) }
}
