import BellhopCore
import BellhopStorage
import Foundation
import Logging

/// Performs one call off the main thread: resolves its secrets, sends it or rehearses it, and notes it in the audit trail.
///
/// Secrets are read for one call and forgotten after it; what comes of it has them masked. What must not be sent is
/// held back here, whatever a screen allows.
struct CallPerformer: Sendable {
  let workspace: Workspace
  let transport: any Transport
  let world: World
  private let log = Logger(label: "bellhop.calls")

  init(workspace: Workspace, transport: any Transport, world: World) {
    self.workspace = workspace
    self.transport = transport
    self.world = world
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

  /// Adds a call that was sent to the audit trail. Waits while another program writes to the workspace.
  func note(_ call: FinishedCall) async {
    let request = call.record.request
    guard !call.record.isRehearsal, case .reported(let report) = call.record.outcome, let sent = report.request,
      let host = (try? EndpointAddress(request.action.endpoint.url))?.secretHost
    else { return }
    let status: Int? =
      switch report.exchange.outcome {
      case .answered(let response): response.status
      case .failed(let failure): failure.response?.status
      }
    let outcome = status.map(String.init) ?? "no response"
    log.info("\(sent.method.rawValue) to \(host): \(outcome) after \(report.exchange.timing.total) s")
    let subject = AuditEvent.Subject(request.action, revision: request.revision)
    // A workspace that can't be written keeps no trail, and a call that was made can't be taken back for it.
    try? workspace.record(.called(AuditEvent.Call(subject, method: sent.method, host: host, status: status)))
  }

  private func refusal(of request: CallRequest) -> CallFailure? {
    guard request.action.needsConfirmation, !request.confirmed else { return nil }
    return CallFailure(
      .configuration,
      "“\(request.action.title)” needs the customer's yes, and none was given, so nothing was sent. Start it again."
    )
  }

  private func send(_ request: CallRequest) async -> ExecutionReport {
    let secrets: Secrets
    do throws(WorkspaceError) {
      let names = request.action.secretNames
      let resolved = try workspace.resolve(names)
      if let fault = names.compactMap({ resolved.faults[$0] }).first { throw fault }
      secrets = resolved.secrets
    } catch {
      return Self.report(CallFailure(.configuration, error.message))
    }
    return await Executor(transport: transport)
      .run(request.action, values: request.values, secrets: secrets, now: world.now())
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
