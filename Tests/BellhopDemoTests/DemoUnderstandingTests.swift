import BellhopCore
import Foundation
import Testing

@testable import BellhopDemo

/// What the rest of Bellhop makes of the samples.
@Suite("The sample actions, as Bellhop reads them")
struct DemoUnderstandingTests {
  let content = DemoContent(baseURL: "http://127.0.0.1:8080", now: Date(timeIntervalSince1970: 1_700_000_000))

  @Test("have no problem, not even a warning")
  func problemFree() {
    for action in content.actions {
      let context = ProblemContext(
        others: content.actions.filter { $0.id != action.id },
        secrets: content.secrets.map(\.binding)
      )
      #expect(problems(of: action, in: context).map(\.sentence) == [], "\(action.name)")
    }
  }

  @Test("are each found by their own trigger phrases")
  func triggers() throws {
    let matcher = LexicalTriggerMatcher(actions: content.actions)
    let fitted = try #require(KernelTriggerMatcher(actions: content.actions))
    for action in content.actions {
      for trigger in action.triggers {
        #expect(matcher.match(trigger.text).accepted?.actionID == action.id, "\(trigger.text)")
        #expect(fitted.match(trigger.text).accepted?.actionID == action.id, "\(trigger.text)")
      }
    }
  }

  @Test(
    "begin at once when their trigger is said together with a value",
    arguments: [
      ("Where is my order ORD-12345", "Check order status"),
      ("track my parcel NL123456789", "Track a parcel"),
      ("reset my password jane@x.io", "Reset password"),
    ]
  )
  func valueBesideTrigger(message: String, name: String) throws {
    let matcher = try #require(KernelTriggerMatcher(actions: content.actions))
    let match = matcher.match(message)
    let accepted = try #require(match.accepted, "\(match)")
    #expect(content.actions.first { $0.id == accepted.actionID }?.name == name, "\(match)")
  }

  @Test(
    "are found by what a customer may write instead",
    arguments: [
      ("any news about my package", "Track a parcel"),
      ("cant login anymore, forgot the pasword", "Reset password"),
      ("could you send me the invoice again", "Find my invoice"),
      ("Where is my order ORD-12345", "Check order status"),
      ("please cancel order ORD-20077", "Cancel an order"),
    ]
  )
  func meanings(message: String, name: String) throws {
    let matcher = try #require(KernelTriggerMatcher(actions: content.actions))
    let match = matcher.match(message)
    let best = try #require(match.candidates.first)
    #expect(match.zone != .reject, "\(match)")
    #expect(content.actions.first { $0.id == best.actionID }?.name == name, "\(match)")
  }

  @Test("have inputs whose formats are read as they are meant")
  func formats() throws {
    let formats = Dictionary(
      content.actions.flatMap(\.inputs).map { input in
        (input.name, InputReader.read(name: input.name, instructions: input.instructions).format)
      },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(formats["Email address"] == .email)
    #expect(formats["Membership number"] == .digits(8...8))
    #expect(formats["Size"] == .choice(["S", "M", "L", "XL"]))
    #expect(formats["Reason"] == .choice(["changed my mind", "ordered by mistake", "takes too long"]))
    for (name, good, bad) in [
      ("Order number", "ord 20077", "12"), ("Tracking number", "NL123456789", "NL12"),
      ("Invoice number", "INV-1429", "INV-1"),
    ] {
      let format = try #require(formats[name])
      #expect(!format.isFreeText, "\(name)")
      if case .invalid(let why) = format.validate(good) { Issue.record("\(name): \(why)") }
      if case .valid = format.validate(bad) { Issue.record("\(name) takes \(bad)") }
    }
    #expect(formats["Product"]?.isFreeText == true)
  }

  @Test("have response instructions that are understood, and replies that tell and keep back as they say")
  func replies() throws {
    for action in content.actions {
      let response = try JSONValue(parsing: action.sampleResponse)
      let plan = ResponsePlan(reading: action.responseInstructions, against: response)
      let reply = plan.reply(to: response)
      #expect(plan.problems.map(\.sentence) == [], "\(action.name)")
      #expect(plan.notUnderstood == [], "\(action.name)")
      #expect(reply.notes == [], "\(action.name)")
      #expect(!reply.told.isEmpty, "\(action.name)")
      #expect(plan.withhold.count == 1 && reply.withheld == plan.withhold, "\(action.name)")
      for kept in ["Repacked", "rst_", "RTM-7", "C3-lapsing", "4400-17", "41.2", "risk"] {
        #expect(!reply.text.contains(kept), "\(action.name)")
      }
    }
  }
}
