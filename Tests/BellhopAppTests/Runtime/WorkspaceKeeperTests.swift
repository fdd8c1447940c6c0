import BellhopCore
import BellhopStorage
import Foundation
import Testing

@testable import BellhopApp

@Suite struct WorkspaceKeeperTests {
  private let scene: TemporaryWorkspace

  init() throws { scene = try TemporaryWorkspace() }

  private func saved(_ news: [WorkspaceNews]) throws -> StoredAction {
    for case .saved(let stored, _) in news { return stored }
    Issue.record("nothing was saved: \(news)")
    throw CancellationError()
  }

  private func snapshot(in news: [WorkspaceNews]) throws -> WorkspaceSnapshot {
    for item in news {
      switch item {
      case .loaded(let snapshot), .done(_, let snapshot), .deleted(_, _, let snapshot), .secretKept(_, let snapshot):
        return snapshot
      default: continue
      }
    }
    Issue.record("nothing was read: \(news)")
    throw CancellationError()
  }

  @Test func `The first reading tells what there is, before any problem is looked for`() throws {
    _ = try scene.workspace.save(Action(id: Shop.empty), basedOn: nil)
    var keeper = scene.keeper()
    let first = try keeper.firstSnapshot()
    #expect(first.name == "Test")
    #expect(first.actions.map(\.id) == [Shop.empty])
    #expect(first.problems.isEmpty)
    #expect(keeper.hasMoreToFind)
    let complete = try snapshot(in: keeper.findProblems())
    #expect(complete.problems(of: Shop.empty) == problems(of: Action(id: Shop.empty), in: ProblemContext()))
    #expect(!keeper.hasMoreToFind)
    #expect(keeper.findProblems().isEmpty)
  }

  @Test func `A save waits for the problems of a few actions only, its own among them`() throws {
    for number in 1...100 {
      _ = try scene.workspace.save(Action(id: ActionID("draft-\(number)")), basedOn: nil)
    }
    var keeper = scene.keeper()
    _ = try keeper.firstSnapshot()
    while keeper.hasMoreToFind { _ = keeper.findProblems() }
    var news = keeper.perform(.keepSecret(SecretName("key"), value: SecretValue("value"), hosts: ["api.example.com"]))
    #expect(keeper.hasMoreToFind)
    let last = ActionID("draft-100")
    news = keeper.perform(.save(Action(id: last, name: "Named"), basedOn: 1, then: .stay))
    #expect(try !snapshot(in: news).problems(of: last).contains { $0.field == .name })
    while keeper.hasMoreToFind { news = keeper.findProblems() }
    #expect(try snapshot(in: news).problems.count == 100)
  }

  @Test func `An action is saved, and read again with it`() throws {
    var keeper = scene.keeper()
    let news = keeper.perform(.save(Shop.checkOrder, basedOn: nil, then: .close))
    #expect(try snapshot(in: news).action(Shop.orders)?.revision == 1)
    guard case .saved(let stored, .close)? = news.last else {
      Issue.record("the last news is \(String(describing: news.last))")
      return
    }
    #expect(stored.action == Shop.checkOrder)
  }

  @Test func `A save on an old revision gives what somebody else made of it`() throws {
    var keeper = scene.keeper()
    let mine = try saved(keeper.perform(.save(Shop.checkOrder, basedOn: nil, then: .stay)))
    var other = Shop.checkOrder
    other.name = "Theirs"
    let theirs = try scene.second().save(other, basedOn: mine.revision)
    var late = Shop.checkOrder
    late.name = "Mine"
    #expect(keeper.perform(.save(late, basedOn: mine.revision, then: .stay)) == [.stale(theirs: theirs)])
  }

  @Test func `What is typed is kept until it is dropped`() throws {
    var keeper = scene.keeper()
    #expect(keeper.perform(.autosave(Shop.checkOrder, basedOn: nil)).isEmpty)
    let draft = UnsavedDraft(action: Shop.checkOrder, basedOn: nil)
    #expect(try keeper.firstSnapshot().unsavedDrafts == [Shop.orders: draft])
    #expect(try snapshot(in: keeper.perform(.dropDraft(Shop.orders))).unsavedDrafts.isEmpty)
  }

