/// Finds times of day: "3pm", "15h30", "half past three", "quarter to 5", "noon", "8 heures et quart", "at 7".
///
/// An hour up to twelve without am, pm or a part of the day is read as people arrange things with a shop or an office:
/// one to six o'clock is in the afternoon, seven to twelve is before it and at noon; the other one is the alternative.
/// In French the clock has 24 hours, and only what is said in words or without minutes keeps an alternative.
public enum TimeRecogniser {
  /// The times in the text, in its order, at most twenty.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<LocalTime>] {
    let grammar = TimeGrammar(text, context)
    return grammar.findAll { grammar.time(at: $0) }
  }
}

/// What a clock's face shows, before it is known which half of the day is meant.
struct ClockFace {
  enum Form {
    /// "3:30", "15h30": nothing else looks like this.
    case digital
    /// "half past three", "7 o'clock": nothing else sounds like this.
    case spoken
    /// "7", "8 40", "eight forty", "3 heures": an hour only if something says so.
    case bare
    /// "noon".
    case fixed
  }

  var hour: Int
  var minute = 0
  var second = 0
  var end: Int
  var form: Form
  /// Whether it was written with a zero ("08:30") or as the clock of 24 hours has it.
  var isOf24 = false

  /// The time so many minutes later, which may be on the day before or after.
  func adding(minutes: Int) -> ClockFace {
    var face = self
    let sum = (hour * 60 + minute + minutes + 1440) % 1440
    (face.hour, face.minute) = (sum / 60, sum % 60)
    // A quarter to one is before one on the same half of the clock.
    if !isOf24, face.hour == 0, hour > 0 { face.hour = 12 }
    return face
  }
}

extension TimeGrammar {
  /// The longest reading of a time that begins there.
  ///
  /// - Parameter isAnnounced: Whether a day stands beside it, so that a bare hour is one.
  func time(at index: Int, isAnnounced: Bool = false) -> Reading<LocalTime>? {
    longest(timeWithSuffix(at: index, isAnnounced: isAnnounced), timeAfterPart(at: index), offsetTime(at: index))
  }

  private func timeWithSuffix(at index: Int, isAnnounced: Bool) -> Reading<LocalTime>? {
    guard index < tokens.count, !tokens.isSign(index), let face = face(at: index), !isPartOfNumber(index) else {
      return nil
    }
    if let meridiem = meridiem(at: face) {
      guard (0...12).contains(face.hour) || face.hour > 12 && face.form == .digital || face.hour > 12 && meridiem.isPM
      else { return nil }
      let hour = face.hour > 12 ? face.hour : face.hour % 12 + (meridiem.isPM ? 12 : 0)
      return reading(face, [hour], index, meridiem.end)
    }
    // "3 night" is a length of stay.
    let isNights = face.form == .bare && face.minute == 0 && words.nights.contains(tokens.word(face.end))
    if !isNights, let part = part(at: clock.about.contains(tokens.word(face.end)) ? face.end + 1 : face.end) {
      return reading(face, [part.part.hour(face.hour)], index, part.end)
    }
    if let shared = sharedMeridiem(face, at: index) { return shared }
    guard face.form != .bare || isAnnounced || isHour(index..<face.end) else { return nil }
    if face.form == .digital, clock.isOf24 || face.minute == 0, isLength(index, face) { return nil }
    guard face.form != .fixed else { return reading(face, [face.hour], index, face.end) }
    guard let time = reading(face, hours(face), index, face.end, isLikely: face.form == .bare) else { return nil }
    return withOtherHalf(time, face)
  }

  /// "8h" is eight in the morning in France, but a rule may know better.
  private func withOtherHalf(_ time: Reading<LocalTime>, _ face: ClockFace) -> Reading<LocalTime> {
    guard clock.isOf24, time.values.count == 1, (1...11).contains(face.hour), !face.isOf24,
      let other = LocalTime(hour: face.hour + 12, minute: face.minute, second: face.second)
    else { return time }
    var time = time
    time.values.append(other)
    return time
  }

  /// The first of "2-4pm", "between 9 and 11 in the morning", "2 or 3 pm", whose half of the day stands with the second.
  private func sharedMeridiem(_ face: ClockFace, at index: Int) -> Reading<LocalTime>? {
    let joints = clock.joints
    guard (1...12).contains(face.hour), !face.isOf24, face.form == .bare || face.form == .digital,
      joints.contains(tokens.word(face.end)) || tokens.isSign(face.end, "-", "\u{2013}"),
      let second = self.face(at: face.end + 1), (1...12).contains(second.hour), !second.isOf24
    else { return nil }
    if let meridiem = meridiem(at: second) {
      // From eleven to one pm is from before noon.
      let isPM = meridiem.isPM && face.hour % 12 <= second.hour % 12
      return reading(face, [face.hour % 12 + (isPM ? 12 : 0)], index, face.end)
    }
    return part(at: second.end, skipping: "").flatMap { reading(face, [$0.part.hour(face.hour)], index, face.end) }
  }

  /// "in an hour", "il y a vingt minutes": the time that it will be or was, if that is today.
  private func offsetTime(at index: Int) -> Reading<LocalTime>? {
    guard let now = context.now, let moment = offsetDateTime(at: index), let value = moment.values.first,
      value.date == now.date
    else { return nil }
    return Reading(values: [value.time], range: moment.range, isLikely: true, why: moment.why)
  }

