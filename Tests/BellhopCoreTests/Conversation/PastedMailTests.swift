import Testing

@testable import BellhopCore

/// What customers paste below or above their own words: the order that they ask for is ORD-31150, the mail's another.
@Suite("Pasted mails")
struct PastedMailTests {
  private func play(_ message: String, actions: String = "shop", expecting lines: String) throws -> [String] {
    let written = message.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
    let language = actions == "boutique" ? "language: fr\n" : ""
    var runner = TalkRunner(
      try Talk(name: "mail", text: "actions \(actions)\n\(language)customer: \(written)\n\(lines)\n")
    )
    runner.play()
    return runner.problems
  }

  @Test(
    "Only the customer's own words are read",
    arguments: [
      """
      Hi team,

      Could you tell me where my order ORD-31150 is?

      Kind regards,
      Maya Okafor

      > On 24 Nov 2026, at 09:15, Shop <no-reply@shop.example> wrote:
      > Your order ORD-20077 has been received.
      """,
      """
      Could you tell me where my order ORD-31150 is?

      Shop wrote:
      > Your order ORD-20077 has been received.
      """,
      """
      Where is order ORD-31150?

      On Tue, Nov 24, 2026 at 9:15 AM Shop <no-reply@shop.example> wrote:

      > Your order ORD-20077 has been received. Reset your password at any time.
      """,
      """
      Where is order ORD-31150?

      On Tue, 24 Nov 2026 at 09:15, Shop <no-reply@shop.example>
      wrote:
      > Your order ORD-20077 has been received.
      """,
      """
      Where is my order ORD-31150?

      -----Original Message-----
      From: Shop <no-reply@shop.example>
      Sent: Tuesday, 24 November 2026 09:15
      To: Maya Okafor
      Subject: Order ORD-20077

      Your order ORD-20077 was received.
      """,
      """
      Where is my order ORD-31150?

      ________________________________
      From: Shop <no-reply@shop.example>
      Sent: Tuesday, 24 November 2026 09:15
      Subject: Order ORD-20077

      It was received.
      """,
      """
      Where is my order ORD-31150?

      From: Shop <no-reply@shop.example>
      Sent: Tuesday, 24 November 2026 09:15
      To: maya@okafor.example
      Subject: Your order ORD-20077

      Thank you for your order.
      """,
      """
      Where is my order? It is ORD-31150.

      ---------- Forwarded message ---------
      From: Shop <no-reply@shop.example>
      Date: Tue, 24 Nov 2026 at 09:15
      Subject: Order ORD-20077
      To: <maya@okafor.example>

      Your order ORD-20077 was received.
      """,
      """
      Track my package ORD-31150 please

      Begin forwarded message:

      From: Shop <no-reply@shop.example>
      Subject: Order ORD-20077
      Date: 24 November 2026 at 09:15:00 GMT

      ORD-20077 was received.
      """,
      """
      > Your order ORD-20077 has been received.

      Where is my order ORD-31150?
      """,
      """
      On 24 Nov 2026, Shop <no-reply@shop.example> wrote:
      > Your order ORD-20077 has been received.

      Where is my order ORD-31150?
      """,
      """
      > What can we do for you?
      Where is my order?
      > Your order ORD-20077 has been received.
      It's ORD-31150.
      """,
      """
      Where is my order ORD-31150?

      >> Close my account, and ORD-20077 too.
      > Your order ORD-20077 has been received.
      >
      >> Is it on its way?
      """,
      """
      Where is my order ORD-31150?
      --\u{20}
      Maya Okafor
      Holder of ORD-20077 and ORD-20078
      """,
      """
      Where is my order ORD-31150?

      Sent from my iPhone
      """,
      """
      Where is my order ORD-31150?

      Best wishes,
      Maya Okafor
      Tel. +44 20 7946 0018
      maya@okafor.example
      """,
      """
      Where is my order ORD-31150?

      On 24 Nov 2026 at 09:15, Shop <no-reply@shop.example> wrote:
      Your order ORD-20077 has been received.
      Thank you.
      """,
      """
      Where is my order ORD-31150?

      24.11.2026 09:15, Shop:
      > Your order ORD-20077 has been received.
      """,
      """
      Hello, where is my order ORD-31150?
      Thanks
      Maya

      | From: no-reply@shop.example
      | Subject: ORD-20077
      > Your order ORD-20077
      """,
    ]
  )
  func ownWords(message: String) throws {
    #expect(try play(message, expecting: "call: Order status; Order number = ORD-31150") == [])
  }

  @Test(
    "In French, too",
    arguments: [
      """
      Où est ma commande CMD-31150 ?

      Le mar. 24 nov. 2026 à 09:15, Boutique <no-reply@boutique.example> a écrit :
      > Votre commande CMD-20077 a été reçue.
      """,
      """
      Où est ma commande CMD-31150 ?

      -----Message d'origine-----
      De : Boutique <no-reply@boutique.example>
      Envoyé : mardi 24 novembre 2026 09:15
      Objet : CMD-20077

      Votre commande CMD-20077 a été reçue.
      """,
      """
      Où est ma commande CMD-31150 ?

      Bien cordialement,
      Maya Okafor
      06 12 34 56 78

      Envoyé de mon iPhone
      """,
      """
      Bonjour, où est ma commande CMD-31150 ?

      De : Boutique <no-reply@boutique.example>
      Envoyé : mardi 24 novembre 2026 09:15
      À : Maya
      Objet : CMD-20077

      Réinitialiser mon mot de passe
      """,
    ]
  )
  func french(message: String) throws {
    let call = "call: Suivre une commande; Numéro de commande = CMD-31150"
    #expect(try play(message, actions: "boutique", expecting: call) == [])
  }

  @Test(
    "What only looks like a mail is the customer's own",
    arguments: [
      "My order is:\nORD-31150\nwhere is it?",
      "Thanks,\nwhere is my order ORD-31150?",
      "Hi,\nwhere is my order?\nThanks,\nORD-31150",
      "Where is my order?\nThe mail from 24 November says:\nORD-31150",
      "Where is my order?\n- ORD-31150",
    ]
  )
  func kept(message: String) throws {
    #expect(try play(message, expecting: "call: Order status; Order number = ORD-31150") == [])
  }

  @Test("Nothing but quoted words asks which order it is")
  func nothingElse() throws {
    let problems = try play(
      "> Your order ORD-20077 and ORD-20078 have been received.\n> Where is my order?",
      expecting: "agent ~ ORD-20077"
    )
    #expect(problems == [])
  }
}
