import BellhopCore
import BellhopStorage
import Foundation
import Logging

/// Performs one call off the main thread: claims it when it changes something, resolves its secrets, sends it or
/// rehearses it, and has what came of it put down.
///
/// Secrets are read for one call and forgotten after it; what comes of it has them masked. What must not be sent is
/// held back here, whatever a screen allows.
struct CallPerformer: Sendable {
  let workspace: Workspace
  let transport: any Transport
  let world: World
  private let clock: @Sendable () -> ContinuousClock.Instant
  private let ledger: CallLedger
  private let log = Logger(label: "bellhop.calls")

  /// - Parameter clock: what the time of a call is measured by.
  init(
    workspace: Workspace,
    transport: any Transport,
    world: World,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.workspace = workspace
    self.transport = transport
    self.world = world
    self.clock = clock
    ledger = CallLedger(workspace: workspace)
  }

  /// A write is rehearsed in a read-only workspace, and one that the customer has to say yes to is refused without it.
  func perform(_ request: CallRequest, rehearsal: Bool) async -> FinishedCall {
    let isRehearsal = rehearsal || (workspace.isReadOnly && request.action.changesSomething)
    let report: ExecutionReport
    if let failure = refusal(of: request) {
      report = Self.report(failure)
    } else if isRehearsal {
      report = rehearse(request)
    } else {
      report = await send(request)
    }
    return FinishedCall(request, report, isRehearsal: isRehearsal)
  }

  /// Has the end of a call put down, as often as it takes: another program may keep the workspace busy.
  func note(_ call: FinishedCall) async {
    let request = call.record.request
    guard !call.record.isRehearsal, case .reported(let report) = call.record.outcome else { return }
    if let sent = report.request {
      let status = CallResultFacts(report.exchange).status.map(String.init) ?? "no response"
      let host = (try? EndpointAddress(request.action.endpoint.url))?.secretHost ?? ""
      log.info("\(sent.method.rawValue) to \(host): \(status) after \(report.exchange.timing.total) s")
    }
    if request.action.changesSomething {
      await ledger.writeEndings()
    } else if report.request != nil || !report.attempts.isEmpty {
      await ledger.record(lookUp: request.facts, report, endedAt: world.now())
    }
  }

  private func refusal(of request: CallRequest) -> CallFailure? {
    guard request.action.needsConfirmation, !request.confirmed else { return nil }
    return CallFailure(
      .configuration,
      "“\(request.action.title)” needs the customer's yes, and none was given, so nothing was sent. Start it again."
    )
  }

  private func send(_ request: CallRequest) async -> ExecutionReport {
    guard request.action.changesSomething else { return await run(request) }
    let began = clock()
    let allowed = Duration.seconds(request.action.endpoint.boundedTimeout)
    let call: ClaimedCall
    do throws(WorkspaceError) {
      call = try await ledger.claim(request.facts, isRepeat: request.isRepeat, within: allowed)
    } catch {
      return Self.report(CallFailure(notClaimed: error))
    }
    let report = await run(request, began: began) { () async throws(CallFailure) in
      // Given up before it left: it needn't leave any more.
      if Task.isCancelled { throw CallFailure(.cancelled, "The call was cancelled before it was sent.") }
      do throws(WorkspaceError) {
        try await ledger.markSent(call, within: allowed - began.duration(to: clock()))
      } catch {
        throw CallFailure(notClaimed: error)
      }
    }
    let outcome = report.request == nil ? .notSent : report.exchange.changeOutcome
    ledger.end(CallEnding(call, outcome, CallResultFacts(report.exchange), at: world.now()))
    return report
  }

  private func run(
    _ request: CallRequest,
    began: ContinuousClock.Instant? = nil,
    willSend: @Sendable () async throws(CallFailure) -> Void = { () async throws(CallFailure) in }
  ) async -> ExecutionReport {
    let secrets: Secrets
    do throws(WorkspaceError) {
      let names = request.action.secretNames
      let resolved = try workspace.resolve(names)
      if let fault = names.compactMap({ resolved.faults[$0] }).first { throw fault }
      secrets = resolved.secrets
    } catch {
      return Self.report(CallFailure(error.isBusy ? .notClaimed : .configuration, error.message))
    }
    return await Executor(transport: transport, clock: clock).run(
      request.action,
      values: request.values,
      secrets: secrets,
      now: world.now(),
      began: began,
      willSend: willSend
    )
  }

  /// Builds the request as it would be sent and answers with the sample response. No secret is read for it: who only
  /// rehearses needs none.
  private func rehearse(_ request: CallRequest) -> ExecutionReport {
    do {
      let bindings = try workspace.secrets()
      let outline = try request.action.outlineRequest(values: request.values, secrets: bindings, now: world.now()) {
        Self.standIn(for: $0)
      }
      let standIns = Redaction(values: request.action.secretNames.map(Self.standIn))
      let sample = Response(status: 200, body: Data(request.action.sampleResponse.utf8))
      return ExecutionReport(
        request: outline.redacted(by: standIns),
        exchange: Exchange(outcome: .answered(sample))
      )
    } catch let failure as CallFailure {
      return Self.report(failure)
    } catch {
      return Self.report(CallFailure(.configuration, (error as? WorkspaceError)?.message ?? "\(error)"))
    }
  }

  /// Not to be mistaken for anything else in a request, so that masking it masks nothing else.
  private static func standIn(for name: SecretName) -> String { "stand-in-for-the-secret-\(name)" }

  private static func report(_ failure: CallFailure) -> ExecutionReport {
    ExecutionReport(request: nil, exchange: Exchange(outcome: .failed(failure)))
  }
}

extension CallFailure {
  /// Why the workspace didn't let a change leave.
  fileprivate init(notClaimed error: WorkspaceError) {
    switch error {
    case .readOnly: self.init(.configuration, error.message)
    case .call(.mayBeDone): self.init(.notClaimed, error.message, earlier: .unsure)
    // What is still under way has no outcome yet, and is waited for.
    case .call(.alreadySent(_, let state)):
      self.init(.notClaimed, error.message, earlier: ChangeOutcome(rawValue: state.rawValue))
    default: self.init(.notClaimed, error.message)
    }
  }
}

extension WorkspaceError {
  fileprivate var isBusy: Bool { if case .busy = self { true } else { false } }
}
