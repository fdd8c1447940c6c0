import BellhopCore

extension DemoContent {
  /// A POST that the customer confirms first.
  var resetPassword: Action {
    let email = RequiredInput(
      id: InputID("account-email"),
      name: "Email address",
      instructions: "The email address of the account, for example jane@example.com."
    )
    return Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7002"),
      name: "Reset password",
      description: "Send a link to choose a new password.",
      triggers: triggers(
        "Reset my password",
        "I forgot my password",
        "I can't log in",
        "Change my password",
        "Password reset"
      ),
      inputs: [email],
      endpoint: Endpoint(
        method: .post,
        url: url("/password-resets"),
        parameters: [
          Parameter(key: "email", property: .input(email.id)),
          Parameter(key: "conversation", property: .fact(.conversationID)),
          Parameter(key: "channel", property: .fixed("chat")),
        ],
        idempotencyHeader: Endpoint.usualIdempotencyHeader
      ),
      responseInstructions: ResponseInstructions(
        """
        Say "We have sent a link to {{sent_to}}. It works for {{expires_in_minutes}} minutes."
        Never show the reset token.
        """
      ),
      sampleResponse: PasswordResets().json(email: Self.customer.email)
    )
  }
}