  @Test func `An action is published and unpublished`() throws {
    var keeper = scene.keeper()
    _ = keeper.perform(.save(Shop.checkOrder, basedOn: nil, then: .stay))
    let published = keeper.perform(.publish(Shop.orders, revision: 1))
    guard case .done(let sentence, let snapshot)? = published.first else {
      Issue.record("the news is \(published)")
      return
    }
    #expect(sentence.contains("customers get revision 1"))
    #expect(snapshot.action(Shop.orders)?.isPublished == true)
    let draft = try self.snapshot(in: keeper.perform(.unpublish(Shop.orders)))
    #expect(draft.action(Shop.orders)?.isPublished == false)
  }

  @Test func `An action is deleted by its name and brought back`() throws {
    var keeper = scene.keeper()
    _ = keeper.perform(.save(Shop.checkOrder, basedOn: nil, then: .stay))
    let news = keeper.perform(.delete(Shop.orders))
    guard case .deleted(Shop.orders, name: "Check order status", let snapshot)? = news.first else {
      Issue.record("the news is \(news)")
      return
    }
    #expect(snapshot.actions.isEmpty)
    #expect(try self.snapshot(in: keeper.perform(.restore(Shop.orders))).action(Shop.orders) != nil)
  }

  @Test func `Samples are added under ids of their own`() throws {
    var keeper = scene.keeper(samples: [Shop.checkOrder, Shop.refundOrder])
    let snapshot = try snapshot(in: keeper.perform(.addSamples))
    #expect(snapshot.actions.map(\.action.name) == ["Check order status", "Refund an order"])
    #expect(snapshot.action(Shop.orders) == nil)
  }

  @Test func `A secret that is kept mends the problems of the actions that name it`() throws {
    var keeper = scene.keeper()
    let before = try snapshot(in: keeper.perform(.save(Shop.refundOrder, basedOn: nil, then: .stay)))
    let news = keeper.perform(
      .keepSecret(SecretName("signing"), value: SecretValue("a-long-enough-value"), hosts: ["api.example.com"])
    )
    guard case .secretKept(SecretName("signing"), let after)? = news.first else {
      Issue.record("the news is \(news)")
      return
    }
    #expect(after.secrets == [SecretBinding(name: SecretName("signing"), hosts: ["api.example.com"])])
    #expect(after.problems(of: Shop.refund).count < before.problems(of: Shop.refund).count)
  }

  @Test func `The test customer is kept`() throws {
    var keeper = scene.keeper()
    let customer = Customer(name: "Jane", email: "jane@example.com", id: "C-1")
    #expect(try snapshot(in: keeper.perform(.saveCustomer(customer))).customer == customer)
  }

  @Test func `The agent's language is kept, beside what is kept with it`() throws {
    var keeper = scene.keeper()
    _ = keeper.perform(.saveCustomer(Customer(name: "Jane")))
    guard case .done(let sentence, let after)? = keeper.perform(.saveLanguage(.french)).first else {
      Issue.record("the language wasn't kept")
      return
    }
    #expect(after.language == .french)
    #expect(after.customer.name == "Jane")
    #expect(sentence == "The agent speaks Français from now on.")
  }

  @Test func `A new language says how many actions have triggers in another one`() throws {
    var keeper = scene.keeper()
    let english = Action(id: ActionID("orders"), name: "Orders", triggers: [TriggerPhrase("Where is my order?")])
    let french = Action(id: ActionID("retours"), triggers: [TriggerPhrase("Je veux rendre ma commande")])
    for action in [english, french] { _ = keeper.perform(.save(action, basedOn: nil, then: .stay)) }
    guard case .done(let sentence, _)? = keeper.perform(.saveLanguage(.french)).first else {
      Issue.record("the language wasn't kept")
      return
    }
    #expect(sentence == "The agent speaks Français now, the triggers of 1 action don't: F7 lists them.")
  }

