import Testing

@testable import BellhopCore

/// The wanted titles were written down before the reader of these kinds existed.
@Suite struct FrenchInstructionTests {
  typealias Sentence = InstructionSentence

  static let addresses = [
    Sentence("L'adresse e-mail associée à votre compte", "e-mail address"),
    Sentence("Adresse électronique valide (ex. : jean.dupont@exemple.fr)", "e-mail address"),
    Sentence("Votre numéro de téléphone", "phone number"),
    Sentence("Numéro de mobile, par exemple 06 12 34 56 78", "phone number"),
    Sentence(
      "Numéro de téléphone au format international, avec l'indicatif du pays",
      "phone number with country code"
    ),
    Sentence("", "phone number", name: "Téléphone portable"),
    Sentence("Numéro à 10 chiffres, sans espaces", "10 digits", name: "Téléphone"),
    Sentence("Téléphone ou e-mail", "free text"),
    Sentence("Le lien de la page concernée", "web address"),
    Sentence("L'URL de votre site, commençant par https://", "web address"),
    Sentence("", "web address", name: "Site web"),
    Sentence("Votre adresse postale complète", "free text"),
  ]

  static let numbers = [
    Sentence("Nombre de personnes, entre 1 et 12", "whole number from 1 to 12"),
    Sentence("Combien d'articles souhaitez-vous retourner ?", "whole number"),
    Sentence("Un nombre entier d'au moins 1", "whole number of at least 1"),
    Sentence("Le poids du colis en kilos, par exemple 2,5", "number in kg"),
    Sentence("Une note de 1 à 5", "whole number from 1 to 5"),
    Sentence("Sur une échelle de 0 à 10", "whole number from 0 to 10"),
    Sentence("Votre âge (18 ans minimum)", "whole number of at least 18"),
    Sentence("Quantité, 50 maximum", "whole number from 1 to 50"),
    Sentence("Un nombre décimal compris entre 0 et 1", "number from 0 to 1"),
    Sentence("Avec deux décimales au maximum", "number with at most 2 decimals", name: "Nombre d'heures"),
    Sentence("La distance en kilomètres", "number in km"),
    Sentence("Relevé du compteur en kWh", "number in kWh"),
  ]

  static let money = [
    Sentence("Le montant à rembourser, en euros", "amount in EUR"),
    Sentence("Montant de la facture, par exemple 49,90", "amount"),
    Sentence("Un don d'au moins 5 €", "amount in EUR of at least 5"),
    Sentence("Entre 10 et 500 euros", "amount in EUR from 10 to 500"),
    Sentence("Le prix indiqué sur le ticket", "amount"),
    Sentence("Somme à virer, 1 000 € maximum", "amount in EUR of at most 1000"),
    Sentence("La remise en pourcentage", "percentage"),
    Sentence("Un pourcentage entre 0 et 100", "percentage from 0 to 100"),
  ]

  static let dates = [
    Sentence("", "date, today or earlier", name: "Date de naissance"),
    Sentence("Au format JJ/MM/AAAA", "date as JJ/MM/AAAA, today or earlier", name: "Date de naissance"),
    Sentence("La date de livraison souhaitée (JJ/MM/AAAA)", "date as JJ/MM/AAAA"),
    Sentence("Une date dans le futur", "date, after today"),
    Sentence("Date de livraison, pas dans le passé", "date, today or later"),
    Sentence("La date d'achat, dans les 30 derniers jours", "date, from 30 days ago to today"),
    Sentence("Date du rendez-vous, à partir de demain", "date, after today"),
    Sentence("Date d'arrivée, au plus tard dans un an", "date, 1 year from today or earlier"),
    Sentence("Date de début, au plus tard le 31/12/2026", "date, 2026-12-31 or earlier"),
    Sentence("Vous devez avoir au moins 18 ans", "date, 18 years ago or earlier", name: "Date de naissance"),
    Sentence("Date d'expiration de la carte (MM/AA)", "date as MM/AA"),
    Sentence("Le jour de l'incident (au plus tard aujourd'hui)", "date, today or earlier"),
    Sentence("Un jour dans les deux prochaines semaines", "date, from today to 2 weeks from today"),
    Sentence("Date antérieure à aujourd'hui", "date, before today"),
    Sentence("Au moins 48 heures à l'avance", "date, 2 days from today or later", name: "Date de livraison"),
    Sentence("La date de commande, par exemple 14/03/2026", "date as DD/MM/YYYY"),
  ]

