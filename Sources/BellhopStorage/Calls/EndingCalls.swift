import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// Remembers how a call ended, until ``writeEndings()`` has put it down. It waits for nothing.
  public func end(_ ending: CallEnding) { endings.withLock { $0.append(ending) } }

  /// Puts down how calls ended. What can't be written now is kept for the next time, and is written with the next claim
  /// at the latest; should the program end before that, the call is unsure.
  public func writeEndings() throws(WorkspaceError) {
    if endings.withLock({ !$0.isEmpty }) { forget(try write { [self] db in try putDownEndings(db) }) }
    try writeLookUps()
    // Here, where nobody waits for a call: a program that runs for weeks has no other moment for it. What can't be removed
    // now is so after the next call, and shown to nobody until then.
    try? removeOldCallValues()
  }

  /// Adds a look-up that was made, once it is known what came of it. One needs no row before it leaves: twice does no
  /// harm.
  ///
  /// What can't be written now is kept for the next ``writeEndings()``.
  ///
  /// - Parameter began: When it was begun.
  /// - Throws: `readOnly`: calls from a read-only workspace leave no trace in it.
  public func record(
    lookUp facts: CallFacts,
    _ outcome: ChangeOutcome,
    _ result: CallResultFacts,
    began: Date
  ) throws(WorkspaceError) {
    let state: CallState =
      switch outcome {
      case .done, .passedOn: .done
      case .notSent: .notSent
      case .notDone, .unsure: .notDone
      }
    if let readOnlyCause { throw .readOnly(reason: readOnlyCause.sentence) }
    let lookUp = EndedLookUp(facts: facts, state: state, result: result, began: began, at: environment.now())
    lookUps.withLock { $0.append(lookUp) }
    try writeEndings()
  }

  private func writeLookUps() throws(WorkspaceError) {
    // Taken out before they are written, so that nobody else writes them, too.
    let taken = lookUps.withLock { lookUps in
      defer { lookUps = [] }
      return lookUps
    }
    guard !taken.isEmpty else { return }
    do throws(WorkspaceError) {
      try write { [self] db in
        for lookUp in taken {
          // Ended in one step: the row begins in the state that it stays in.
          let number = try insert(lookUp.facts, lookUp.state, at: lookUp.began, db)
          let sentAt = lookUp.state == .notSent ? nil : lookUp.began
          try put(lookUp.result, lookUp.state, of: number, sentAt: sentAt, at: lookUp.at, db)
        }
      }
    } catch {
      lookUps.withLock { $0.insert(contentsOf: taken, at: 0) }
      throw error
    }
  }

  /// Puts down what is remembered, within a transaction.
  ///
  /// - Returns: What was put down: to be forgotten once the transaction stands.
  func putDownEndings(_ db: Database) throws -> [CallEnding] {
    let endings = endings.withLock { $0 }
    for ending in endings {
      let number = ending.call.number
      let state = try String.fetchOne(db, sql: "SELECT state FROM call WHERE number = ?", arguments: [number])
      switch state.flatMap(CallState.init(rawValue:)) {
      // It was never noted that it leaves, so it didn't.
      case .claimed?: try put(ending.result, .notSent, of: number, at: ending.at, db)
      case .sent?: try put(ending.result, CallState(ending.outcome), of: number, at: ending.at, db)
      default: break
      }
    }
    return endings
  }

  /// Forgets endings that stand in the workspace, and lets go of their calls.
  func forget(_ written: [CallEnding]) {
    let forgotten = endings.withLock { endings in
      let before = endings.count
      endings.removeAll(where: written.contains)
      // Two transactions may have put down the same one.
      return before - endings.count
    }
    for _ in 0..<forgotten { calling.release() }
  }

  private func put(
    _ result: CallResultFacts,
    _ state: CallState,
    of number: Int,
    sentAt: Date? = nil,
    at time: Date,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE call SET state = ?, sentAt = COALESCE(sentAt, ?), endedAt = ?, status = ?, failure = ?, tries = ?,
          firstByte = ?, total = ? WHERE number = ?
        """,
      arguments: [
        state.rawValue, sentAt?.milliseconds, time.milliseconds, result.status, result.failure?.rawValue, result.tries,
        result.timing.firstByte?.milliseconds, result.timing.total.milliseconds, number,
      ]
    )
  }
}

/// A look-up that was made, on its way into the workspace.
struct EndedLookUp: Sendable {
  var facts: CallFacts
  var state: CallState
  var result: CallResultFacts
  var began: Date
  var at: Date
}

extension Double {
  /// Seconds as whole milliseconds.
  fileprivate var milliseconds: Int { Int(exactly: (self * 1000).rounded()) ?? 0 }
}
