/// A place in the editor that a problem, a cursor or a sentence can point to. Rows are counted from 0.
public enum Field: Codable, Hashable, Sendable {
  case name
  case description
  case triggers
  case trigger(Int)
  case inputs
  case inputName(Int)
  case inputInstructions(Int)
  case inputFormat(Int)
  case method
  /// What the call does at the other end.
  case effect
  case url
  case authentication
  /// A setting of the chosen authentication, by the id that its scheme gives it.
  case authenticationSetting(String)
  case parameters
  case parameterKey(Int)
  case parameterProperty(Int)
  /// What a fixed value says.
  case parameterValue(Int)
  /// What the value is in a body.
  case parameterType(Int)
  case confirmation
  case idempotencyHeader
  case timeout
  case responseInstructions
  case sampleResponse

  /// The four sections of the editor.
  public enum Section: Int, Codable, Hashable, Sendable, CaseIterable {
    case describe
    case inputs
    case api
    case response

    public var title: String {
      switch self {
      case .describe: "Describe the action"
      case .inputs: "Define required inputs"
      case .api: "Configure API"
      case .response: "Response instructions"
      }
    }
  }

  public var section: Section {
    switch self {
    case .name, .description, .triggers, .trigger: .describe
    case .inputs, .inputName, .inputInstructions, .inputFormat: .inputs
    case .method, .effect, .url, .authentication, .authenticationSetting, .parameters, .parameterKey,
      .parameterProperty, .parameterValue, .parameterType, .confirmation, .idempotencyHeader, .timeout:
      .api
    case .responseInstructions, .sampleResponse: .response
    }
  }
}
