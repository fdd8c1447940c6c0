import Foundation
import Testing

extension Sandbox {
  /// Holds that a secret stands nowhere in what a run left behind: not in the workspace, the log, the transcripts, nor
  /// in any byte that went to the screen.
  func expectNoTrace(of secret: String, _ location: SourceLocation = #_sourceLocation) throws {
    let output = try Data(contentsOf: folder.appending(path: "output"))
    #expect(output.count > 1000, "the screen was not recorded", sourceLocation: location)
    for form in Self.forms(of: secret) {
      #expect(try files(containing: form) == [], "in the form \(form)", sourceLocation: location)
    }
  }

  /// The secret as it is, and as it looks in an address, in JSON, in Base64 and in hexadecimal.
  private static func forms(of secret: String) -> Set<String> {
    let bytes = Data(secret.utf8)
    let escaped = secret.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return [
      secret, secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? secret, escaped,
      escaped.replacing("/", with: "\\/"), bytes.base64EncodedString(),
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
    ]
  }
}
