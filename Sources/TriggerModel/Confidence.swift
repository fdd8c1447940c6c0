import Foundation

/// How likely it is that the best label is right, from the best two scores, the nearest phrase and how many phrases the
/// label has.
///
/// A logistic regression, fitted once over bots of other domains, among them small ones, so that one set of limits serves
/// every workspace. The same score says more where phrases are few: with many of them, more of what a label isn't for
/// comes near one.
public enum Confidence {
  /// From here on a label is taken.
  public static let accepted = 0.6
  /// From here on a label is taken when a mistake would change something.
  public static let acceptedForWrites = 0.8
  /// From here on a label is offered; below, the message is about something else.
  public static let offered = 0.25

  /// How much less a part of a message tells than a whole one, in the logarithm of the odds: the best of several parts
  /// looks like something more often.
  private static let doubtOfPart = 0.4

  private static let bias = -2.281
  private static let scoreWeight = 8.689
  private static let leadWeight = 2.674
  private static let nearestWeight = 1.354
  private static let phrasesWeight = -0.652
  /// Outside of this, what was fitted says nothing.
  private static let countedPhrases = 3...10

  /// - Parameters:
  ///   - score: The label's score.
  ///   - other: The best score of another label; 0 when there is none.
  ///   - nearest: How alike the message is to the label's nearest phrase.
  ///   - phrases: How many phrases the label has.
  public static func probability(score: Double, other: Double, nearest: Double, phrases: Int) -> Double {
    let count = Double(min(max(phrases, countedPhrases.lowerBound), countedPhrases.upperBound))
    let sum =
      bias + scoreWeight * score + leadWeight * (score - other) + nearestWeight * nearest + phrasesWeight * log(count)
    return 1 / (1 + exp(-sum))
  }

  /// How likely it is that a label is right when a part of the message says so.
  ///
  /// - Parameter probability: What it would be if the part were the whole message.
  public static func ofPart(_ probability: Double) -> Double {
    let odds = probability / max(1 - probability, 1e-9) * exp(-doubtOfPart)
    return odds / (1 + odds)
  }
}
