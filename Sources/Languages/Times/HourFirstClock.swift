/// Hours and minutes where these stand behind the hour: "huit heures et quart", "las cinco menos diez".
extension TimeGrammar {
  /// "8 heures et quart", "sept heures moins dix", "huit et demie", "onze heures trois quarts".
  func hourFirstFace(at index: Int) -> ClockFace? {
    guard let hour = hour(at: index) else { return nil }
    var face = ClockFace(hour: hour.value % 24, end: hour.end, form: .bare, isOf24: hour.value > 12)
    let hasUnit = clock.hours.contains(tokens.word(hour.end))
    if hasUnit { face.end += 1 }
    if let whole = minutesBehind(face, at: face.end) {
      // Without "heures" only halves and quarters make an hour: "huit et demie".
      let isPlus = clock.plus.contains(tokens.word(face.end))
      guard hasUnit || isPlus || clock.less.contains(tokens.word(face.end)) else { return nil }
      guard hasUnit || !isPlus || isQuarter(face.end + 1) else { return nil }
      let closed = clock.hours.contains(tokens.word(whole.end)) && !hasUnit ? whole.end + 1 : whole.end
      return with(whole) {
        $0.end = closed; $0.form = .spoken
      }
    }
    return hasUnit ? face : nil
  }

  /// The minutes that follow an hour: "et quart", "et demie", "moins le quart", "trois quarts", "dix", "et vingt minutes".
  func minutesBehind(_ face: ClockFace, at index: Int) -> ClockFace? {
    let isLess = clock.less.contains(tokens.word(index))
    let isAnd = clock.plus.contains(tokens.word(index))
    var next = isLess || isAnd ? index + 1 : index
    if isLess, words.articles.contains(tokens.word(next)) { next += 1 }
    if isAnd, clock.articles.contains(tokens.word(next)) { next += 1 }
    var minutes: Int
    if clock.quarters.contains(tokens.word(next)), isLess || isAnd {
      (minutes, next) = (15, next + 1)
    } else if clock.halves.contains(tokens.word(next)), isAnd {
      (minutes, next) = (30, next + 1)
    } else if words.numbers.units[tokens.word(next)] == 3, clock.quarters.contains(tokens.word(next + 1)) {
      (minutes, next) = (45, next + 2)
    } else {
      guard face.minute == 0,
        let number = tokens.number(next).map({ (value: $0, end: next + 1) })
          ?? words.numbers.belowHundred(tokens, at: next), (1...59).contains(number.value),
        !clock.hours.contains(tokens.word(number.end)), !clock.hourSigns.contains(tokens.word(number.end)),
        tokens.digits(next) <= 2,
        tokens.digits(next) == 0 || mayEnd(at: number.end) || words.units[tokens.word(number.end)] == .minute
      else { return nil }
      (minutes, next) = (number.value, number.end)
      if words.units[tokens.word(next)] == .minute { next += 1 }
    }
    if isLess { minutes = -minutes }
    return with(face.adding(minutes: minutes)) { $0.end = next }
  }

  private func isQuarter(_ index: Int) -> Bool {
    let word = tokens.word(index)
    return clock.quarters.contains(word) || clock.halves.contains(word) || clock.articles.contains(word)
      || words.numbers.units[word] == 3 && clock.quarters.contains(tokens.word(index + 1))
  }
}
