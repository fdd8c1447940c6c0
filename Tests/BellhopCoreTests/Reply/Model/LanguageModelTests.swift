import Testing

@testable import BellhopCore

@Suite struct LanguageModelTests {
  private let secrets = [SecretBinding(name: SecretName("key"), hosts: ["api.example.com"])]

  @Test(arguments: [
    ("https://api.example.com/v1", "https://api.example.com/v1/chat/completions"),
    ("https://api.example.com/v1/", "https://api.example.com/v1/chat/completions"),
    ("https://api.example.com", "https://api.example.com/chat/completions"),
    ("https://api.example.com/v1/chat/completions", "https://api.example.com/v1/chat/completions"),
    ("https://api.example.com/d/x?api-version=1", "https://api.example.com/d/x/chat/completions?api-version=1"),
    ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1/chat/completions"),
  ])
  func `the base of an API and the whole address both lead to its chat completions`(typed: String, sent: String) throws
  {
    let model = LanguageModel(isOn: true, url: typed, name: "m")
    let request = try ModelRequest.build(.sample, for: model, secrets: Secrets())
    #expect(request.url == sent)
    #expect(model.isReady(with: []))
  }

  @Test(arguments: [
    "", "api.example.com", "ftp://api.example.com", "http://api.example.com/v1", "http://192.168.0.2/v1",
    "https://user:pass@api.example.com/", "https://[::1]/v1", "https://api.example.com/{{name}}",
    "https://api.example.com/v1?api_key=sk-1234567890abcdef1234",
  ])
  func `an address that may not be called is refused with a reason`(typed: String) throws {
    let model = LanguageModel(isOn: true, url: typed, name: "m")
    #expect(model.faults(in: []).map(\.setting) == [.url])
    #expect(throws: CallFailure.self) { try ModelRequest.build(.sample, for: model, secrets: Secrets()) }
    #expect(!model.isReady(with: []))
  }

  @Test func `a model needs a name, and its key a host that it may be sent to`() {
    var model = LanguageModel(isOn: true, url: "https://api.example.com/v1", secret: SecretName("key"))
    #expect(model.faults(in: secrets).map(\.setting) == [.name])
    model.name = "m"
    #expect(model.faults(in: secrets) == [])
    #expect(model.faults(in: []).map(\.setting) == [.secret])
    model.url = "https://other.example.com/v1"
    #expect(model.faults(in: secrets).first?.sentence.contains("other.example.com") == true)
  }

  @Test func `it is off until it is turned on`() {
    let model = LanguageModel(url: "https://api.example.com/v1", name: "m")
    #expect(!model.isOn)
    #expect(!model.isReady(with: []))
  }
}

extension AnswerMaterial {
  /// An order's answer as it is given to a model.
  static let sample = AnswerMaterial(
    language: .english,
    instructions: ["Tell the status and the ETA.", "Be warm."],
    told: [
      Reply.Told(field: FieldPath(["order", "status"]), value: "shipped"),
      Reply.Told(field: FieldPath(["order", "eta"]), value: "3 May 2026"),
    ],
    draft: "The status is shipped. The ETA is 3 May 2026."
  )
}
