import Foundation

/// Sends links to choose a new password, or says that it does.
struct PasswordResets: Sendable {
  private struct Reset: Decodable {
    var email: String
  }

  func create(_ request: ReceivedRequest) -> DemoReply {
    guard let reset = try? JSONDecoder().decode(Reset.self, from: request.body) else {
      return .problem(400, "The body must be JSON with email.")
    }
    let parts = reset.email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else {
      return .refusal(422, of: "email", "This isn't an email address.")
    }
    if reset.email.lowercased().hasPrefix("locked@") {
      return .problem(403, "This account is locked; only a person of the security team can open it.")
    }
    return .json(201, json(email: reset.email))
  }

  func json(email: String) -> String {
    """
    {
      "status": "sent",
      "sent_to": \(quoted(email)),
      "expires_in_minutes": 30,
      "reset_token": "rst_7Qe2LwVd90sample"
    }
    """
  }
}
