import Testing

@testable import BellhopCore

@Suite("A failure that came with a good status") struct ErrorBodyTests {
  @Test(
    "is seen",
    arguments: [
      #"{"error": "x"}"#, #"{"errors": [{"message": "x"}]}"#, #"{"data": null, "errors": [{"message": "x"}]}"#,
      #"{"success": false}"#, #"{"Success": "false"}"#, #"{"Response": "False", "Error": "Not found!"}"#,
      #"{"ok": false, "description": "Bad Request"}"#, #"{"succes": false}"#, #"{"status": "error", "message": "x"}"#,
      #"{"status": 404, "title": "Not Found"}"#, #"{"statusCode": 500, "message": "x"}"#,
      #"{"code": 40401, "msg": "x", "data": null}"#, #"{"errorMessages": ["x"], "errors": {}}"#,
      #"[{"message": "x", "errorCode": "NOT_FOUND"}]"#, #"{"fault": {"faultstring": "x"}}"#,
      #"{"type": "error", "message": "x"}"#, #"{"result": "error"}"#,
    ]
  )
  func failure(json: String) throws {
    #expect(ErrorBody.isOne(try JSONValue(parsing: json)))
  }

  @Test(
    "isn't seen where there is none",
    arguments: [
      #"{"error": null, "errors": [], "status": "ok"}"#, #"{"success": true}"#, #"{"error_code": 0, "data": {"a": 1}}"#,
      #"{"code": 0, "msg": "success", "data": {"a": 1}}"#, #"{"code": "ABC-404", "status": "open"}"#, "[]", "{}",
      #"[{"message": "hello"}]"#, #"{"status": "delivered", "error_message": "late"}"#, #"{"errors": 0}"#,
      #"{"type": "error_report", "message": "x"}"#, #"{"code": 450, "name": "Area"}"#, #"{"response": "Done."}"#,
    ]
  )
  func success(json: String) throws {
    #expect(!ErrorBody.isOne(try JSONValue(parsing: json)))
  }

  @Test("is looked for in one pass, however often a key stands there")
  func repeatedKeys() {
    let members = (0..<100_000).map { _ in JSONValue.Member("code", .number("500")) }
    #expect(!ErrorBody.isOne(.object(members)))
    #expect(ErrorBody.isOne(.object(members + [JSONValue.Member("message", .string("x"))])))
  }

  @Test("says that there is no such thing only where it does")
  func notFound() throws {
    let condition = "If the order can't be found, say \"I can't find it.\" Tell the status."
    #expect(try ReplyTests.reply(condition, #"{"error": "Order not found"}"#).text == "I can't find it.")
    #expect(try ReplyTests.reply(condition, #"{"error": "Upstream timed out"}"#).text == "I'm sorry, that didn't work.")
    #expect(try ReplyTests.reply(condition, #"{"order": {"status": "open"}}"#).text == "The status is open.")
  }
}
