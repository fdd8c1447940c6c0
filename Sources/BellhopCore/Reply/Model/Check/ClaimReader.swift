import Languages

/// Reads the claims of a text, word by word.
struct ClaimReader {
  private let tokens: [TextToken]
  private var index = 0
  private(set) var claims: [TextClaim] = []

  init(_ tokens: [TextToken]) {
    self.tokens = tokens
    while index < tokens.count {
      let taken = readOne()
      if let claim = taken.claim { claims.append(claim) }
      index += max(1, taken.count)
    }
  }

  private typealias Taken = (claim: TextClaim?, count: Int)

  private func token(_ offset: Int) -> TextToken? {
    tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
  }

  private func claim(_ count: Int, _ readings: [[TextClaim.Atom]]) -> Taken {
    (TextClaim(tokens[index..<min(tokens.count, index + count)], readings), count)
  }

  private func readOne() -> Taken {
    let first = tokens[index]
    if first.isAddress || first.isLink { return claim(1, [[.word(first.folded)]]) }
    if let taken = writtenDay() ?? day(first) ?? clock(first) ?? digitGroups(first) ?? number(first) { return taken }
    if let weekday = CalendarNames.weekdays[first.folded] { return claim(1, [[.weekday(weekday)]]) }
    if CalendarNames.relativeDays.contains(first.folded) { return claim(1, [[.word(first.folded)]]) }
    if let said = NumberWording.read(tokens[index...]) {
      let value = PlainNumber.text(said.value)
      return amount([value], after: said.count) ?? claim(said.count, [[.number(value)]])
    }
    if first.hasDigit || first.isCapitals { return claim(1, [[.word(first.folded)]]) }
    return (nil, 1)
  }

  // MARK: - Days

  /// "3 May 2026", "May 3rd, 2026", "le 1er mai", "May 2026", "September".
  private func writtenDay() -> Taken? {
    guard let first = token(0)?.folded else { return nil }
    if let day = dayOfMonth(first) {
      let gap = Self.inAny { SaidNumber.isOf(token(1)?.folded ?? "", $0) } ? 1 : 0
      guard let month = token(1 + gap).flatMap({ CalendarNames.months[$0.folded] }) else { return nil }
      let year = token(2 + gap).flatMap(year)
      return claim(2 + gap + (year == nil ? 0 : 1), [[.day(.init(year: year, month: month, day: day))]])
    }
    guard let month = CalendarNames.months[first] else { return nil }
    if let day = token(1).flatMap({ dayOfMonth($0.folded) }) {
      let year = token(2).flatMap(year)
      return claim(year == nil ? 2 : 3, [[.day(.init(year: year, month: month, day: day))]])
    }
    if let year = token(1).flatMap(year) { return claim(2, [[.day(.init(year: year, month: month))]]) }
    return CalendarNames.doubtfulMonths.contains(first) ? nil : claim(1, [[.day(.init(month: month))]])
  }

