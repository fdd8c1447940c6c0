import Foundation

/// What a number must be, beside being one.
public struct NumberRule: Hashable, Codable, Sendable {
  public var least: Decimal?
  public var most: Decimal?
  /// Whether the bound itself is too small: "greater than 0".
  public var excludesLeast: Bool
  public var excludesMost: Bool
  /// The unit that the number is of, as its sign: `kg`. A number in another unit isn't taken.
  public var unit: String?
  /// The most decimals that are taken; nil for any number of them.
  public var decimals: Int?
  /// Whether an amount of nothing or less is one, where no bound says so; nil for not.
  public var takesNegative: Bool?

  public init(
    least: Decimal? = nil,
    most: Decimal? = nil,
    excludesLeast: Bool = false,
    excludesMost: Bool = false,
    unit: String? = nil,
    decimals: Int? = nil,
    takesNegative: Bool? = nil
  ) {
    self.least = least
    self.most = most
    self.excludesLeast = excludesLeast
    self.excludesMost = excludesMost
    self.unit = unit
    self.decimals = decimals
    self.takesNegative = takesNegative
  }

  public func contains(_ number: Decimal) -> Bool {
    if let least, number < least || (excludesLeast && number == least) { return false }
    if let most, number > most || (excludesMost && number == most) { return false }
    if let decimals, -number.exponent > decimals { return false }
    return true
  }
}
