/// Lengths of time in words and digits.
extension TimeGrammar {
  /// "two weeks", "1 year 2 months and 3 days", "two and a half hours", "2h30".
  func span(at index: Int) -> (value: TimeSpan, end: Int, isLikely: Bool)? {
    guard var sum = part(at: index) else { return nil }
    var units = [sum.unit]
    while units.count < 5 {
      var next = sum.end
      if tokens.isSign(next, ",") || tokens.word(next) == words.and { next += 1 }
      guard let more = part(at: next), !units.contains(more.unit), more.isExact, sum.isExact else { break }
      units.append(more.unit)
      sum = (sum.value + more.value, more.end, more.unit, true)
    }
    return (sum.value, sum.end, !sum.isExact)
  }

  private typealias Part = (value: TimeSpan, end: Int, unit: CalendarUnit, isExact: Bool)

  private func part(at index: Int) -> Part? {
    if let fraction = fractionOfUnit(at: index) { return fraction }
    guard let amount = amount(at: index) else { return nil }
    var next = amount.end
    // "3-min", "2 more minutes"
    if tokens.isSign(next, "-") { next += 1 }
    if own.more.contains(tokens.word(next)) { next += 1 }
    if amount.isFraction, number.of.contains(tokens.word(next)) {
      next += 1
      if number.articles.contains(tokens.word(next)) { next += 1 }
    }
    guard let unit = unit(at: next, after: index) else { return nil }
    guard amount.thousandths <= 99_999_000 else { return nil }
    var value = TimeSpan(thousandths: amount.thousandths, of: unit.unit)
    var end = unit.end
    if let more = remainder(of: unit.unit, at: end) {
      value = value + more.value
      end = more.end
    }
    return (value, end, unit.unit, !amount.isRough && unit.isExact)
  }

  /// "3", "3.5", "1,5", "two and a half", "1/2", "a couple of".
  private func amount(at index: Int) -> (thousandths: Int, end: Int, isFraction: Bool, isRough: Bool)? {
    if let value = tokens.number(index) {
      guard value <= 99_999 else { return nil }
      if tokens.isSign(index + 1, ".", ","), tokens.touches(index + 1), tokens.touches(index + 2),
        let fraction = tokens.number(index + 2), tokens.digits(index + 2) <= 3
      {
        let scale = [1, 100, 10, 1][tokens.digits(index + 2)]
        return (value * 1000 + fraction * scale, index + 3, true, false)
      }
      if tokens.isSign(index + 1, "/"), let below = tokens.number(index + 2), (2...4).contains(below), value < below {
        return (value * 1000 / below, index + 3, true, false)
      }
      if tokens.isSign(index + 1, "½") { return (value * 1000 + 500, index + 2, true, false) }
      return half(value, index + 1)
    }
    if tokens.isSign(index, "½") { return (500, index + 1, true, false) }
    if own.another.contains(tokens.word(index)) { return (1000, index + 1, false, false) }
    let isRough = own.rough.contains(tokens.word(index)) || own.rough.contains(tokens.word(index + 1))
    guard let count = count(at: index) else { return nil }
    guard !isRough else { return (count.value * 1000, count.end, false, true) }
    return half(count.value, count.end)
  }

  /// "two and a half hours", "une heure et demie" has its half behind the unit.
  private func half(_ value: Int, _ end: Int) -> (thousandths: Int, end: Int, isFraction: Bool, isRough: Bool) {
    let plain = (thousandths: value * 1000, end: end, isFraction: false, isRough: false)
    guard tokens.word(end) == words.and else { return plain }
    let next = number.articles.contains(tokens.word(end + 1)) ? end + 2 : end + 1
    let count = words.numbers.belowHundred(tokens, at: end + 1)
    let quarters = count.flatMap { (1...3).contains($0.value) && number.parts[tokens.word($0.end)] == 4 ? $0 : nil }
    let part = fraction(at: next).map { ($0, next + 1) } ?? quarters.map { ($0.value * 250, $0.end + 1) }
    guard let (thousandths, behind) = part else { return plain }
    let unit = number.of.contains(tokens.word(behind)) ? behind + 1 : behind
    return words.units[tokens.word(unit)] == nil ? plain : (value * 1000 + thousandths, unit, true, false)
  }

