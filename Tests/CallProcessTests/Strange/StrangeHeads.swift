import Foundation

extension StrangeServer {
  /// First lines and header lines.
  static let heads: [StrangeServer] = [
    .init("no reason, with its space", .head("HTTP/1.1 200 ", "Content-Length: 2", then: "{}"), change: .done),
    .init(
      "no reason and no space",
      .head("HTTP/1.1 200", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "Host and port are right",
      change: .unsure
    ),
    .init(
      "a reason in Latin-1",
      .head("HTTP/1.1 200 D\u{E9}j\u{E0}", then: "{}"),
      failing: .unreadable,
      told: "Host and port are right",
      change: .unsure
    ),
    .init(
      "a header line in Latin-1",
      .head("HTTP/1.1 200 OK", "X-Message: exp\u{E9}di\u{E9}e", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "bytes that aren't UTF-8",
      change: .unsure
    ),
    .init(
      "a header line in UTF-8",
      .head("HTTP/1.1 200 OK", "X-Message: exp\u{C3}\u{A9}di\u{C3}\u{A9}e", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init(
      "a NUL in a header line",
      .head("HTTP/1.1 200 OK", "X-A: b\u{0}c", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "it has a NUL in it",
      change: .unsure
    ),
    .init(
      "a control character in a header line",
      .head("HTTP/1.1 200 OK", "X-A: b\u{1}c", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init(
      "a folded header line",
      .head("HTTP/1.1 200 OK", "X-A: b", "  c", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init(
      "a space in front of the colon",
      .head("HTTP/1.1 200 OK", "X-A : b", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "a name with a space behind it",
      change: .unsure
    ),
    .init(
      "a header line without a colon",
      .head("HTTP/1.1 200 OK", "nothing", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "it has no colon",
      change: .unsure
    ),
    .init(
      "a header line without a name",
      .head("HTTP/1.1 200 OK", ": b", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "Host and port are right",
      change: .unsure
    ),
    .init(
      "a header line without a value",
      .head("HTTP/1.1 200 OK", "X-A:", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init("no header lines", .head("HTTP/1.1 200 OK", then: "{}"), change: .done),
    .init("cookies", .response("200 OK", "Set-Cookie: a=1", "set-cookie: b=2", "Set-Cookie: c=3"), change: .done),
    .init(
      "a promise of another protocol",
      .response("200 OK", "Upgrade: h2c", "Alt-Svc: h3=\":443\"", "Refresh: 0; url=/x"),
      change: .done
    ),
    .init(
      "HTTP/1.9",
      .head("HTTP/1.9 200 OK", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "a version of HTTP or a status that isn't read",
      change: .unsure
    ),
    .init(
      "HTTP/2 in words",
      .head("HTTP/2 200", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "Host and port are right",
      change: .unsure
    ),
    .init(
      "HTTP/2.0 in words",
      .head("HTTP/2.0 200 OK", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init(
      "HTTP/3 in words",
      .head("HTTP/3 200 OK", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "a version of HTTP or a status that isn't read",
      change: .unsure
    ),
    .init(
      "small letters",
      .head("http/1.1 200 OK", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init("a radio", .head("ICY 200 OK", then: "{}"), failing: .unreadable, told: "isn't HTTP", change: .unsure),
    .init(
      "an empty line in front",
      "\r\nHTTP/1.1 200 OK\r\n\r\n{}",
      failing: .unreadable,
      told: "isn't HTTP",
      change: .unsure
    ),
    .init("a space in front", " HTTP/1.1 200 OK\r\n\r\n{}", failing: .unreadable, told: "isn't HTTP", change: .unsure),
    .init(
      "two first lines",
      .head("HTTP/1.1 200 OK", "HTTP/1.1 404 Not Found", "Content-Length: 2", then: "{}"),
      failing: .unreadable,
      told: "it has no colon",
      change: .unsure
    ),
    .init("HTTP/0.9", "{}\n", failing: .unreadable, told: "isn't HTTP", change: .unsure),
    .init(
      "a page without a head",
      "<html><body>Hello</body></html>\r\n",
      failing: .unreadable,
      told: "isn't HTTP",
      change: .unsure
    ),
    .init("a mail server", "220 mail.example ESMTP\r\n", failing: .unreadable, told: "isn't HTTP", change: .unsure),
    .init("a shell's server", "SSH-2.0-OpenSSH_9.2\r\n", failing: .unreadable, told: "isn't HTTP", change: .unsure),
    .init(
      "noise",
      .bytes(Data((0..<200).map { UInt8(truncatingIfNeeded: $0 * 37 + 1) })),
      failing: .unreadable,
      told: "isn't HTTP",
      change: .unsure
    ),
    .init(
      "TLS on a plain port",
      .bytes(Data([0x15, 0x03, 0x01, 0, 2, 2, 0x16])),
      failing: .unreadable,
      told: "isn't HTTP",
      change: .unsure
    ),
    .init(
      "a status of two digits",
      .head("HTTP/1.1 20 OK", then: "{}"),
      failing: .unreadable,
      told: "a status that isn't read",
      change: .unsure
    ),
    .init(
      "a status of four digits",
      .head("HTTP/1.1 2000 OK", then: "{}"),
      failing: .unreadable,
      told: "a status that isn't read",
      change: .unsure
    ),
    .init(
      "a status of letters",
      .head("HTTP/1.1 2xx OK", then: "{}"),
      failing: .unreadable,
      told: "a status that isn't read",
      change: .unsure
    ),
    .init(
      "status 0",
      .head("HTTP/1.1 000 OK", then: "{}"),
      failing: .unreadable,
      told: "a status that isn't read",
      change: .unsure
    ),
    .init(
      "status 666",
      .response("666 Odd"),
      failing: .unreadable,
      told: "666, which HTTP doesn't have",
      change: .unsure
    ),
    .init(
      "status 999",
      .response("999 Odd"),
      failing: .unreadable,
      told: "999, which HTTP doesn't have",
      change: .unsure
    ),
  ]

  /// Bodies, and how they are written.
  static let bodies: [StrangeServer] = [
    .init(
      "a text",
      .response("200 OK", "Content-Type: text/plain", body: "OK"),
      failing: .unreadable,
      told: "can't be read as JSON",
      change: .done
    ),
    .init(
      "a page",
      .response("200 OK", "Content-Type: text/html", body: "<p>Accepted"),
      failing: .unreadable,
      told: "can't be read as JSON",
      change: .done
    ),
    .init("JSON with a mark in front", .response("200 OK", body: "\u{EF}\u{BB}\u{BF}{}"), change: .done),
    .init("a number alone", .response("200 OK", body: "12"), change: .done),
    .init(
      "two values",
      .response("200 OK", body: "{}{}"),
      failing: .unreadable,
      told: "can't be read as JSON",
      change: .done
    ),
    .init(
      "lines of JSON",
      .response("200 OK", body: "{\"a\":1}\n{\"a\":2}\n"),
      failing: .unreadable,
      told: "can't be read as JSON",
      change: .done
    ),
    .init("bytes that aren't UTF-8", .response("200 OK", body: "\"abc\""), change: .done),
    .init(
      "UTF-16",
      .bytes(Data("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n".utf8) + Data([0xFE, 0xFF, 0, 0x7B, 0, 0x7D])),
      failing: .unreadable,
      told: "can't be read as JSON",
      change: .done
    ),
    .init("compressed unasked", .compressed("gzip", zipped), change: .done),
    .init(
      "compressed and cut off",
      .compressed("gzip", zipped.dropLast(12)),
      failing: .unreadable,
      told: "200",
      change: .done
    ),
    .init(
      "not compressed as it says",
      .compressed("gzip", Data("{}".utf8)),
      failing: .unreadable,
      told: "can't be decoded as it says (gzip)",
      change: .done
    ),
    .init(
      "not compressed as it says, br",
      .compressed("br", Data("{\"a\":1}{\"a\":1}".utf8)),
      failing: .unreadable,
      told: "can't be decoded as it says (br)",
      change: .done
    ),
    .init(
      "an encoding that nobody knows",
      .compressed("snappy", Data("{}".utf8)),
      failing: .unreadable,
      told: "can't be decoded as it says (snappy)",
      change: .done
    ),
    .init("an encoding that is none", .compressed("identity", Data("{}".utf8)), change: .done),
    .init(
      "an empty encoding",
      .head("HTTP/1.1 200 OK", "Content-Encoding: ", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init("nothing with a 200", .response("200 OK", body: ""), change: .done),
    .init("nothing with a 202", .response("202 Accepted", body: ""), change: .passedOn),
    .init(
      "a text with a 202",
      .response("202 Accepted", body: "queued"),
      failing: .unreadable,
      told: "can't be read as JSON",
      change: .passedOn
    ),
    .init("a 204", .head("HTTP/1.1 204 No Content"), change: .done),
    .init("a 204 with a body", .head("HTTP/1.1 204 No Content", "Content-Length: 2", then: "{}"), change: .done),
    .init("a 205 with a body", .response("205 Reset Content"), change: .done),
    .init("a 206", .response("206 Partial Content", "Content-Range: bytes 0-6/7"), change: .done),
  ]

  private static let zipped = Data(base64Encoded: "H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA") ?? Data()
}
