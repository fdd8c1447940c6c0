import BellhopCore
import Foundation
import Testing

/// HubSpot's published vectors, and more of the same rules for what those leave out.
@Suite struct HubSpotSignatureTests {
  private let secret = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy"
  private let uri = "https://www.example.com/webhook_uri"
  private let event = Data(
    """
    [{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,\
    "subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM",\
    "changeFlag":"NEW","appId":54321}]
    """.utf8
  )
  private let quotedBody = Data("{'example_field':'example_value'}".utf8)
  private let jsonBody = Data(#"{"example_field":"example_value"}"#.utf8)

  @Test func `version 1 gives the published digests`() {
    #expect(
      HubSpotSignature.v1(secret: secret, body: event)
        == "232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de"
    )
    #expect(
      HubSpotSignature.v1(secret: secret, body: quotedBody)
        == "69fc6631a867edd4f9e9e627fc5c1148e3fbdd8b21837b6d2b8901c1fa57f750"
    )
  }

  @Test func `version 2 gives the published digests`() {
    #expect(
      HubSpotSignature.v2(secret: secret, method: "GET", uri: uri)
        == "eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e"
    )
    #expect(
      HubSpotSignature.v2(secret: secret, method: "POST", uri: uri, body: jsonBody)
        == "9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900"
    )
    #expect(
      HubSpotSignature.v2(secret: secret, method: "POST", uri: uri, body: quotedBody)
        == "4fe4e3a7d3cf09db53be39d0a58130e2aaba074ec123a9e355b876a689a1c383"
    )
  }

  @Test(
    arguments: [
      (1_693_657_560_000, "K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y="),
      (1_700_000_300_000, "RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw="),
    ] as [(Int64, String)]
  )
  func `version 3 gives the published codes`(timestamp: Int64, code: String) {
    #expect(
      HubSpotSignature.v3(secret: secret, method: "POST", uri: uri, body: quotedBody, timestamp: timestamp) == code
    )
  }

  @Test func `version 3 gives the code of the current documentation`() {
    let body = Data(
      """
      [{"eventId":531833541,"subscriptionId":3923621,"portalId":48807704,"appId":16111050,\
      "occurredAt":1752613920733,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":138017612137,\
      "changeFlag":"CREATED","changeSource":"CRM_UI","sourceId":"userId:76023669"}]
      """.utf8
    )
    let code = HubSpotSignature.v3(
      secret: "cfc68c0b-4b4e-4ef8-b764-95350e4ea479",
      method: "POST",
      uri: "https://webhook.site/335453f5-94b3-49d9-b684-a55354d4b8df",
      body: body,
      timestamp: 1_752_613_922_216
    )
    #expect(code == "gbj1XPRvUt0noT7i7fXfTzOD4sLzQmf0VT28ZYq0EYg=")
  }

  @Test(arguments: ["a%3Ab", "a%3ab", "a:b"])
  func `version 3 signs an escaped colon as a colon`(value: String) {
    let code = HubSpotSignature.v3(
      secret: secret,
      method: "POST",
      uri: uri + "?x=" + value,
      body: event,
      timestamp: 1_700_000_000_000
    )
    #expect(code == "pGaqipPiYpnRzTHQquj/LJH83HMaMUaJ132HqlEOjx8=")
  }

  @Test func `the twelve escapes are decoded and no others`() {
    #expect(
      HubSpotSignature.decodedURI("https://h/p%3Aa%2Fb%3Fc%40d%21e%24f%27g%28h%29i%2Aj%2Ck%3Bl%20m")
        == "https://h/p:a/b?c@d!e$f'g(h)i*j,k;l%20m"
    )
    let kept = "%20%22%23%25%26%2B%3D%C3%A9+%"
    #expect(HubSpotSignature.decodedURI(kept) == kept)
  }

  @Test func `escapes are decoded in one pass`() {
    #expect(HubSpotSignature.decodedURI("a%253Ab") == "a%253Ab")
    #expect(HubSpotSignature.decodedURI("a%25%3A") == "a%25:")
  }

  @Test func `a query is signed decoded in version 3 and as it is in version 2`() {
    let uri = "https://www.example.com/orders?order_id=A-1001&email=jane%40example.com"
    let code = HubSpotSignature.v3(secret: secret, method: "GET", uri: uri, timestamp: 1_700_000_000_000)
    #expect(code == "cAISeYBFHWVaq9U+i6Y+6a5KRBB4ciKwK1ftkgr3g6I=")
    #expect(code != "NjQqTO6sTkDkEZB03KuFTNwtCazlXrDhszdIY8JomKY=", "the code over the escaped address")
    #expect(
      HubSpotSignature.v2(secret: secret, method: "GET", uri: uri)
        == "4a4515d07d9ee53a733885651d4cd516ffb126e49ff751d3e45e3a0fdd932d79"
    )
  }

  @Test func `a body is signed as UTF-8`() {
    let body = Data(#"{"name":"Zoë","city":"München"}"#.utf8)
    #expect(body.count == 33)
    #expect(
      HubSpotSignature.v3(secret: secret, method: "POST", uri: uri, body: body, timestamp: 1_700_000_000_000)
        == "0Q+XXplNqdSGoD7suLI0bW7U9/fCGR1Q2MljakMsCfI="
    )
    #expect(
      HubSpotSignature.v2(secret: secret, method: "POST", uri: uri, body: body)
        == "96489c33696fad2f506c6eee3d7adddccb2c7c4eb764c1ad5760753a79ad64a2"
    )
  }

  @Test func `version 3 takes what there is nothing to decode in as it is`() {
    let query = "https://www.example.com/s?q=a%20b%26c%3Dd+e"
    #expect(
      HubSpotSignature.v3(secret: secret, method: "GET", uri: query, timestamp: 1_700_000_000_000)
        == "GgyX1HKn2QPWJd+GRs8z/CfmV3jty+wxhpRdZp12DdQ="
    )
    #expect(
      HubSpotSignature.v3(secret: secret, method: "POST", uri: uri, timestamp: 1_700_000_000_000)
        == "NxIjBF9QNjP0sQlPNP1ovID3lkcWzyfyIEQjCvU6/oI="
    )
    #expect(
      HubSpotSignature.v3(secret: secret, method: "POST", uri: uri, body: jsonBody, timestamp: 1_700_000_000_000)
        == "rQEKkaNUiu+1qGF//O/pw4BCzstSqO1PyUnGICmf+7o="
    )
  }

  @Test func `a time is sent in milliseconds`() {
    #expect(HubSpotSignature.timestamp(Date(timeIntervalSince1970: 1_700_000_000.25)) == 1_700_000_000_250)
  }
}
