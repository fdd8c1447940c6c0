import Foundation

/// What the sample API answers to one request.
struct DemoReply: Hashable, Sendable {
  var status: Int
  var headers: [ReceivedRequest.Header]
  var body: Data
  /// How long the API thinks before it answers.
  var delay: Duration

  init(status: Int, headers: [ReceivedRequest.Header], body: Data, delay: Duration = .zero) {
    self.status = status
    self.headers = headers
    self.body = body
    self.delay = delay
  }

  /// A reply in JSON; the text is sent as it is given.
  static func json(_ status: Int, _ text: String, headers: [ReceivedRequest.Header] = []) -> DemoReply {
    DemoReply(
      status: status,
      headers: [.init("Content-Type", "application/json")] + headers,
      body: Data(text.utf8)
    )
  }

  /// A refusal that says why, in the words of the API's own developers.
  static func problem(_ status: Int, _ sentence: String, headers: [ReceivedRequest.Header] = []) -> DemoReply {
    json(status, "{\"error\": \(quoted(sentence))}", headers: headers)
  }

  /// A refusal of one of the values that were sent, by its name.
  static func refusal(_ status: Int, of field: String, _ sentence: String) -> DemoReply {
    json(
      status,
      "{\"error\": \(quoted(sentence)), \"errors\": [{\"field\": \(quoted(field)), \"message\": \(quoted(sentence))}]}"
    )
  }

  func delayed(by delay: Duration) -> DemoReply {
    var reply = self
    reply.delay = delay
    return reply
  }
}

/// A text as a JSON string, so that what a customer typed can't change the shape of a reply.
func quoted(_ text: String) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  guard let data = try? encoder.encode(text) else { return "\"\"" }
  return String(decoding: data, as: UTF8.self)
}
