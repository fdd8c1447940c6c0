import BellhopCore
import TerminalUI

extension PreviewState {
  /// The last call of the action that was tested last; nil before it has made one.
  var lastCall: CallRecord? { talk?.lastRun?.calls.last.flatMap { calls[$0] } }

  /// Whether there is a call to tell of above the message.
  var hasCallStrip: Bool { running != nil || (asked == nil && lastCall != nil) }
}

extension AppState {
  /// Draws the call that is under way, or in a few words what came of the last one.
  func drawCallStrip(in rect: Rect, on frame: inout Frame<Target>) {
    if let running = preview.running {
      draw(running, in: rect, on: &frame)
    } else if let record = preview.lastCall {
      draw(record, in: rect, on: &frame)
    }
  }

  /// That a call goes on, for how long, and how to stop it.
  private func draw(_ running: RunningCall, in rect: Rect, on frame: inout Frame<Target>) {
    let endpoint = running.request.action.endpoint
    let way = running.wordedBy == nil ? "Ctrl-C cancels" : "Ctrl-C answers without it"
    let tail = " \(glyphs.separator) \(Int(running.elapsed)) s \(glyphs.separator) \(way)"
    let what =
      running.wordedBy.map { "The model \($0) words the answer" }
      ?? (running.isRehearsal ? "Rehearsing" : "\(endpoint.method.rawValue) \(endpoint.url)")
    let room = rect.width - 2 - DisplayText.width(of: tail)
    var x = rect.x
    x += frame.canvas.write(Spinner.frame(running.tick, glyphs: glyphs) + " ", at: rect.origin, style: .accent)
    x += frame.canvas.write(what, at: Point(x: x, y: rect.y), style: .text, maxWidth: room)
    let used = frame.canvas.write(tail, at: Point(x: x, y: rect.y), style: .muted)
    frame.hit(Rect(x: rect.x, y: rect.y, width: x + used - rect.x, height: 1), .command(.cancelOrQuit))
  }

  private func draw(_ record: CallRecord, in rect: Rect, on frame: inout Frame<Target>) {
    let summary = record.summary
    let mark = summary.isGood ? Span("\(glyphs.check) ", .success) : Span("\(glyphs.cross) ", .danger)
    let used = frame.canvas.write([mark, Span(summary.text, .muted)], at: rect.origin, maxWidth: rect.width)
    frame.hit(Rect(x: rect.x, y: rect.y, width: used, height: 1), .command(.inspector))
  }
}

extension CallRecord {
  /// What came of the call, in a few words: the most telling first, for what doesn't fit is cut.
  var summary: (isGood: Bool, text: String) {
    let endpoint = request.action.endpoint
    switch outcome {
    case .waiting: return (true, "\(endpoint.method.rawValue) \(endpoint.url)")
    case .notSent: return (false, "Not sent: you didn't let it go out")
    case .cancelled: return (false, "Cancelled")
    case .reported(let report):
      let exchange = report.exchange
      let time = "in \(InspectorEntry.milliseconds(exchange.timing.total))"
      switch exchange.outcome {
      case .answered where isRehearsal: return (true, "Rehearsed: nothing was sent")
      case .answered(let response):
        return (true, "\(response.status) \(time), \(endpoint.method.rawValue) \(endpoint.url)")
      // A change may be done although its answer can't be read.
      case .failed(let failure) where request.action.changesSomething && failure.tellsDone:
        return (true, "\(failure.response?.status ?? 200) \(time), \(endpoint.method.rawValue) \(endpoint.url)")
      // The cause names the status where there was one.
      case .failed(let failure): return (false, failure.detail)
      }
    }
  }
}
