/// The units of measure that instructions name.
enum UnitWords {
  /// The unit of what is measured: "weight in kilograms", "height (cm)", "between 1 and 30 kg".
  static func find(in text: InstructionText) -> (unit: String, place: Range<Int>)? {
    for index in text.words.indices {
      guard let (unit, length) = unit(at: index, in: text) else { continue }
      let place = index..<(index + length)
      if index > 0, ["in", "en"].contains(text.words[index - 1]) { return (unit, (index - 1)..<place.upperBound) }
      if WrittenNumber.starting(at: index - 1, in: text) != nil { return (unit, place) }
      let isAlone = text.gap(before: index).contains("(") && text.gapOrRest(after: place.upperBound - 1).contains(")")
      if isAlone { return (unit, place) }
    }
    return nil
  }

  private static func unit(at index: Int, in text: InstructionText) -> (String, length: Int)? {
    if ["c", "f"].contains(text.words[index]), text.gap(before: index).hasSuffix("°") {
      return ("°" + text.words[index].uppercased(), 1)
    }
    for (phrase, unit) in phrases where text.has(phrase.split(separator: " ").map(String.init), at: index) {
      return (unit, phrase.split(separator: " ").count)
    }
    return words[text.words[index]].map { ($0, 1) }
  }

  /// Whether a word after a number is of this unit; nil when it is no unit at all.
  static func matches(_ word: String, unit: String) -> Bool? {
    let folded = FoldedWords.fold(word)
    return words[folded].map { $0 == unit }
  }

  /// The text with blanks, of the same length, where words name this unit: "2.5kg" and "un kilo et demi" are numbers then.
  static func blanked(_ unit: String, in text: String) -> String {
    var bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      guard isLetter(bytes[start]) else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.count
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      if matches(word, unit: unit) == true {
        for index in start..<end { bytes[index] = UInt8(ascii: " ") }
      }
      start = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Letters beyond ASCII are taken whole, as the bytes of `è` and `²` are.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 128 || (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

  private static let phrases: [(String, String)] = [
    ("degrees celsius", "°C"), ("degree celsius", "°C"), ("degres celsius", "°C"), ("degrees fahrenheit", "°F"),
    ("degres fahrenheit", "°F"), ("square metres", "m²"), ("square meters", "m²"), ("metres carres", "m²"),
    ("square feet", "sq ft"), ("cubic metres", "m³"), ("cubic meters", "m³"), ("metres cubes", "m³"),
    ("kilowatt hours", "kWh"), ("kilowattheures", "kWh"),
  ]
  private static let words: [String: String] = [
    "kilogram": "kg", "kilograms": "kg", "kilogramme": "kg", "kilogrammes": "kg", "kilo": "kg", "kilos": "kg",
    "kg": "kg",
    "kgs": "kg", "gram": "g", "grams": "g", "gramme": "g", "grammes": "g", "lb": "lb", "lbs": "lb", "ounce": "oz",
    "ounces": "oz", "oz": "oz", "kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km",
    "km": "km",
    "kms": "km", "mile": "mi", "miles": "mi", "metre": "m", "metres": "m", "meter": "m", "meters": "m", "cm": "cm",
    "centimetre": "cm", "centimetres": "cm", "centimeter": "cm", "centimeters": "cm", "mm": "mm", "millimetres": "mm",
    "millimeters": "mm", "inch": "in", "inches": "in", "pouces": "in", "foot": "ft", "feet": "ft", "litre": "L",
    "litres": "L", "liter": "L", "liters": "L", "ml": "mL", "kwh": "kWh", "celsius": "°C", "fahrenheit": "°F",
    "m2": "m²",
    "m²": "m²", "m3": "m³", "gb": "GB", "mb": "MB", "go": "Go", "mo": "Mo", "mbps": "Mbit/s", "watts": "W",
    "volts": "V",
  ]
}
