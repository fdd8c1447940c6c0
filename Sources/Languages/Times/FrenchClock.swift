/// How hours and minutes are said in French.
extension TimeGrammar {
  /// "8 heures et quart", "sept heures moins dix", "huit et demie", "onze heures trois quarts".
  func frenchFace(at index: Int) -> ClockFace? {
    guard let hour = hour(at: index) else { return nil }
    var face = ClockFace(hour: hour.value % 24, end: hour.end, form: .bare, isOf24: hour.value > 12)
    let hasUnit = ["heures", "heure", "hrs", "hr"].contains(tokens.word(hour.end))
    if hasUnit { face.end += 1 }
    if let whole = frenchMinutes(on: face, at: face.end) {
      // Without "heures" only halves and quarters make an hour: "huit et demie".
      guard hasUnit || tokens.word(face.end) == "et" || tokens.word(face.end) == "moins" else { return nil }
      guard hasUnit || !["et"].contains(tokens.word(face.end)) || isQuarter(face.end + 1) else { return nil }
      let closed = ["heures", "heure"].contains(tokens.word(whole.end)) && !hasUnit ? whole.end + 1 : whole.end
      return with(whole) {
        $0.end = closed; $0.form = .spoken
      }
    }
    return hasUnit ? face : nil
  }

  /// The minutes that follow an hour: "et quart", "et demie", "moins le quart", "trois quarts", "dix", "et vingt minutes".
  func frenchMinutes(on face: ClockFace, at index: Int) -> ClockFace? {
    let isLess = tokens.word(index) == "moins"
    let isAnd = tokens.word(index) == "et"
    var next = isLess || isAnd ? index + 1 : index
    if isLess, tokens.word(next) == "le" { next += 1 }
    if isAnd, tokens.word(next) == "un" || tokens.word(next) == "une" { next += 1 }
    var minutes: Int
    if ["quart"].contains(tokens.word(next)), isLess || isAnd {
      (minutes, next) = (15, next + 1)
    } else if ["demi", "demie"].contains(tokens.word(next)), isAnd {
      (minutes, next) = (30, next + 1)
    } else if tokens.word(next) == "trois", ["quarts", "quart"].contains(tokens.word(next + 1)) {
      (minutes, next) = (45, next + 2)
    } else {
      guard face.minute == 0,
        let number = tokens.number(next).map({ (value: $0, end: next + 1) })
          ?? words.numbers.belowHundred(tokens, at: next), (1...59).contains(number.value),
        !["heures", "heure", "h"].contains(tokens.word(number.end)), tokens.digits(next) <= 2,
        tokens.digits(next) == 0 || mayEnd(at: number.end) || words.units[tokens.word(number.end)] == .minute
      else { return nil }
      (minutes, next) = (number.value, number.end)
      if words.units[tokens.word(next)] == .minute { next += 1 }
    }
    if isLess { minutes = -minutes }
    return with(face.adding(minutes: minutes)) { $0.end = next }
  }

  private func isQuarter(_ index: Int) -> Bool {
    ["quart", "demi", "demie", "un", "une"].contains(tokens.word(index))
      || tokens.word(index) == "trois" && tokens.word(index + 1) == "quarts"
  }
}
