import Testing

@testable import BellhopCore

/// A draw in the manner of the help pages of carriers, banks, insurers, airlines, public offices and shops, each with
/// answers that must be taken. What was wanted was written down before the reader saw any of it.
@Suite struct HelpPageInstructionTests {
  typealias Sentence = InstructionSentence

  static let french = [
    Sentence(
      "La référence à six caractères de votre confirmation (lettres et chiffres)",
      "6 letters or digits",
      name: "Référence",
      takes: ["YBIRI7"]
    ),
    Sentence(
      "Composé de 13 caractères (chiffres et lettres), il figure sur la preuve de dépôt.",
      "13 letters or digits",
      name: "Numéro de suivi",
      takes: ["8D00432154798"]
    ),
    Sentence(
      "2 lettres + 9 chiffres + 2 lettres (ex : XX123456789FR)",
      "like XX123456789FR",
      name: "Numéro de suivi",
      takes: ["LX987654321FR"]
    ),
    Sentence(
      "Pour Chronopost, il comporte 13 ou 15 caractères",
      "text of 13 to 15 characters",
      name: "Numéro de suivi",
      takes: ["XY12345678901"]
    ),
    Sentence(
      "Votre numéro client à 10 chiffres, en haut à droite de la facture",
      "10 digits",
      name: "Numéro client",
      takes: ["1234567890"]
    ),
    Sentence(
      "Il commence par la lettre C suivie de 7 chiffres",
      "like C1234567",
      name: "Numéro de contrat",
      takes: ["C0012345"]
    ),
    Sentence(
      "Commence par F, puis l'année et 4 chiffres, par exemple F2026-0042",
      "like F2026-0042",
      name: "Numéro de facture",
      takes: ["F2025-1234"]
    ),
    Sentence(
      "Avec ou sans le dièse, par ex. #1024",
      "free text",
      name: "Numéro de commande",
      takes: ["#1024", "1024"]
    ),
    Sentence(
      "13 chiffres et la clé de 2 chiffres",
      "free text",
      name: "Numéro de sécurité sociale",
      takes: ["1 85 05 78 006 084 36"]
    ),
    Sentence(
      "27 caractères, commence par FR",
      "text of 27 characters",
      name: "IBAN",
      takes: ["FR7630006000011234567890189"]
    ),
    Sentence("Le code postal de votre domicile, sur cinq chiffres", "5 digits", name: "Code postal", takes: ["75011"]),
    Sentence(
      "Les 14 chiffres du SIRET, sans espace",
      "14 digits",
      name: "SIRET",
      takes: ["73282932000074", "732 829 320 00074"]
    ),
    Sentence("Immatriculation du véhicule, sans tirets", "free text", name: "Plaque", takes: ["AB123CD"]),
    Sentence(
      "Vous devez être majeur.",
      "date, 18 years ago or earlier",
      name: "Date de naissance",
      takes: ["12/05/1990"]
    ),
    Sentence(
      "Réservé aux 18 ans et plus",
      "date, 18 years ago or earlier",
      name: "Date de naissance",
      takes: ["12/05/1990"]
    ),
    Sentence("jj/mm/aaaa", "date as jj/mm/aaaa, today or earlier", name: "Date de naissance", takes: ["12/05/1990"]),
    Sentence(
      "À partir d'aujourd'hui et dans les 6 mois",
      "date, from today to 6 months from today",
      name: "Date d'arrivée",
      takes: ["demain"]
    ),
    Sentence(
      "La date qui figure sur le ticket de caisse ; elle ne doit pas dépasser la date du jour.",
      "date, today or earlier",
      name: "Date d'achat",
      takes: ["hier"]
    ),
    Sentence("Elle doit être postérieure à la date de départ.", "date", name: "Date de retour", takes: ["demain"]),
    Sentence(
      "Au plus tôt dans 3 jours",
      "date, 3 days from today or later",
      name: "Date de rendez-vous",
      takes: ["dans 5 jours"]
    ),
    Sentence("Nos conseillers rappellent de 9 h à 18 h", "time from 09:00 to 18:00", name: "Heure", takes: ["10h30"]),
    Sentence(
      "Le service commence à 19 h et se termine à 22 h",
      "time from 19:00 to 22:00",
      name: "Heure du dîner",
      takes: ["20h"]
    ),
    Sentence("De 10 € à 150 € par jour", "amount in EUR from 10 to 150", name: "Montant", takes: ["50 €"]),
    Sentence(
      "Montant du virement (maximum 3 000 euros)",
      "amount in EUR of at most 3000",
      name: "Montant",
      takes: ["200 euros"]
    ),
    Sentence("Remise accordée, en %, 30 au plus", "percentage of at most 30", name: "Remise", takes: ["15 %"]),
    Sentence("De 1 (très mécontent) à 5 (très satisfait)", "whole number from 1 to 5", name: "Note", takes: ["4"]),
    Sentence("Donnez une note sur 10", "whole number from 0 to 10", name: "Note", takes: ["7"]),
    Sentence("Par lots de 6 uniquement", "whole number", name: "Quantité", takes: ["12"]),
    Sentence("Jusqu'à 8 convives", "whole number from 1 to 8", name: "Personnes", takes: ["4"]),
    Sentence(
      "Répondez OUI pour confirmer ou NON pour annuler",
      "yes or no, sent as OUI or NON",
      name: "Confirmation",
      takes: ["oui"]
    ),
    Sentence("Êtes-vous assuré ? Oui ou non", "yes or no, sent as oui or non", name: "Assurance", takes: ["oui"]),
    Sentence(
      "Retard, colis abîmé ou erreur de livraison",
      "one of Retard, colis abîmé or erreur de livraison",
      name: "Motif",
      takes: ["retard"]
    ),
    Sentence("Madame, Monsieur ou Autre", "one of Madame, Monsieur or Autre", name: "Civilité", takes: ["madame"]),
    Sentence(
      "Votre abonnement : Mini (5 €), Confort (10 €) ou Illimité (20 €)",
      "one of Mini, Confort or Illimité",
      name: "Formule",
      takes: ["confort"]
    ),
    Sentence("Un e-mail ou un numéro de téléphone", "free text", name: "Contact", takes: ["jo@exemple.fr"]),
    Sentence(
      "Avec l'indicatif (+33 pour la France)",
      "phone number with country code",
      name: "Téléphone",
      takes: ["+33 6 12 34 56 78"]
    ),
    Sentence(
      "L'adresse mail avec laquelle vous avez créé votre compte",
      "e-mail address",
      name: "E-mail",
      takes: ["jo@exemple.fr"]
    ),
    Sentence(
      "200 caractères au maximum, espaces compris",
      "text of up to 200 characters",
      name: "Commentaire",
      takes: ["bla"]
    ),
    Sentence("Restez courtois et soyez précis.", "free text", name: "Description", takes: ["bla"]),
    Sentence(
      "Si vous êtes une entreprise, indiquez le SIRET ; sinon, laissez vide.",
      "free text",
      name: "Raison sociale"
    ),
    Sentence("Nom et prénom du titulaire du contrat", "person's name", name: "Titulaire", takes: ["Jeanne Dupont"]),
    Sentence("Surface du logement en m²", "number in m²", name: "Superficie", takes: ["54"]),
  ]

  @Test("Instructions of help pages are read as a person reads them", arguments: english + french)
  func reads(_ sentence: Sentence) { sentence.expectReading() }

  @Test("Examples from instructions of help pages are valid answers", arguments: english + french)
  func examples(_ sentence: Sentence) { sentence.expectValidExample() }

  @Test("Good answers to English instructions are taken", arguments: english)
  func takes(_ sentence: Sentence) { sentence.expectTaken(in: .english) }

  @Test("Good answers to French instructions are taken", arguments: french)
  func takesInFrench(_ sentence: Sentence) { sentence.expectTaken(in: .french) }
}
