import Languages
import Testing
import TriggerModel

@testable import BellhopCore

@Suite("Matching by meaning")
struct KernelTriggerMatcherTests {
  static func action(_ name: String, _ triggers: [String], writes: Bool = false) -> Action {
    Action(
      id: ActionID(name),
      name: name,
      triggers: triggers.map { TriggerPhrase($0) },
      endpoint: Endpoint(method: writes ? .post : .get)
    )
  }

  static let actions = [
    action(
      "Order status",
      [
        "Where is my order", "Track my order", "Has my parcel been shipped?", "When will my package arrive",
        "What is the status of my delivery",
      ]
    ),
    action(
      "Refund",
      ["I want a refund", "Give me my money back", "Refund my order", "I'd like to return it and get my money back"],
      writes: true
    ),
    action(
      "Cancel",
      ["Cancel my order", "I changed my mind and want to cancel", "Please stop my order", "I no longer need my order"],
      writes: true
    ),
    action(
      "Password",
      ["Reset my password", "I forgot my password", "I can't log in to my account", "I'm locked out of my account"],
      writes: true
    ),
    action(
      "Hours",
      ["What are your opening hours", "When do you open", "Are you open on Sunday", "When do you close"]
    ),
  ]
  static let shop = KernelTriggerMatcher(actions: actions)

  func match(_ message: String) throws -> TriggerMatch { try #require(Self.shop).match(message) }

  @Test(
    "A message finds its action by other words than the phrases'",
    arguments: [
      ("hi, any news on my package? it still hasnt arrived", "Order status"),
      ("my delivery is late, where is it", "Order status"),
      ("i would like to be refunded please", "Refund"),
      ("cant login to my acount", "Password"),
      ("are you open tomorrow", "Hours"),
    ]
  )
  func finds(message: String, action: String) throws {
    let match = try match(message)
    #expect(match.candidates.first?.actionID.rawValue == action, "\(match)")
    #expect(match.zone != .reject, "\(match)")
  }

  @Test("Every phrase is accepted as it is, with score 1, whatever its case and signs")
  func exact() throws {
    for action in Self.actions {
      for trigger in action.triggers {
        let match = try match("  " + trigger.text.uppercased() + "!! ")
        #expect(match.accepted?.actionID == action.id)
        #expect(match.accepted?.score == 1)
        #expect(match.accepted?.phrase == trigger.text)
      }
    }
  }

  @Test(
    "A message about something else matches nothing",
    arguments: ["", "   ", "?!", "12345", "do you know a good recipe for pancakes", "日本語"]
  )
  func rejects(message: String) throws {
    let match = try match(message)
    #expect(match.zone == .reject, "\(match)")
  }

  @Test("A decision tells the phrase, the words that counted, the repair and the runner-up")
  func explained() throws {
    let match = try match("Please resett my pasword")
    let first = try #require(match.accepted)
    #expect(first.phrase == "Reset my password")
    #expect(first.words.contains("resett") && first.words.contains("pasword") && !first.words.contains("Please"))
    #expect(match.repairs.map(\.read) == ["reset", "password"])
    #expect(match.repairs.last?.span == 17..<24)
    #expect(match.candidates.allSatisfy { (0...1).contains($0.score) })
    let scores = match.candidates.map(\.score)
    #expect(scores == scores.sorted(by: >))
  }

  @Test("A word that several actions have in common is a question")
  func sharedWord() throws {
    let match = try match("order")
    #expect(match.zone == .clarify, "\(match)")
    #expect((2...3).contains(match.options.count), "\(match)")
  }

  @Test("An action's name finds it too, once it has a trigger")
  func names() throws {
    let actions = [
      Self.action("Refund an order", ["I want my money back"]), Self.action("Opening hours", ["Sundays"]),
      Self.action("Delete an account", []),
    ]
    let matcher = try #require(KernelTriggerMatcher(actions: actions))
    #expect(matcher.match("can you refund my order").candidates.first?.actionID.rawValue == "Refund an order")
    #expect(matcher.match("refund my order").zone == .accept)
    #expect(matcher.match("delete an account").candidates.allSatisfy { $0.actionID.rawValue != "Delete an account" })
  }

  @Test("Contractions are read alike with and without their apostrophe")
  func contractions() throws {
    for (with, without) in [
      ("I can't log in", "i cant log in"), ("I don't know my password", "I dont know my password"),
    ] {
      let (first, second) = (try match(with), try match(without))
      #expect(first.candidates.map(\.actionID) == second.candidates.map(\.actionID))
      #expect(abs((first.candidates.first?.score ?? 0) - (second.candidates.first?.score ?? 9)) < 1e-9)
      #expect(second.repairs.isEmpty, "\(second)")
    }
  }

  @Test("The same phrase in two actions is a question")
  func sharedPhrase() throws {
    let matcher = try #require(
      KernelTriggerMatcher(actions: [
        Self.action("A", ["Change my address"]), Self.action("B", ["change my address"]),
        Self.action("C", ["Close my account"]),
      ])
    )
    let match = matcher.match("change my address")
    #expect(match.zone == .clarify)
    #expect(match.options.map(\.actionID.rawValue) == ["A", "B"])
  }

