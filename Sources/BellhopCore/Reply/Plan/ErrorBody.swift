/// Sees whether a response tells of a failure although its status said otherwise.
enum ErrorBody {
  static func isOne(_ response: JSONValue) -> Bool {
    guard case .object = response else { return false }
    for key in ["error", "errors", "erreur", "erreurs", "fault", "exception"] {
      guard let value = response[key], !value.isNothing else { continue }
      if case .bool(let isTrue) = value {
        guard isTrue else { continue }
        return true
      }
      if case .number(let number) = value, number == "0" { continue }
      return true
    }
    for key in ["success", "ok", "succeeded"] where response[key] == .bool(false) { return true }
    switch response["status"] {
    case .string(let text)?:
      return ["error", "fail", "failure", "failed"].contains(text.lowercased()) && response["data"] == nil
    case .number(let number)?: return Int(number).map { (400...599).contains($0) } ?? false
    case .null?, .bool?, .array?, .object?, nil: return false
    }
  }
}
