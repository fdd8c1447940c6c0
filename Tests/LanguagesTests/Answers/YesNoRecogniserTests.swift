import Languages
import Testing

@Suite("Yes and no")
struct YesNoRecogniserTests {
  static let englishYesCases = [
    "yes", "Yes!", "yep", "YUP", "yeah sure", "sure", "Sure!", "ok", "OK.", "okay", "k", "correct", "that's correct",
    "that is right", "of course", "absolutely", "definitely", "yes please", "yes, I do", "I do", "I have", "it is", "👍",
    "👍🏽👍🏽", "👌 It's ok", "✅", "yesss", "y", "sounds good", "why not", "no problem", "not a problem", "agree",
    "well, yes", "ok yes", "yes it's the blue one", "Yeah that sounds good.", "Yup that's fine", "all good",
    "I think that would work. so yes I will.", "yes... I said no onions", "hmm ok", "uh huh", "yes of course",
    "for sure",
  ]
  static let englishNoCases = [
    "no", "No.", "nope", "NOPE", "nah", "no thanks", "no thank you", "not really", "not at all", "not yet", "never",
    "of course not", "absolutely not", "I don't think so", "I dont think so", "I don't", "I haven't", "no I didn't",
    "no, I never got it", "no it's still missing", "it's not ok", "that is not correct", "👎", "❌", "nooo", "n",
    "disagree",
    "no. I said the fourth of July", "ok no", "ok, no", "I don't thing so. no.", "disagree, it is not ok", "no way",
    "I said NO not yes!", "not that I know of", "incorrect", "it isn't", "I'd rather not", "no, why?", "probably not",
  ]
  static let englishNoneCases = [
    "there is no signal", "no onions please on it", "I have no idea", "not sure", "I'm not sure", "maybe",
    "I don't know",
    "is it ok?", "yes or no?", "my order", "right now my app crashes", "I know", "none of your colleagues helped me",
    "ok so my parcel got lost", "", "   ", "???", "no one answered the phone", "no longer works", "the yes button",
    "is that correct?", "idk", "yesterday", "notebook", "noon", "sure thing that never happens to others", "42", "🤔",
    "it depends", "nothing happens when I click", "correct my address", "dunno", "probably", "I think so", "I hope so",
    "I guess so", "I believe so", "yes, probably",
  ]

  @Test("it is a yes in English", arguments: englishYesCases)
  func englishYes(text: String) {
    #expect(YesNoRecogniser.find(in: text, .wednesday).map(\.value) == [true])
  }

  @Test("it is a no in English", arguments: englishNoCases)
  func englishNo(text: String) {
    #expect(YesNoRecogniser.find(in: text, .wednesday).map(\.value) == [false])
  }

  @Test("it is no answer in English", arguments: englishNoneCases)
  func englishNone(text: String) {
    #expect(YesNoRecogniser.find(in: text, .wednesday).map(\.text) == [])
  }

  static let frenchYesCases = [
    "oui", "Oui !", "ouais", "ouep", "ok", "d'accord", "D’accord", "bien sûr", "tout à fait", "exactement", "c'est ça",
    "c'est bon", "c'est exact", "ça marche", "ça me va", "je confirme", "oui, bien sûr", "oui s'il vous plaît",
    "pas de problème", "pas de souci", "pourquoi pas", "avec plaisir", "👍", "👌 C'est bon", "ouiii", "oui je l'ai",
    "parfait", "vas-y", "allez-y", "volontiers", "absolument", "si",
    "sûr",
    "ben oui", "oui merci", "effectivement",
  ]
  static let frenchNoCases = [
    "non", "Non.", "nan", "non merci", "pas du tout", "pas vraiment", "pas encore", "jamais", "je ne crois pas",
    "Je ne pense pas.", "je pense pas", "pas d'accord", "ce n'est pas correct", "c'est pas bon", "c'est faux",
    "absolument pas", "certainement pas", "non, je ne l'ai pas reçu", "non j'ai rien reçu", "👎", "❌", "nooon",
    "hors de question",
    "je ne suis pas d'accord", "non. J'ai dit le 4 juillet", "ce n'est pas ok", "pas d'accord, ce n'est pas correct",
    "ben non", "non pas vraiment", "mais non", "surtout pas", "pas maintenant", "bien sûr que non", "négatif",
  ]
  static let frenchNoneCases = [
    "peut-être", "je ne sais pas", "je sais pas", "aucune idée", "pas sûr", "c'est bon ?", "oui ou non ?",
    "ma commande",
    "il n'y a pas de réseau", "mon nom", "ça dépend", "", "bof", "sur la table il y a un colis",
    "non-conforme à la photo",
    "si vous pouvez m'aider", "la nonne", "ouistiti", "je ne trouve pas ma facture", "42", "probablement",
    "je crois", "je crois que oui", "Je crois que ça marche", "sans doute",
  ]

  @Test("it is a yes in French", arguments: frenchYesCases)
  func frenchYes(text: String) {
    #expect(YesNoRecogniser.find(in: text, .mercredi).map(\.value) == [true])
  }

  @Test("it is a no in French", arguments: frenchNoCases)
  func frenchNo(text: String) {
    #expect(YesNoRecogniser.find(in: text, .mercredi).map(\.value) == [false])
  }

  @Test("it is no answer in French", arguments: frenchNoneCases)
  func frenchNone(text: String) {
    #expect(YesNoRecogniser.find(in: text, .mercredi).map(\.text) == [])
  }

  @Test("alone it is certain, with more beside it likely, and taken back it is both")
  func certainty() {
    #expect(YesNoRecogniser.find(in: "yes please", .wednesday).first?.certainty == .certain)
    #expect(YesNoRecogniser.find(in: "yes I have it here", .wednesday).first?.certainty == .likely)
    let torn = YesNoRecogniser.find(in: "yes, no", .wednesday).first
    #expect(torn?.certainty == .likely)
    #expect(torn?.alternatives == [false])
  }

  @Test("no text makes it trap", arguments: HostileText.all)
  func hostile(text: String) {
    #expect(YesNoRecogniser.find(in: text, .wednesday).count <= 1)
    #expect(YesNoRecogniser.find(in: text, .mercredi).count <= 1)
  }
}