  static let times = [
    Sentence("Heure au format HH:MM", "time as HH:MM"),
    Sentence("L'heure du rendez-vous, entre 9h et 17h", "time from 09:00 to 17:00"),
    Sentence("À quelle heure pouvons-nous vous rappeler ?", "time"),
    Sentence("Date et heure de l'incident", "date and time"),
    Sentence("Le jour et l'heure du rappel, au format JJ/MM/AAAA HH:MM", "date and time as JJ/MM/AAAA HH:MM"),
    Sentence("La durée du séjour", "length of time"),
    Sentence("Durée en minutes", "length of time in minutes"),
    Sentence("Combien de temps êtes-vous resté sans connexion ?", "length of time"),
  ]

  static let choices = [
    Sentence("Avez-vous le ticket de caisse ? (oui/non)", "yes or no, sent as oui or non"),
    Sentence("Répondez par oui ou par non", "yes or no, sent as oui or non"),
    Sentence("O/N", "yes or no, sent as O or N"),
    Sentence("Si le colis a été ouvert ou non", "yes or no"),
    Sentence(
      "Choisissez parmi : remboursement, échange, avoir",
      "one of remboursement, échange or avoir"
    ),
    Sentence("Petit (S), moyen (M) ou grand (L)", "one of Petit, moyen or grand"),
    Sentence("Priorité : basse / moyenne / haute", "one of basse, moyenne or haute"),
    Sentence("1 = faible, 2 = moyen, 3 = fort", "one of 1, 2 or 3"),
    Sentence("Valeurs acceptées : carte, virement, chèque", "one of carte, virement or chèque"),
    Sentence("Votre formule (Essentiel, Confort ou Premium)", "one of Essentiel, Confort or Premium"),
    Sentence(
      "L'un des motifs suivants : abîmé, mauvais article, trop tard",
      "one of abîmé, mauvais article or trop tard"
    ),
    Sentence("Soit matin, soit après-midi", "one of matin or après-midi"),
  ]

  static let codes = [
    Sentence("Code postal à 5 chiffres", "5 digits"),
    Sentence("Le code à 6 chiffres reçu par SMS", "6 digits"),
    Sentence("Deux lettres suivies de huit chiffres", "like AB12345678"),
    Sentence("Commence par FAC- suivi de 6 chiffres", "like FAC-123456"),
    Sentence("Doit respecter l'expression ^[A-Z]{2}\\d{4}$", "matching ^[A-Z]{2}\\d{4}$"),
    Sentence("Les quatre derniers chiffres de votre carte", "4 digits"),
    Sentence("8 à 12 caractères, lettres et chiffres uniquement", "8 to 12 letters or digits"),
    Sentence("Le numéro de dossier, par exemple DOS-2024-0042", "like DOS-2024-0042"),
    Sentence("Numéro SIREN (9 chiffres)", "9 digits"),
  ]

  static let texts = [
    Sentence("Votre nom et votre prénom", "person's name"),
    Sentence("Le nom du destinataire", "person's name"),
    Sentence("", "person's name", name: "Nom de famille"),
    Sentence("Décrivez le problème en quelques phrases", "free text"),
    Sentence("500 caractères maximum", "text of up to 500 characters"),
    Sentence("Au moins 20 caractères", "text of at least 20 characters"),
    Sentence("Nom de l'entreprise", "free text"),
    Sentence("Nom du produit ou référence", "free text"),
    Sentence("Votre nom d'utilisateur", "free text"),
    Sentence("La raison de l'annulation", "free text"),
  ]

  static let all = addresses + numbers + money + dates + times + choices + codes + texts

  @Test("French instructions are read", arguments: all)
  func reads(_ sentence: Sentence) { sentence.expectReading() }

  @Test("Examples from French instructions are valid answers", arguments: all)
  func examples(_ sentence: Sentence) { sentence.expectValidExample() }
}
