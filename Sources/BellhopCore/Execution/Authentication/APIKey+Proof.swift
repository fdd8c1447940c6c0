import struct Foundation.Date

extension APIKey: RequestProof {
  public func authenticate(_ draft: inout RequestDraft, secrets: Secrets, now: Date) throws(CallFailure) {
    if let problem = problems().first { throw CallFailure(.configuration, problem.sentence) }
    let key = try value(of: secret, in: secrets, for: draft)
    switch location {
    case .header: try draft.setHeader(name, key)
    case .query: draft.replaceQuery(name, key)
    }
  }
}
