import Testing

@testable import BellhopCore

@Suite("The health of trigger phrases")
struct TriggerHealthTests {
  static let refund = ActionID("Refund")
  static let cancel = ActionID("Cancel")

  static func health(_ actions: (String, [String])..., language: Language = .english) throws -> [TriggerHealth.Finding]
  {
    let subjects = actions.map { TriggerSubject(KernelTriggerMatcherTests.action($0, $1)) }
    return try #require(TriggerFit(to: subjects, language: language).health).findings
  }

  static let crossing = [
    (
      "Refund",
      ["Refund my order", "Give me a refund", "I want my money back", "Cancel my booking", "Cancel the order"]
    ),
    ("Cancel", ["Cancel my order", "Cancel the booking", "Please cancel my reservation"]),
  ]

  @Test("names the phrase that is closer to another action, with the phrase that it is like")
  func closer() throws {
    let findings = try Self.health(Self.crossing[0], Self.crossing[1])
    #expect(
      findings.contains(
        .closerToOther(Self.refund, phrase: "Cancel my booking", other: Self.cancel, like: "Cancel the booking")
      ),
      "\(findings)"
    )
    let sentence = try #require(findings.first).sentence { $0.rawValue }
    #expect(sentence.hasPrefix("“Cancel my booking” may be taken for “Cancel” (“Cancel the booking”): "))
  }

  @Test("names two actions that several phrases can be taken between, each from its own side")
  func collision() throws {
    let findings = try Self.health(Self.crossing[0], Self.crossing[1])
    let found = try #require(findings.first { if case .collision = $0 { true } else { false } })
    #expect(found.actions == [Self.refund, Self.cancel])
    #expect(found.phrase == nil)
    #expect(found.sentence(at: Self.refund) { $0.rawValue }.contains("from “Cancel”"))
    #expect(found.sentence(at: Self.cancel) { $0.rawValue }.contains("from “Refund”"))
    let question = TriggerHealth.question(
      about: Self.crossing.map { KernelTriggerMatcherTests.action($0.0, $0.1) },
      in: .french
    )
    #expect(question.contains("1. Refund") && question.contains("2. Cancel"))
  }

  @Test("tells a phrase that both actions have from one that is only like another's")
  func same() throws {
    let findings = try Self.health(
      ("Refund", ["Cancel my order", "Give me my money back", "I want a refund"]),
      ("Cancel", ["cancel my order!", "Stop the order", "I no longer need it"])
    )
    let shared = findings.filter(\.isSamePhrase)
    #expect(shared.count == 2, "\(findings)")
    #expect(shared.allSatisfy { $0.advice { $0.rawValue }.contains("too, so customers are asked") })
  }

  @Test("names actions with few phrases, nearly equal phrases, and phrases in another language")
  func others() throws {
    let findings = try Self.health(
      ("Hours", ["What are your opening hours?", "what are your opening-hours"]),
      ("Parcel", ["Where is my parcel", "Track my delivery", "Je ne sais pas où est mon colis"]),
      ("Invoice", ["Send me the bill"])
    )
    #expect(findings.contains(.tooFew(ActionID("Hours"), phrases: 2)))
    #expect(findings.contains(.tooFew(ActionID("Invoice"), phrases: 1)))
    #expect(
      findings.contains(
        .tooSimilar(
          ActionID("Hours"),
          phrase: "what are your opening-hours",
          other: "What are your opening hours?"
        )
      )
    )
    #expect(findings.contains(.otherLanguage(ActionID("Parcel"), phrase: "Je ne sais pas où est mon colis", .french)))
    for finding in findings {
      let sentence = finding.sentence { $0.rawValue }
      #expect(sentence.hasSuffix(".") && sentence.contains(": "), "\(sentence)")
    }
    let french = try Self.health(
      ("Colis", ["Où est mon colis", "Je veux suivre ma livraison", "Mon paquet"]),
      language: .french
    )
    #expect(french == [])
  }

  @Test("finds nothing wrong with phrases that are many, different and apart")
  func healthy() throws {
    let findings = try Self.health(
      (
        "Password",
        ["Reset my password", "I forgot my password", "My password doesn't work", "Change the password please"]
      ),
      ("Hours", ["What are your opening hours", "When do you open", "Are you open on Sunday", "What time do you open"])
    )
    #expect(findings == [])
  }

  @Test("an action's name may say the same as its phrase")
  func name() throws {
    let findings = try Self.health(
      ("Reset my password", ["Reset my password", "I can't log in", "I forgot what to type at the login"])
    )
    #expect(findings == [])
  }
}
