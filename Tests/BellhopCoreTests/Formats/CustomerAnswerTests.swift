import Languages
import Testing

@testable import BellhopCore

/// What customers write who were just asked for an input: chat spelling, hedges, units, values inside a sentence. The
/// wanted values were written down before the run; nil is for answers that give none, or several.
@Suite struct CustomerAnswerTests {
  struct Answer: Sendable, CustomTestStringConvertible {
    var name: String
    var instructions: String
    var said: String
    /// As it is sent; nil when the customer must be asked again.
    var value: String?
    /// The values of which the customer is asked which is meant.
    var asksWhich: [String] = []
    var testDescription: String { "\(name): \(said) → \(value ?? asksWhich.joined(separator: " or "))" }

    init(_ name: String, _ instructions: String, _ said: String, _ value: String?, asksWhich: [String] = []) {
      self.name = name
      self.instructions = instructions
      self.said = said
      self.value = value
      self.asksWhich = asksWhich
    }
  }

  static let english = [
    Answer("Email", "Your email address", "its jane.doe@x.io thx", "jane.doe@x.io"),
    Answer("Email", "Your email address", "jane dot doe at gmail dot com", "jane.doe@gmail.com"),
    Answer("Email", "Your email address", "JANE@EXAMPLE.COM.", "JANE@example.com"),
    Answer("Email", "Your email address", "i think its bob@acme.co.uk but not 100% sure", "bob@acme.co.uk"),
    Answer("Email", "Your email address", "mailto:bob@acme.io", "bob@acme.io"),
    Answer("Email", "Your email address", "either a@x.io or b@x.io", nil, asksWhich: ["a@x.io", "b@x.io"]),
    Answer("Email", "Your email address", "not a@x.io anymore, use b@x.io", "b@x.io"),
    Answer("Phone", "Your phone number", "07700 900123", "07700900123"),
    Answer("Phone", "Your phone number", "its +1 (415) 555 0132 ext 4", "+14155550132"),
    Answer("Phone", "Your phone number", "u can call me on 415-555-0132", "4155550132"),
    Answer("Phone", "Phone number with country code", "+44 7700 900123 thanks", "+447700900123"),
    Answer(
      "Phone",
      "Your phone number",
      "my cell's 415.555.0132, home is 415.555.0199",
      nil,
      asksWhich: ["4155550132", "4155550199"]
    ),
    Answer("Website", "The URL of the page", "its www.Example.com/help", "www.example.com/help"),
    Answer("Website", "The URL of the page", "https://shop.example.com/p?id=3", "https://shop.example.com/p?id=3"),
    Answer("Website", "The URL of the page", "example.com", "example.com"),
    Answer("Guests", "How many guests? Between 1 and 12", "there'll be 4 of us", "4"),
    Answer("Guests", "How many guests? Between 1 and 12", "just me", "1"),
    Answer("Guests", "How many guests? Between 1 and 12", "two adults and 1 child", nil, asksWhich: ["2", "1"]),
    Answer("Guests", "How many guests? Between 1 and 12", "a dozen", "12"),
    Answer("Guests", "How many guests? Between 1 and 12", "maybe 4 or 5", nil, asksWhich: ["4", "5"]),
    Answer("Guests", "How many guests? Between 1 and 12", "20", nil),
    Answer("Guests", "How many guests? Between 1 and 12", "id say around six", "6"),
    Answer("Guests", "How many guests? Between 1 and 12", "a couple", "2"),
    Answer("Guests", "How many guests? Between 1 and 12", "4!!!", "4"),
    Answer("Quantity", "A whole number", "x3", "3"),
    Answer("Quantity", "A whole number", "3x please", "3"),
    Answer("Quantity", "A whole number", "3 pcs", "3"),
    Answer("Quantity", "A whole number", "1 box pls", "1"),
    Answer("Quantity", "A whole number", "one", "1"),
    Answer("Weight", "Weight of the parcel in kg", "about 2.5kg", "2.5"),
    Answer("Weight", "Weight of the parcel in kg", "2,5 kg", "2.5"),
    Answer("Weight", "Weight of the parcel in kg", "5 lbs", nil),
    Answer("Weight", "Weight of the parcel in kg", "half a kilo", "0.5"),
    Answer("Amount", "Refund amount in euros", "€49.90", "49.90"),
    Answer("Amount", "Refund amount in euros", "49,90 euros", "49.90"),
    Answer("Amount", "Refund amount in euros", "they charged me 1,250.00 EUR", "1250.00"),
    Answer("Amount", "Refund amount in euros", "20 bucks", nil),
    Answer("Amount", "Refund amount in euros", "fifty", "50.00"),
    Answer("Amount", "Refund amount in dollars", "$1.2k", "1200.00"),
    Answer("Amount", "Refund amount in dollars", "twenty five dollars and 50 cents", "25.50"),
    Answer("Discount", "A percentage between 0 and 100", "15%", "15"),
    Answer("Discount", "A percentage between 0 and 100", "fifteen percent i believe", "15"),
    Answer("Discount", "A percentage between 0 and 100", "it was 10 to 15 percent", nil, asksWhich: ["10", "15"]),
    Answer("Delivery date", "The delivery date", "tmrw", "2026-03-12"),
    Answer("Delivery date", "The delivery date", "next tuesday?", "2026-03-17"),
    Answer("Delivery date", "The delivery date", "the 15th works", "2026-03-15"),
    Answer("Delivery date", "The delivery date", "3/4", nil, asksWhich: ["2026-04-03", "2027-03-04"]),
    Answer("Delivery date", "The delivery date", "13/4/2026", "2026-04-13"),
    Answer("Delivery date", "The delivery date", "in a fortnight", "2026-03-25"),
    Answer("Delivery date", "The delivery date", "day after tomorrow pls", "2026-03-13"),
    Answer("Delivery date", "The delivery date", "asap", nil),
    Answer("Delivery date", "The delivery date", "Fri 20 March", "2026-03-20"),
    Answer("Delivery date", "The delivery date", "first of april", "2026-04-01"),
    Answer("Purchase date", "Date of purchase", "bought it last friday", "2026-03-06"),
    Answer("Purchase date", "Date of purchase", "3 weeks ago", "2026-02-18"),
    Answer("Purchase date", "Date of purchase", "Xmas day", "2025-12-25"),
    Answer("Date of birth", "", "12 may 1990", "1990-05-12"),
    Answer("Date of birth", "", "born 05/12/90", nil, asksWhich: ["1990-12-05", "1990-05-12"]),
    Answer("Date of birth", "", "i was born on the 3rd of July, 1985", "1985-07-03"),
    Answer("Date of birth", "", "27 3 2007", "2007-03-27"),
    Answer("Time", "Time of the appointment, between 9:00 and 17:00", "3", "15:00"),
    Answer("Time", "Time of the appointment, between 9:00 and 17:00", "half 3", "15:30"),
    Answer("Time", "Time of the appointment, between 9:00 and 17:00", "10ish", "10:00"),
    Answer("Time", "Time of the appointment, between 9:00 and 17:00", "after lunch", nil),
    Answer("Time", "Time of the appointment, between 9:00 and 17:00", "14h30", "14:30"),
    Answer("Time", "Time of the appointment, between 9:00 and 17:00", "8pm", nil),
    Answer("Time", "Pick-up time", "7am works", "07:00"),
    Answer("Time", "Pick-up time", "quarter to nine in the evening", "20:45"),
    Answer("Time", "Pick-up time", "noon-ish", "12:00"),
    Answer("Dinner time", "What time would you like dinner?", "7", "19:00"),
    Answer("Dinner time", "What time would you like dinner?", "half past eight", "20:30"),
    Answer("Time", "The time of the booking", "tonight at 8", "20:00"),
    Answer("Time", "The time of the booking", "8", nil, asksWhich: ["08:00", "20:00"]),
    Answer("Appointment", "Date and time", "tomorrow at 3pm", "2026-03-12T15:00"),
    Answer("Appointment", "Date and time", "friday 10:30", nil, asksWhich: ["2026-03-13T10:30", "2026-03-13T22:30"]),
    Answer("Appointment", "Date and time", "in 2 hours", "2026-03-11T12:00"),
    Answer("Stay", "How long will you stay?", "3 nights", "P3D"),
    Answer("Stay", "How long will you stay?", "a week and a half", "P10DT12H"),
    Answer("Outage", "Duration in minutes", "an hour and a quarter", "75"),
    Answer("Outage", "Duration in minutes", "like 45 mins", "45"),
    Answer("Outage", "Duration in minutes", "1h30", "90"),
    Answer("Outage", "Duration in minutes", "90", "90"),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "yeah i do", "yes"),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "nope, lost it", "no"),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "i think so", nil),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "sure thing!", "yes"),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "unfortunately not", "no"),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "I don't have it anymore", "no"),
    Answer("Receipt", "Do you have the receipt? (yes/no)", "got it right here", nil),
    Answer("Name", "Your full name", "jane doe", "Jane Doe"),
    Answer("Name", "Your full name", "Im Bob O'Neill", "Bob O'Neill"),
    Answer("Name", "Your full name", "its under Maria García-López", "Maria García-López"),
    Answer("Name", "Your full name", "Dr. Ahmed El-Sayed speaking", "Ahmed El-Sayed"),
    Answer("Name", "Your full name", "why do you need that", nil),
    Answer("Plan", "Basic, Pro or Enterprise", "im on pro i think", "Pro"),
    Answer("Plan", "Basic, Pro or Enterprise", "the enterprize one", "Enterprise"),
    Answer("Plan", "Basic, Pro or Enterprise", "not basic, pro", "Pro"),
    Answer("Plan", "Basic, Pro or Enterprise", "gold", nil),
    Answer("Size", "Small (S), Medium (M) or Large (L)", "m", "Medium"),
    Answer("Size", "Small (S), Medium (M) or Large (L)", "L please", "Large"),
    Answer("Postcode", "5 digits", "its 9 0 2 1 0", "90210"),
    Answer("Code", "6-digit code we sent you by text", "482 913", "482913"),
    Answer("Code", "6-digit code we sent you by text", "the code is 482913.", "482913"),
    Answer("Code", "6-digit code we sent you by text", "4829", nil),
    Answer("Order", "The order number, like ORD-12345", "ord12345", "ORD-12345"),
    Answer("Order", "The order number, like ORD-12345", "order no. ORD 12345 from last week", "ORD-12345"),
    Answer("Order", "The order number, like ORD-12345", "12345", "ORD-12345"),
    Answer("Booking", "6 letters or digits", "k7pq2m", "k7pq2m"),
    Answer("Booking", "6 letters or digits", "it's K7P-Q2M", "K7PQ2M"),
    Answer("Booking", "6 letters or digits", "kilo 7", nil),
    Answer("Comment", "Maximum 20 characters", "this is far too long for that field", nil),
    Answer("Comment", "Anything we should know?", "ring the bell twice", "ring the bell twice"),
  ]

  static let french = [
    Answer("E-mail", "Votre adresse e-mail", "c'est jeanne.dupont@exemple.fr merci", "jeanne.dupont@exemple.fr"),
    Answer("E-mail", "Votre adresse e-mail", "jeanne point dupont arobase orange point fr", "jeanne.dupont@orange.fr"),
    Answer("Téléphone", "Votre numéro de téléphone", "06 12 34 56 78", "0612345678"),
    Answer("Téléphone", "Votre numéro de téléphone", "joignable au 06.12.34.56.78 après 18h", "0612345678"),
    Answer("Téléphone", "Avec l'indicatif du pays", "+33 6 12 34 56 78", "+33612345678"),
    Answer("Personnes", "Nombre de personnes, entre 1 et 12", "on sera quatre", "4"),
    Answer("Personnes", "Nombre de personnes, entre 1 et 12", "4 ou 5", nil, asksWhich: ["4", "5"]),
    Answer("Personnes", "Nombre de personnes, entre 1 et 12", "une douzaine", "12"),
    Answer("Personnes", "Nombre de personnes, entre 1 et 12", "juste moi", "1"),
    Answer("Poids", "Le poids du colis en kilos", "2,5 kg environ", "2.5"),
    Answer("Poids", "Le poids du colis en kilos", "un kilo et demi", "1.5"),
    Answer("Montant", "Le montant à rembourser, en euros", "49,90 €", "49.90"),
    Answer("Montant", "Le montant à rembourser, en euros", "1 250 euros", "1250.00"),
    Answer("Montant", "Le montant à rembourser, en euros", "vingt balles", "20.00"),
    Answer("Montant", "Le montant à rembourser, en euros", "12€50", "12.50"),
    Answer("Remise", "La remise en pourcentage", "quinze pour cent", "15"),
    Answer("Date de livraison", "La date de livraison", "dmn", "2026-03-12"),
    Answer("Date de livraison", "La date de livraison", "mardi prochain", "2026-03-17"),
    Answer("Date de livraison", "La date de livraison", "le 15", "2026-03-15"),
    Answer("Date de livraison", "La date de livraison", "03/04", "2026-04-03"),
    Answer("Date de livraison", "La date de livraison", "d'ici 3 jours", "2026-03-14"),
    Answer("Date de livraison", "La date de livraison", "1er avril", "2026-04-01"),
    Answer("Date de livraison", "La date de livraison", "dès que possible", nil),
    Answer("Date d'achat", "La date d'achat", "je l'ai acheté vendredi dernier", "2026-03-06"),
    Answer("Date d'achat", "La date d'achat", "y a 2 semaines", "2026-02-25"),
    Answer("Date de naissance", "", "né le 12/05/1990", "1990-05-12"),
    Answer("Date de naissance", "", "12 mai 90", "1990-05-12"),
    Answer("Heure", "L'heure du rendez-vous, entre 9h et 17h", "15h30", "15:30"),
    Answer("Heure", "L'heure du rendez-vous, entre 9h et 17h", "3h et demie", "15:30"),
    Answer("Heure", "L'heure du rendez-vous, entre 9h et 17h", "vers 10h", "10:00"),
    Answer("Heure", "L'heure du rendez-vous, entre 9h et 17h", "midi", "12:00"),
    Answer("Heure", "L'heure du rendez-vous, entre 9h et 17h", "22h", nil),
    Answer("Heure du dîner", "À quelle heure souhaitez-vous dîner ?", "8h", "20:00"),
    Answer("Rendez-vous", "Date et heure du rappel", "demain à 14h", "2026-03-12T14:00"),
    Answer("Rendez-vous", "Date et heure du rappel", "vendredi 10h30", "2026-03-13T10:30"),
    Answer("Rendez-vous", "Date et heure du rappel", "dans 2 heures", "2026-03-11T12:00"),
    Answer("Durée", "Durée en minutes", "une heure et quart", "75"),
    Answer("Durée", "Durée en minutes", "3/4 d'heure", "45"),
    Answer("Durée", "La durée du séjour", "une semaine", "P1W"),
    Answer("Ticket", "Avez-vous le ticket ? (oui/non)", "ouais je l'ai", "oui"),
    Answer("Ticket", "Avez-vous le ticket ? (oui/non)", "nan perdu", "non"),
    Answer("Ticket", "Avez-vous le ticket ? (oui/non)", "je crois", nil),
    Answer("Ticket", "Avez-vous le ticket ? (oui/non)", "malheureusement non", "non"),
    Answer("Nom", "Votre nom et votre prénom", "jeanne dupont", "Jeanne Dupont"),
    Answer("Nom", "Votre nom et votre prénom", "moi c'est Éric Le Goff", "Éric Le Goff"),
    Answer("Nom", "Votre nom et votre prénom", "au nom de M. Martin", "Martin"),
    Answer("Formule", "Essentiel, Confort ou Premium", "jsuis en confort", "Confort"),
    Answer("Formule", "Essentiel, Confort ou Premium", "la prémium", "Premium"),
    Answer("Code postal", "5 chiffres", "c'est le 75 011", "75011"),
    Answer("Commande", "Le numéro de commande, par exemple CMD-2024-0042", "cmd 2024 0042", "CMD-2024-0042"),
    Answer("Commande", "Le numéro de commande, par exemple CMD-2024-0042", "CMD-2024-0042 svp", "CMD-2024-0042"),
  ]

  @Test("English answers fill what was asked for", arguments: english)
  func fills(_ answer: Answer) { expect(answer, in: .english) }

  @Test("French answers fill what was asked for", arguments: french)
  func fillsInFrench(_ answer: Answer) { expect(answer, in: .french) }

  private func expect(_ answer: Answer, in language: Language) {
    let input = RequiredInput(id: InputID("i"), name: answer.name, instructions: answer.instructions)
    let request = ActionID("a")
    let action = Action(
      id: request,
      name: "Book",
      triggers: [TriggerPhrase("Start the booking")],
      inputs: [input],
      endpoint: Endpoint(method: .get, url: "https://api.example.com/book")
    )
    let agent = AgentDefinition([AnsweringAction(action, revision: 1)])
    var talk = Conversation(id: "answers", agent: agent, customer: Customer(), language: language)
    let wednesday = ReadingContext.wednesdayMorning.now
    _ = talk.receive(.trigger(request, phrase: "Start the booking"), at: wednesday)
    _ = talk.receive(.message(answer.said), at: wednesday)
    let slot = Slot.ID.input(input.id)
    #expect(talk.lastRun?.value(of: slot) == answer.value)
    #expect(talk.lastRun?.unclear[slot] ?? [] == answer.asksWhich)
  }
}
