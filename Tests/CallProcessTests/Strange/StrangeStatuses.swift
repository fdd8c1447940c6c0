extension StrangeServer {
  /// Answers before the answer.
  static let interim: [StrangeServer] = [
    .init("100, then the answer", .head("HTTP/1.1 100 Continue"), .response("200 OK"), change: .done),
    .init("103, then the answer", .head("HTTP/1.1 103 Early Hints", "Link: </a>"), .response("200 OK"), change: .done),
    .init(
      "100 and nothing more",
      .head("HTTP/1.1 100 Continue"),
      failing: .connection,
      told: "closed the connection without an answer",
      change: .unsure
    ),
    .init(
      "102 and a reset",
      .head("HTTP/1.1 102 Processing"),
      .pause(20),
      .reset,
      failing: .connection,
      told: "reset the connection before it had answered",
      change: .unsure
    ),
    .init("103, then trailers", .head("HTTP/1.1 103 Early Hints"), .chunks(ending: "0\r\nA: 1\r\n\r\n"), change: .done),
    .init(
      "101",
      .head("HTTP/1.1 101 Switching Protocols", "Upgrade: x", "Connection: Upgrade"),
      failing: .unreadable,
      told: "101",
      change: .unsure
    ),
  ]

  /// Answers that lead elsewhere.
  static let redirects: [StrangeServer] = [
    .init("300", .response("300 Choices", "Location: /a"), failing: .redirected, told: "300", change: .unsure),
    .init("301", .response("301 Moved", "Location: /a"), failing: .redirected, told: "/a", change: .unsure),
    .init("303", .response("303 See Other", "Location: /a"), failing: .redirected, told: "/a", change: .unsure),
    .init("304", .head("HTTP/1.1 304 Not Modified"), failing: .redirected, told: "304", change: .unsure),
    .init(
      "305",
      .response("305 Use Proxy", "Location: http://127.0.0.1:9/"),
      failing: .redirected,
      told: "305",
      change: .unsure
    ),
    .init("307", .response("307 Temporary", "Location: /a"), failing: .redirected, told: "/a", change: .notDone),
    .init("308", .response("308 Permanent", "Location: /a"), failing: .redirected, told: "/a", change: .notDone),
    .init(
      "302 without an address",
      .response("302 Found"),
      failing: .redirected,
      told: "answered 302",
      change: .unsure
    ),
    .init(
      "302 with an empty address",
      .response("302 Found", "Location: "),
      failing: .redirected,
      told: "answered 302",
      change: .unsure
    ),
    .init(
      "302 with two addresses",
      .response("302 Found", "Location: /a", "Location: /b"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 with an address that is none",
      .response("302 Found", "Location: http://["),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 with slashes",
      .response("302 Found", "Location: //"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 with three slashes",
      .response("302 Found", "Location: ///a"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 with a query",
      .response("302 Found", "Location: ?a=b c"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 with a port that is none",
      .response("302 Found", "Location: http://a:99999999999/"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 with a path like a host",
      .response("302 Found", "Location: a:b"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 to a file",
      .response("302 Found", "Location: file:///etc/hosts"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init(
      "302 to a script",
      .response("302 Found", "Location: javascript:alert(1)"),
      failing: .redirected,
      told: "302",
      change: .unsure
    ),
    .init("302 to itself", .response("302 Found", "Location: ."), failing: .redirected, told: "302", change: .unsure),
    .init(
      "302 with trailers",
      .text("HTTP/1.1 302 Found\r\nLocation: /a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: 1\r\n\r\n"),
      failing: .connection,
      told: "the library that reads it stopped",
      change: .unsure
    ),
  ]

  /// Answers that refuse, and by whose fault.
  static let refusals: [StrangeServer] = [
    .init("400", .response("400 Bad Request"), failing: .rejected, told: "400", change: .notDone),
    .init(
      "401 without a challenge",
      .response("401 Unauthorized"),
      failing: .notAllowed,
      told: "401",
      change: .notDone
    ),
    .init(
      "401, Basic",
      .response("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\""),
      failing: .notAllowed,
      told: "401",
      change: .notDone
    ),
    .init(
      "401, Digest",
      .response("401 Unauthorized", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\""),
      failing: .notAllowed,
      told: "401",
      change: .notDone
    ),
    .init(
      "401, two ways",
      .response("401 Unauthorized", "WWW-Authenticate: Bearer", "WWW-Authenticate: Basic realm=\"x\""),
      failing: .notAllowed,
      told: "401",
      change: .notDone
    ),
    .init(
      "401, a challenge without an end",
      .response("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x"),
      failing: .notAllowed,
      told: "401",
      change: .notDone
    ),
    .init(
      "401 with trailers",
      .text("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: 1\r\n\r\n"),
      failing: .notAllowed,
      told: "401",
      change: .notDone
    ),
    .init("403", .response("403 Forbidden"), failing: .notAllowed, told: "403", change: .notDone),
    .init("404", .response("404 Not Found"), failing: .notFound, told: "404", change: .notDone),
    .init("405", .response("405 Method Not Allowed", "Allow: GET"), failing: .unfit, told: "405", change: .notDone),
    .init(
      "407, Basic",
      .response("407 Proxy", "Proxy-Authenticate: Basic realm=\"x\""),
      failing: .unfit,
      told: "407",
      change: .notDone
    ),
    .init("409", .response("409 Conflict"), failing: .rejected, told: "409", change: .notDone),
    .init("410", .response("410 Gone"), failing: .notFound, told: "410", change: .notDone),
    .init("413", .response("413 Too Large"), failing: .unfit, told: "413", change: .notDone),
    .init("415", .response("415 Unsupported"), failing: .unfit, told: "415", change: .notDone),
    .init("417", .response("417 Expectation Failed"), failing: .unfit, told: "417", change: .notDone),
    .init("422", .response("422 Unprocessable"), failing: .rejected, told: "422", change: .notDone),
    .init(
      "426",
      .response("426 Upgrade Required", "Upgrade: TLS/1.2"),
      failing: .unfit,
      told: "426",
      change: .notDone
    ),
    .init("429", .response("429 Too Many", "Retry-After: 20"), failing: .rateLimited, told: "20", change: .notDone),
    .init("431", .response("431 Header Too Large"), failing: .unfit, told: "431", change: .notDone),
    .init("451", .response("451 Legal"), failing: .unfit, told: "451", change: .notDone),
    .init("500", .response("500 Error"), failing: .serverError, told: "500", change: .unsure),
    .init("501", .response("501 Not Implemented"), failing: .unfit, told: "501", change: .notDone),
    .init(
      "502 with a page",
      .response("502 Bad Gateway", "Content-Type: text/html", body: "<h1>Bad"),
      failing: .serverError,
      told: "502",
      change: .unsure
    ),
    .init(
      "503",
      .response("503 Busy", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"),
      failing: .serverError,
      told: "503",
      change: .unsure
    ),
    .init("504", .response("504 Time-out"), failing: .serverError, told: "504", change: .unsure),
    .init("511", .response("511 Log In"), failing: .unfit, told: "511", change: .notDone),
  ]
}