  @Test func `Calls are read with their times, settled, and a customer is forgotten`() throws {
    let request = Calls.request(Shop.refundOrder)
    let call = try scene.workspace.claim(request.facts)
    try scene.workspace.markSent(call)
    scene.workspace.end(CallEnding(call, .unsure, CallResultFacts(), at: scene.world.now()))
    try scene.workspace.writeEndings()
    var keeper = scene.keeper()
    #expect(keeper.perform(.lookAfterCalls) == [.unsureCalls(all: 1, untold: 1)])
    #expect(keeper.perform(.lookAfterCalls) == [.unsureCalls(all: 1, untold: 0)])
    guard case .calls(let listing)? = keeper.perform(.readCalls(CallQuery(.unsure, count: 10))).first else {
      Issue.record("no calls were read")
      return
    }
    #expect(listing.lines.map(\.call.subject.title) == ["Refund an order"])
    #expect(listing.lines.first?.moments.map(\.title) == ["Begun", "Sent", "Ended"])
    #expect(listing.lines.first?.time.count == 5)
    guard case .refused? = keeper.perform(.settleCall(1, wasDone: true, why: " ")).first,
      case .callsChanged? = keeper.perform(.settleCall(1, wasDone: true, why: "seen")).first
    else {
      Issue.record("it wasn't settled")
      return
    }
    #expect(keeper.perform(.countUnsureCalls) == [.unsureCalls(all: 0, untold: 0)])
    #expect(
      keeper.perform(.forgetCustomer("ORD-12345", of: nil)) == [.callsChanged("The values of 1 call are removed.")]
    )
    #expect(
      keeper.perform(.forgetCustomer("x", of: nil)) == [.callsChanged("No call has this value: nothing was removed.")]
    )
  }

  @Test func `The days for which values of calls are kept are kept`() throws {
    var keeper = scene.keeper()
    #expect(try snapshot(in: keeper.perform(.saveCallValueDays(30))).callValueDays == 30)
  }

  @Test func `A transcript's path is told`() throws {
    var keeper = scene.keeper()
    guard case .transcriptSaved(let path)? = keeper.perform(.saveTranscript("Customer: hello\n")).first else {
      Issue.record("no transcript was saved")
      return
    }
    #expect(path.hasPrefix(scene.folder))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Customer: hello"))
  }

  @Test func `A change by another process is read once, and only then`() throws {
    var keeper = scene.keeper()
    _ = try keeper.firstSnapshot()
    #expect(keeper.perform(.lookForChanges).isEmpty)
    _ = try scene.second().save(Shop.checkOrder, basedOn: nil)
    #expect(try snapshot(in: keeper.perform(.lookForChanges)).action(Shop.orders) != nil)
    #expect(keeper.perform(.lookForChanges).isEmpty)
  }

  @Test func `What the workspace refuses is told by its sentence`() throws {
    var keeper = scene.keeper(of: try scene.second(.readOnly))
    guard case .refused(let sentence)? = keeper.perform(.save(Shop.checkOrder, basedOn: nil, then: .stay)).first else {
      Issue.record("the save was not refused")
      return
    }
    #expect(sentence.contains("--read-only"))
    #expect(keeper.perform(.unpublish(Shop.orders)).count == 1)
  }

  @Test func `What the system refuses is told with what it was about`() throws {
    let folder = scene.folder + "/nowhere"
    let options = AppOptions(workspaceName: "Test", transcriptFolder: folder)
    var keeper = WorkspaceKeeper(workspace: scene.workspace, options: options, world: scene.world)
    guard case .refused(let sentence)? = keeper.perform(.saveTranscript("text")).first else {
      Issue.record("the transcript was not refused")
      return
    }
    #expect(sentence.contains(folder))
  }
}
