/// The version of Bellhop, which its requests carry too.
public enum ProductVersion {
  public static let text = "0.1.0"
  static let userAgent = "Bellhop/\(text)"
}
