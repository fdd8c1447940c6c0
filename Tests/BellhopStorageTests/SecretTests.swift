import BellhopCore
import Foundation
import GRDB
import Testing

@testable import BellhopStorage

@Suite("Secrets")
struct SecretTests {
  private let value = "sk-live-ÄÖ-42-tröpfchen"

  private func filled(variables: [String: String] = [:]) throws -> Scene {
    let scene = try Scene(variables: variables)
    try scene.workspace.setSecret("orders-api", value: value, hosts: ["API.example.com", "api.example.com", "x:8443"])
    return scene
  }

  @Test("A secret comes back with its value and the hosts that it is bound to")
  func roundTrip() throws {
    let scene = try filled()
    let expected = Secret(name: "orders-api", value: value, hosts: ["api.example.com", "x:8443"])
    #expect(try scene.workspace.secrets() == [expected.binding])
    let resolved = try scene.second().resolve(["orders-api"])
    #expect(resolved.secrets.all == [expected])
    #expect(resolved.faults.isEmpty)
  }

  @Test("The key lies in a file of its own that only its owner can read")
  func keyFile() throws {
    let scene = try filled()
    let key = scene.keyFolder + "/" + scene.workspace.id
    #expect(try FileManager.default.contentsOfDirectory(atPath: scene.keyFolder) == [scene.workspace.id])
    #expect(mode(of: scene.keyFolder) == 0o700)
    #expect(mode(of: key) == 0o600)
    let before = FileManager.default.contents(atPath: key)
    try scene.second().setSecret("another", value: "x", hosts: ["example.com"])
    #expect(FileManager.default.contents(atPath: key) == before)
  }

