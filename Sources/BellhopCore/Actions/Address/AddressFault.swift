/// Why a text isn't the address of an endpoint.
public enum AddressFault: Error, Hashable, Sendable {
  case empty
  case controlCharacter
  case notAbsolute
  case mistake(AddressMistake)
  case scheme(String)
  case userinfo
  case host(HostName.Fault)
  case port(String)
  case dotSegment
  case badEscape
  case openPlaceholder
  case emptyPlaceholder
  case placeholderOutsidePath(String)
  /// http to a public host. The address can be read, so this is found by who would call it.
  case plainHTTP(String)

  /// What is wrong and what to do, for the admin.
  public var sentence: String {
    switch self {
    case .empty: "Enter the address of the API, for example https://api.example.com/orders."
    case .controlCharacter: "The URL holds a line break or a control character. Type it on one line."
    case .notAbsolute: "The URL must be complete: begin it with https://."
    case .mistake(let mistake): mistake.sentence
    case .scheme(let scheme): "“\(scheme)” addresses can't be called. Begin the URL with https://."
    case .userinfo: "Take the user name and password out of the URL. Keep them as a secret and use Authentication."
    case .host(let fault): fault.sentence
    case .port(let port): "“\(port)” isn't a port. Give a number from 1 to 65535, or leave the port out."
    case .dotSegment: "Take the “.” or “..” out of the path: on the way it would lead to another address."
    case .badEscape: "A % in the URL must be followed by two digits (0–9, A–F). Write a plain % as %25."
    case .openPlaceholder: "A placeholder must begin with {{ and end with }}, for example {{Order number}}."
    case .emptyPlaceholder: "Put the name of an input between {{ and }}, for example {{Order number}}."
    case .placeholderOutsidePath(let name):
      "{{\(name)}} can stand only in the path of the URL. Elsewhere, add a parameter for it below."
    case .plainHTTP(let host):
      "http to \(host) would send customers' data unencrypted: begin the URL with https://."
    }
  }
}

extension HostName.Fault {
  var sentence: String {
    switch self {
    case .empty: "The URL names no host. Write it as https://api.example.com/orders."
    case .tooLong: "The host in the URL is too long: 253 characters at most, 63 between two dots."
    case .character(let scalar) where UnseenCharacter(scalar) != nil:
      "The host in the URL has \(UnseenCharacter(scalar)?.name ?? "") in it: take it out, or type the host anew."
    case .character(let scalar) where !scalar.isASCII:
      "The host in the URL has “\(scalar)” in it. Write the host in its ASCII form, which begins with xn--."
    case .character(let scalar): "The host in the URL can't have “\(scalar)” in it."
    case .oddNumber: "Write the host's address as four numbers from 0 to 255, for example 127.0.0.1."
    case .badIPv6: "The host in the URL isn't an IPv6 address. Write it as [::1], or use a host name."
    }
  }
}
