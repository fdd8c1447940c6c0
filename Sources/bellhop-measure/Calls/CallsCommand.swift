import ArgumentParser
import BellhopCore
import CallProcess
import Foundation

struct CallsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calls",
    abstract: "Time calls to this machine: by a process of their own, by URLSession in this one, and by curl.",
    discussion: "All in one run, since machines differ from one moment to the next. Times are medians by the clock."
  )

  @Option(help: "How many reads, each way.")
  var reads = 300
  @Option(help: "How many writes, each way.")
  var writes = 100
  @Option(help: "The size of an answer, in bytes.")
  var bytes = 1_000
  @Option(help: "The bellhop whose process makes the calls; the one beside this program unless told otherwise.")
  var program: String?

  func run() async throws {
    let api = try LoopbackAPI(bytes: bytes)
    let transport = ChildTransport(program: CallProgram(path: try programPath(), environment: [:]))
    let start = try await time(transport, request(api, isWrite: false), times: 1)
    print("from the start of a child to its first answer: \(Self.words(start)) ms")
    print("milliseconds            read on a kept connection    write on one of its own")
    try await report("URLSession, in here", InProcessTransport(), api)
    try await report("a process of its own", transport, api)
    print(line("curl", curl(api, isWrite: false, times: reads), curl(api, isWrite: true, times: writes)))
    print(
      "memory: \(ProcessMemory.description) here, \(transport.processes.map(memory).joined(separator: ", ")) in a child"
    )
    // After some seconds without a call it starts afresh, and then sleeps.
    try await Task.sleep(for: .seconds(8))
    let before = switches(of: transport.processes)
    try await Task.sleep(for: .seconds(5))
    let after = switches(of: transport.processes)
    print("wake-ups of an idle child in 5 s: \(after.reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) })")
  }

  private func report(_ name: String, _ transport: any Transport, _ api: LoopbackAPI) async throws {
    // The first ones open the connection and load what is loaded late.
    _ = try await time(transport, request(api, isWrite: false), times: 5)
    let read = try await time(transport, request(api, isWrite: false), times: reads)
    let write = try await time(transport, request(api, isWrite: true), times: writes)
    print(line(name, read, write))
  }

  private func line(_ name: String, _ reads: [Double], _ writes: [Double]) -> String {
    let read = Self.words(reads)
    return name + String(repeating: " ", count: max(24 - name.count, 1)) + read
      + String(repeating: " ", count: max(29 - read.count, 1)) + Self.words(writes)
  }

  private func request(_ api: LoopbackAPI, isWrite: Bool) -> PreparedRequest {
    PreparedRequest(
      method: isWrite ? .post : .get,
      url: api.url,
      headers: [Header("Accept", "application/json"), Header("Content-Type", "application/json")],
      body: isWrite ? Data("{}".utf8) : nil,
      timeout: 30,
      changesSomething: isWrite
    )
  }

  /// In milliseconds.
  private func time(_ transport: any Transport, _ request: PreparedRequest, times: Int) async throws -> [Double] {
    var durations: [Double] = []
    for _ in 0..<times {
      let began = ContinuousClock.now
      let exchange = await transport.send(request)
      durations.append(began.duration(to: .now) / .milliseconds(1))
      if case .failed(let failure) = exchange.outcome { throw ValidationError(failure.detail) }
    }
    return durations
  }

  /// Empty where there is no curl.
  private func curl(_ api: LoopbackAPI, isWrite: Bool, times: Int) -> [Double] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let each = isWrite ? ["-d", "{}", "-H", "Connection: close"] : []
    let pages = (0..<times).flatMap { _ in ["-o", "/dev/null", api.url] }
    process.arguments = ["curl", "-s", "--noproxy", "*", "-w", "%{time_total}\n"] + each + pages
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return [] }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").compactMap { Double($0) }.map { $0 * 1_000 }
  }

  private static func words(_ durations: [Double]) -> String {
    guard !durations.isEmpty else { return "–" }
    return String(format: "%.2f", durations.sorted()[durations.count / 2])
  }

  private func programPath() throws -> String {
    let path = program ?? Bundle.main.bundleURL.appending(path: "bellhop").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ValidationError("There is no bellhop at \(path): build it, or name one with --program.")
    }
    return path
  }

  /// What a process occupies, with its share of what others use, too. Only Linux tells it in a file.
  private func memory(of process: pid_t) -> String {
    let text = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    return line.map { $0.dropFirst("Pss:".count).trimmingCharacters(in: .whitespaces) } ?? "unknown"
  }

  /// How often each thread was switched to; one that has ended tells nothing any more.
  private func switches(of processes: [pid_t]) -> [String: Int] {
    var switches: [String: Int] = [:]
    for process in processes {
      for task in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? [] {
        let status = (try? String(contentsOfFile: "/proc/\(process)/task/\(task)/status", encoding: .utf8)) ?? ""
        let lines = status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
        switches[task] = lines.reduce(0) { $0 + ($1.split(separator: "\t").last.flatMap { Int($0) } ?? 0) }
      }
    }
    return switches
  }
}
