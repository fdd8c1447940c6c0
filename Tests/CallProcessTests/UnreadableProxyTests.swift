import BellhopCore
import CallFixtures
import Foundation
import Testing

@testable import CallProcess

@Suite("A proxy setting that can't be read")
struct UnreadableProxyTests {
  @Test("keeps every call on this machine, and says where to mend it")
  func refused() async throws {
    let transport = ChildTransport(program: .own(environment: [:]), proxy: { .unreadable("ftp://x") })
    // Of the addresses for documentation (RFC 5737): nobody would answer.
    let request = PreparedRequest(
      method: .get,
      url: "https://192.0.2.1/",
      headers: [],
      body: nil,
      timeout: 1,
      changesSomething: false
    )
    guard case .failed(let failure) = await transport.send(request).outcome else {
      Issue.record("the call was made")
      return
    }
    #expect(failure.kind == .configuration)
    #expect(failure.detail.contains("so nothing was sent"))
    #expect(transport.processes.isEmpty)
  }
}
