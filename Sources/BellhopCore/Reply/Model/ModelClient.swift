/// Asks a language model to word an answer: one attempt, within the time and size that are allowed, no redirect followed.
public struct ModelClient: Sendable {
  private let transport: any Transport

  private let timeout: Int

  /// - Parameter timeout: how long the whole exchange may take, in seconds.
  public init(transport: any Transport, timeout: Int = LanguageModel.timeout) {
    self.transport = transport
    self.timeout = timeout
  }

  /// - Returns: the text or why there is none, and the exchange with every secret masked.
  public func word(_ material: AnswerMaterial, by model: LanguageModel, secrets: Secrets) async -> ModelReport {
    let redaction = Redaction(secrets)
    let request: PreparedRequest
    do throws(CallFailure) {
      request = try ModelRequest.build(material, for: model, secrets: secrets, timeout: timeout)
    } catch {
      return ModelReport(.failure(.notReady(redaction.text(error.detail))))
    }
    let exchange = await transport.send(request)
    return ModelReport(
      result(of: exchange, redaction),
      ExecutionReport(request: request.redacted(by: redaction), exchange: exchange.redacted(by: redaction))
    )
  }

  private func result(of exchange: Exchange, _ redaction: Redaction) -> Result<String, ModelFault> {
    switch exchange.outcome {
    case .answered(let response):
      do throws(ModelFault) {
        return .success(redaction.text(try ModelAnswer.text(in: response.body)))
      } catch {
        return .failure(error)
      }
    case .failed(let failure): return .failure(fault(of: failure, redaction))
    }
  }

  private func fault(of failure: CallFailure, _ redaction: Redaction) -> ModelFault {
    let status = failure.response?.status
    switch failure.kind {
    case .timeout where status != 408: return .tooSlow(timeout)
    case .responseTooLarge: return .tooLong
    case .unreadable: return .unreadable
    case .notAllowed: return .failed("its endpoint answered \(status ?? 401): check the secret in the settings.")
    case .notFound: return .failed("its endpoint answered \(status ?? 404): check the URL and the model's name.")
    case .rateLimited: return .failed("its endpoint gets too many calls (429).")
    case .redirected: return .failed("its endpoint points to another address (\(status ?? 300)), which isn't followed.")
    case .rejected, .unfit, .serverError, .timeout: return .failed("its endpoint answered \(status ?? 500).")
    case .configuration, .notClaimed, .connection, .unreachable, .tls, .cancelled:
      return .failed(redaction.text(failure.detail))
    }
  }
}

/// What came of asking a model: the text or why there is none, and the exchange as it may be shown.
public struct ModelReport: Hashable, Sendable {
  public var result: Result<String, ModelFault>
  /// Nil when nothing was sent.
  public var exchange: ExecutionReport?

  public init(_ result: Result<String, ModelFault>, _ exchange: ExecutionReport? = nil) {
    self.result = result
    self.exchange = exchange
  }
}
