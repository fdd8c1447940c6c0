import Foundation
import Languages

/// What a customer is told in French about an answer that can't be taken.
enum FrenchExpectations {
  static func text(of mismatch: Mismatch) -> String {
    switch mismatch {
    case .severalValues: "J'y trouve plus d'une valeur. Merci de n'en donner qu'une."
    case .ambiguous(let values): "Cela peut vouloir dire \(list(values)). Merci de l'écrire en entier."
    case .tooLong(let most): "C'est trop long : \(counted(most, "caractère")) au plus."
    case .tooShort(let least): "C'est trop court : \(counted(least, "caractère")) au moins."
    case .otherCurrency(_, let wanted):
      "Il me faut un montant en \(CurrencyMention.name(of: wanted, .french)), comme \(amount(20, wanted))."
    case .tooExact(0): "Il me faut un montant entier, sans décimales."
    case .tooExact(let decimals): "Il me faut un montant d'au plus \(counted(decimals, "décimale"))."
    case .notAboveNothing: "Il me faut un montant supérieur à 0."
    case .beside: ""
    case .unlike(let format): expectation(format)
    }
  }

  private static func expectation(_ format: InputFormat) -> String {
    switch format {
    case .email: "Une adresse e-mail ressemble à nom@exemple.fr."
    case .phone(false): "Un numéro de téléphone ressemble à 06 12 34 56 78."
    case .phone(true): "Un numéro de téléphone avec son indicatif ressemble à +33 6 12 34 56 78."
    case .webAddress: "Une adresse web ressemble à https://www.exemple.fr."
    case .wholeNumber(nil): "Il me faut un nombre entier, comme 3."
    case .wholeNumber(let range?): "Il me faut un nombre entier \(bounds(range))."
    case .number(let rule):
      bounds(rule).isEmpty && rule?.unit == nil
        ? "Il me faut un nombre, comme 2,5." : "Il me faut un nombre\(unit(rule))\(bounds(rule))."
    case .amount(let currency, let rule):
      "Il me faut un montant\(bounds(rule)), comme \(amount(20, currency ?? "EUR"))."
    case .percentage(let rule): "Il me faut un pourcentage\(bounds(rule)), comme 15 %."
    case .date(let rule): "Il me faut une date\(bounds(rule))\(example(rule))."
    case .time(let rule): "Il me faut une heure\(bounds(rule)), comme \(rule?.example ?? "14:30")."
    case .dateTime(let rule):
      "Il me faut une date\(bounds(rule)), avec l'heure\(example(rule, "le 14 mars 2026 à 14 h 30"))."
    case .duration(let unit): "Il me faut une durée, comme \(counted(2, name(of: unit ?? .hour)))."
    case .yesNo: "Merci de répondre par oui ou par non."
    case .personName: "Merci de donner un nom."
    case .choice(let choices): "Choisissez : \(list(choices.map(\.value)))."
    case .digits(let count): "Il me faut \(between(count, "chiffre"))."
    case .letters(let count): "Il me faut \(between(count, "lettre"))."
    case .characters(let count): "Il me faut \(between(count, "lettre")) ou chiffres."
    case .shape(let shape): "Cela ressemble à \(shape.example)."
    case .pattern: "Cela n'a pas la forme attendue."
    case .text: "Merci de répondre avec des mots."
    }
  }

  private static func amount(_ number: Decimal, _ currency: String) -> String {
    let written = PlainNumber.amount(number, decimals: CurrencyDecimals.of(currency)) ?? ""
    return written.replacing(".", with: ",") + " " + currency
  }

  private static func bounds(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let low, .max): "d'au moins \(low)"
    case (.min, let high): "d'au plus \(high)"
    case (let low, let high): "de \(low) à \(high)"
    }
  }

  private static func bounds(_ rule: NumberRule?) -> String {
    guard let rule else { return "" }
    return switch (rule.least.map(number), rule.most.map(number)) {
    case (let low?, let high?) where !rule.excludesLeast && !rule.excludesMost: " de \(low) à \(high)"
    case (let low?, let high?):
      " \(rule.excludesLeast ? "de plus de" : "d'au moins") \(low) et \(rule.excludesMost ? "de moins de" : "d'au plus") "
        + high
    case (let low?, nil): rule.excludesLeast ? " de plus de \(low)" : " d'au moins \(low)"
    case (nil, let high?): rule.excludesMost ? " de moins de \(high)" : " d'au plus \(high)"
    case (nil, nil): ""
    }
  }

  private static func number(_ number: Decimal) -> String { "\(number)".replacing(".", with: ",") }

  private static func unit(_ rule: NumberRule?) -> String { rule?.unit.map { " en \($0)" } ?? "" }

  private static func bounds(_ rule: DateRule?) -> String {
    switch (rule?.earliest, rule?.latest) {
    case (nil, nil): ""
    case (.today?, nil): " à partir d'aujourd'hui"
    case (.fromToday(1, .day)?, nil): " après aujourd'hui"
    case (nil, .today?): " jusqu'à aujourd'hui"
    case (nil, .fromToday(-1, .day)?): " avant aujourd'hui"
    case (let first?, nil): ", pas avant \(place(first))"
    case (nil, let last?): ", pas après \(place(last))"
    case (let first?, let last?): " entre \(place(first)) et \(place(last))"
    }
  }

  private static func place(_ bound: DateBound) -> String {
    switch bound {
    case .day(let day): "le \(day.iso8601)"
    case .fromToday(0, _): "aujourd'hui"
    case .fromToday(let count, let unit):
      count < 0 ? "il y a \(counted(-count, name(of: unit)))" : "dans \(counted(count, name(of: unit)))"
    }
  }

  private static func name(of unit: DateBound.Unit) -> String {
    switch unit {
    case .day: "jour"
    case .week: "semaine"
    case .month: "mois"
    case .year: "an"
    }
  }

  private static func name(of unit: DurationUnit) -> String {
    switch unit {
    case .second: "seconde"
    case .minute: "minute"
    case .hour: "heure"
    case .day: "jour"
    case .week: "semaine"
    case .month: "mois"
    case .year: "an"
    }
  }

  private static func bounds(_ rule: TimeRule?) -> String {
    switch (rule?.earliest, rule?.latest) {
    case (nil, nil): ""
    case (let first?, nil): " à partir de \(first.iso8601)"
    case (nil, let last?): " jusqu'à \(last.iso8601)"
    case (let first?, let last?): " entre \(first.iso8601) et \(last.iso8601)"
    }
  }

  /// A day that the bounds may refuse is no example of one that they take.
  private static func example(_ rule: DateRule?, _ plain: String = "le 14 mars 2026") -> String {
    if let pattern = rule?.pattern { return ", comme \(TimePattern.example(of: pattern))" }
    return rule?.earliest == nil && rule?.latest == nil ? ", comme \(plain)" : ""
  }

  private static func between(_ range: ClosedRange<Int>, _ unit: String) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let low, let high) where low == high: counted(low, unit)
    case (let low, InputFormat.longestAnswer): "au moins \(counted(low, unit))"
    case (...1, let high): "au plus \(counted(high, unit))"
    case (let low, let high): "de \(low) à \(counted(high, unit))"
    }
  }

  private static func counted(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count > 1 && !unit.hasSuffix("s") ? "s" : "")"
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " ou " + last
  }
}
