import BellhopCore
import BellhopStorage

/// Gives one answer to a language model, off the main thread, and notes it in the audit trail.
///
/// What must not be sent is held back here, whatever a screen allows: nothing goes to a model that the workspace's settings
/// don't name by now. Its key is read for one answer and forgotten after it.
struct AnswerWorder: Sendable {
  let workspace: Workspace
  let transport: any Transport

  func word(_ request: AnswerRequest) async -> WordedAnswer {
    let secrets: Secrets
    do throws(WorkspaceError) {
      guard try workspace.settings().languageModel == request.model, request.model.isOn else {
        return WordedAnswer(request, ModelReport(.failure(.notReady("it was changed in the settings meanwhile."))))
      }
      let names = [request.model.secret].compactMap { $0 }
      let resolved = try workspace.resolve(names)
      if let fault = names.compactMap({ resolved.faults[$0] }).first { throw fault }
      secrets = resolved.secrets
    } catch {
      return WordedAnswer(request, ModelReport(.failure(.notReady(error.message))))
    }
    return WordedAnswer(
      request,
      await ModelClient(transport: transport).word(request.material, by: request.model, secrets: secrets)
    )
  }

  /// Adds what was sent to the audit trail. Waits while another program writes to the workspace.
  func note(_ answer: WordedAnswer) async {
    guard let sent = answer.report.exchange, let host = (try? answer.request.model.address())?.secretHost else {
      return
    }
    let status: Int? =
      switch sent.exchange.outcome {
      case .answered(let response): response.status
      case .failed(let failure): failure.response?.status
      }
    let subject = AuditEvent.Subject(
      action: answer.request.action,
      title: answer.request.title,
      revision: answer.request.revision
    )
    let call = AuditEvent.Call(subject, method: .post, host: host, status: status)
    // A workspace that can't be written keeps no trail, and what was sent can't be taken back for it.
    try? workspace.record(.modelAsked(call, model: answer.model))
  }
}

/// An answer that was given to a language model, and what came of it.
public struct WordedAnswer: Equatable, Sendable {
  let request: AnswerRequest
  let report: ModelReport

  init(_ request: AnswerRequest, _ report: ModelReport) {
    self.request = request
    self.report = report
  }

  public var id: CallID { request.id }
  /// The model's name.
  public var model: String { request.model.name }
}
