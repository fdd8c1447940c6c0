/// Words that people shorten when they chat: "pls", "acct", "mdp".
///
/// Phrases and messages are read alike, so that a phrase which is written so itself still matches. Short forms that are
/// words, sizes or units as well, such as "mo" or "tel", are left out; so is politeness that says nothing ("svp").
enum Abbreviation {
  /// What a word is short for; nil when it is no such word.
  static func words(for word: [UInt8], in language: PhraseLanguage) -> [[UInt8]]? {
    switch language {
    case .english: english[word]
    case .french: french[word]
    }
  }

  private static let english = table([
    ("you", "u"), ("your", "ur"), ("are", "r"), ("please", "pls plz plse"), ("thanks", "thx tnx"),
    ("account", "acct"), ("password", "pw pwd pword passwd"), ("message", "msg"), ("messages", "msgs"),
    ("want to", "wanna"), ("going to", "gonna"), ("got to", "gotta"), ("give me", "gimme"), ("let me", "lemme"),
    ("because", "cuz coz bc bcz"), ("don't know", "dunno"), ("i don't know", "idk"), ("right now", "rn"),
    ("tomorrow", "tmrw tmw tomoz"), ("address", "addr"), ("number", "nr"), ("have", "hv"), ("package", "pkg"),
    ("appointment", "appt"), ("before", "b4"), ("people", "ppl"), ("with", "w"), ("quantity", "qty"),
  ])
  private static let french = table([
    ("mot de passe", "mdp"), ("pourquoi", "pk pq pkoi prq pourkoi"), ("quand", "qd"), ("je suis", "chui chuis jsuis"),
    ("j'ai", "jai g"), ("c'est", "cest"), ("il y a", "ya"), ("beaucoup", "bcp"), ("desole", "dsl"),
    ("toujours", "tjs tjrs"), ("rendez vous", "rdv"), ("commande", "cmd cde"), ("carte bancaire", "cb"),
    ("adresse", "adr"), ("abonnement", "abo"), ("application", "appli app"), ("disponible", "dispo"),
    ("maintenant", "mtn"), ("aujourd'hui", "auj ajd"), ("avec", "avc"), ("dans", "ds"), ("pour", "pr"), ("vous", "vs"),
    ("nous", "ns"), ("que", "ke"), ("quoi", "koi"), ("numero", "num"), ("bonjour", "bjr"), ("salut", "slt"),
  ])

  private static func table(_ pairs: [(long: String, short: String)]) -> [[UInt8]: [[UInt8]]] {
    var table: [[UInt8]: [[UInt8]]] = [:]
    for (long, short) in pairs {
      let words = FoldedText(long).tokens.map(\.letters)
      for word in short.split(separator: " ") { table[Array(word.utf8)] = words }
    }
    return table
  }
}
