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