  @Test(
    "A write with a negation at its verb is asked about, not begun",
    arguments: ["don't cancel my order", "do not cancel my order", "I don't want to cancel my order please"]
  )
  func negation(message: String) throws {
    let match = try match(message)
    #expect(match.zone == .clarify, "\(match)")
    #expect(match.options.first?.actionID.rawValue == "Cancel")
  }

  @Test("A write needs more certainty than a look-up")
  func writes() throws {
    func zone(writes: Bool, _ message: String) throws -> (TriggerMatch.Zone, Double) {
      var actions = Self.actions
      actions[0] = Self.action("Order status", actions[0].triggers.map(\.text), writes: writes)
      let match = try #require(KernelTriggerMatcher(actions: actions)).match(message)
      return (match.zone, match.candidates.first?.score ?? 0)
    }
    for message in ["any news about my package", "my delivery is late", "is it shipped", "where is the parcel"] {
      let (zone, score) = try zone(writes: true, message)
      #expect((zone == .accept) == (score >= Confidence.acceptedForWrites), "\(message) \(score)")
      let lookUp = try self.match(message)
      #expect((lookUp.zone == .accept) == (score >= Confidence.accepted), "\(message) \(score)")
    }
  }

  @Test("A message in a language that no phrase has is never accepted")
  func foreign() throws {
    let match = try match("je voudrais annuler ma commande, order, cancel my order")
    #expect(match.zone != .accept, "\(match)")
  }

  @Test("French phrases match French messages")
  func french() throws {
    let matcher = try #require(
      KernelTriggerMatcher(actions: [
        Self.action("Colis", ["Où est mon colis", "Suivre ma livraison", "Quand arrive ma commande"]),
        Self.action("Remboursement", ["Je veux être remboursé", "Rembourser ma commande"]),
        Self.action("Annulation", ["Annuler ma commande", "Je veux annuler"], writes: true),
      ])
    )
    #expect(matcher.match("ou est donc mon coli ?").accepted?.actionID.rawValue == "Colis")
    #expect(matcher.match("n’annulez pas ma commande").zone != .accept)
    #expect(matcher.match("annuler ma comande").accepted?.actionID.rawValue == "Annulation")
  }

  @Test("There is nothing to fit without a phrase, and too much with more than can be kept")
  func bounds() {
    #expect(KernelTriggerMatcher(actions: []) == nil)
    #expect(KernelTriggerMatcher(actions: [Self.action("A", ["?!"])]) == nil)
    let many = (0...KernelTriggerMatcher.mostPhrases).map { "phrase \($0)" }
    #expect(KernelTriggerMatcher(actions: [Self.action("A", many)]) == nil)
  }

  @Test("A message of 64 KiB is judged by its beginning")
  func huge() throws {
    let message = "cancel my order " + String(repeating: "blah ", count: 13_000)
    let match = try match(message)
    #expect(match.candidates.count <= 5)
  }
}

@Suite("Refusing an action")
struct RefusedRequestTests {
  @Test(
    "is told from reporting a trouble",
    arguments: [
      ("don't cancel my order", "Cancel my order", true),
      ("please do not cancel", "Cancel my order", true),
      ("I never want to cancel it", "Cancel my order", true),
      ("ne pas annuler ma commande", "Annuler ma commande", true),
      ("je ne veux pas annuler", "Annuler ma commande", true),
      ("my order has not arrived, cancel it", "Cancel my order", false),
      ("the reset does not work", "Reset my password", false),
      ("I don't remember my password", "I don't know my password", false),
      ("cancel my order, not the subscription", "Cancel my order", false),
      ("don't", "Cancel my order", false),
    ]
  )
  func refuses(message: String, phrase: String, expected: Bool) {
    #expect(RefusedRequest.refuses(FoldedWords(message).folded, what: FoldedWords(phrase).folded) == expected)
  }
}
