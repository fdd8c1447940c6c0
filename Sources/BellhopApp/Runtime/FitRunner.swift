import BellhopCore

/// Fits triggers away from the main thread. A request takes the place of the one before it, which then ends soon.
@MainActor
final class FitRunner {
  /// What a fit is for.
  enum Purpose: Hashable {
    /// Preview answers by it as soon as it is ready.
    case answering
    /// The editor and the list of what is wrong show what it tells.
    case study
  }

  var deliver: (@MainActor (Message) -> Void)?
  private let fitter: Fitter
  private var running: [Purpose: (request: FitRequest, task: Task<Void, Never>)] = [:]
  /// Who types on wants to know of the phrase, not of each letter of it.
  private static let pauseBeforeStudy = Duration.milliseconds(150)

  /// - Parameter fit: How a fit is made, away from the main thread.
  init(fit: @escaping Fit = { try $0.fit($1.all, language: $1.language) }) {
    fitter = Fitter(fit)
  }

  typealias Fit = @Sendable (inout TriggerFitter, FitRequest) throws -> TriggerFit

  /// Sees to it that this is being fitted, or that nothing is.
  func want(_ request: FitRequest?, for purpose: Purpose) {
    guard running[purpose]?.request != request else { return }
    running.removeValue(forKey: purpose)?.task.cancel()
    guard let request else { return }
    let task = Task(priority: .utility) { [weak self, fitter] in
      do {
        if purpose == .study { try await Task.sleep(for: Self.pauseBeforeStudy) }
        let message: Message =
          switch purpose {
          case .answering: .fitted(try await fitter.fit(request))
          case .study: .studied(try await fitter.study(request))
          }
        try Task.checkCancellation()
        self?.finish(purpose, message)
      } catch {
        // Cancelled: another request, or none, has taken its place.
      }
    }
    running[purpose] = (request, task)
  }

  private func finish(_ purpose: Purpose, _ message: Message) {
    running[purpose] = nil
    deliver?(message)
  }
}

/// One fit at a time, with what the fits have in common.
private actor Fitter {
  private var fitter = TriggerFitter()
  private let make: FitRunner.Fit
  /// What Preview answers by is mostly what is studied, too.
  private var latest: [TriggerFit] = []

  init(_ make: @escaping FitRunner.Fit) { self.make = make }

  func fit(_ request: FitRequest) throws -> TriggerFit {
    let subjects = request.all
    if let known = latest.first(where: { $0.isFit(of: subjects, in: request.language) }) { return known }
    let fit = try make(&fitter, request)
    latest = [fit] + latest.prefix(1)
    return fit
  }

  func study(_ request: FitRequest) throws -> TriggerStudy {
    TriggerStudy(request, fit: try fit(request))
  }
}
