/// Problems of the header by which the endpoint knows a repeat.
func idempotencyProblems(of action: Action) -> [Problem] {
  guard let name = action.sentIdempotencyHeader else { return [] }
  let field = Field.idempotencyHeader
  if ActionLimits.parameterKey.isExceeded(by: name) { return [.error(field, ActionLimits.parameterKey.sentence)] }
  if let unseen = PastedIdentifier(name, as: .headerName).sentence { return [.error(field, unseen)] }
  if !HeaderRules.isToken(name) {
    return [.error(field, "“\(name)” can't be the name of a header. Use letters, digits and hyphens.")]
  }
  if HeaderRules.reserved.contains(name.lowercased()) {
    return [.error(field, "The header \(name) is set by Bellhop itself. Enter the name that the API documents.")]
  }
  if case .apiKey(let key) = action.endpoint.authentication, key.location == .header,
    key.name.lowercased() == name.lowercased()
  {
    return [.error(field, "The header \(name) holds the API key already. Enter another name, or leave this empty.")]
  }
  return []
}
