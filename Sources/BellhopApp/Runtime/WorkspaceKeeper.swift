import BellhopCore
import BellhopStorage
import Foundation

/// Does what the state asks of the workspace, one request after the other, off the main thread.
struct WorkspaceKeeper: Sendable {
  let workspace: Workspace
  let options: AppOptions
  let world: World
  /// The workspace's count of changes when it was last read.
  private var seen: Int?
  private var finder = ProblemFinder()
  /// What was last read, while problems are still looked for.
  private var latest: WorkspaceSnapshot?
  /// How many actions are looked at for problems between two requests, so that a save waits some milliseconds at most.
  private static let actionsAtOnce = 20

  init(workspace: Workspace, options: AppOptions, world: World) {
    self.workspace = workspace
    self.options = options
    self.world = world
  }

  /// Does one request and says what came of it.
  mutating func perform(_ request: WorkspaceRequest) -> [WorkspaceNews] {
    do {
      return try attempt(request)
    } catch WorkspaceError.stale(let theirs) {
      return [.stale(theirs: theirs)]
    } catch let error as WorkspaceError {
      return [.refused(error.message)]
    } catch {
      return [.refused("It could not be done: \(error.localizedDescription)")]
    }
  }

  private mutating func attempt(_ request: WorkspaceRequest) throws -> [WorkspaceNews] {
    switch request {
    case .lookForChanges: return try workspace.changeCounter() == seen ? [] : [.loaded(try snapshot())]
    case .save(let action, let basedOn, let then):
      let stored = try workspace.save(action, basedOn: basedOn)
      return [.loaded(try snapshot()), .saved(stored, then: then)]
    case .autosave(let action, let basedOn):
      try workspace.autosave(EditorDraft(action: action, basedOn: basedOn, savedAt: world.now()))
      return []
    case .dropDraft(let id):
      try workspace.discardDraft(id)
      return [.loaded(try snapshot())]
    case .publish(let id, let revision):
      let stored = try workspace.publish(id, revision: revision)
      return [
        .done("“\(stored.action.title)” is published: customers get revision \(stored.revision).", try snapshot())
      ]
    case .unpublish(let id):
      let stored = try workspace.unpublish(id)
      return [.done("“\(stored.action.title)” is a draft again; customers no longer get it.", try snapshot())]
    case .delete(let id):
      let name = try workspace.action(id)?.action.title ?? ""
      try workspace.delete(id)
      return [.deleted(id, name: name, try snapshot())]
    case .restore(let id):
      let stored = try workspace.restore(id)
      return [.done("“\(stored.action.title)” is back.", try snapshot())]
    case .addSamples:
      for sample in options.samples {
        var action = sample
        action.id = ActionID(world.newID())
        try workspace.save(action, basedOn: nil)
      }
      return [
        .done("\(options.samples.count) samples were added as drafts. \(options.sampleAdvice)", try snapshot())
      ]
    case .keepSecret(let name, let value, let hosts):
      try workspace.setSecret(name, value: value.value, hosts: hosts)
      return [.secretKept(name, try snapshot())]
    case .saveCustomer(let customer):
      try workspace.changeSettings { $0.testCustomer = customer }
      return [.loaded(try snapshot())]
    case .saveLanguage(let language):
      try workspace.changeSettings { $0.language = language }
      let snapshot = try snapshot()
      return [.done(Self.sentence(on: language, triggersOf: snapshot.actions.map(\.action)), snapshot)]
    case .saveLanguageModel(let model):
      try workspace.changeSettings { $0.languageModel = model }
      let sentence =
        model.isOn
        ? "The model \(model.name) words the answers from now on." : "Answers are written without a language model."
      return [.done(sentence, try snapshot())]
    case .saveProxy(let proxy):
      try workspace.changeSettings { $0.proxy = proxy }
      return [.done(Self.sentence(on: proxy), try snapshot())]
    case .saveCallValueDays(let days):
      try workspace.changeSettings { $0.callValueDays = days }
      let sentence =
        days == 0 ? "Values of calls are no longer kept." : "Values of calls are kept for \(days) days from now on."
      return [.done(sentence, try snapshot())]
    case .lookAfterCalls:
      try workspace.lookAfterCalls()
      let untold = try workspace.tellUnsureCalls()
      return [.unsureCalls(all: try workspace.unsureCallCount(), untold: untold)]
    case .countUnsureCalls: return [.unsureCalls(all: try workspace.unsureCallCount(), untold: 0)]
    case .readCalls(let query):
      // Whoever sees a call whose program is gone ends it.
      try workspace.lookAfterCalls()
      let page = try workspace.calls(query)
      return [.calls(CallListing(page, today: world.clock, clock: World.clock(at:)))]
    case .settleCall(let number, let wasDone, let why):
      try workspace.settle(number, wasDone: wasDone, why: why)
      return [.callsChanged("Settled: it \(wasDone ? "was" : "wasn't") done. That stands in the audit trail.")]
    case .forgetCustomer(let text, let number):
      let count = try workspace.forgetCustomer(text, of: number)
      let calls = count == 1 ? "1 call" : "\(count) calls"
      return [
        .callsChanged(
          count == 0 ? "No call has this value: nothing was removed." : "The values of \(calls) are removed."
        )
      ]
    case .saveTranscript(let text):
      let path = try TranscriptFile.save(text, in: options.transcriptFolder, at: world.now())
      return [.transcriptSaved(path: path)]
    }
  }

  /// That the agent speaks another language now, and what customers who write in it won't reach.
  private static func sentence(on language: Language, triggersOf actions: [Action]) -> String {
    let others = actions.filter { $0.triggers.contains { ($0.evidentLanguage ?? language) != language } }.count
    guard others > 0 else { return "The agent speaks \(language.title) from now on." }
    let subject = others == 1 ? "the triggers of 1 action don't" : "the triggers of \(others) actions don't"
    return "The agent speaks \(language.title) now, \(subject): F7 lists them."
  }

  private static func sentence(on proxy: ProxySetting) -> String {
    switch proxy {
    case .none: "Calls go without a proxy from now on."
    case .environment: "Calls go through the environment's proxy from now on, where it names one."
    case .unreadable: "The proxy can't be read, so no call leaves this machine. Choose one, or none."
    case .address(let address): "Calls go through the proxy \(address) from now on."
    }
  }

  /// Whether there are actions whose problems are still to be found: ``findProblems()`` is to be called again.
  var hasMoreToFind: Bool { !finder.isDone }

  /// Looks at some more actions, and says so once all of them have been looked at.
  mutating func findProblems() -> [WorkspaceNews] {
    guard hasMoreToFind, var snapshot = latest else { return [] }
    finder.findMore(Self.actionsAtOnce)
    guard !hasMoreToFind else { return [] }
    snapshot.problems = finder.problems
    latest = nil
    return [.loaded(snapshot)]
  }

  /// Reads all that the screens show, with the problems of as many actions as nobody has to wait for.
  private mutating func snapshot() throws(WorkspaceError) -> WorkspaceSnapshot {
    var snapshot = try firstSnapshot()
    finder.findMore(Self.actionsAtOnce)
    snapshot.problems = finder.problems
    return snapshot
  }

  /// Reads what the first frame shows. Problems are found after it.
  mutating func firstSnapshot() throws(WorkspaceError) -> WorkspaceSnapshot {
    // Counted first: what changes while the rest is read is read again the next time.
    seen = try workspace.changeCounter()
    let contents = try workspace.contents()
    let secrets = try workspace.secrets()
    // What somebody types elsewhere at this moment isn't left over.
    let drafts = try workspace.drafts().filter { !workspace.isTypedElsewhere($0.id) }
    let settings = try workspace.settings()
    finder.take(
      contents.actions,
      secrets: secrets,
      hasLanguageModel: settings.languageModel.isReady(with: secrets)
    )
    let snapshot = WorkspaceSnapshot(
      name: options.workspaceName,
      actions: contents.actions,
      problems: finder.problems,
      secrets: secrets,
      customer: settings.testCustomer,
      language: settings.language,
      languageModel: settings.languageModel,
      proxy: settings.proxy,
      callValueDays: settings.callValueDays,
      unsavedDrafts: Dictionary(
        drafts.map { ($0.id, UnsavedDraft(action: $0.action, basedOn: $0.basedOn)) },
        uniquingKeysWith: { $1 }
      ),
      unreadable: contents.unreadable.map(\.message),
      readOnlyReason: workspace.readOnlyReason
    )
    latest = snapshot
    return snapshot
  }
}
