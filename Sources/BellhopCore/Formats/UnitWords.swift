/// The words of units of measure.
enum UnitWords {
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

  static let phrases: [(String, String)] = [
    ("degrees celsius", "°C"), ("degree celsius", "°C"), ("degres celsius", "°C"), ("degrees fahrenheit", "°F"),
    ("degres fahrenheit", "°F"), ("square metres", "m²"), ("square meters", "m²"), ("metres carres", "m²"),
    ("square feet", "sq ft"), ("cubic metres", "m³"), ("cubic meters", "m³"), ("metres cubes", "m³"),
    ("kilowatt hours", "kWh"), ("kilowattheures", "kWh"),
  ]
  static let words: [String: String] = [
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
