import Foundation

extension StrangeServer {
  /// How a message is cut into lines, lengths and chunks.
  static let framing: [StrangeServer] = [
    .init("a length", .response("200 OK"), change: .done),
    .init("no length, closed", .head("HTTP/1.1 200 OK", then: "{}"), change: .done),
    .init("HTTP/1.0", .head("HTTP/1.0 200 OK", then: "{}"), change: .done),
    .init("chunks", .chunks(), change: .done),
    .init("a chunk with an extension", .chunks(ending: "0;last=yes\r\n\r\n"), change: .done),
    .init(
      "line feeds alone",
      "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}",
      failing: .unreadable,
      told: "Host and port are right",
      change: .unsure
    ),
    .init("a length with white space", .head("HTTP/1.1 200 OK", "Content-Length:   2  ", then: "{}"), change: .done),
    .init(
      "the same length twice",
      .head("HTTP/1.1 200 OK", "Content-Length: 2", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init("two lengths", .head("HTTP/1.1 200 OK", "Content-Length: 2", "Content-Length: 9", then: "{}"), change: .done),
    .init("a length too long, whole JSON", .head("HTTP/1.1 200 OK", "Content-Length: 50", then: "{}"), change: .done),
    .init(
      "a length too long, half JSON",
      .head("HTTP/1.1 200 OK", "Content-Length: 50", then: "{\"a\":"),
      failing: .unreadable,
      told: "cut off after 5 bytes",
      change: .done
    ),
    .init("a length too short", .head("HTTP/1.1 200 OK", "Content-Length: 2", then: "{}{}"), change: .done),
    .init(
      "a negative length",
      .head("HTTP/1.1 200 OK", "Content-Length: -2", then: "{}"),
      failing: .unreadable,
      told: "its Content-Length isn't a length",
      change: .unsure
    ),
    .init(
      "a length in words",
      .head("HTTP/1.1 200 OK", "Content-Length: two", then: "{}"),
      failing: .unreadable,
      told: "its Content-Length isn't a length",
      change: .unsure
    ),
    .init(
      "a length beyond all numbers",
      .head("HTTP/1.1 200 OK", "Content-Length: 99999999999999999999", then: "{}"),
      change: .done
    ),
    .init(
      "a length beyond the bound",
      .head("HTTP/1.1 200 OK", "Content-Length: 1048577", then: "["),
      failing: .responseTooLarge,
      told: "more than 1 MiB",
      change: .done
    ),
    .init(
      "a length and chunks",
      .head("HTTP/1.1 200 OK", "Content-Length: 3", "Transfer-Encoding: chunked", then: "2\r\n{}\r\n0\r\n\r\n"),
      change: .done
    ),
    .init(
      "an unknown transfer encoding",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: odd", then: "{}"),
      failing: .unreadable,
      told: "can't be decoded as it says (odd)",
      change: .done
    ),
    .init(
      "a chunk's size that is no number",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "zz\r\n{}\r\n0\r\n\r\n"),
      failing: .unreadable,
      told: "isn't cut into chunks",
      change: .done
    ),
    .init(
      "a chunk's size beyond all numbers",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "FFFFFFFFFFFFFFFFFF\r\n{}"),
      failing: .unreadable,
      told: "isn't cut into chunks",
      change: .done
    ),
    .init(
      "a negative chunk",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "-2\r\n{}\r\n0\r\n\r\n"),
      failing: .unreadable,
      told: "isn't cut into chunks",
      change: .done
    ),
    .init(
      "a chunk longer than its size",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "2\r\n{}{}\r\n0\r\n\r\n"),
      change: .done
    ),
    .init("no last chunk", .chunks(ending: ""), change: .done),
    .init(
      "half a chunk",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "7\r\n{\"a\""),
      failing: .unreadable,
      told: "cut off after 4 bytes",
      change: .done
    ),
    .init("more chunks behind the last", .chunks(ending: "0\r\n\r\n5\r\n12345\r\n0\r\n\r\n"), change: .done),
    .init("trailers", .chunks(ending: "0\r\nServer-Timing: db;dur=53\r\n\r\n"), change: .done),
    .init(
      "trailers, 50 ms later",
      .chunks(ending: ""),
      .pause(50),
      "0\r\nServer-Timing: db;dur=53\r\n\r\n",
      change: .done
    ),
    .init("many trailers", .chunks(ending: "0\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n"), change: .done),
    .init("trailers without an end", .chunks(ending: "0\r\nA: 1\r\n"), change: .done),
    .init(
      "trailers that were announced",
      .head("HTTP/1.1 200 OK", "Trailer: A", "Transfer-Encoding: chunked", then: "2\r\n{}\r\n0\r\nA: 1\r\n\r\n"),
      change: .done
    ),
    .init(
      "trailers behind half JSON",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "2\r\n{\"\r\n0\r\nA: 1\r\n\r\n"),
      failing: .unreadable,
      told: "the library that reads it stopped after 2 bytes",
      change: .done
    ),
    .init(
      "trailers behind a number",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "2\r\n12\r\n0\r\nA: 1\r\n\r\n"),
      failing: .unreadable,
      told: "stopped after 2 bytes",
      change: .done
    ),
    .init(
      "trailers behind nothing",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", then: "0\r\nA: 1\r\n\r\n"),
      failing: .unreadable,
      told: "stopped after 0 bytes",
      change: .done
    ),
    .init(
      "trailers behind a 404",
      .chunks("404 Not Found", ending: "0\r\nA: 1\r\n\r\n"),
      failing: .notFound,
      told: "404",
      change: .notDone
    ),
    .init(
      "trailers behind a 500",
      .chunks("500 Error", ending: "0\r\nA: 1\r\n\r\n"),
      failing: .serverError,
      told: "500",
      change: .unsure
    ),
    .init("trailers behind a 202", .chunks("202 Accepted", ending: "0\r\nA: 1\r\n\r\n"), change: .passedOn),
    .init(
      "a head and nothing more",
      .head("HTTP/1.1 200 OK", "Content-Length: 9"),
      failing: .unreadable,
      told: "cut off after 0 bytes",
      change: .done
    ),
    .init(
      "a head without an end",
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n",
      failing: .connection,
      told: "the library that reads it stopped",
      change: .unsure
    ),
    .init(
      "half a first line",
      "HTTP/1.",
      failing: .connection,
      told: "closed the connection without an answer",
      change: .unsure
    ),
    .init("nothing", failing: .connection, told: "closed the connection without an answer", change: .unsure),
    .init("a reset at once", .reset, failing: .connection, told: "reset the connection", change: .unsure),
    .init(
      "a reset in the header",
      "HTTP/1.1 200 OK\r\nA: b",
      .pause(20),
      .reset,
      failing: .connection,
      told: "reset the connection",
      change: .unsure
    ),
    .init(
      "a reset behind the head",
      .head("HTTP/1.1 200 OK", "Content-Length: 9"),
      .pause(50),
      .reset,
      failing: .unreadable,
      told: "cut off after 0 bytes",
      change: .done
    ),
    .init("a reset behind a whole body", .head("HTTP/1.1 200 OK", then: "{}"), .pause(50), .reset, change: .done),
    .init(
      "a reset behind a 503",
      .head("HTTP/1.1 503 Busy", "Content-Length: 9"),
      .pause(50),
      .reset,
      failing: .serverError,
      told: "503",
      change: .unsure
    ),
    .init(
      "a slow drip",
      .head("HTTP/1.1 200 OK", "Content-Length: 4"),
      .pause(20),
      "[",
      .pause(20),
      "1",
      .pause(20),
      "2",
      .pause(20),
      "]",
      change: .done
    ),
  ]

  /// What ends at the deadline. Fewer at once, so that each has begun before it.
  static let silences: [StrangeServer] = [
    .init("silence", .silence, failing: .timeout, told: "didn't answer within 2 s", change: .unsure, timeout: 2),
    .init(
      "silence behind the head",
      .head("HTTP/1.1 200 OK", "Content-Length: 9"),
      .silence,
      failing: .timeout,
      told: "answered 200, but didn't finish",
      change: .done,
      timeout: 2
    ),
    .init("silence behind a whole body", .head("HTTP/1.1 200 OK", then: "{}"), .silence, change: .done, timeout: 2),
    .init(
      "silence behind a 404",
      .head("HTTP/1.1 404 No", "Content-Length: 9"),
      .silence,
      failing: .notFound,
      told: "404",
      change: .notDone,
      timeout: 2
    ),
  ]

  /// What is too much of something.
  static let floods: [StrangeServer] = [
    .init(
      "an endless body",
      .head("HTTP/1.1 200 OK"),
      .endless(String(repeating: " ", count: 65_536)),
      failing: .responseTooLarge,
      told: "more than 1 MiB",
      change: .done
    ),
    .init(
      "endless chunks",
      .head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked"),
      .endless("4000\r\n" + String(repeating: " ", count: 16_384) + "\r\n"),
      failing: .responseTooLarge,
      told: "more than 1 MiB",
      change: .done
    ),
    .init(
      "an endless header line",
      "HTTP/1.1 200 OK\r\nA: ",
      .endless(String(repeating: "a", count: 65_536)),
      failing: .responseTooLarge,
      told: "longer than the 100 KiB",
      change: .unsure
    ),
    .init(
      "endless header lines",
      "HTTP/1.1 200 OK\r\n",
      .endless(String(repeating: "X-Line: 0123456789\r\n", count: 500)),
      failing: .timeout,
      told: "didn't answer within",
      change: .unsure,
      timeout: 2
    ),
    .init(
      "a header line of 200 kB",
      .head("HTTP/1.1 200 OK", "A: " + String(repeating: "a", count: 200_000), then: "{}"),
      failing: .responseTooLarge,
      told: "longer than the 100 KiB",
      change: .unsure
    ),
    .init(
      "200 kB of header lines",
      .head(
        "HTTP/1.1 200 OK",
        String(repeating: "X-L: 0123456789012345678901234\r\n", count: 6_000) + "A: b",
        "Content-Length: 2",
        then: "{}"
      ),
      failing: .responseTooLarge,
      told: "longer than the 100 KiB",
      change: .done
    ),
    .init(
      "a thousand header lines",
      .head(
        "HTTP/1.1 200 OK",
        (0..<1_000).map { "X-\($0): 0123456789" }.joined(separator: "\r\n"),
        "Content-Length: 2",
        then: "{}"
      ),
      change: .done
    ),
    .init(
      "a header name of 50 kB",
      .head("HTTP/1.1 200 OK", String(repeating: "n", count: 50_000) + ": 1", "Content-Length: 2", then: "{}"),
      change: .done
    ),
    .init(
      "a thousand interim answers",
      .text(String(repeating: "HTTP/1.1 102 Processing\r\n\r\n", count: 1_000)),
      .response("200 OK"),
      change: .done
    ),
    .init(
      "a bomb",
      .compressed("gzip", Data(bomb)),
      failing: .responseTooLarge,
      told: "more than 1 MiB",
      change: .done
    ),
    .init(
      "brackets without end",
      .response("200 OK", body: String(repeating: "[", count: 200_000)),
      failing: .unreadable,
      told: "deeper than 64",
      change: .done
    ),
  ]

  /// 2 MiB of spaces, which gzip makes 2 kB of.
  private static let bomb: [UInt8] =
    [
      0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xED, 0xC1, 0x31, 0x01, 0, 0, 0, 0xC2, 0xA0, 0x2A, 0xEB, 0x9F, 0xD2,
      0x18, 0x3E, 0x40, 0x01,
    ] + [UInt8](repeating: 0, count: 2_031) + [0x7C, 0x0D, 0x7E, 0x1A, 0x85, 0x5C, 0, 0, 0x20, 0]
}
