import BellhopCore
import struct Foundation.Date

/// The request as it would be sent, with example values and every secret masked.
enum RequestOutlook: Equatable, Sendable {
  case request(line: String, headers: [Header], body: String?)
  /// It can't be built yet; the sentence says why.
  case incomplete(String)

  init(of action: Action, readings: [FormatReading], customer: Customer) {
    var values = RunValues(customer: Self.filled(customer), conversationID: "conversation-1")
    values.message = action.triggers.first?.text ?? "message"
    for (input, reading) in zip(action.inputs, readings) {
      values.formats[input.id] = reading.format
      values.inputs[input.id] = Self.value(of: reading) ?? (input.name.isEmpty ? "value" : input.name)
    }
    // Built twice with other secrets at another time: a header that differs is made with them when it is sent.
    let first = Result { () throws(CallFailure) in
      try Self.prepare(action, values, secret: "outlook-one-k7Qz", second: 0)
    }
    let other = Result { () throws(CallFailure) in
      try Self.prepare(action, values, secret: "outlook-two-m3Wx", second: 1)
    }
    switch (first, other) {
    case (.success(let request), .success(let other)):
      let headers = request.headers.filter { !Self.isOrdinary($0.name) }.map { header in
        other.headers.contains(header) ? header : Header(header.name, "(made at sending)")
      }
      self = .request(
        line: "\(request.method.rawValue) \(request.url)",
        headers: headers,
        body: request.body.map { String(decoding: $0, as: UTF8.self) }
      )
    case (.failure(let failure), _), (_, .failure(let failure)): self = .incomplete(failure.detail)
    }
  }

  /// A value as it is sent for an input: the instructions' example in its normal form, or any that its format takes.
  private static func value(of reading: FormatReading) -> String? {
    if let example = reading.example, case .valid(let value) = reading.format.validate(example) { return value }
    // "For example tomorrow" is a day only to whom it is said.
    return reading.format.isFreeText ? reading.example ?? reading.format.sample : reading.format.sample
  }

  private static func prepare(
    _ action: Action,
    _ values: RunValues,
    secret: String,
    second: Double
  ) throws(CallFailure) -> PreparedRequest {
    let host = (try? EndpointAddress(action.endpoint.url))?.secretHost ?? ""
    let secrets = action.secretNames.map { SecretBinding(name: $0, hosts: [host]) }
    let time = Date(timeIntervalSince1970: 1_700_000_000 + second)
    var values = values
    values.run = RunID(conversation: values.conversationID, number: 1 + Int(second))
    return try action.outlineRequest(values: values, secrets: secrets, now: time, standIn: { _ in secret })
      .redacted(by: Redaction(values: [secret]))
  }

  /// Facts that the test customer lacks are shown by an example, since the agent would ask for them.
  private static func filled(_ customer: Customer) -> Customer {
    Customer(
      name: customer.name.isEmpty ? "Jo Example" : customer.name,
      email: customer.email.isEmpty ? "jo@example.com" : customer.email,
      id: customer.id.isEmpty ? "customer-1" : customer.id
    )
  }

  /// Headers that each request carries and that say nothing about this one.
  private static func isOrdinary(_ name: String) -> Bool {
    ["accept", "accept-encoding", "accept-language", "user-agent"].contains(name.lowercased())
  }
}
