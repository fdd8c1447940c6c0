import Testing

@testable import BellhopCore

@Suite("Fitting again and again")
struct TriggerFitterTests {
  static let actions = KernelTriggerMatcherTests.actions
  static var subjects: [TriggerSubject] { actions.map(TriggerSubject.init) }
  static let messages = ["where is my stuff", "cancel it", "i need a new password", "ouverture", ""]

  @Test("after a change gives what a fit from nothing gives")
  func again() throws {
    var fitter = TriggerFitter()
    _ = try fitter.fit(Self.subjects, language: .english)
    var changed = Self.subjects
    changed[1].triggers[0] = TriggerPhrase("I would like a reimbursement")
    changed[4].name = "Find out when we open"
    for (subjects, language) in [(changed, Language.english), (changed, .french), (Self.subjects, .english)] {
      let again = try fitter.fit(subjects, language: language)
      let anew = TriggerFit(to: subjects, language: language)
      #expect(again == anew)
      for message in Self.messages { #expect(again.match(message) == anew.match(message)) }
      #expect(again.health == anew.health)
    }
  }

  @Test("in a task that is cancelled ends without a fit, and the next one is whole")
  func cancelled() async throws {
    let (fitter, isCancelled) = await Task {
      var fitter = TriggerFitter()
      withUnsafeCurrentTask { $0?.cancel() }
      do {
        _ = try fitter.fit(Self.subjects, language: .english)
        return (fitter, false)
      } catch {
        return (fitter, true)
      }
    }.value
    #expect(isCancelled)
    var next = fitter
    let fit = try next.fit(Self.subjects, language: .english)
    #expect(fit.match("cancel my order")?.accepted?.actionID.rawValue == "Cancel")
  }

  @Test("is of other triggers when a name, a phrase, a method or the language has changed, and of the same otherwise")
  func subjects() {
    let fit = TriggerFit(to: Self.subjects, language: .english)
    #expect(fit.isFit(of: Self.subjects, in: .english))
    #expect(!fit.isFit(of: Self.subjects, in: .french))
    func subjects(_ change: (inout Action) -> Void) -> [TriggerSubject] {
      var actions = Self.actions
      change(&actions[0])
      return actions.map(TriggerSubject.init)
    }
    #expect(!fit.isFit(of: subjects { $0.name = "Other" }, in: .english))
    #expect(!fit.isFit(of: subjects { $0.triggers.removeLast() }, in: .english))
    #expect(!fit.isFit(of: subjects { $0.endpoint.method = .post }, in: .english))
    #expect(
      fit.isFit(
        of: subjects {
          $0.description = "Other"
          $0.endpoint.url = "https://example.com"
        },
        in: .english
      )
    )
  }
}
