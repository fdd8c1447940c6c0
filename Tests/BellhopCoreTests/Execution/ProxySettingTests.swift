import BellhopCore
import Foundation
import Testing

@Suite("The proxy in the settings")
struct ProxySettingTests {
  @Test(
    "is read from an address with or without a scheme, and keeps its port",
    arguments: [
      ("http://proxy.example.com:3128", "http://proxy.example.com:3128"), ("proxy:8080", "http://proxy:8080"),
      (" HTTPS://Proxy.Example.com/ ", "https://proxy.example.com:443"), ("proxy", "http://proxy:80"),
      ("10.0.0.1:3128", "http://10.0.0.1:3128"),
    ]
  )
  func typed(text: String, address: String) throws {
    #expect(try ProxySetting(typed: text) == .address(address))
  }

  @Test(
    "is refused in a sentence when it isn't one",
    arguments: [
      ("", "Enter the address"), ("http://user:pass@proxy:1", "password isn't kept"), ("socks5://proxy:1", "“socks5”"),
      ("http://proxy:99999", "port"), ("http://proxy:1/path", "no path"), ("http://proxy:1?a", "no path"),
      ("pro xy", "of the proxy"), ("a\nb", "isn't the address of a proxy"),
    ]
  )
  func refused(text: String, told: String) {
    #expect {
      _ = try ProxySetting(typed: text)
    } throws: { error in
      (error as? ProxySetting.Fault)?.sentence.contains(told) == true
    }
  }

  @Test("is kept as a word or an address; what can't be read is neither, and stays as it is")
  func kept() throws {
    for setting in [ProxySetting.none, .environment, .address("http://proxy:3128")] {
      let text = try JSONEncoder().encode([setting])
      #expect(try JSONDecoder().decode([ProxySetting].self, from: text) == [setting])
    }
    let kept = Data(#"["ftp://x","",{"a":1},"none"]"#.utf8)
    let strange = try JSONDecoder().decode([ProxySetting].self, from: kept)
    #expect(strange == [.unreadable("ftp://x"), .unreadable(""), .unreadable(""), .none])
    #expect(String(decoding: try JSONEncoder().encode(strange), as: UTF8.self).hasPrefix(#"["ftp:\/\/x","""#))
  }
}
