import struct Foundation.Date

extension NoAuthentication: RequestProof {
  public func authenticate(_ draft: inout RequestDraft, secrets: Secrets, now: Date) throws(CallFailure) {}
}
