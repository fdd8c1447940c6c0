import Foundation
import Testing

@testable import BellhopDemo

/// The signatures were made with OpenSSL, by the commands that stand beside them.
@Suite("Verifying a signature")
struct SignatureCheckTests {
  let secret = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy"
  let signedAt = Date(timeIntervalSince1970: 1_700_000_000)

  func refusal(
    _ version: SignatureCheck.Version,
    target: String = "/webhook_uri?x=a%3Ab",
    body: String = #"{"example_field":"example_value"}"#,
    after seconds: Double = 0,
    _ headers: [ReceivedRequest.Header]
  ) -> String? {
    let request = ReceivedRequest(
      method: "POST",
      target: target,
      headers: [.init("Host", "127.0.0.1:8080")] + headers,
      body: Data(body.utf8)
    )
    return SignatureCheck(version: version, secret: secret, now: signedAt.addingTimeInterval(seconds))
      .refusal(of: request)
  }

  // printf '%s' 'POSThttp://127.0.0.1:8080/webhook_uri?x=a:b{"example_field":"example_value"}1700000000000' |
  //   openssl dgst -sha256 -hmac yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy -binary | base64
  let v3 = [
    ReceivedRequest.Header("X-HubSpot-Signature-v3", "bC2jfZlss4Bjkdq7UDk0C5Iq6dCI2clfQqW3M6yFF/o="),
    ReceivedRequest.Header("X-HubSpot-Request-Timestamp", "1700000000000"),
  ]

  // printf '%s' 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyyPOSThttp://127.0.0.1:8080/webhook_uri?x=a%3Ab{"example_field":
  //   "example_value"}' | sha256sum
  let v2 = [
    ReceivedRequest.Header("X-HubSpot-Signature-Version", "v2"),
    ReceivedRequest.Header("X-HubSpot-Signature", "a4091e96203a9b49fe7729d7d6a1c636db6a4ab820aea791e5d7cea269ef96be"),
  ]

  @Test("accepts a version 3 signature up to five minutes old, whether or not the colon is escaped")
  func acceptsV3() {
    #expect(refusal(.v3, v3) == nil)
    #expect(refusal(.v3, target: "/webhook_uri?x=a:b", v3) == nil)
    #expect(refusal(.v3, after: 300, v3) == nil)
  }

  @Test("refuses a version 3 signature that is stale, or over another body, address or time")
  func refusesV3() {
    #expect(refusal(.v3, after: 300.001, v3)?.contains("five minutes") == true)
    #expect(refusal(.v3, body: "{}", v3)?.contains("doesn't match") == true)
    #expect(refusal(.v3, target: "/webhook_uri?x=a%20b", v3)?.contains("doesn't match") == true)
    #expect(
      refusal(.v3, [v3[0], .init("X-HubSpot-Request-Timestamp", "1700000000001")])?.contains("doesn't match") == true
    )
  }

  @Test("says which header is missing or can't be read")
  func headers() {
    #expect(refusal(.v3, [])?.contains("X-HubSpot-Signature-v3 is missing") == true)
    #expect(refusal(.v3, [v3[0]])?.contains("Timestamp") == true)
    #expect(refusal(.v3, [.init("X-HubSpot-Signature-v3", "*"), v3[1]])?.contains("Base64") == true)
    #expect(refusal(.v2, [v2[0]])?.contains("X-HubSpot-Signature is missing") == true)
    #expect(refusal(.v2, [v2[1]])?.contains("Version") == true)
  }

  @Test("accepts a version 2 signature over exactly the bytes of the address")
  func v2Signature() {
    #expect(refusal(.v2, v2) == nil)
    #expect(refusal(.v2, target: "/webhook_uri?x=a:b", v2)?.contains("doesn't match") == true)
  }

  @Test("decodes the twelve escapes once, and no other")
  func decoding() {
    let uri = "https://h/p%3Aa%2Fb%3Fc%40d%21e%24f%27g%28h%29i%2Aj%2Ck%3Bl%20m%253A%2b%3a%"
    #expect(SignatureCheck.decoded(uri) == "https://h/p:a/b?c@d!e$f'g(h)i*j,k;l%20m%253A%2b:%")
  }
}
