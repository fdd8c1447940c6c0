import BellhopCore
import BellhopStorage
import CursesTerminal
import Foundation
import TerminalUI

/// Runs the application: takes what happens to the state, carries out what the state asks for, and shows one frame
/// for whatever came together.
///
/// It lives on the main thread, which runs `RunLoop.main`. The workspace and calls are worked on elsewhere and answer by
/// messages.
@MainActor
public final class Runtime {
  private let terminal: CursesTerminal
  private let world: World
  private var state: AppState
  private var frame: Frame<Target>?
  private var isDrawing = false
  private var timers: Timers?
  private let requests: AsyncStream<Work>.Continuation
  private let worker: Task<Void, Never>
  private let performer: CallPerformer
  private let calls: RequestRunner<FinishedCall>
  private let worder: AnswerWorder
  private let wordings: RequestRunner<WordedAnswer>
  private let workspace: Workspace
  /// When changes by other processes were last looked for.
  private var lookedAt = ContinuousClock.now
  private var isAboutToLook = false
  /// Keys come faster than anybody reads what has changed.
  private static let pauseBetweenLooks = Duration.milliseconds(300)
  private let atEnd: @MainActor () -> Void
  private let fits = FitRunner()
  private var exitCode: Int32 = 0
  private var isLeaving = false
  /// What went wrong after the person left, for the end.
  private var complaints: [String] = []

  /// Opens the application on a workspace and returns once its first frame is shown. It ends the process itself, with
  /// the terminal as it was, and after `atEnd`.
  ///
  /// - Throws: ``TerminalError`` when there is no terminal to draw on, ``WorkspaceError`` when the workspace can't be read.
  public static func start(
    _ workspace: Workspace,
    options: AppOptions,
    transport: any Transport,
    world: World = .process,
    atEnd: @escaping @MainActor () -> Void = {}
  ) throws -> Runtime {
    var keeper = WorkspaceKeeper(workspace: workspace, options: options, world: world)
    let snapshot = try keeper.firstSnapshot()
    let terminal = try CursesTerminal.start(
      CursesTerminal.Options(color: options.color, mouse: options.mouse, errorLog: options.logPath)
    )
    let performer = CallPerformer(workspace: workspace, transport: transport, world: world)
    let worder = AnswerWorder(workspace: workspace, transport: transport)
    return Runtime(terminal, keeper, performer, worder, snapshot, atEnd)
  }

  private init(
    _ terminal: CursesTerminal,
    _ keeper: WorkspaceKeeper,
    _ performer: CallPerformer,
    _ worder: AnswerWorder,
    _ snapshot: WorkspaceSnapshot,
    _ atEnd: @escaping @MainActor () -> Void
  ) {
    self.terminal = terminal
    self.atEnd = atEnd
    world = keeper.world
    state = AppState(
      size: terminal.size,
      glyphs: terminal.isUTF8 ? .unicode : .ascii,
      workspace: WorkspaceSnapshot(name: "")
    )
    self.performer = performer
    let inbox = Inbox()
    calls = RequestRunner {
      await performer.note($0)
      await inbox.callIsPutDown()
    }
    self.worder = worder
    wordings = RequestRunner { await worder.note($0) }
    workspace = keeper.workspace
    let (stream, continuation) = AsyncStream<Work>.makeStream()
    requests = continuation
    // One worker takes the requests in turn, so that a save never overtakes another.
    worker = Task.detached(priority: .userInitiated) {
      var keeper = keeper
      for await work in stream {
        let news =
          switch work {
          case .request(let request): keeper.perform(request)
          case .findProblems: keeper.findProblems()
          }
        // At the end of the line, so that what a person asks for comes between.
        if keeper.hasMoreToFind { continuation.yield(.findProblems) }
        if !news.isEmpty { await inbox.deliver(news) }
      }
    }
    timers = Timers { [weak self] id in self?.post([.timer(id)]) }
    inbox.runtime = self
    fits.deliver = { [weak self] message in self?.post([message]) }
    calls.deliver = { [weak self] call in self?.post([.call(.finished(call))]) }
    wordings.deliver = { [weak self] answer in self?.post([.call(.worded(answer))]) }
    terminal.onInput = { [weak self] events in self?.take(events) }
    terminal.onResize = { [weak self] size in self?.post([.resized(size)]) }
    terminal.onEnd = { [weak self] end in self?.end(end) }
    post([.workspace(.loaded(snapshot))])
    draw()
    requests.yield(.findProblems)
    requests.yield(.request(.lookAfterCalls))
  }

  /// What the worker does.
  private enum Work: Sendable {
    case request(WorkspaceRequest)
    case findProblems
  }

  /// Takes messages in their order; a frame follows when all that is at hand has been taken.
  func post(_ messages: [Message]) {
    for message in messages {
      for effect in state.update(message, in: world) { perform(effect) }
    }
    guard !isDrawing else { return }
    isDrawing = true
    DispatchQueue.main.async { [weak self] in
      MainActor.assumeIsolated { self?.draw() }
    }
  }

