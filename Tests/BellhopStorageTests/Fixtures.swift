import BellhopCore
import BellhopStorage
import Foundation
import Synchronization

/// A folder of its own for one test, gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "bellhop-storage-" + UUID().uuidString
    mkdir(path, 0o700)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var workspace: String { path + "/data/bellhop/workspace.sqlite" }
}

private let ids = Counter()

/// A process as a test decides it: each look at the clock is a second later, each id is the next number.
func environment(
  in folder: TemporaryFolder,
  user: String = "ada",
  variables: [String: String] = [:],
  unwritable: Set<String> = [],
  problems: @escaping WorkspaceEnvironment.ProblemCheck = { _, _ in [] }
) -> WorkspaceEnvironment {
  let seconds = Counter()
  return WorkspaceEnvironment(
    now: { Date(timeIntervalSince1970: 1_800_000_000 + Double(seconds.next())) },
    // The folder lives as long as a workspace that was opened with this.
    newID: { "\(folder.path.suffix(8))-\(ids.next())" },
    userName: { user },
    variables: variables.merging(["HOME": folder.path + "/home"]) { given, _ in given },
    currentDirectory: folder.path,
    isWritable: { !unwritable.contains($0) },
    problems: problems
  )
}

final class Counter: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

/// A workspace in a folder of its own; both live as long as this does.
struct Scene {
  let folder = TemporaryFolder()
  let workspace: Workspace

  init(
    variables: [String: String] = [:],
    problems: @escaping WorkspaceEnvironment.ProblemCheck = { _, _ in [] }
  ) throws {
    workspace = try Workspace.open(
      path: folder.workspace,
      environment: environment(in: folder, variables: variables, problems: problems)
    )
  }

  /// The same file as another process has it open.
  func second(
    _ access: Workspace.Access = .readWrite,
    user: String = "bob",
    variables: [String: String] = [:],
    unwritable: Set<String> = []
  ) throws -> Workspace {
    try Workspace.open(
      path: folder.workspace,
      access: access,
      environment: environment(in: folder, user: user, variables: variables, unwritable: unwritable)
    )
  }

  var dataFolder: String { folder.path + "/data/bellhop" }
  var keyFolder: String { folder.path + "/home/.config/bellhop/keys" }
}

func orderStatus(_ id: String = "order-status") -> Action {
  Action(
    id: ActionID(id),
    name: "Order status",
    description: "Tells how far an order is.",
    triggers: [TriggerPhrase("Where is my order?")],
    inputs: [RequiredInput(id: "order", name: "Order number", instructions: "ORD- and five digits")],
    endpoint: Endpoint(
      method: .get,
      url: "https://api.example.com/orders",
      authentication: .apiKey(APIKey(name: "X-Api-Key", location: .header, secret: "orders-api")),
      parameters: [Parameter(key: "id", property: .input("order")), Parameter(key: "é/", property: .fixed("“½”"))]
    ),
    responseInstructions: ResponseInstructions("Tell the status."),
    sampleResponse: #"{"status":"sent"}"#
  )
}

extension InputID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension SecretName: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension ActionID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// The error that a call throws, or nil.
func error<T>(from body: () throws -> T) -> WorkspaceError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? WorkspaceError
  }
}

func mode(of path: String) -> UInt16? {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions].flatMap { $0 as? NSNumber }?.uint16Value
}
