extension LanguageModel {
  /// The settings as somebody typed or pasted them.
  public struct Typed: Sendable {
    public let url: PastedIdentifier
    public let name: PastedIdentifier
    public let secret: PastedIdentifier

    public init(url: String, name: String, secret: String) {
      self.url = PastedIdentifier(url, as: .url)
      self.name = PastedIdentifier(name, as: .modelName)
      self.secret = PastedIdentifier(secret, as: .secretName)
    }

    public func model(isOn: Bool) -> LanguageModel {
      LanguageModel(
        isOn: isOn,
        url: url.text,
        name: name.text,
        secret: secret.text.isEmpty ? nil : SecretName(secret.text)
      )
    }

    /// What keeps the model that they make from being saved: first what nobody sees in one of them.
    public func faults(in secrets: [SecretBinding], of model: LanguageModel) -> [Fault] {
      let unseen = [(Setting.url, url), (.name, name), (.secret, secret)].compactMap { setting, typed in
        typed.problem.map { Fault(setting: setting, sentence: $0) }
      }
      let others = model.isOn ? model.faults(in: secrets) : model.faultInWriting.map { [$0] } ?? []
      return unseen + others.filter { other in !unseen.contains { $0.setting == other.setting } }
    }

    /// What was left out of them.
    public var notices: [String] { [url, name, secret].compactMap(\.notice) }
  }
}
