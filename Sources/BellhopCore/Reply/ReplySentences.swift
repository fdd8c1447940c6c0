/// Every sentence that a reply is made of, so that another language is another such file.
enum ReplySentences {
  static let done = "That's done."
}
