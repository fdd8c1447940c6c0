import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

/// Makes the workspaces that later builds are held to, of the newest ones that there are and of what this build adds:
///
///     BELLHOP_MAKE_WORKSPACES=$PWD/Tests/BellhopStorageTests/Made/0.2.0 swift test --filter MakingWorkspaceTests
///
/// It is run once for each build that writes another schema or body format, into a folder that isn't there yet; what it
/// makes is never made anew.
@Suite("Workspaces for later builds", .enabled(if: madeFolder != nil))
struct MakingWorkspaceTests {
  @Test("are made of the last ones, with what is new", arguments: ["english", "french"])
  func make(name: String) throws {
    let target = try #require(madeFolder) + "/" + name
    #expect(!FileManager.default.fileExists(atPath: target), "What is made is never made anew.")
    let earlier = try EarlierWorkspace("0.1.0/" + name)
    var expected = earlier.expected
    let workspace = try earlier.open()
    let action = Self.subscription
    try workspace.save(action, basedOn: nil)
    expected.stored.append(.init(id: action.id, revision: 1, status: "draft", revisions: [1: action]))
    try workspace.changeSettings { $0.callValueDays = 90 }
    try makeCalls(in: workspace)
    expected.audit = try workspace.auditTrail(limit: 100).compactMap { $0.event?.sentence }
    expected.made = try MadeCall.all(of: workspace)
    workspace.close()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let files = FileManager.default
    try files.createDirectory(atPath: target, withIntermediateDirectories: true)
    try files.copyItem(atPath: earlier.path, toPath: target + "/workspace.sqlite")
    try files.copyItem(atPath: earlier.keyFolder + "/bellhop/keys", toPath: target + "/keys")
    try encoder.encode(expected).write(to: URL(fileURLWithPath: target + "/expected.json"))
  }

  /// An action that says what it does, and by whose key a repeat is known.
  private static let subscription = Action(
    id: "subscription",
    name: "Look up a subscription",
    triggers: [TriggerPhrase("What is my subscription?")],
    endpoint: Endpoint(
      method: .post,
      url: "https://api.example.com/subscriptions/find",
      idempotencyHeader: Endpoint.usualIdempotencyHeader
    ),
    effect: .looksUp
  )

  /// One call of each end.
  private func makeCalls(in workspace: Workspace) throws {
    for (run, outcome) in ChangeOutcome.allCases.enumerated() { try workspace.make(refund(run + 1), outcome) }
    let settled = try workspace.make(refund(20, of: "ORD-20077"), .unsure)
    try workspace.settle(settled, wasDone: false, why: "Not in the shop.")
    let result = CallResultFacts(status: 200, timing: .init(firstByte: 0.1, total: 0.2))
    try workspace.record(lookUp: status(30), .done, result, began: Date(timeIntervalSince1970: 1_800_000_000))
    try workspace.forgetCustomer("jo@example.com")
  }
}

/// Where to; nil when none are to be made.
private var madeFolder: String? { ProcessInfo.processInfo.environment["BELLHOP_MAKE_WORKSPACES"] }