  private func dayOfMonth(_ text: String) -> Int? {
    let digits = text.prefix(while: NumberForms.isDigit)
    guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day) else { return nil }
    let suffix = text.dropFirst(digits.count)
    return suffix.isEmpty || Self.inAny { SaidNumber.isPlace(text, $0) } ? day : nil
  }

  private func year(_ token: TextToken) -> Int? {
    guard token.isDigits, token.folded.count == 4, let year = Int(token.folded), (1900...2200).contains(year) else {
      return nil
    }
    return year
  }

  /// "2026-05-03", also with a time behind a T, "03/05/2026", "3.5.26", "03/05".
  private func day(_ token: TextToken) -> Taken? {
    let text = token.folded
    if let mark = text.firstIndex(of: "t"), let day = Self.isoDay(text[..<mark]),
      let time = Self.time(text[text.index(after: mark)...].prefix(5))
    {
      return claim(1, [[.day(day), .time(time)]])
    }
    if let day = Self.isoDay(text[...]) { return claim(1, [[.day(day)]]) }
    guard let separator = text.first(where: { "/.-".contains($0) }) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(NumberForms.isDigit) }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 3, parts[2].count == 4 || (parts[2].count == 2 && parts[0].count <= 2 && parts[1].count <= 2) {
      let year = numbers[2] < 100 ? 2_000 + numbers[2] : numbers[2]
      return dayReadings(numbers[0], numbers[1], year: year)
    }
    guard parts.count == 2, separator == "/", parts.allSatisfy({ $0.count <= 2 }) else { return nil }
    return dayReadings(numbers[0], numbers[1], year: nil)
      ?? claim(1, [[.number(String(numbers[0])), .number(String(numbers[1]))], [.word(text)]])
  }

  private func dayReadings(_ a: Int, _ b: Int, year: Int?) -> Taken? {
    var readings: [[TextClaim.Atom]] = []
    if (1...31).contains(a), (1...12).contains(b) { readings.append([.day(.init(year: year, month: b, day: a))]) }
    if (1...31).contains(b), (1...12).contains(a) { readings.append([.day(.init(year: year, month: a, day: b))]) }
    return readings.isEmpty ? nil : claim(1, readings)
  }

  private static func isoDay(_ text: Substring) -> TextClaim.Day? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.allSatisfy(NumberForms.isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    return TextClaim.Day(year: year, month: month, day: day)
  }

  // MARK: - Times

  /// "14:30", "2:30 pm", "2pm", "14h30", "14 h 30", "14h".
  private func clock(_ token: TextToken) -> Taken? {
    var text = token.folded[...]
    var count = 1
    var half = Self.halves[String(text.suffix(2))]
    if half != nil { text = text.dropLast(2) }
    if half == nil, let next = self.token(1).flatMap({ Self.halves[$0.folded] }) {
      half = next
      count = 2
    }
    if half != nil, (1...2).contains(text.count), let hour = Int(text), (1...12).contains(hour) {
      return claim(count, [[.time(Self.minutes(hour, 0, half))]])
    }
    if let time = Self.time(text) {
      return claim(count, [[.time(Self.minutes(time / 60, time % 60, half))]])
    }
    guard half == nil else { return nil }
    if token.isDigits, self.token(1)?.folded == "h", let minute = self.token(2), minute.folded.count == 2,
      let time = Self.time((token.folded + "h" + minute.folded)[...])
    {
      return claim(3, [[.time(time)]])
    }
    if text.last == "h", let hour = Int(text.dropLast()), (0...24).contains(hour) {
      return claim(1, [[.time(hour % 24 * 60)], [.number(String(hour))]])
    }
    return nil
  }

  private static let halves = ["am": 0, "pm": 12, "a.m": 0, "p.m": 12]

  private static func minutes(_ hour: Int, _ minute: Int, _ half: Int?) -> Int {
    (half.map { hour % 12 + $0 } ?? hour) * 60 + minute
  }

  /// Hours and minutes with ":" or "h" between them; seconds may follow.
  private static func time(_ text: Substring) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" }
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy(NumberForms.isDigit) }), let hour = Int(parts[0]), let minute = Int(parts[1]),
      hour < 25, minute < 60
    else { return nil }
    return hour % 24 * 60 + minute
  }

  // MARK: - Numbers

  /// Words of digits in a row, "06 12 34 56 78" or "1 234 567,50", and groups in one word, "06.12.34.56.78".
  private func digitGroups(_ token: TextToken) -> Taken? {
    let groups = token.folded.drop { $0 == "+" }.split(omittingEmptySubsequences: false) { ".-/()".contains($0) }
    if groups.count > 2, groups.allSatisfy({ $0.allSatisfy(NumberForms.isDigit) }) {
      let digits = groups.joined()
      let values = NumberForms.values(of: token.folded).map { [TextClaim.Atom.number($0)] }
      return claim(1, [[.word(token.folded)], [.digits(digits)]] + values)
    }
    guard token.folded.drop(while: { $0 == "+" }).allSatisfy(NumberForms.isDigit), token.hasDigit else { return nil }
    var row = [token.folded.filter(NumberForms.isDigit)]
    while row.count < 8, let next = self.token(row.count), next.isDigits { row.append(next.folded) }
    // The last group of a grouped number may have decimals.
    var decimals: String?
    if let next = self.token(row.count)?.folded, next.prefix(while: NumberForms.isDigit).count == 3,
      NumberForms.values(of: next).count > 0, !next.allSatisfy(NumberForms.isDigit)
    {
      decimals = next
    }
    let whole = row + (decimals.map { [$0] } ?? [])
    guard whole.count > 1 else { return nil }
    var readings: [[TextClaim.Atom]] = []
    let isGrouped =
      (1...3).contains(row[0].count) && row.dropFirst().allSatisfy { $0.count == 3 }
    if isGrouped {
      let values = NumberForms.values(of: row.joined() + (decimals ?? "")).filter { !$0.isEmpty }
      if let amount = amount(values.sorted(), after: whole.count) { return amount }
      readings += values.map { [.number($0)] }
    }
    if decimals == nil { readings.append([.digits(row.joined())]) }
    readings.append(whole.compactMap { NumberForms.values(of: $0).min().map { .number($0) } })
    return claim(whole.count, readings)
  }

  /// "42", "1,234.50", "€20", "20 EUR", "15 %", "3rd", "5kg", "12k", "3-5", "24-hour".
  private func number(_ token: TextToken) -> Taken? {
    var text = token.folded.drop { "+-~≈<>#×".contains($0) }
    let before = text.prefix { !NumberForms.isDigit($0) }
    if ["n°", "no", "nr"].contains(before) { text = text.dropFirst(before.count) }
    if !before.isEmpty, let unit = MoneyUnit.of(before) {
      text = text.dropFirst(before.count)
      let values = NumberForms.values(of: text)
      return values.isEmpty ? nil : claim(1, values.sorted().map { [.amount($0, unit: unit)] })
    }
    let digits = text.prefix { NumberForms.isDigit($0) || ".,'".contains($0) }
    let values = NumberForms.values(of: digits).sorted()
    guard !values.isEmpty else { return nil }
    let suffix = String(text.dropFirst(digits.count))
    if suffix.isEmpty {
      if let power = self.token(1).flatMap({ NumberWording.power(of: $0.folded) }) {
        let scaled = values.map { NumberForms.scaled($0, by: power) }
        return amount(scaled, after: 2) ?? claim(2, scaled.map { [.number($0)] })
      }
      return amount(values, after: 1) ?? claim(1, values.map { [.number($0)] } + longDigits(digits))
    }
    if let unit = MoneyUnit.of(suffix) { return claim(1, values.map { [.amount($0, unit: unit)] }) }
    if Self.inAny({ SaidNumber.isPlace(digits + suffix, $0) }) { return claim(1, values.map { [.ordinal($0)] }) }
    if let power = ["k": 3, "m": 6][suffix] {
      return claim(1, values.flatMap { [[.number(NumberForms.scaled($0, by: power))], [.number($0)]] })
    }
    if Self.units.contains(suffix) { return claim(1, values.map { [.number($0)] }) }
    guard suffix.first == "-" else { return nil }
    let rest = suffix.dropFirst()
    let others = NumberForms.values(of: rest)
    if !others.isEmpty {
      return claim(
        1,
        values.flatMap { a in others.sorted().map { [.number(a), .number($0)] } } + [[.word(token.folded)]]
      )
    }
    // "24-hour", but not "12-ABC".
    guard rest.allSatisfy({ $0.isLetter || $0 == "-" }), token.raw.filter(\.isLetter).allSatisfy(\.isLowercase) else {
      return nil
    }
    return claim(1, values.map { [.number($0)] })
  }

  private func longDigits(_ digits: Substring) -> [[TextClaim.Atom]] {
    digits.count >= 7 && digits.allSatisfy(NumberForms.isDigit) ? [[.digits(String(digits))]] : []
  }

  /// A number before a word of money or percent: "20 euros", "15 per cent", or one behind it: "EUR 20".
  private func amount(_ values: [String], after count: Int) -> Taken? {
    if let next = token(count)?.folded, let unit = MoneyUnit.of(next) {
      return claim(count + 1, values.map { [.amount($0, unit: unit)] })
    }
    let pair = (token(count)?.folded ?? "") + " " + (token(count + 1)?.folded ?? "")
    if Self.inAny({ SaidNumber.isPercent(pair, $0) }) {
      return claim(count + 2, values.map { [.amount($0, unit: .percent)] })
    }
    if index > 0, let unit = MoneyUnit.leading(tokens[index - 1]) {
      return claim(count, values.map { [.amount($0, unit: unit)] })
    }
    return nil
  }

  /// Signs of units, in which a number may end.
  private static let units = Lexicon.common.set("measure.signs")

  private static func inAny(_ isSo: (Language) -> Bool) -> Bool { Language.allCases.contains(where: isSo) }
}
