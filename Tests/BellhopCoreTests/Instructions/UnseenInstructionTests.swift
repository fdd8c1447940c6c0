import Testing

@testable import BellhopCore

/// A second draw, written after the reader and before it was run on them, to see what it makes of other wordings.
@Suite struct UnseenInstructionTests {
  typealias Sentence = InstructionSentence

  static let english = [
    Sentence("Ask the customer for the email they used at checkout.", "e-mail address"),
    Sentence("Provide a valid phone number we can reach you on, for example (555) 010-9999.", "phone number"),
    Sentence("Best number to call you back on", "free text"),
    Sentence("Collect the customer's order ID. It always starts with # followed by 4 digits.", "like #1234"),
    Sentence("Tracking number (12 digits, no spaces)", "12 digits"),
    Sentence("The date your trial began, formatted as YYYY/MM/DD", "date as YYYY/MM/DD"),
    Sentence("Return date. Cannot be earlier than today.", "date, today or later"),
    Sentence("Date of the accident (must be in the past)", "date, before today"),
    Sentence("The date must be within the next 3 months.", "date, from today to 3 months from today"),
    Sentence("Passport expiry date, at least 6 months from today", "date, 6 months from today or later"),
    Sentence("Invoices older than 90 days can't be refunded. Enter the invoice date.", "date"),
    Sentence("Number of licenses to add (1-500)", "whole number from 1 to 500"),
    Sentence("How many guests, including children? Maximum of 8.", "whole number from 1 to 8"),
    Sentence("Satisfaction score, 1 to 10, where 10 is best", "whole number from 1 to 10"),
    Sentence("Size of the room in square metres", "number in m²"),
    Sentence("Refund amount. Must be greater than 0 and no more than 200.", "amount above 0 and at most 200"),
    Sentence("The total you were charged, including tax (USD)", "amount in USD"),
    Sentence("What percentage discount were you promised?", "percentage"),
    Sentence("Preferred callback time, e.g. 14:30", "time"),
    Sentence("Delivery window: morning, afternoon or evening", "one of morning, afternoon or evening"),
    Sentence("Which plan? Options: Free, Starter, Growth, Enterprise", "one of Free, Starter, Growth or Enterprise"),
    Sentence("Subscription type – monthly or annual", "one of monthly or annual"),
    Sentence("Is the item still sealed? Answer with yes or no.", "yes or no"),
    Sentence("Confirm that you accept the terms (true/false)", "yes or no, sent as true or false"),
    Sentence("First name of the person travelling", "person's name"),
    Sentence("Name of the account holder as shown on the statement", "person's name"),
    Sentence("Street address for the delivery", "free text"),
    Sentence("Link to the video or image", "web address"),
    Sentence("A short summary, no longer than 100 characters", "text of up to 100 characters"),
    Sentence("VAT number: two letters and 9 to 12 digits", "like AB123456789"),
    Sentence("A 4-digit PIN", "4 digits"),
    Sentence("Promo code, 8 alphanumeric characters", "8 letters or digits"),
    Sentence("How long have you had this problem?", "length of time"),
    Sentence("Reason for cancelling", "free text"),
    Sentence("The colour you want", "free text"),
    Sentence("ZIP code, 5 digits, e.g. 94105", "5 digits"),
  ]

  static let french = [
    Sentence("Demandez au client l'e-mail utilisé lors de la commande.", "e-mail address"),
    Sentence("Un numéro où vous joindre, par exemple +33 6 12 34 56 78", "phone number"),
    Sentence("Numéro de suivi de 13 caractères (lettres et chiffres)", "13 letters or digits"),
    Sentence("Le numéro de commande commence par CMD suivi de 5 chiffres", "like CMD12345"),
    Sentence("Date du sinistre (elle doit être passée)", "date, before today"),
    Sentence("Date de retour, ne peut pas être antérieure à aujourd'hui", "date, today or later"),
    Sentence("La date doit se situer dans les 3 prochains mois", "date, from today to 3 months from today"),
    Sentence("Votre date d'arrivée au format AAAA-MM-JJ", "date as AAAA-MM-JJ"),
    Sentence("Nombre de licences à ajouter (de 1 à 500)", "whole number from 1 to 500"),
    Sentence("Note de satisfaction de 0 à 10", "whole number from 0 to 10"),
    Sentence("Surface de la pièce en m²", "number in m²"),
    Sentence("Montant du remboursement, 200 € au maximum", "amount in EUR of at most 200"),
    Sentence("Heure de rappel souhaitée, par exemple 14:30", "time"),
    Sentence("Créneau : matin, après-midi ou soir", "one of matin, après-midi or soir"),
    Sentence("Type d'abonnement – mensuel ou annuel", "one of mensuel or annuel"),
    Sentence("Le produit est-il encore emballé ? Oui ou non.", "yes or no, sent as oui or non"),
    Sentence("Prénom du voyageur", "person's name"),
    Sentence("Le nom du titulaire du compte", "person's name"),
    Sentence("Lien vers la vidéo ou l'image", "web address"),
    Sentence("Un résumé de 100 caractères maximum", "text of up to 100 characters"),
    Sentence("Numéro de TVA : deux lettres et 11 chiffres", "like AB12345678901"),
    Sentence("Un code PIN à 4 chiffres", "4 digits"),
    Sentence("Depuis combien de temps avez-vous ce problème ?", "length of time"),
    Sentence("Motif de la résiliation", "free text"),
    Sentence("La couleur souhaitée", "free text"),
    Sentence("Âge de l'enfant, entre 3 et 12 ans", "whole number from 3 to 12"),
  ]

  @Test("Other wordings are read as well", arguments: english + french)
  func reads(_ sentence: Sentence) { sentence.expectReading() }

  @Test("Examples from other wordings are valid answers", arguments: english + french)
  func examples(_ sentence: Sentence) { sentence.expectValidExample() }
}
