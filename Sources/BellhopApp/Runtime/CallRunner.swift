import BellhopCore
import BellhopStorage
import Foundation
import Logging

/// Makes the calls that the conversation asks for, each in a task of its own that can be cancelled.
///
/// Secrets are read for one call and forgotten after it; what is delivered has them masked.
@MainActor
final class CallRunner {
  var deliver: (@MainActor (CallNews) -> Void)?
  private let performer: CallPerformer
  private var running: [CallID: Task<Void, Never>] = [:]

  init(_ performer: CallPerformer) {
    self.performer = performer
  }

  func start(_ request: CallRequest, rehearsal: Bool) {
    let performer = performer
    running[request.id] = Task { [weak self] in
      let report = await performer.perform(request, rehearsal: rehearsal)
      guard let self else { return }
      running[request.id] = nil
      deliver?(.finished(request.id, report))
    }
  }

  func abandon(_ id: CallID) {
    running.removeValue(forKey: id)?.cancel()
  }

  func abandonAll() {
    for task in running.values { task.cancel() }
    running = [:]
  }
}

/// Performs one call off the main thread: resolves its secrets, sends it or rehearses it, and notes it in the audit trail.
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

  func perform(_ request: CallRequest, rehearsal: Bool) async -> ExecutionReport {
    let action = request.action
    let secrets: Secrets
    do throws(WorkspaceError) {
      let resolved = try workspace.resolve(action.secretNames)
      if let fault = action.secretNames.compactMap({ resolved.faults[$0] }).first { throw fault }
      secrets = resolved.secrets
    } catch {
      return ExecutionReport(
        request: nil,
        exchange: Exchange(outcome: .failed(CallFailure(.configuration, error.message)))
      )
    }
    let values = request.values
    if rehearsal { return rehearse(action, values, secrets) }
    let report = await Executor(transport: transport).run(action, values: values, secrets: secrets, now: world.now())
    note(report, of: request)
    return report
  }

  /// Builds the request as it would be sent and answers with the sample response.
  private func rehearse(_ action: Action, _ values: RunValues, _ secrets: Secrets) -> ExecutionReport {
    let redaction = Redaction(secrets)
    do throws(CallFailure) {
      let request = try action.prepareRequest(values: values, secrets: secrets, now: world.now())
      let sample = Response(status: 200, body: Data(action.sampleResponse.utf8))
      return ExecutionReport(request: request.redacted(by: redaction), exchange: Exchange(outcome: .answered(sample)))
    } catch {
      return ExecutionReport(request: nil, exchange: Exchange(outcome: .failed(error)).redacted(by: redaction))
    }
  }

  private func note(_ report: ExecutionReport, of request: CallRequest) {
    guard let sent = report.request, let host = (try? EndpointAddress(request.action.endpoint.url))?.secretHost else {
      return
    }
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
}