  private func draw() {
    isDrawing = false
    if !isLeaving { show() }
  }

  private func show() {
    let frame = state.draw()
    terminal.present(frame.canvas, cursor: frame.cursor)
    self.frame = frame
    fits.want(state.preview.wantedFit, for: .answering)
    fits.want(state.wantedStudy, for: .study)
    // Behind the frame: what a call needs takes its time to start, and in Preview one is likely.
    if state.tab == .preview { performer.transport.prepare() }
  }

  // MARK: Input

  private func take(_ events: [InputEvent]) {
    guard !isLeaving else { return }
    post(events.compactMap(message))
    lookForChanges()
  }

  /// A person at the screen sees what another Bellhop has changed; while nobody is there, nothing wakes up to look.
  private func lookForChanges() {
    guard !isAboutToLook else { return }
    let pause = Self.pauseBetweenLooks - lookedAt.duration(to: .now)
    guard pause > .zero else { return look() }
    // Dropped, the key would leave a change that came right after the last look unseen until another key.
    isAboutToLook = true
    Task { [weak self] in
      try? await Task.sleep(for: pause)
      self?.look()
    }
  }

  private func look() {
    isAboutToLook = false
    lookedAt = .now
    requests.yield(.request(.lookForChanges))
    // A call of another program changes nothing else.
    if let query = state.shownCalls { requests.yield(.request(.readCalls(query))) }
  }

  /// A press is looked up in the frame that the person saw.
  private func message(for event: InputEvent) -> Message? {
    guard case .mouse(let mouse) = event, mouse.kind == .press else { return .input(event) }
    guard mouse.button == .left, let hit = frame?.hits.last(where: { $0.rect.contains(mouse.place) }) else {
      return nil
    }
    let place = Point(x: mouse.place.x - hit.rect.x, y: mouse.place.y - hit.rect.y)
    return .pressed(hit.target, at: place, in: hit.rect)
  }

  private func end(_ end: TerminalEnd) {
    if case .signal(let number) = end { exitCode = 128 + number }
    for effect in state.leave() { perform(effect) }
  }

  // MARK: Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .workspace(let request): requests.yield(.request(request))
    case .call(let request, let rehearsal):
      calls.start(request.id) { [performer] in await performer.perform(request, rehearsal: rehearsal) }
    case .abandonCall(let id): calls.abandon(id)
    case .word(let request): wordings.start(request.id) { [worder] in await worder.word(request) }
    case .abandonWording(let id): wordings.abandon(id)
    case .startTimer(let id, let seconds): timers?.start(id, after: seconds)
    case .stopTimer(let id): timers?.stop(id)
    case .repaint:
      terminal.repaint()
      #if DEBUG
        FaultDrill.run()
      #endif
    case .suspend: terminal.suspend()
    case .quit: leave()
    }
  }

  /// Leaves once what was asked of the workspace is done and the calls stand in its audit trail, or when that takes
  /// longer than anybody waits at a door.
  private func leave() {
    guard !isLeaving else { return }
    isLeaving = true
    let abandoned = calls.abandonAll() + wordings.abandonAll()
    requests.finish()
    Task {
      // A workspace that nobody else writes to is done before a notice could be read.
      var isDone = await Deadline.wait(for: [worker], atMost: .milliseconds(200))
      if !isDone {
        state.toast = Toast(.info, "Saving…")
        show()
        isDone = await Deadline.wait(for: [worker], atMost: .seconds(5))
      }
      let isNoted = await Deadline.wait(for: abandoned, atMost: .seconds(2))
      // Closing would wait for what is still being written.
      if isDone, isNoted { workspace.close() }
      terminal.stop()
      if !isDone { complaints.append("Another program kept the workspace busy: what you did last may not be saved.") }
      // Standard error may be gone with the terminal.
      for complaint in complaints {
        try? FileHandle.standardError.write(contentsOf: Data("bellhop: \(complaint)\n".utf8))
      }
      atEnd()
      exit(exitCode == 0 && !complaints.isEmpty ? 1 : exitCode)
    }
  }

  fileprivate func callIsPutDown() {
    if !isLeaving { post([.call(.putDown)]) }
  }

  /// Takes what the worker answers. After the last frame nobody sees it: what went wrong is told when the screen is gone.
  fileprivate func hear(_ news: [WorkspaceNews]) {
    guard isLeaving else { return post(news.map(Message.workspace)) }
    for case .refused(let sentence) in news where !complaints.contains(sentence) { complaints.append(sentence) }
  }
}

/// Where the worker leaves its messages for the runtime.
@MainActor
private final class Inbox {
  weak var runtime: Runtime?

  nonisolated init() {}

  func deliver(_ news: [WorkspaceNews]) {
    runtime?.hear(news)
  }

  func callIsPutDown() {
    runtime?.callIsPutDown()
  }
}

extension World {
  /// The time and ids of the process.
  public static let process = World(now: { Date() }, newID: { UUID().uuidString.lowercased() })
}
