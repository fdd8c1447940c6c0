/// How hours and minutes are written and said.
extension TimeGrammar {
  /// What a clock shows, as it stands there.
  func face(at index: Int) -> ClockFace? {
    guard index < tokens.count, !tokens.isSign(index) else { return nil }
    let faces = [fixedFace(at: index), digitalFace(at: index), spokenFace(at: index), bareFace(at: index)]
    return faces.compactMap { $0 }.reduce(nil) { best, next in
      guard let best else { return next }
      return next.end > best.end ? next : best
    }
  }

  /// "noon", "12 midnight", "midi et quart".
  private func fixedFace(at index: Int) -> ClockFace? {
    let start = tokens.number(index) == 12 ? index + 1 : index
    guard let name = clock.names.match(tokens, at: start) else { return nil }
    // "Après-midi" is another part of the day.
    guard !clock.notBeforeNames.contains(tokens.word(start - 1)) || !tokens.touches(start) && name.value == 0 else {
      return nil
    }
    let face = ClockFace(hour: name.value, end: name.end, form: .fixed, isOf24: true)
    return clock.isHourFirst ? minutesBehind(face, at: face.end) ?? face : face
  }

  /// "3:30", "15h30", "8.10 pm", "340pm", "7h".
  private func digitalFace(at index: Int) -> ClockFace? {
    guard let hour = tokens.number(index) else { return nil }
    let digits = tokens.digits(index)
    let next = index + 1
    if digits >= 3, digits <= 4, hour / 100 <= 24, hour % 100 < 60 {
      let face = ClockFace(
        hour: hour / 100,
        minute: hour % 100,
        end: next,
        form: .bare,
        isOf24: tokens.all[index].text.hasPrefix("0")
      )
      // "1530" is rather a number than an hour.
      let isHour =
        clock.behindFourDigits.contains(tokens.word(next)) || isPartOfDay(next)
        || words.partsOfDay.match(tokens, endingAt: index) != nil
      let isWhole = tokens.isWhole(index..<next, but: words.fillers)
      guard isHour || digits == 4 && (clock.beforeFourDigits.contains(tokens.word(index - 1)) || isWhole) else {
        return nil
      }
      return clock.shortHours.contains(tokens.word(next))
        ? with(face) {
          $0.end += 1; $0.isOf24 = true
        } : face
    }
    guard digits <= 2, hour <= 24 else { return nil }
    let isOf24 = tokens.all[index].text.hasPrefix("0") || hour > 12
    let isH = tokens.word(next) == "h"
    if isH || tokens.isSign(next, ":", ".") && tokens.touches(next) && tokens.touches(next + 1) {
      if let minute = tokens.number(next + 1), minute < 60, tokens.digits(next + 1) == 2 {
        // "8.10" is an hour only beside something that says so.
        guard !tokens.isSign(next, ".") || isDotted(index) else { return nil }
        var face = ClockFace(hour: hour % 24, minute: minute, end: next + 2, form: .digital, isOf24: isOf24)
        if tokens.isSign(next + 2, ":"), tokens.touches(next + 2), let second = tokens.number(next + 3), second < 60,
          tokens.digits(next + 3) == 2
        {
          face.second = second
          face.end = next + 4
        }
        guard !isAttachedNumber(after: face.end) else { return nil }
        return face
      }
      // "24h/24" is always.
      guard isH, !tokens.touches(next + 1) || tokens.digits(next + 1) == 0 && !tokens.isSign(next + 1, "/") else {
        return nil
      }
      let face = ClockFace(hour: hour % 24, end: next + 1, form: .digital, isOf24: isOf24)
      return clock.isHourFirst ? minutesBehind(face, at: next + 1) ?? face : face
    }
    // "8 40 pm", "at 3 15"
    if let minute = tokens.number(next), tokens.digits(next) == 2, minute < 60, !tokens.touches(next),
      !tokens.isNumber(next + 1), !tokens.isNumber(index - 1)
    {
      return ClockFace(hour: hour % 24, minute: minute, end: next + 1, form: .bare, isOf24: isOf24)
    }
    return nil
  }

  /// Whether hours and minutes with a dot between them are a time: "at 6.45", "8.10 pm".
  private func isDotted(_ index: Int) -> Bool {
    let before = tokens.word(index - 1)
    if clock.at.contains(before) { return mayEnd(at: index + 3) || isSuffix(index + 3) }
    return isSuffix(index + 3) || tokens.isWhole(index..<index + 3, but: words.fillers)
  }

  private func isSuffix(_ index: Int) -> Bool {
    ["am", "pm", "o"].contains(tokens.word(index)) || isPartOfDay(index)
      || ["a", "p"].contains(tokens.word(index)) && tokens.word(tokens.skip(".", at: index + 1)) == "m"
  }

  private func isAttachedNumber(after end: Int) -> Bool {
    tokens.isSign(end, ":", ".", "-", "/") && tokens.touches(end) && tokens.isNumber(end + 1) && tokens.touches(end + 1)
  }

