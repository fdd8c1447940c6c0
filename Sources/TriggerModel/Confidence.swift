import Foundation

/// How likely it is that the best label is right, from the best two scores and the nearest phrase.
///
/// A logistic regression, fitted once over bots of other domains, so that one pair of limits serves every workspace.
public enum Confidence {
  /// From here on a label is taken.
  public static let accepted = 0.6
  /// From here on a label is taken when a mistake would change something.
  public static let acceptedForWrites = 0.8
  /// From here on a label is offered; below, the message is about something else.
  public static let offered = 0.25

  private static let bias = -2.438796333330149
  private static let scoreWeight = 7.230167581378032
  private static let leadWeight = 2.159940859842712
  private static let nearestWeight = 0.26222930581652176

  /// - Parameters:
  ///   - score: The label's score.
  ///   - other: The best score of another label; 0 when there is none.
  ///   - nearest: How alike the message is to the label's nearest phrase.
  public static func probability(score: Double, other: Double, nearest: Double) -> Double {
    let sum = bias + scoreWeight * score + leadWeight * (score - other) + nearestWeight * nearest
    return 1 / (1 + exp(-sum))
  }
}
