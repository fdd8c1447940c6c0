extension Action {
  /// What the text of a field identifies; nil for prose, and for what is chosen.
  public func identifierKind(of field: Field) -> IdentifierKind? {
    switch field {
    case .url: .url
    case .parameterKey: .key
    case .idempotencyHeader: .headerName
    case .parameterValue: .fixedValue
    case .authenticationSetting(let id): endpoint.authentication.scheme.settings.first { $0.id == id }?.identifier
    case .name, .description, .triggers, .trigger, .inputs, .inputName, .inputInstructions, .inputFormat, .method,
      .effect,
      .authentication, .parameters, .parameterProperty, .parameterType, .confirmation, .timeout, .responseInstructions,
      .sampleResponse:
      nil
    }
  }
}
