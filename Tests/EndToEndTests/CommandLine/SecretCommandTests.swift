import BellhopCore
import Testing

@Suite("bellhop secret")
struct SecretCommandTests {
  static let value = "k3y=of/the+API #1"

  func secret(_ arguments: String..., input: String = "", in sandbox: Sandbox) async throws -> CommandRun {
    try await CommandRun.bellhop(
      ["secret"] + arguments + ["--workspace", sandbox.workspacePath],
      input: input,
      in: sandbox
    )
  }

  @Test("a value from standard input is kept, listed by its name and removed")
  func keeping() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let kept = try await secret(
      "set",
      "orders-api",
      "--host",
      "api.example.com",
      input: Self.value + "\nnot this",
      in: sandbox
    )
    #expect(kept.code == 0)
    #expect(kept.output == "Kept the secret orders-api for api.example.com.\n")
    let resolved = try sandbox.withWorkspace { try $0.resolve(["orders-api"].map { .init($0) }) }
    #expect(resolved.faults.isEmpty)

    let listed = try await secret("list", in: sandbox)
    #expect(listed.code == 0)
    #expect(listed.output == "orders-api  api.example.com\n")
    for run in [kept, listed] { #expect(!(run.output + run.errors).contains(Self.value)) }
    #expect(try sandbox.files(containing: Self.value) == [])

    let removed = try await secret("remove", "orders-api", in: sandbox)
    #expect(removed.code == 0)
    #expect(try await secret("list", in: sandbox).output == "\(sandbox.workspacePath) keeps no secrets.\n")
    #expect(try await secret("remove", "orders-api", in: sandbox).code == 1)
  }

  @Test("an empty value, a name that is none and a host that is none are refused")
  func refusing() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let runs = [
      try await secret("set", "empty", "--host", "api.example.com", in: sandbox),
      try await secret("set", "Not A Name", "--host", "api.example.com", input: "value\n", in: sandbox),
      try await secret("set", "name", "--host", "https://api.example.com/x", input: "value\n", in: sandbox),
    ]
    for run in runs {
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
    #expect(try await secret("set", "name", "value", "--host", "api.example.com", in: sandbox).code == 64)
  }

  @Test("typed in a terminal, the value isn't shown, and the terminal shows again what is typed afterwards")
  func typing() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let command = try [BuiltProgram.path(), "secret", "set", "typed", "--host", "api.example.com"]
    let script = "\(command.joined(separator: " ")) --workspace \(sandbox.workspacePath); echo ended $?; exec cat"
    try await TmuxScreen.run(["bash", "-c", script], in: sandbox) { screen in
      try await screen.wait(for: "Value of typed (not shown):")
      try await screen.type(Self.value)
      try await screen.press("Enter")
      let shown = try await screen.wait(for: "ended 0")
      #expect(!shown.description.contains(Self.value))
      try await screen.type("seen again")
      try await screen.wait(for: "seen again")
    }
  }

  @Test("what nobody sees is left out around a pasted value, name and host, and told; inside it is named and refused")
  func pasting() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let run = try await secret(
      "set",
      " pasted",
      "--host",
      "\u{200B}api.example.com ",
      input: "\u{FEFF}\(Self.value) \r\n",
      in: sandbox
    )
    #expect(run.code == 0)
    #expect(run.output.contains("Kept the secret pasted for api.example.com."))
    #expect(run.output.contains("A space around the secret's name was left out."))
    #expect(run.output.contains("U+200B, around the host were left out."))
    #expect(run.output.contains("U+FEFF, around the value were left out."))
    let kept = try sandbox.withWorkspace { try $0.resolve([SecretName("pasted")]) }
    #expect(kept.secrets.all.map(\.value) == [Self.value])

    let inside = try await secret("set", "inside", "--host", "h.example", input: "tok\u{AD}en\n", in: sandbox)
    let host = try await secret("set", "host", "--host", "h.exa\u{200B}mple", input: "token\n", in: sandbox)
    #expect(inside.code == 1)
    #expect(inside.errors.contains("Character 4 of the value is a soft hyphen, U+00AD"))
    #expect(!inside.errors.contains("tok"))
    #expect(host.code == 1)
    #expect(host.errors.contains("a zero-width space, U+200B, after “h.exa” in the host"))
    #expect(try sandbox.withWorkspace { try $0.secrets().map(\.name.rawValue) } == ["pasted"])
  }
}
