import BellhopCore

extension CallBreak {
  /// The failure of a call whose head never came.
  ///
  /// - Parameter hint: what may help when there is no connection.
  func failure(host: String, request: PreparedRequest, hint: String? = nil) -> CallFailure {
    let doubt = request.changesSomething ? "; whether the request took effect isn't known" : ""
    let words = words
    func failed(_ kind: CallFailure.Kind, _ sentence: String) -> CallFailure {
      CallFailure(kind, ([sentence] + [hint].compactMap { $0 }).joined(separator: " "))
    }
    switch cause {
    case .notStarted:
      return CallFailure(
        .unreachable,
        "The process that makes calls couldn't be started\(words.isEmpty ? "" : ": \(words)"), so nothing was sent to "
          + "\(host). Try again."
      )
    case .notBegun:
      return CallFailure(
        .unreachable,
        "The call to \(host) couldn't begin within \(request.timeout) s, for the machine is too busy, so nothing was sent. "
          + "Try again."
      )
    case .badAddress:
      return CallFailure(.configuration, "“\(request.url)” isn't an address that can be called. Check the URL.")
    case .unknownHost:
      return failed(
        .unreachable,
        "There is no host \(host), or its name can't be looked up now. Check the URL and the network."
      )
    case .noConnection:
      return failed(
        .unreachable,
        "\(host) takes no connection at this address. Check host and port, and that the API runs."
      )
    case .refusedAddress: return Self.refusal(of: host, address: words)
    case .proxy:
      return CallFailure(
        .unreachable,
        "The proxy doesn't let the call to \(host) through: \(words). Check the proxy in the settings (F8)."
      )
    case .certificate:
      return CallFailure(
        .tls,
        "The certificate of \(host) isn't one that this machine trusts: \(words). If it is your own, add its issuer to "
          + "this machine with update-ca-certificates; else ask who runs the API."
      )
    case .secureConnection:
      return CallFailure(
        .tls,
        "No secure connection to \(host): \(words). Check that it speaks https at this port, or ask who runs it."
      )
    case .notHTTP:
      return CallFailure(
        .unreadable,
        "What \(host) sent isn't HTTP\(doubt). Check host and port."
      )
    case .otherHTTP:
      return CallFailure(
        .unreadable,
        "\(host) answered with a version of HTTP or a status that isn't read: \(words)\(doubt). Ask who runs the API."
      )
    case .unreadableHead:
      return CallFailure(
        .unreadable,
        "\(host) answered, but a line of its header can't be read\(doubt): \(unreadableLine). Host and port are right: "
          + "ask who runs the API."
      )
    case .headTooLong: return self.failure(host: host, request: request, after: nil)
    case .encoding:
      return CallFailure(
        .unreadable,
        "\(host) answered in an encoding that can't be read\(doubt). Ask who runs the API for plain JSON."
      )
    case .chunks:
      return CallFailure(
        .unreadable,
        "\(host) answered in chunks that aren't cut as HTTP says\(doubt). Ask who runs the API."
      )
    case .noAnswer:
      return CallFailure(
        .connection,
        "\(host) closed the connection without an answer\(doubt). Try again."
      )
    case .reset:
      return CallFailure(.connection, "\(host) reset the connection before it had answered\(doubt). Try again.")
    case .connection:
      return CallFailure(.connection, "The connection to \(host) broke: \(words)\(doubt). Try again.")
    case .timeout:
      return CallFailure(
        .timeout,
        "\(host) didn't answer within \(request.timeout) s\(doubt). Try again, or raise the timeout."
      )
    case .cancelled: return CallFailure(.cancelled, "The call to \(host) was cancelled\(doubt).")
    case .stopped, .misbehaved:
      return CallFailure(
        .connection,
        "The answer of \(host) can't be read: the library that reads it stopped\(doubt). Try again, or tell who runs the "
          + "API."
      )
    }
  }

  /// The failure of a call that ended after the head, and before the end of a body that can be used.
  func failure(host: String, request: PreparedRequest, after response: Response?) -> CallFailure {
    if cause == .headTooLong {
      let limit = CallNews.longestHeader >> 10
      let doubt = request.changesSomething && response == nil ? "; whether the request took effect isn't known" : ""
      return CallFailure(
        .responseTooLarge,
        "The header of \(host)'s answer is longer than the \(limit) KiB that are read\(doubt). Ask who runs the API.",
        response: response
      )
    }
    let status = response?.status ?? 0
    let taken = request.changesSomething ? "; the status says that the request was carried out" : ""
    let read = response?.body.count ?? 0
    let sentence =
      switch cause {
      case .cancelled: "The call to \(host) was cancelled after \(host) had answered \(status)\(taken)."
      case .timeout:
        "\(host) answered \(status), but didn't finish its response within \(request.timeout) s\(taken). Try again, or "
          + "raise the timeout."
      case .encoding:
        "\(host) answered \(status), but its body can't be decoded\(encoding(response))\(taken). Ask who runs the API for "
          + "plain JSON."
      case .chunks: "\(host) answered \(status), but its body isn't cut into chunks as HTTP says\(taken)."
      case .stopped, .misbehaved:
        "\(host) answered \(status), but its body can't be read: the library that reads it stopped after \(read) "
          + "bytes\(taken)."
      default: "\(host) answered \(status), but its response was cut off after \(read) bytes\(taken)."
      }
    let kind: CallFailure.Kind =
      switch cause {
      case .cancelled: .cancelled
      case .timeout: .timeout
      default: .unreadable
      }
    return CallFailure(kind, sentence, response: response)
  }

  /// What is known of the line of a header that can't be read.
  private var unreadableLine: String {
    let text = text.lowercased()
    if text.contains("colon") { return "it has no colon" }
    if text.contains("nul byte") { return "it has a NUL in it" }
    if text.contains("content-length") { return "its Content-Length isn't a length" }
    // The library doesn't say more.
    return "a first line that ends behind the status, a name with a space behind it, or bytes that aren't UTF-8"
  }

  /// The encoding that the header names.
  private func encoding(_ response: Response?) -> String {
    let names = ["Content-Encoding", "Transfer-Encoding"].compactMap { response?.header($0) }
    return names.first.map { " as it says (\(String($0.prefix(40))))" } ?? ""
  }

  /// Nothing is sent to such an address, wherever its name leads.
  static func refusal(of host: String, address: String) -> CallFailure {
    let what = address == host || address.isEmpty ? "\(host) is" : "\(host) leads to \(address), which is"
    return CallFailure(
      .configuration,
      "\(what) an address inside the network itself, where no API is, so nothing was sent. Check the URL."
    )
  }

  /// The text as it may stand inside a sentence: one line, without a stop at its end. It came by way of the child.
  private var words: String {
    var words = String(text.prefix(200)).unicodeScalars.filter { $0.properties.generalCategory != .control }
    while words.last == "." { words.removeLast() }
    return String(String.UnicodeScalarView(words))
  }
}
