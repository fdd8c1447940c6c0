import Testing

@testable import BellhopCore

@Suite struct LexicalTriggerMatcherTests {
  static func action(_ name: String, _ triggers: [String], description: String = "") -> Action {
    Action(id: ActionID(name), name: name, description: description, triggers: triggers.map { TriggerPhrase($0) })
  }

  static let shop = LexicalTriggerMatcher(actions: [
    action("Order status", ["Where is my order", "Track my order"], description: "Tells where a parcel is."),
    action("Refund", ["I want a refund", "Refund my order", "Get my money back"]),
    action("Cancel", ["Cancel my order"]),
    action("Password", ["Reset my password", "I forgot my password"]),
    action("Store hours", ["What are your opening hours"]),
  ])

  @Test(
    "A message is matched with the action that it calls for",
    arguments: [
      ("where is my order ORD-12345", "Order status"),
      ("WHERE IS MY ORDER?!", "Order status"),
      ("hi, could you tell me where my order is please", "Order status"),
      ("track my orders", "Order status"),
      ("I want a refund for my order", "Refund"),
      ("refunding an order", "Refund"),
      ("please cancel my order", "Cancel"),
      ("cancelled my order", "Cancel"),
      ("canecl my order", "Cancel"),
      ("I forgot my pasword", "Password"),
      ("Réset my pässword", "Password"),
      ("what are your hours", "Store hours"),
      ("opening hours", "Store hours"),
    ]
  )
  func accepts(message: String, action: String) {
    let match = Self.shop.match(message)
    #expect(match.zone == .accept, "\(match)")
    #expect(match.candidates.first?.actionID.rawValue == action, "\(match)")
  }

  @Test(
    "A message about something else matches nothing",
    arguments: [
      "hello", "", "   ", "?!", "my", "where is the station", "what is the weather like", "12345", "thank you",
    ]
  )
  func rejects(message: String) {
    #expect(Self.shop.match(message).zone == .reject, "\(Self.shop.match(message))")
  }

  @Test("The phrase itself scores 1 and names the words that decided")
  func exact() throws {
    let match = Self.shop.match("  cancel MY order. ")
    let first = try #require(match.candidates.first)
    #expect(first.score == 1)
    #expect(first.phrase == "Cancel my order")
    #expect(first.words == ["cancel", "MY", "order"])
  }

  @Test("A message that several actions could mean is a question, with at most three options")
  func clarifies() {
    let match = Self.shop.match("order")
    #expect(match.zone == .clarify, "\(match)")
    #expect((2...3).contains(match.options.count))
    #expect(match.accepted == nil)
  }

  @Test("The same phrase in two actions is a question")
  func sharedPhrase() {
    let matcher = LexicalTriggerMatcher(actions: [
      Self.action("A", ["Change my address"]), Self.action("B", ["change my address"]),
    ])
    #expect(matcher.match("change my address").options.map(\.actionID.rawValue) == ["A", "B"])
  }

  @Test("An exact phrase wins over a longer one that contains it")
  func exactWins() {
    let matcher = LexicalTriggerMatcher(actions: [
      Self.action("A", ["cancel"]), Self.action("B", ["cancel please"]),
    ])
    #expect(matcher.match("Cancel").accepted?.actionID.rawValue == "A")
  }

  @Test("A message that refuses an action is a question, unless it is the phrase itself")
  func refusal() {
    #expect(Self.shop.match("I don't want to cancel my order").zone == .clarify)
    let matcher = LexicalTriggerMatcher(actions: [Self.action("A", ["I don't want my parcel"])])
    #expect(matcher.match("I don't want my parcel").zone == .accept)
  }

  @Test("A short word is not mended into another: shipped is no shop")
  func shortStems() {
    let matcher = LexicalTriggerMatcher(actions: [Self.action("A", ["Which shop has it"])])
    #expect(matcher.match("has it shipped").zone == .reject, "\(matcher.match("has it shipped"))")
  }

  @Test("A description alone brings an action to be offered, never to win")
  func description() {
    let match = Self.shop.match("parcel")
    #expect(match.zone == .clarify, "\(match)")
    #expect(match.options.map(\.actionID.rawValue) == ["Order status"])
    #expect(match.options.first?.phrase == "")
  }

  @Test("French phrases match without their accents and elisions")
  func french() {
    let matcher = LexicalTriggerMatcher(actions: [
      Self.action("Mot de passe", ["Réinitialiser mon mot de passe"]),
      Self.action("Adresse", ["Changer l'adresse de livraison"]),
    ])
    #expect(matcher.match("reinitialiser mot de passe").accepted?.actionID.rawValue == "Mot de passe")
    #expect(matcher.match("je veux changer d’adresse").accepted?.actionID.rawValue == "Adresse")
  }

  @Test("No action and no trigger match nothing")
  func empty() {
    #expect(LexicalTriggerMatcher(actions: []).match("anything").zone == .reject)
    #expect(LexicalTriggerMatcher(actions: [Self.action("A", [])]).match("anything").zone == .reject)
  }

  @Test("A message of 64 KiB is judged by its beginning")
  func huge() {
    let message = "cancel my order " + String(repeating: "blah ", count: 13_000)
    #expect(Self.shop.match(message).candidates.first?.actionID.rawValue == "Cancel")
  }
}
