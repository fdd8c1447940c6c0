import Synchronization

/// A value for each language, made when it is asked for first.
public final class PerLanguage<Value: Sendable>: Sendable {
  private let made = Mutex<[Language: Value]>([:])
  private let make: @Sendable (Language) -> Value

  /// - Parameter make: Makes a language's value, mostly from its lexicon.
  public init(_ make: @escaping @Sendable (Language) -> Value) { self.make = make }

  /// The language's value.
  public subscript(language: Language) -> Value {
    if let value = made.withLock({ $0[language] }) { return value }
    // Made outside the lock: a value may be made of another language's, and two that are made at once are equal.
    let value = make(language)
    return made.withLock { made in
      if let first = made[language] { return first }
      made[language] = value
      return value
    }
  }
}
