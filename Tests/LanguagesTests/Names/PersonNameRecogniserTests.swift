import Languages
import Testing

@Suite("Names of people")
struct PersonNameRecogniserTests {
  static let englishCases = [
    ("my name is Jane Doe", "Jane Doe"), ("My name's jane doe", "Jane Doe"), ("this is Jane Doe speaking", "Jane Doe"),
    ("Hi, this is Omar", "Omar"), ("it's under Smith", "Smith"), ("I'm John", "John"),
    ("I'm John and I need help", "John"),
    ("im john smith", "John Smith"), ("i am jane", "Jane"),
    ("Hello, I am Maria Lopez, my parcel is late", "Maria Lopez"),
    ("booked under the name of van der Berg", "van der Berg"), ("under the name O'Brien", "O'Brien"),
    ("Jane Doe", "Jane Doe"), ("jane doe", "Jane Doe"), ("JANE DOE", "Jane Doe"),
    ("jean-pierre o'brien", "Jean-Pierre O'Brien"),
    ("Dr. Jane Doe", "Jane Doe"), ("Mr Smith", "Smith"), ("it's Jane", "Jane"),
    ("Ludwig van Beethoven", "Ludwig van Beethoven"),
    ("ludwig van beethoven", "Ludwig van Beethoven"), ("John F. Kennedy", "John F. Kennedy"),
    ("José García", "José García"),
    ("maría de la cruz", "María de la Cruz"), ("sure, it's Priya Patel", "Priya Patel"), ("Nguyen, thanks", "Nguyen"),
    ("my name is priya patel and my order is late", "Priya Patel"), ("name: Jane Doe", "Jane Doe"),
    ("First name Vashti", "Vashti"), ("my last name is mcdonald", "McDonald"), ("John speaking", "John"),
    ("put more people under the reservation. my name is rickelle kawamoto", "Rickelle Kawamoto"),
    ("call me Bob", "Bob"), ("You can call me bob please", "Bob"), ("jane", "Jane"), ("Yes, Jane Doe.", "Jane Doe"),
    ("My name is Will", "Will"), ("my name is mark twain", "Mark Twain"), ("Anne-Marie D’Souza", "Anne-Marie D’Souza"),
    ("hi this is kaytie, alter my booking of the 5th of Jan", "Kaytie"),
    ("I am ashok arwood, I need help", "Ashok Arwood"),
    ("I am Twila Ketelhut I need to cancel", "Twila Ketelhut"), ("Cancel the table for Ronnie Okin.", "Ronnie Okin"),
    ("Hi, it's katty calling", "Katty"), ("I am called Arla Posis", "Arla Posis"),
    ("change hotel booking, my name is edens", "Edens"),
  ]

  @Test("a name is found in English", arguments: englishCases)
  func english(text: String, name: String) {
    #expect(PersonNameRecogniser.find(in: text, .wednesday).map(\.value) == [name])
  }

  static let englishNoneCases = [
    "I'm angry", "im stuck", "I'm looking for my order", "I am not happy", "this is terrible", "this is a joke",
    "it's broken", "it's under the sofa", "where is my order", "refund please", "cancel", "yes", "no thanks", "ok",
    "hello", "tomorrow", "ORD-12345", "jane@example.com", "12345", "help me please", "I'm fine thanks",
    "I am the owner",
    "I'm a customer", "my name is", "this is urgent", "I'm so annoyed", "I'm still waiting", "I AM ANGRY", "", "???",
    "I am sure", "good morning", "the blue one", "I want to speak to a manager", "it's me again", "thank you", "why",
    "my order is late and I am upset", "I'm 25", "order status", "reset my password", "sixteen", "affirmative",
    "Goodbye", "a table for Friday", "This is nuts", "my name was misspelled", "my name is wrong on it", "Dear team",
  ]

  @Test("what only looks like one isn't found in English", arguments: englishNoneCases)
  func englishNone(text: String) {
    #expect(PersonNameRecogniser.find(in: text, .wednesday).map(\.value) == [])
  }

  static let frenchCases = [
    ("je m'appelle Jeanne Dupont", "Jeanne Dupont"), ("Je m’appelle jeanne dupont", "Jeanne Dupont"),
    ("au nom de Martin", "Martin"), ("c'est au nom de martin", "Martin"), ("mon nom est Durand", "Durand"),
    ("c'est Paul à l'appareil", "Paul"), ("C'est Paul Durand", "Paul Durand"), ("Jeanne Dupont", "Jeanne Dupont"),
    ("jeanne dupont", "Jeanne Dupont"), ("DUPONT", "Dupont"),
    ("jean-pierre de la fontaine", "Jean-Pierre de la Fontaine"),
    ("Mme Dupont", "Dupont"), ("je suis Paul et je voudrais un remboursement", "Paul"), ("Nom : Lefèvre", "Lefèvre"),
    ("bonjour, je m'appelle Éloïse Petit, ma commande est perdue", "Éloïse Petit"), ("au nom d'Arthur", "Arthur"),
    ("François Hollande svp", "François Hollande"), ("mon prénom est zoé", "Zoé"), ("appelez-moi Léa", "Léa"),
    ("moi c'est karim", "Karim"), ("oui, Nadia Benali", "Nadia Benali"), ("d'artagnan", "D'Artagnan"),
    ("M. Nguyen", "Nguyen"), ("je suis marie curie", "Marie Curie"), ("nom de famille Morel", "Morel"),
    ("prénom Inès", "Inès"), ("ici Paul Martin", "Paul Martin"), ("mon nom c'est Leroy", "Leroy"),
    ("sous le nom de Le Goff", "Le Goff"), ("Paul, merci", "Paul"), ("c'est de la part de Sophie", "Sophie"),
  ]

  @Test("a name is found in French", arguments: frenchCases)
  func french(text: String, name: String) {
    #expect(PersonNameRecogniser.find(in: text, .mercredi).map(\.value) == [name])
  }

  static let frenchNoneCases = [
    "je suis en colère", "je suis fâché", "c'est nul comme service vraiment", "c'est bon", "c'est ça", "ma commande",
    "annuler", "oui", "non merci", "bonjour", "demain", "CMD-12345", "je suis bloqué", "c'est urgent", "aide", "",
    "je suis un client", "je suis sûr", "où est mon colis", "remboursement svp", "merci beaucoup", "je m'appelle",
    "c'est le compte de ma mère", "je suis à Paris", "jeanne@example.fr", "au nom de", "d'accord",
    "mon nom est mal écrit",
  ]

  @Test("what only looks like one isn't found in French", arguments: frenchNoneCases)
  func frenchNone(text: String) {
    #expect(PersonNameRecogniser.find(in: text, .mercredi).map(\.value) == [])
  }

  @Test("a name after a cue is certain, one by itself likely, and its place is told")
  func place() {
    let text = "Hé, my name is Zoë Müller!"
    let found = PersonNameRecogniser.find(in: text, .wednesday).first
    #expect(found?.certainty == .certain)
    #expect(found.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == "Zoë Müller")
    #expect(PersonNameRecogniser.find(in: "Zoë", .wednesday).first?.certainty == .likely)
  }

  @Test("no text makes it trap, and twenty values are the most", arguments: HostileText.all)
  func hostile(text: String) {
    #expect(PersonNameRecogniser.find(in: text, .wednesday).count <= 20)
    #expect(PersonNameRecogniser.find(in: text, .mercredi).count <= 20)
  }
}
