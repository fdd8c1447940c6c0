import struct Foundation.Data

/// Reads the text out of what a chat endpoint answered.
enum ModelAnswer {
  /// An answer is an object with a list of objects in it; more nesting is something else.
  private static let limits = JSONLimits(size: LanguageModel.longestResponse, depth: 16)

  /// - Throws: what is wrong with the answer.
  static func text(in body: Data) throws(ModelFault) -> String {
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONValue(parsing: body, limits: limits)
    } catch {
      throw .unreadable
    }
    guard let choice = document["choices"]?[0] else { throw .noText }
    if choice["finish_reason"] == .string("length") { throw .cutOff }
    guard case .string(let text)? = choice["message"]?["content"], !text.trimmed.isEmpty else { throw .noText }
    return text
  }
}

/// Why a model gave no text.
public enum ModelFault: Error, Hashable, Sendable {
  /// It isn't set up so that it can be asked; the sentence says what to do.
  case notReady(String)
  /// It took longer than so many seconds.
  case tooSlow(Int)
  /// The call failed; the sentence names the cause.
  case failed(String)
  case unreadable
  case noText
  case cutOff
  case tooLong

  /// What happened, for the admin.
  ///
  /// - Parameter model: the model's name.
  public func sentence(of model: String) -> String {
    switch self {
    case .notReady(let cause): "The model \(model) could not be asked: \(cause)"
    case .tooSlow(let seconds): "The model \(model) took longer than \(seconds) s."
    case .failed(let cause): "The model \(model) gave no text: \(cause)"
    case .unreadable: "The model \(model) gave no text: what its endpoint answered isn't JSON that can be read."
    case .noText: "The model \(model) gave no text: its endpoint's answer has none in choices[0].message.content."
    case .cutOff: "The text of the model \(model) was cut off by its endpoint, so it wasn't used."
    case .tooLong:
      "The model \(model) gave no text: its endpoint answered with more than \(LanguageModel.longestResponse / 1_024) KiB."
    }
  }
}
