/// The words by which mails are known: who wrote what hangs below, and where a signature begins.
struct MailCues: Sendable {
  let wrote: [[String]]
  let original: [[String]]
  let sender: Set<String>
  let headers: Set<String>
  let mailOnly: Set<String>
  let closings: [[String]]
  let thanks: [[String]]
  let footers: [[String]]
  let postscripts: [[String]]

  /// Of all languages, for a mail that is passed on may be in any.
  static let all = MailCues(Lexicon.all)

  init(_ lexicons: [Lexicon]) {
    wrote = lexicons.flatMap { $0.phrases("text.mail-wrote") }
    original = lexicons.flatMap { $0.phrases("text.mail-original") }
    sender = Set(lexicons.flatMap { $0.list("text.mail-sender") })
    mailOnly = Set(lexicons.flatMap { $0.list("text.mail-only") })
    headers = sender.union(mailOnly).union(lexicons.flatMap { $0.list("text.mail-headers") })
    closings = lexicons.flatMap { $0.phrases("text.mail-closings") }
    thanks = lexicons.flatMap { $0.phrases("text.mail-thanks") }
    footers = lexicons.flatMap { $0.phrases("text.mail-footers") }
    postscripts = lexicons.flatMap { $0.phrases("text.mail-postscripts") }
  }
}
