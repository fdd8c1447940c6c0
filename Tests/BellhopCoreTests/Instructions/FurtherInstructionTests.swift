import Testing

@testable import BellhopCore

/// Two further draws of the same kind, each written when the one before was read, and before the reader was run on it.
@Suite struct FurtherInstructionTests {
  typealias Sentence = InstructionSentence

  static let french = [
    Sentence("13 chiffres, commence par 057", "13 digits", name: "Numéro de billet", takes: ["0572345678901"]),
    Sentence("Les 16 chiffres au dos de la carte", "16 digits", name: "Carte de fidélité", takes: ["6330123456789012"]),
    Sentence(
      "Numéro PDL à 14 chiffres, sur votre facture",
      "14 digits",
      name: "Point de livraison",
      takes: ["12345678901234"]
    ),
    Sentence("Au format SIN/2026/00123", "like SIN/2026/00123", name: "Numéro de sinistre", takes: ["SIN/2025/99999"]),
    Sentence("La lettre M suivie de 6 chiffres", "like M123456", name: "Matricule", takes: ["M001234"]),
    Sentence(
      "12 caractères, chiffres et lettres",
      "12 letters or digits",
      name: "Carte d'identité",
      takes: ["880692310285"]
    ),
    Sentence("8 ou 11 caractères", "text of 8 to 11 characters", name: "BIC", takes: ["BNPAFRPP"]),
    Sentence(
      "10 caractères maximum, majuscules",
      "text of up to 10 characters",
      name: "Code promo",
      takes: ["ETE2026"]
    ),
    Sentence("10 chiffres commençant par 06 ou 07", "10 digits", name: "Téléphone", takes: ["0612345678"]),
    Sentence("Un numéro où vous joindre entre 9 h et 18 h", "phone number", name: "Téléphone", takes: ["0612345678"]),
    Sentence(
      "Pas avant après-demain",
      "date, 2 days from today or later",
      name: "Date de départ",
      takes: ["dans 5 jours"]
    ),
    Sentence("Moins de deux ans", "date, from 2 years ago to today", name: "Date d'achat", takes: ["hier"]),
    Sentence(
      "Le jour où vous avez constaté les dégâts, il y a 5 jours au plus",
      "date, from 5 days ago to today",
      name: "Date du sinistre",
      takes: ["hier"]
    ),
    Sentence("Au plus tard le 30 juin 2026", "date, 2026-06-30 or earlier", name: "Date de fin", takes: ["demain"]),
    Sentence("Matin (8h-12h) ou après-midi (14h-18h)", "one of Matin or après-midi", name: "Créneau", takes: ["matin"]),
    Sentence("À partir de 15 h", "time from 15:00 on", name: "Heure d'arrivée", takes: ["16h"]),
    Sentence("Entre 7h et 10h30", "time from 07:00 to 10:30", name: "Heure du petit déjeuner", takes: ["8h"]),
    Sentence("Durée de l'abonnement : 12 ou 24 mois", "one of 12 or 24", name: "Durée", takes: ["24", "24 mois"]),
    Sentence("Réservé aux enfants de 3 à 11 ans", "whole number from 3 to 11", name: "Âge", takes: ["7"]),
    Sentence("Laissez un mot pour le livreur", "free text", name: "Note", takes: ["sonnez deux fois"]),
    Sentence("Sur une échelle de 1 à 10", "whole number from 1 to 10", name: "Satisfaction", takes: ["7"]),
    Sentence("Montant libre, à partir de 5 €", "amount in EUR of at least 5", name: "Don", takes: ["10 €"]),
    Sentence("Votre budget maximum en euros", "amount in EUR", name: "Budget", takes: ["500 €"]),
    Sentence(
      "Le montant figurant sur la facture, en euros TTC",
      "amount in EUR",
      name: "Remboursement",
      takes: ["49,90 €"]
    ),
    Sentence("Entre 0 et 20 %", "percentage from 0 to 20", name: "Taux", takes: ["5,5 %"]),
    Sentence(
      "Carte bancaire, PayPal ou virement",
      "one of Carte bancaire, PayPal or virement",
      name: "Paiement",
      takes: ["paypal"]
    ),
    Sentence(
      "Choisissez : panne, casse, perte ou vol",
      "one of panne, casse, perte or vol",
      name: "Problème",
      takes: ["vol"]
    ),
    Sentence("Acceptez-vous les conditions générales ?", "yes or no", name: "Conditions", takes: ["oui"]),
    Sentence("Le produit est-il sous garantie ? (O/N)", "yes or no, sent as O or N", name: "Garantie", takes: ["O"]),
    Sentence("Avez-vous des allergies ?", "free text", name: "Allergies", takes: ["arachides"]),
    Sentence("Nom et version du navigateur", "free text", name: "Navigateur", takes: ["Firefox 128"]),
    Sentence("Longueur, largeur et hauteur en cm", "free text", name: "Dimensions", takes: ["30x20x10"]),
    Sentence("Code pays à 2 lettres", "2 letters", name: "Pays", takes: ["FR"]),
    Sentence("Comment vous appelez-vous ?", "person's name", name: "Prénom", takes: ["Jeanne"]),
    Sentence("Entre 20 et 500 caractères, sans lien", "text of 20 to 500 characters", name: "Message"),
    Sentence("Numéro et rue", "free text", name: "Adresse", takes: ["12 rue Haute"]),
    Sentence(
      "L'identifiant ou l'adresse mail de votre compte",
      "free text",
      name: "Identifiant",
      takes: ["jo@exemple.fr"]
    ),
    Sentence("Le numéro de la facture (si vous l'avez)", "free text", name: "Facture", takes: ["F-1"]),
    Sentence("La référence commence généralement par 3 lettres", "free text", name: "Référence", takes: ["ABC1"]),
    Sentence(
      "Numéro de dossier composé de 2 lettres et 6 chiffres",
      "like AB123456",
      name: "Dossier",
      takes: ["XY654321"]
    ),
    Sentence("Votre numéro de commande, sans le #", "free text", name: "Commande", takes: ["1024"]),
    Sentence(
      "Au format JJ/MM/AAAA, 16 ans minimum",
      "date as JJ/MM/AAAA, 16 years ago or earlier",
      name: "Naissance",
      takes: ["12/05/1990"]
    ),
    Sentence("Un jour ouvré de la semaine prochaine", "date", name: "Rendez-vous", takes: ["lundi"]),
    Sentence("De midi à 20 h", "time from 12:00 to 20:00", name: "Heure", takes: ["17h"]),
    Sentence("Combien avez-vous payé ?", "amount", name: "Montant", takes: ["49,90 €"]),
    Sentence("Aucun, un ou deux", "one of Aucun, un or deux", name: "Bagages", takes: ["deux"]),
    Sentence("Disponible en noir, blanc ou rose", "one of noir, blanc or rose", name: "Couleur", takes: ["noir"]),
    Sentence(
      "Motif du retour (taille, défaut, autre)",
      "one of taille, défaut or autre",
      name: "Motif",
      takes: ["taille"]
    ),
    Sentence("Combien de salariés compte votre entreprise ?", "whole number", name: "Effectif", takes: ["12"]),
    Sentence(
      "Le SIRET, 14 chiffres sans espace ; laissez vide si vous êtes un particulier",
      "14 digits",
      name: "Siret",
      takes: ["73282932000074"]
    ),
    Sentence(
      "8 caractères minimum dont une majuscule et un chiffre",
      "text of at least 8 characters",
      name: "Mot de passe",
      takes: ["Abcdef12"]
    ),
  ]

  @Test("Further instructions are read as a person reads them", arguments: english + french)
  func reads(_ sentence: Sentence) { sentence.expectReading() }

  @Test("Examples from further instructions are valid answers", arguments: english + french)
  func examples(_ sentence: Sentence) { sentence.expectValidExample() }

  @Test("Good answers to further English instructions are taken", arguments: english)
  func takes(_ sentence: Sentence) { sentence.expectTaken(in: .english) }

  @Test("Good answers to further French instructions are taken", arguments: french)
  func takesInFrench(_ sentence: Sentence) { sentence.expectTaken(in: .french) }
}
