import BellhopCore
import Testing

@Suite struct HostNameTests {
  @Test(
    arguments: [
      ("localhost", .loopback), ("LOCALHOST", .loopback), ("localhost.", .loopback),
      ("127.0.0.1", .loopback), ("127.9.8.7", .loopback), ("[::1]", .loopback), ("[::ffff:127.0.0.1]", .loopback),
      ("10.0.0.1", .private), ("172.16.0.1", .private), ("172.31.255.1", .private), ("192.168.1.1", .private),
      ("169.254.169.254", .private), ("0.0.0.0", .private), ("[fc00::1]", .private), ("[fd12::1]", .private),
      ("[fe80::1]", .private), ("[::]", .private), ("[::ffff:10.0.0.1]", .private),
      ("printer.local", .private), ("api.internal", .private), ("orders", .private),
      ("example.com", .public), ("api.example.com", .public), ("8.8.8.8", .public), ("172.32.0.1", .public),
      ("192.169.0.1", .public), ("[2001:db8::1]", .public), ("localhost.example.com", .public), ("mylocal", .private),
      ("xn--mnchen-3ya.de", .public), ("a_b.example.com", .public), ("127.0.0.1.example.com", .public),
    ] as [(String, HostName.Reach)]
  )
  func `a host is told by how far away it is`(text: String, reach: HostName.Reach) throws {
    #expect(try HostName(text).reach == reach)
  }

  @Test(arguments: [
    "0x7f.1", "2130706433", "0177.0.0.1", "127.1", "1.2.3", "1.2.3.256", "0x7f000001", "127.0.0.1.", "01.2.3.4",
  ])
  func `a number that programs read differently is refused`(text: String) {
    let fault = #expect(throws: HostName.Fault.self) { try HostName(text) }
    #expect(fault == .oddNumber)
  }

  @Test(
    arguments: [
      ("", .empty), (".", .empty), ("a..b", .empty), ("münchen.de", .character("ü")), ("a b", .character(" ")),
      ("a\\b", .character("\\")), ("[::g]", .badIPv6), ("[fe80::1%eth0]", .badIPv6), ("[1.2.3.4]", .badIPv6),
      (String(repeating: "a", count: 64) + ".com", .tooLong),
    ] as [(String, HostName.Fault)]
  )
  func `what isn't a host is refused`(text: String, fault: HostName.Fault) {
    let thrown = #expect(throws: HostName.Fault.self) { try HostName(text) }
    #expect(thrown == fault)
  }
}