  @Test("No value lies in the workspace, in its log or in the audit trail, before or after it is removed")
  func sealed() throws {
    let scene = try filled()
    func everything() throws -> Data {
      try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder)
        .reduce(into: Data()) { $0 += FileManager.default.contents(atPath: scene.dataFolder + "/" + $1) ?? Data() }
    }
    #expect(try everything().range(of: Data("orders-api".utf8)) != nil)
    #expect(try everything().range(of: Data("sk-live".utf8)) == nil)
    let sealed = try scene.workspace.connection.read { try Data.fetchOne($0, sql: "SELECT sealed FROM secret") }
    let bytes = try #require(sealed)
    #expect(try everything().range(of: bytes) != nil)
    try scene.workspace.removeSecret("orders-api")
    #expect(try everything().range(of: bytes) == nil)
    #expect(try scene.workspace.secrets().isEmpty)
    let trail = try scene.workspace.auditTrail(limit: 9)
    #expect(trail.compactMap(\.event?.sentence).allSatisfy { !$0.contains("sk-live") })
  }

  @Test(
    "A value moved to another name, host or workspace doesn't open",
    arguments: [
      "UPDATE secret SET name = 'other'",
      #"UPDATE secret SET name = 'other', hosts = '["evil.example"]'"#,
      "UPDATE secret SET name = 'other', sealed = zeroblob(40)",
      "UPDATE secret SET name = 'other', sealed = x''",
    ]
  )
  func moved(sql: String) throws {
    let scene = try filled()
    try scene.workspace.connection.write { try $0.execute(sql: sql) }
    let resolved = try scene.workspace.resolve(["other"])
    #expect(resolved.secrets.all.isEmpty)
    let key = scene.keyFolder + "/" + scene.workspace.id
    #expect(resolved.faults == ["other": .secret(.keyDoesNotFit("other", path: key))])
  }

  @Test("A value bound to one host doesn't open for another that the file was made to name")
  func rebound() throws {
    let scene = try filled()
    try scene.workspace.connection.write { try $0.execute(sql: #"UPDATE secret SET hosts = '["evil.example"]'"#) }
    #expect(try scene.workspace.resolve(["orders-api"]).secrets.all.isEmpty)
  }

  @Test("A lost, a wrong and a damaged key each get a sentence, and setting the secret again mends it")
  func lostKey() throws {
    let scene = try filled()
    let key = scene.keyFolder + "/" + scene.workspace.id
    let good = try #require(FileManager.default.contents(atPath: key))
    try FileManager.default.removeItem(atPath: key)
    func fault() throws -> WorkspaceError? { try scene.workspace.resolve(["orders-api"]).faults["orders-api"] }
    #expect(
      try fault()?.message
        == "The key that opens the secret orders-api is missing. Put \(key) back, "
        + "or remove the secret and set it again."
    )
    let other = Data(repeating: 7, count: 32).base64EncodedData()
    #expect(FileManager.default.createFile(atPath: key, contents: other))
    #expect(try fault() == .secret(.keyDoesNotFit("orders-api", path: key)))
    for damaged in [Data("short".utf8), Data(repeating: 65, count: 5000)] {
      #expect(FileManager.default.createFile(atPath: key, contents: damaged))
      #expect(try fault() == .secret(.keyUnusable(path: key)))
      #expect(
        error { try scene.workspace.setSecret("new", value: "v", hosts: ["h"]) } == .secret(.keyUnusable(path: key))
      )
    }
    try FileManager.default.removeItem(atPath: key)
    try scene.workspace.setSecret("orders-api", value: "new", hosts: ["api.example.com"])
    #expect(try scene.workspace.resolve(["orders-api"]).secrets["orders-api"]?.value == "new")
    #expect(FileManager.default.contents(atPath: key) != good)
  }

  @Test("While a lost key's secrets are kept no other is made, and removing them needs no key")
  func lostKeyWithOthers() throws {
    let scene = try filled()
    let key = scene.keyFolder + "/" + scene.workspace.id
    let good = try #require(FileManager.default.contents(atPath: key))
    let refusal = WorkspaceError.secret(.othersClosed(["orders-api"], path: key))
    #expect(
      refusal.message
        == "\(key) is missing or isn't the key that opens orders-api. "
        + "Put the right key back, or first remove each of them with: bellhop secret remove NAME"
    )
    func refused() -> [WorkspaceError?] {
      [
        error { try scene.workspace.checkSecret("another", hosts: ["h"]) },
        error { try scene.workspace.setSecret("another", value: "v", hosts: ["h"]) },
      ]
    }
    try FileManager.default.removeItem(atPath: key)
    #expect(refused() == [refusal, refusal])
    #expect(!FileManager.default.fileExists(atPath: key))
    let other = Data(repeating: 7, count: 32).base64EncodedData()
    #expect(FileManager.default.createFile(atPath: key, contents: other))
    #expect(refused() == [refusal, refusal])
    #expect(FileManager.default.contents(atPath: key) == other)

    #expect(FileManager.default.createFile(atPath: key, contents: good))
    #expect(refused() == [nil, nil])
    #expect(try scene.workspace.resolve(["orders-api", "another"]).faults.isEmpty)

    try FileManager.default.removeItem(atPath: key)
    try scene.workspace.removeSecret("orders-api")
    try scene.workspace.removeSecret("another")
    #expect(refused() == [nil, nil])
    #expect(try scene.workspace.resolve(["another"]).faults.isEmpty)
  }

  @Test("Two names that stand for one variable can't both be kept")
  func sharedVariable() throws {
    let scene = try filled()
    for name: SecretName in ["orders_api", "orders.api"] {
      let refusal = WorkspaceError.secret(
        .sharedVariable(name, other: "orders-api", variable: "BELLHOP_SECRET_ORDERS_API")
      )
      #expect(error { try scene.workspace.checkSecret(name, hosts: ["h"]) } == refusal)
      #expect(error { try scene.workspace.setSecret(name, value: "v", hosts: ["h"]) } == refusal)
      #expect(
        refusal.message
          == "The secret \(name) would share the variable BELLHOP_SECRET_ORDERS_API with the secret orders-api. "
          + "Choose another name."
      )
    }
    try scene.workspace.setSecret("orders-api", value: "again", hosts: ["h"])
    #expect(try scene.workspace.secrets().map(\.name) == ["orders-api"])
    try scene.workspace.removeSecret("orders-api")
    try scene.workspace.setSecret("orders_api", value: "v", hosts: ["h"])
  }

  @Test("An empty key file, left by a program that was killed, is filled by the next")
  func emptyKey() throws {
    let scene = try Scene()
    try PrivateFolder.make(scene.keyFolder)
    let key = scene.keyFolder + "/" + scene.workspace.id
    #expect(FileManager.default.createFile(atPath: key, contents: nil, attributes: [.posixPermissions: 0o644]))
    try scene.workspace.setSecret("orders-api", value: value, hosts: ["h"])
    #expect(try scene.second().resolve(["orders-api"]).secrets["orders-api"]?.value == value)
    #expect(mode(of: key) == 0o600)
  }

  @Test("A key isn't read through a link")
  func linkedKey() throws {
    let scene = try filled()
    let key = scene.keyFolder + "/" + scene.workspace.id
    try FileManager.default.moveItem(atPath: key, toPath: key + ".moved")
    try FileManager.default.createSymbolicLink(atPath: key, withDestinationPath: key + ".moved")
    #expect(try scene.workspace.resolve(["orders-api"]).faults["orders-api"] == .secret(.keyUnusable(path: key)))
  }

  @Test("A value in the environment wins, for the hosts that the name is bound to")
  func environmentWins() throws {
    let scene = try filled()
    let variables = ["BELLHOP_SECRET_ORDERS_API": "from-outside"]
    let resolved = try scene.second(variables: variables).resolve(["orders-api"])
    let expected = Secret(name: "orders-api", value: "from-outside", hosts: ["api.example.com", "x:8443"])
    #expect(resolved.secrets.all == [expected])
    try FileManager.default.removeItem(atPath: scene.keyFolder + "/" + scene.workspace.id)
    #expect(try scene.second(variables: variables).resolve(["orders-api"]).secrets.all == [expected])
  }

  @Test("A value in the environment without hosts, or that no header can carry, is explained without it")
  func environmentFaults() throws {
    let scene = try filled(variables: ["BELLHOP_SECRET_A_B_C": "hush", "BELLHOP_SECRET_ORDERS_API": "hu\nsh"])
    let faults = try scene.workspace.resolve(["a-b.c", "orders-api"]).faults
    #expect(
      faults["a-b.c"]?.message
        == "BELLHOP_SECRET_A_B_C has a value, but the secret a-b.c isn't bound to a host. "
        + "Bind it with: bellhop secret set a-b.c --host HOST"
    )
    #expect(
      faults["orders-api"]?.message
        == "The value of BELLHOP_SECRET_ORDERS_API has a line break or a NUL in it, which no header can carry. "
        + "Give it on one line."
    )
  }

  @Test("A secret that isn't there says how to make it")
  func missing() throws {
    let scene = try filled()
    let resolved = try scene.workspace.resolve(["orders-api", "nope"])
    #expect(resolved.secrets.all.map(\.name) == ["orders-api"])
    #expect(
      resolved.faults["nope"]?.message
        == "There is no secret named nope. Make it with: bellhop secret set nope --host HOST"
    )
    #expect(error { try scene.workspace.removeSecret("nope") } == .secret(.missing("nope")))
  }

  @Test(
    "Names and hosts as they can be",
    arguments: [
      ("a", true), ("orders-api_2.x", true), (String(repeating: "a", count: 64), true), ("", false), ("A", false),
      ("a b", false), ("ä", false), ("a/b", false), (String(repeating: "a", count: 65), false),
    ]
  )
  func names(name: String, isName: Bool) throws {
    #expect(SecretRules.isName(name) == isName)
    guard !isName else { return }
    let scene = try Scene()
    #expect(
      error { try scene.workspace.setSecret(SecretName(name), value: "v", hosts: ["h"]) }
        == .secret(.badName(String(name.prefix(80))))
    )
  }

  @Test(
    "Hosts as they are kept",
    arguments: [
      ("API.Example.com", "api.example.com"), ("localhost:8080", "localhost:8080"), ("127.0.0.1:1", "127.0.0.1:1"),
      ("[::1]:8080", "[::1]:8080"), ("[FE80::1]", "[fe80::1]"), ("a_b.example", "a_b.example"),
      ("a.example:443", "a.example:443"), ("a.example:80", "a.example:80"),
    ]
  )
  func hosts(given: String, kept: String) { #expect(SecretRules.host(given) == kept) }

  @Test(
    "What isn't a host",
    arguments: [
      "", "https://api.example.com", "api.example.com/", "api.example.com/v1", "user@host", "*.example.com", "a..b",
      "host:", "host:0", "host:65536", "host:+80", "host:08", "host:8 0", "1.2.3", "::1", "[::1", "[]", "[::1]x",
      "ho st", "host\n", "exämple.com", "a:b:c", String(repeating: "a", count: 64),
    ]
  )
  func notHosts(text: String) throws {
    #expect(SecretRules.host(text) == nil)
    let scene = try Scene()
    #expect(
      error { try scene.workspace.setSecret("name", value: "v", hosts: ["ok.example", text]) }
        == .secret(.badHost(text))
    )
    #expect(try scene.workspace.secrets().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: scene.keyFolder))
  }

  @Test("At least one host, and no more than a list that can be read")
  func hostCounts() throws {
    let scene = try Scene()
    #expect(error { try scene.workspace.setSecret("name", value: "v", hosts: []) } == .secret(.noHost("name")))
    let many = (1...33).map { "h\($0).example" }
    #expect(error { try scene.workspace.setSecret("name", value: "v", hosts: many) } == .secret(.tooManyHosts("name")))
  }

  @Test(
    "Values that can't be kept are refused without being shown",
    arguments: [
      ("", SecretRules.ValueFault.empty), ("hu\nsh", .controlCharacter), ("hu\rsh", .controlCharacter),
      ("hu\r\nsh", .controlCharacter), ("hu\0sh", .controlCharacter),
      (String(repeating: "hush", count: 2049), .tooLong),
    ]
  )
  func values(value: String, fault: SecretRules.ValueFault) throws {
    let scene = try Scene()
    let refused = error { try scene.workspace.setSecret("name", value: value, hosts: ["h"]) }
    #expect(refused == .secret(.badValue("name", fault)))
    #expect(refused?.message.contains("hu") == false)
  }

  @Test("Many that make the first secret at once share one key")
  func manyAtOnce() async throws {
    let scene = try Scene()
    let folder = scene.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...6 {
        group.addTask {
          let workspace = try Workspace.open(path: folder.workspace, environment: environment(in: folder))
          try workspace.setSecret(SecretName("s\(number)"), value: "v\(number)", hosts: ["h"])
        }
      }
      try await group.waitForAll()
    }
    let names = (1...6).map { SecretName("s\($0)") }
    #expect(try scene.workspace.resolve(names).secrets.all.map(\.value) == ["v1", "v2", "v3", "v4", "v5", "v6"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scene.keyFolder).count == 1)
  }

  @Test("A key that can't be made is told with its place and cause, and no secret is kept")
  func keyNotMade() throws {
    let scene = try Scene()
    #expect(mkdir(scene.folder.path + "/home", 0o700) == 0)
    #expect(FileManager.default.createFile(atPath: scene.folder.path + "/home/.config", contents: Data("x".utf8)))
    let path = scene.keyFolder + "/" + scene.workspace.id
    let refused = error { try scene.workspace.setSecret("name", value: "hush", hosts: ["h"]) }
    #expect(refused == .secret(.keyNotMade(path: path, cause: "not a directory")))
    #expect(try scene.workspace.secrets().isEmpty)
  }

  @Test("A value with what nobody sees is refused anew, told by its place, and sent as it was kept before")
  func unseen() throws {
    let scene = try filled(variables: ["BELLHOP_SECRET_PASTED": "tok_abcd\u{feff}"])
    for (value, words) in [("\u{200b}tok_abcd", "begins or ends with"), ("tok\u{200b}_abcd", "its character 4")] {
      let fault = try #require(SecretRules.fault(inNewValue: value))
      #expect(fault.sentence.contains("a zero-width space, U+200B,"))
      #expect(fault.sentence.contains(words) && !fault.sentence.contains("tok"))
      #expect(throws: WorkspaceError.secret(.badValue("pasted", fault))) {
        try scene.workspace.setSecret("pasted", value: value, hosts: ["api.example.com"])
      }
    }
    try scene.workspace.setSecret("pasted", value: "Bearer abc", hosts: ["api.example.com"])
    let fault = try #require(SecretRules.fault(inNewValue: "tok_abcd\u{feff}"))
    let variable = "BELLHOP_SECRET_PASTED"
    #expect(
      try scene.workspace.resolve(["pasted"]).faults["pasted"] == .secret(.badVariable(fault, variable: variable))
    )
    #expect(SecretRules.fault(inValue: "tok_abcd\u{feff}") == nil)
  }
}