  /// The thousandths of "half" and "quarter".
  private func fraction(at index: Int) -> Int? {
    switch number.parts[tokens.word(index)] {
    case 2: 500
    case 4: 250
    default: nil
    }
  }

  /// "half an hour", "a quarter of an hour", "three quarters of an hour", "une demi-heure", "trois quarts d'heure".
  private func fractionOfUnit(at index: Int) -> Part? {
    var next = index
    if number.articles.contains(tokens.word(next)) { next += 1 }
    var thousandths: Int
    if let part = fraction(at: next) {
      thousandths = part
    } else if words.numbers.units[tokens.word(next)] == 3, fraction(at: next + 1) == 250 {
      next += 1
      thousandths = 750
    } else {
      return nil
    }
    next += 1
    if thousandths != 500 {
      guard number.of.contains(tokens.word(next)) else { return nil }
      next += 1
    }
    if number.articles.contains(tokens.word(next)) { next += 1 }
    guard let unit = words.units[tokens.word(next)] else { return nil }
    return (TimeSpan(thousandths: thousandths, of: unit), next + 1, unit, true)
  }

  private func unit(at index: Int, after start: Int) -> (unit: CalendarUnit, end: Int, isExact: Bool)? {
    let word = tokens.word(index)
    if words.units[word] == .day, own.workingBehind.contains(tokens.word(index + 1)) {
      return (.workingDay, index + 2, true)
    }
    if own.workingBefore.contains(word), words.units[tokens.word(index + 1)] == .day {
      return (.workingDay, index + 2, true)
    }
    let isGlued = tokens.touches(index) && tokens.isNumber(index - 1)
    if isGlued, let unit = own.glued[word] {
      return (unit, index + 1, unit == .second || words.units[tokens.word(start - 1)] == .hour)
    }
    // A single letter behind a space is rarely a unit, but "3 h" is.
    guard let unit = words.units[word] ?? mendedUnit(word), isGlued || !own.onlyGlued.contains(word) else { return nil }
    return (unit, index + 1, true)
  }

  private func mendedUnit(_ word: String) -> CalendarUnit? {
    Slip.nearest(to: word, among: own.mended).flatMap { words.units[$0] }
  }

  /// What follows a unit without one of its own: "1 hour thirty", "2h30", "an hour and a half", "une heure et quart".
  private func remainder(of unit: CalendarUnit, at index: Int) -> (value: TimeSpan, end: Int)? {
    let isAnd = tokens.word(index) == words.and
    var next = isAnd ? index + 1 : index
    if isAnd, let fraction = fractionWord(at: next), words.units[tokens.word(fraction.end)] == nil {
      return (TimeSpan(thousandths: fraction.thousandths, of: unit), fraction.end)
    }
    guard unit == .hour || unit == .minute else { return nil }
    let lower: CalendarUnit = unit == .hour ? .minute : .second
    if let minutes = tokens.number(next), minutes < 60, tokens.digits(next) <= 2 {
      next += 1
    } else if let minutes = words.numbers.belowHundred(tokens, at: next), minutes.value < 60, minutes.value >= 5 {
      next = minutes.end
    } else {
      return nil
    }
    let isGlued = tokens.touches(next - 1) && !isAnd && tokens.isNumber(next - 1)
    let value = tokens.number(next - 1) ?? words.numbers.belowHundred(tokens, at: isAnd ? index + 1 : index)?.value ?? 0
    // A unit behind it makes it a part of its own.
    if let own = words.units[tokens.word(next)] {
      return own == lower ? (TimeSpan(thousandths: value * 1000, of: lower), next + 1) : nil
    }
    if own.glued[tokens.word(next)] == .minute, tokens.touches(next), lower == .minute {
      return (TimeSpan(minutes: value), next + 1)
    }
    guard isGlued || mayEnd(at: next), tokens.word(next).isEmpty || !tokens.touches(next) else { return nil }
    return (TimeSpan(thousandths: value * 1000, of: lower), next)
  }

  private func fractionWord(at index: Int) -> (thousandths: Int, end: Int)? {
    let next = number.articles.contains(tokens.word(index)) ? index + 1 : index
    return fraction(at: next).map { ($0, next + 1) }
  }
}
