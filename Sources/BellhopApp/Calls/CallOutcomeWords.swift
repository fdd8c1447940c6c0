import BellhopCore
import BellhopStorage
import TerminalUI

/// What came of a call, in words with a sign: never by a colour alone.
struct CallOutcomeWords: Equatable, Sendable {
  /// For a list.
  var short: String
  /// For where there is room.
  var long: String
  var style: Style

  init(_ call: KeptCall, glyphs: Glyphs) {
    let (sign, words, more, style): (String, String, String, Style) =
      switch (call.settlement?.wasDone, call.state) {
      case (true?, _): (glyphs.check, "was done", ", as settled by \(call.settlement?.by ?? "")", .success)
      case (false?, _): (glyphs.cross, "wasn't done", ", as settled by \(call.settlement?.by ?? "")", .muted)
      case (_, .claimed), (_, .sent): (glyphs.ellipsis, "under way", "", .accent)
      case (_, .done) where !call.changesSomething: (glyphs.check, "answered", "", .success)
      case (_, .done): (glyphs.check, "done", "", .success)
      case (_, .passedOn): (glyphs.check, "passed on", ": it will be done later", .success)
      case (_, .notDone) where !call.changesSomething: (glyphs.cross, "no answer", " that can be used", .danger)
      case (_, .notDone): (glyphs.cross, "not done", "", .danger)
      case (_, .notSent): ("-", "not sent", "", .muted)
      case (_, .unsure): ("?", "unsure", ": it may have been done", Style(.warning, .bold))
      }
    short = "\(sign) \(words)"
    long = short + more
    self.style = style
  }
}

extension CallFailure.Kind {
  /// Why a call did not give an answer, in a few words of the admin's.
  var words: String {
    switch self {
    case .configuration: "the request couldn't be made"
    case .notClaimed: "it couldn't be put down first"
    case .connection: "the connection broke"
    case .unreachable: "no connection could be made"
    case .tls: "no secure connection could be made"
    case .timeout: "nothing was heard in time"
    case .notAllowed: "the authentication wasn't accepted"
    case .notFound: "there was nothing at the address"
    case .rejected: "the request was rejected"
    case .unfit: "the request doesn't fit the API"
    case .rateLimited: "too many calls"
    case .serverError: "the API failed by itself"
    case .redirected: "it pointed to another address"
    case .responseTooLarge: "the response was too large"
    case .unreadable: "the response couldn't be read"
    case .cancelled: "it was cancelled"
    }
  }
}
