import Languages

extension Found {
  /// As a value of a format.
  ///
  /// - Parameters:
  ///   - values: What the words may mean for this format, the likeliest first.
  ///   - write: Writes a value in its normal form; nil for one that isn't taken.
  /// - Returns: Nil when none is taken.
  func recognition(of values: [Value], _ write: (Value) -> String?) -> Recognition? {
    let written = values.compactMap(write).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard let first = written.first else { return nil }
    return Recognition(
      value: first,
      alternatives: Array(written.dropFirst()),
      text: text,
      span: span,
      certainty: certainty,
      why: why
    )
  }
}

extension InputFormat {
  /// A value that was found, as it is sent: "10:00" stays what it was read as, though by itself it may be ten at night.
  func written(_ found: Recognition, _ context: ReadingContext) -> String? {
    switch validate(found.value, context) {
    case .valid(let value): value
    case .invalid(.ambiguous(let values)): values.contains(found.value) ? found.value : nil
    case .invalid: nil
    }
  }
}