  /// "half past three", "quarter to 5", "ten past 9", "7 o'clock", "8 heures et quart".
  private func spokenFace(at index: Int) -> ClockFace? {
    if clock.isHourFirst { return hourFirstFace(at: index) }
    if let oclock = oclock(at: index) { return oclock }
    guard let minutes = minutes(at: index) else { return nil }
    guard let base = relativeBase(at: minutes.relation + 1) else { return nil }
    let isBefore = clock.relations[tokens.word(minutes.relation)] == -1
    // "10 to 5" may be opening hours, "9 to 5" is nothing else.
    if isBefore, minutes.isDoubtful {
      let before = tokens.word(index - 1)
      guard minutes.value % 5 == 0 || minutes.value > 12 && isSuffix(base.end), !clock.beforeOpening.contains(before)
      else {
        return nil
      }
    }
    return with(base.adding(minutes: isBefore ? -minutes.value : minutes.value)) { $0.form = .spoken }
  }

  private func oclock(at index: Int) -> ClockFace? {
    guard let hour = hour(at: index) else { return nil }
    guard let end = clock.whole.match(tokens, at: hour.end)?.end else { return nil }
    return ClockFace(hour: hour.value % 24, end: end, form: .spoken, isOf24: hour.value > 12)
  }

  /// The minutes of "twenty past", and where the "past" is.
  private func minutes(at index: Int) -> (value: Int, relation: Int, isDoubtful: Bool)? {
    func relation(_ value: Int, _ at: Int, _ isDoubtful: Bool = false) -> (value: Int, relation: Int, isDoubtful: Bool)?
    {
      clock.relations[tokens.word(at)] != nil ? (value, at, isDoubtful) : nil
    }
    let start = clock.articles.contains(tokens.word(index)) ? index + 1 : index
    if clock.halves.contains(tokens.word(start)) {
      if clock.halfRelations.contains(tokens.word(start + 1)) { return (30, start + 1, false) }
      // "Half eight" is half past eight.
      return tokens.isNumber(start + 1) || words.numbers.units[tokens.word(start + 1)] != nil ? (30, start, false) : nil
    }
    if clock.quarters.contains(tokens.word(start)) { return relation(15, start + 1) }
    if words.numbers.units[tokens.word(start)] == 3, clock.quarters.contains(tokens.word(start + 1)) {
      return relation(45, start + 2)
    }
    guard let count = tokens.number(index).map({ ($0, index + 1) }) ?? words.numbers.belowHundred(tokens, at: index),
      (1...59).contains(count.0)
    else { return nil }
    if words.units[tokens.word(count.1)] == .minute { return relation(count.0, count.1 + 1) }
    let word = tokens.word(count.1)
    guard !clock.quarterRelations.contains(word) else { return nil }
    return relation(count.0, count.1, tokens.isNumber(index) || clock.doubtfulRelations.contains(word))
  }

  private func relativeBase(at index: Int) -> ClockFace? {
    fixedFace(at: index) ?? oclock(at: index) ?? digitalFace(at: index)
      ?? pair(at: index)
      ?? hour(at: index).map { ClockFace(hour: $0.value % 24, end: $0.end, form: .spoken, isOf24: $0.value > 12) }
  }

  /// "7", "seven", "eight forty", "twelve oh three".
  private func bareFace(at index: Int) -> ClockFace? {
    // "6.45 percent"
    guard !isAttachedNumber(after: index + 1) || tokens.isSign(index + 1, "-") else { return nil }
    if let pair = pair(at: index) { return pair }
    guard let hour = hour(at: index), !tokens.isSign(hour.end, "%", "/") || !tokens.touches(hour.end) else {
      return nil
    }
    let isOf24 = hour.value > 12 || tokens.isNumber(index) && tokens.all[index].text.hasPrefix("0")
    return ClockFace(hour: hour.value % 24, end: hour.end, form: .bare, isOf24: isOf24)
  }

  private func pair(at index: Int) -> ClockFace? {
    guard !tokens.isNumber(index), let hour = hour(at: index) else { return nil }
    let isZero = clock.zeros.contains(tokens.word(hour.end))
    let start = isZero ? hour.end + 1 : hour.end
    guard
      let minute = tokens.digits(start) == 2 && !isZero
        ? tokens.number(start).map({ (value: $0, end: start + 1) }) : words.numbers.belowHundred(tokens, at: start),
      minute.value < 60, isZero ? minute.value < 10 : minute.value >= 5
    else { return nil }
    var end = minute.end
    if words.units[tokens.word(end)] == .minute { end += 1 }
    return ClockFace(hour: hour.value % 24, minute: minute.value, end: end, form: .bare, isOf24: hour.value > 12)
  }

  /// 0 to 24 in digits or words.
  func hour(at index: Int) -> (value: Int, end: Int)? {
    if let value = tokens.number(index) {
      guard value <= 24, tokens.digits(index) <= 2 else { return nil }
      return (value, index + 1)
    }
    // "Eight forty": an hour in English words is below thirteen, or "twenty" would take what follows.
    if !clock.isOf24 {
      guard let value = words.numbers.units[tokens.word(index)], (1...12).contains(value) else { return nil }
      return (value, index + 1)
    }
    guard let number = words.numbers.belowHundred(tokens, at: index), number.value <= 24 else { return nil }
    return (number.value, number.end)
  }

  func with(_ face: ClockFace, _ change: (inout ClockFace) -> Void) -> ClockFace {
    var face = face
    change(&face)
    return face
  }
}
