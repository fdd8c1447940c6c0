import Testing

@testable import BellhopCore

/// What limits an answer is followed, or the admin is told that it isn't.
@Suite struct UnreadConstraintTests {
  @Test(
    "A constraint that isn't followed is noted",
    arguments: [
      ("Check-out date", "The day of departure, after the check-in date"),
      ("Check-out date", "The day of departure, later than the arrival"),
      ("Return date", "The date, before the end of the contract"),
      ("Amount", "The amount, not above your limit"),
      ("Amount", "The amount, lower than the order's total"),
      ("Date", "The date of the visit, on a working day"),
      ("Date", "The date, at the latest two days before the trip"),
      ("Guests", "How many guests, no more than the room takes"),
      ("Time", "The time, during opening hours"),
      ("Name", "The name, as it stands in the passport"),
      ("Quantity", "How many, in packs of six"),
      ("E-mail", "Your e-mail address, which must belong to the company"),
      ("Reason", "The reason, in English"),
      ("Montant", "Le montant, inférieur au solde"),
      ("Date de départ", "La date du départ, après la date d'arrivée"),
      ("Date", "La date, avant la fin du contrat"),
      ("Quantité", "Combien, dans la limite du stock"),
      ("Return", "The date of return, at the earliest the day after departure"),
      ("End", "The end date, which must come after the start date"),
      ("Date", "The date, before the invoice is due"),
      ("Amount", "The amount, below what was paid"),
      ("Amount", "The amount, at most the order total"),
      ("Quantity", "How many, within the stock that is left"),
      ("Time", "The time, not during lunch"),
      ("Date", "The date of delivery following the order date"),
      ("Count", "The number of guests, fewer than the table seats"),
      ("Date", "The date, not later than the expiry of the passport"),
      ("Montant", "Le montant, au plus le total de la commande"),
      ("Date", "La date de retour, postérieure à la date de départ"),
      ("Date", "La date, avant l'expiration du passeport"),
      ("Montant", "Le montant, supérieur au dernier versement"),
      ("Heure", "L'heure, pendant les heures d'ouverture"),
      ("Date", "The date, no earlier than the order date"),
      ("Date", "The date (before checkout)"),
      ("Amount", "The amount, higher than the last bid"),
      ("Number", "How many, no fewer than last year"),
      ("Time", "The time, after the shop opens"),
      ("Date", "The date, between arrival and departure"),
      ("E-mail", "A work e-mail address, not a private one"),
      ("Date", "La date, entre l'arrivée et le départ"),
      ("Montant", "Le montant, sans dépasser le plafond"),
    ]
  )
  func isNoted(name: String, instructions: String) {
    let reading = InputReader.read(name: name, instructions: instructions)
    #expect(!reading.notRead.isEmpty, "\(reading)")
  }

  @Test(
    "What explains and limits nothing gets no note",
    arguments: [
      ("Order number", "The order number, like ORD-12345. It stands after the word Order on the receipt."),
      ("Date", "The date of the visit, so that we can plan"), ("Amount", "The amount, in euros, at least 5"),
      ("Problem", "What happened before it broke?"), ("Name", "Your name, for the label"),
      ("Guests", "How many guests, between 1 and 8"), ("Phone", "A number at which we reach you"),
      ("Raison", "Que s'est-il passé après la livraison ?"), ("E-mail", "Your e-mail address, for the receipt"),
      ("Order", "The order number, which we sent after you paid"),
      ("Date", "The date on which it arrived"),
      ("E-mail", "The e-mail address we wrote to before"),
      ("Amount", "The amount, up to 500 euros"),
      ("When", "Since when does it fail?"),
      ("Name", "The name on the card, before you changed it"),
      ("Quantity", "How many do you want?"),
      ("Date", "La date de livraison souhaitée"),
      ("Raison", "Racontez ce qui s'est passé avant la panne"),
      ("Date", "The day you moved, after 1 January 2020"),
      ("Quantity", "How many, in dozens"),
      ("Date", "The date it broke"),
      ("Name", "Your name as we should say it"),
      ("Amount", "How much did you pay before tax?"),
      ("Date", "The date shown under your name"),
      ("Phone", "The number we called you on"),
    ]
  )
  func isQuiet(name: String, instructions: String) {
    let reading = InputReader.read(name: name, instructions: instructions)
    #expect(reading.notRead.isEmpty, "\(reading)")
  }

  @Test(
    "A currency or a unit behind “in” makes an amount or a measure",
    arguments: [
      ("Estimated damage", "The estimated damage in pounds", "amount in GBP"),
      ("Loss", "How high is the loss, in Swiss francs?", "amount in CHF"),
      ("Value", "The value of the goods in US dollars", "amount in USD"),
      ("Value", "The value of the goods (EUR)", "amount in EUR"),
      ("Damage", "The estimated damage in kroner", "amount in SEK"),
      ("Budget", "What you can spend, in zloty", "amount in PLN"),
      ("Dommage", "Le dommage estimé en euros", "amount in EUR"),
      ("Valeur", "La valeur du bien en francs suisses", "amount in CHF"),
      ("Weight", "The weight of the parcel in pounds", "number in lb"),
      ("Parcel", "How heavy is the parcel, in pounds?", "number in lb"),
    ]
  )
  func unit(name: String, instructions: String, title: String) {
    #expect(InputReader.read(name: name, instructions: instructions).format.title == title)
  }
}
