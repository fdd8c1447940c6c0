import struct Foundation.Date

extension Action {
  /// Builds the request of one run without any secret's value: a stand-in takes the place of each. It is for showing,
  /// not for sending, and it can be built by somebody who may not read the secrets.
  ///
  /// - Parameters:
  ///   - secrets: the secrets that there are; one that isn't among them, or not for this host, is a failure as in a call.
  ///   - standIn: what stands for a secret; its name in parentheses unless told otherwise.
  /// - Throws: a failure of kind `configuration` that says what is missing or can't be sent.
  public func outlineRequest(
    values: RunValues,
    secrets: [SecretBinding],
    now: Date,
    standIn: (SecretName) -> String = { "(\($0))" }
  ) throws(CallFailure) -> PreparedRequest {
    let named = Secrets(secrets.map { Secret(name: $0.name, value: standIn($0.name), hosts: $0.hosts) })
    return try prepareRequest(values: values, secrets: named, now: now)
  }
}
