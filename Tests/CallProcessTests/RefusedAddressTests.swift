import BellhopCore
import CCalls
import CallFixtures
import Foundation
import Testing

@testable import CallProcess

extension CallTests {
  @Suite("Addresses that nothing is sent to")
  struct RefusedAddressTests {
    @Test(
      "are those of the network itself, of metadata and of many",
      arguments: [
        "0.0.0.0", "0.1.2.3", "169.254.0.1", "169.254.169.254", "169.254.255.255", "224.0.0.1", "239.255.255.255",
        "255.255.255.255", "100.100.100.200", "::", "fe80::1", "febf::1", "ff02::1", "fd00:ec2::254", "fd20:ce::254",
        "::ffff:169.254.169.254", "::ffff:0.0.0.0", "::169.254.169.254", "64:ff9b::a9fe:a9fe",
      ]
    )
    func refused(address: String) { #expect(RefusedAddress.contains(address)) }

    @Test(
      "aren't those of machines, one's own and others",
      arguments: [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.253.1.1", "169.255.1.1", "100.100.100.201",
        "1.1.1.1",
        "223.255.255.255", "240.0.0.1", "::1", "::ffff:127.0.0.1", "fd00::1", "fd00:ec2::253", "fec0::1", "2001:db8::1",
        "64:ff9b::808:808", "localhost", "api.example.com", "", "1.2.3", "::g",
      ]
    )
    func taken(address: String) { #expect(!RefusedAddress.contains(address)) }

    @Test(
      "a call to one is a matter of configuration, and nothing was sent",
      arguments: ["169.254.169.254", "0.0.0.0"]
    )
    func written(host: String) async throws {
      let server = try RawServer(Calls.response("200 OK", [], "{}"))
      defer { server.stop() }
      for request in [Calls.get("http://\(host):\(server.port)/"), Calls.post("http://\(host):\(server.port)/")] {
        let exchange = await ChildTransport.built().send(request)
        #expect(exchange.failure?.kind == .configuration)
        #expect(exchange.failure?.detail.contains("\(host) is an address inside the network itself") == true)
        #expect(exchange.changeOutcome == .notSent)
      }
      #expect(server.received.isEmpty)
    }

    #if os(Linux)
      @Test("no connection of a guarded process is made to one, whoever looked its name up")
      func connecting() async {
        await #expect(processExitsWith: .success) {
          func fault(_ text: String) -> Int32 {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            inet_pton(AF_INET, text, &address.sin_addr)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            let result = withUnsafePointer(to: &address) { pointer in
              pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
              }
            }
            return result == 0 ? 0 : errno
          }
          call_guard_connections()
          var text = [CChar](repeating: 0, count: 64)
          #expect(!call_take_refused(&text, text.count))
          #expect(fault("169.254.169.254") == EACCES)
          #expect(call_take_refused(&text, text.count))
          #expect(text.starts(with: "169.254.169.254".utf8CString))
          #expect(!call_take_refused(&text, text.count))
          #expect(fault("127.0.0.1") == ECONNREFUSED)
        }
      }

      @Test("an address that was refused is believed only when no connection was made, and of this call")
      func believed() async {
        await #expect(processExitsWith: .success) {
          func broke(_ text: String) -> CallBreak {
            CallBreak(NSError(domain: NSURLErrorDomain, code: -1, userInfo: [NSLocalizedDescriptionKey: text]))
          }
          func refuse() {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            inet_pton(AF_INET, "169.254.1.1", &address.sin_addr)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            _ = withUnsafePointer(to: &address) { pointer in
              pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
              }
            }
          }
          let unconnected = "Failed to connect to h port 80 after 0 ms: Couldn't connect to server"
          call_guard_connections()
          refuse()
          #expect(broke("Empty reply from server").cause == .noAnswer)
          #expect(broke(unconnected) == CallBreak(.refusedAddress, "169.254.1.1"))
          #expect(broke(unconnected).cause == .noConnection)
          refuse()
          CarriedCall(Calls.post("http://h/"), isTunnelled: false) { _ in }.begin()
          #expect(broke(unconnected).cause == .noConnection)
        }
      }

      @Test(
        "the process that calls connects to none, whatever it was asked",
        arguments: ["169.254.169.254", "0.0.0.0"]
      )
      func asked(host: String) async throws {
        let news = try await ChildTalk.news(of: Calls.post("http://\(host):8080/"))
        #expect(news == [.begun, .broke(CallBreak(.refusedAddress, host))])
      }

      /// Names for such addresses that a system may have.
      static let names = ["ip6-allnodes", "ip6-allrouters", "ip6-mcastprefix"].filter { name in
        let hosts = (try? String(contentsOfFile: "/etc/hosts", encoding: .utf8)) ?? ""
        return hosts.split(whereSeparator: \.isWhitespace).contains(Substring(name))
      }

      @Test("a name that leads to one isn't called", .enabled(if: !names.isEmpty, "/etc/hosts has no such name"))
      func resolved() async throws {
        for request in Self.names.flatMap({ [Calls.get("http://\($0):8080/"), Calls.post("http://\($0):8080/")] }) {
          let exchange = await ChildTransport.built().send(request)
          #expect(exchange.failure?.kind == .configuration, "\(exchange)")
          #expect(exchange.failure?.detail.contains(" leads to ff0") == true)
          #expect(exchange.changeOutcome == .notSent)
        }
      }
    #endif
  }
}