  /// "in the morning at 7", "afternoon 7:00", "tonight around 8".
  private func timeAfterPart(at index: Int) -> Reading<LocalTime>? {
    guard let part = part(at: index, skipping: "") else { return nil }
    var next = tokens.skip(",@", at: part.end)
    if clock.at.contains(tokens.word(next)) { next += 1 }
    next = words.roughly.match(tokens, at: next)?.end ?? next
    guard let face = face(at: next), face.form != .fixed, face.form != .bare || next > part.end || mayEnd(at: face.end)
    else { return nil }
    if let meridiem = meridiem(at: face), (1...12).contains(face.hour) {
      return reading(face, [face.hour % 12 + (meridiem.isPM ? 12 : 0)], index, meridiem.end)
    }
    guard face.form != .bare || mayEnd(at: face.end) else { return nil }
    return reading(face, [part.part.hour(face.hour)], index, face.end)
  }

  private func reading(_ face: ClockFace, _ hours: [Int], _ start: Int, _ end: Int, isLikely: Bool = false)
    -> Reading<LocalTime>?
  {
    let times = hours.compactMap { LocalTime(hour: $0, minute: face.minute, second: face.second) }
    guard !times.isEmpty else { return nil }
    // "11ish", "3 pm sharp"
    let last = clock.about.contains(tokens.word(end)) ? end + 1 : end
    let isUnclear = isLikely || times.count > 1
    return Reading(values: times, range: start..<last, isLikely: isUnclear, why: "a time of day")
  }

  /// The hours of 24 that a face without am or pm may mean, best first.
  private func hours(_ face: ClockFace) -> [Int] {
    guard (1...12).contains(face.hour), !face.isOf24 else { return [face.hour] }
    if clock.isOf24 {
      guard face.form != .digital || face.hour < 7 && face.minute == 0 else { return [face.hour] }
      return face.hour == 12 ? [12] : [face.hour, face.hour + 12]
    }
    return switch face.hour {
    case 12: face.form == .digital ? [12] : [12, 0]
    case 1...6: [face.hour + 12, face.hour]
    default: [face.hour, face.hour + 12]
    }
  }

  /// Whether something says that the bare number is an hour: "at 7", "à 8 heures", or it is the whole answer.
  private func isHour(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    if tokens.isSign(before, "@") { return true }
    let hasUnit = clock.hours.contains(tokens.word(range.upperBound - 1)) || range.count > 1
    guard mayEnd(at: range.upperBound) || clock.about.contains(tokens.word(range.upperBound)) else { return false }
    if clock.about.contains(tokens.word(range.upperBound)) { return true }
    if tokens.isWhole(range, but: words.fillers) { return !isLengthWord(before) }
    let isRough = words.roughly.match(tokens, endingAt: before + 1) != nil
    if isRough, !clock.isOf24 || !hasUnit { return true }
    if isRough { before -= 1 }
    let cue = tokens.word(before)
    if clock.isOf24, isLengthWord(before) { return false }
    return clock.beforeHours.match(tokens, endingAt: before + 1) != nil
      || hasUnit && clock.beforeWholeHours.contains(cue)
      || clock.between.contains(cue) && tokens.word(range.upperBound) == words.and && mayEnd(at: range.upperBound + 2)
      || cue == words.and && clock.between.contains(tokens.word(range.lowerBound - 3))
  }

  /// Whether "3h" or "2h30" stands where a length of time does.
  private func isLength(_ index: Int, _ face: ClockFace) -> Bool {
    !tokens.isSign(index + 1, ":") && isLengthWord(index - 1)
  }

  private func isLengthWord(_ index: Int) -> Bool {
    clock.lengths.match(tokens, endingAt: index + 1) != nil
  }

  /// Whether the number goes on from digits before it: "1.2.30", "12/30".
  private func isPartOfNumber(_ index: Int) -> Bool {
    guard tokens.isNumber(index), index > 0 else { return false }
    if tokens.isSign(index - 1, "$", "€", "£", "#", "+"), tokens.touches(index) { return true }
    guard tokens.touches(index) else { return false }
    if !tokens.isSign(index - 1) { return tokens.word(index - 1) != "t" }
    // The end of "2-4pm".
    if tokens.isSign(index - 1, "-"), (1...2).contains(tokens.digits(index - 2)),
      !tokens.touches(index - 2) || index == 2,
      let face = face(at: index), meridiem(at: face) != nil
    {
      return false
    }
    return tokens.isNumber(index - 2) && tokens.touches(index - 1) && !tokens.isSign(index - 1, ",", ")")
  }

  /// "am", "p.m.", "p . m .", "9a".
  private func meridiem(at face: ClockFace) -> (isPM: Bool, end: Int)? {
    let start = clock.about.contains(tokens.word(face.end)) ? face.end + 1 : tokens.skip(".", at: face.end)
    let word = tokens.word(start)
    func closed(_ end: Int, _ isAbbreviated: Bool) -> Int { isAbbreviated ? tokens.skip(".", at: end) : end }
    guard !tokens.isNumber(start + 1) || !tokens.touches(start + 1) else { return nil }
    if word == "am" || word == "pm" { return (word == "pm", closed(start + 1, false)) }
    guard word == "a" || word == "p" else { return nil }
    let next = tokens.skip(".", at: start + 1)
    if tokens.word(next) == "m" { return (word == "p", closed(next + 1, next > start + 1)) }
    guard tokens.touches(start), tokens.isNumber(start - 1), tokens.endsSentence(at: start + 1) else { return nil }
    return face.form == .digital || clock.at.contains(tokens.word(start - 2)) || word == "p"
      || tokens.isWhole(
        start - 1..<start + 1,
        but: words.fillers
      ) ? (word == "p", start + 1) : nil
  }

  /// The part of the day that follows.
  func part(at index: Int, skipping signs: String = ",") -> (part: PartOfDay, end: Int)? {
    let start = tokens.skip(signs, at: index)
    return words.partsOfDay.match(tokens, at: start).map { ($0.value, $0.end) }
  }
}
