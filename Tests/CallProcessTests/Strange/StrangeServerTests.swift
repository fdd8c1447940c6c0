import BellhopCore
import CallFixtures
import CallProcess
import Foundation
import Testing

extension CallTests {
  @Suite("Strange and hostile servers")
  struct StrangeServerTests {
    /// How many are called at once.
    static let lanes = 4

    static let tables: [(name: String, rows: [StrangeServer])] = [
      ("framing", StrangeServer.framing), ("silences", StrangeServer.silences), ("floods", StrangeServer.floods),
      ("heads", StrangeServer.heads),
      ("bodies", StrangeServer.bodies), ("interim answers", StrangeServer.interim),
      ("redirects", StrangeServer.redirects), ("refusals", StrangeServer.refusals),
    ]

    @Test(
      "each is one call's outcome: what it is, what the admin is told, and what a change came to",
      arguments: tables.indices
    )
    func outcomes(of table: Int) async throws {
      let rows = Self.tables[table].rows
      // One server for all of them, so that a child serves as many calls as it lives through.
      let server = try RawServer { request, connection in
        guard let row = Int(request.target.dropFirst()).flatMap({ rows.indices.contains($0) ? rows[$0] : nil }) else {
          return
        }
        row.answer(connection)
      }
      defer { server.stop() }
      let transport = ChildTransport.built()
      await withTaskGroup { group in
        for lane in 0..<Self.lanes {
          group.addTask {
            for index in stride(from: lane, to: rows.count, by: Self.lanes) {
              await check(rows[index], at: "\(server.url)/\(index)", by: transport)
            }
          }
        }
      }
      // Nothing is repeated by the library, whatever the answer was.
      for index in rows.indices {
        let sent = server.received.filter { $0.target == "/\(index)" && $0.line.hasPrefix("POST") }.count
        #expect(sent == 1, "\(rows[index].name) was sent \(sent) times")
      }
    }

    private func check(_ row: StrangeServer, at url: String, by transport: ChildTransport) async {
      let read = await transport.send(Calls.get(url, timeout: row.timeout))
      let change = await transport.send(Calls.post(url, timeout: row.timeout))
      #expect(read.failure?.kind == row.failure, "\(row.name): \(Self.words(read))")
      #expect(read.failure.map { $0.detail.contains(row.told) } ?? true, "\(row.name): \(Self.words(read))")
      #expect(change.changeOutcome == row.change, "\(row.name), changing: \(Self.words(change))")
      #expect(change.failure?.kind == row.failure, "\(row.name), changing: \(Self.words(change))")
    }

    private static func words(_ exchange: Exchange) -> String {
      switch exchange.outcome {
      case .answered(let response): "\(response.status) \(String(decoding: response.body.prefix(100), as: UTF8.self))"
      case .failed(let failure): "\(failure.kind): \(failure.detail)"
      }
    }
  }
}
