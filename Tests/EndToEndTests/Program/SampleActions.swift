import BellhopCore
import BellhopStorage

extension Action {
  /// A read that asks the customer for nothing.
  static func lookup(port: Int) -> Action {
    Action(
      id: ActionID("0b6a0000-0000-4000-8000-000000000001"),
      name: "Look up opening hours",
      triggers: [TriggerPhrase("When are you open")],
      endpoint: Endpoint(url: "http://127.0.0.1:\(port)/hours"),
      responseInstructions: ResponseInstructions("Tell the customer the hours.")
    )
  }

  /// A write that is confirmed and asks for nothing.
  static func signUp(port: Int) -> Action {
    Action(
      id: ActionID("0b6a0000-0000-4000-8000-000000000002"),
      name: "Sign up for the newsletter",
      triggers: [TriggerPhrase("Sign me up")],
      endpoint: Endpoint(method: .post, url: "http://127.0.0.1:\(port)/newsletter"),
      responseInstructions: ResponseInstructions("Tell the customer the state."),
      sampleResponse: #"{"state":"rehearsed"}"#
    )
  }
}

extension Sandbox {
  /// Puts actions into the sandbox's workspace.
  func keep(_ actions: Action...) throws {
    try withWorkspace { workspace in
      for action in actions { try workspace.save(action, basedOn: nil) }
    }
  }
}
