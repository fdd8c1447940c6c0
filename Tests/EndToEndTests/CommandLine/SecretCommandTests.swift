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
}
