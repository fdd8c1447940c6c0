import Foundation
import Testing

@testable import BellhopCore

@Suite struct RefusedKeysTests {
  private func named(_ text: String, _ keys: [String] = ["email", "order_number"]) throws -> [String] {
    RefusedKeys.named(in: try JSONValue(parsing: Data(text.utf8)), among: keys).sorted()
  }

  @Test(arguments: [
    #"{"errors": {"email": ["is not a valid address"]}}"#,
    #"{"errors": {"Email": "must be an address"}}"#,
    #"{"errors": {"$.email": ["The value is wrong."]}}"#,
    #"{"errors": [{"field": "email", "defaultMessage": "wrong", "rejectedValue": "x"}]}"#,
    #"{"errors": [{"title": "Invalid", "source": {"pointer": "/data/attributes/email"}}]}"#,
    #"{"errors": [{"title": "Invalid", "source": {"parameter": "email"}}]}"#,
    #"{"errors": [{"type": "field", "msg": "Invalid value", "path": "email", "location": "body"}]}"#,
    #"{"errors": [{"instancePath": "/email", "message": "must match format"}]}"#,
    #"{"errors": [{"instancePath": "", "params": {"missingProperty": "email"}, "message": "required"}]}"#,
    #"{"errors": [{"message": "bad", "context": {"propertyName": ["email"]}}]}"#,
    #"{"errors": ["email must be an email"]}"#,
    #"{"detail": [{"loc": ["body", "email"], "msg": "not an address", "type": "value_error"}]}"#,
    #"{"detail": "email: no such account"}"#,
    #"{"violations": [{"propertyPath": "email", "title": "wrong"}]}"#,
    #"{"type": "about:blank", "title": "Bad", "invalid-params": [{"name": "email", "reason": "wrong"}]}"#,
    #"{"error": {"param": "email", "message": "wrong"}}"#,
    #"{"error": {"details": [{"fieldViolations": [{"field": "customer.email", "description": "x"}]}]}}"#,
    #"{"error": {"issues": [{"path": ["email"], "message": "Invalid email"}]}}"#,
    #"{"message": {"email": ["wrong"]}}"#,
    #"{"message": ["email must be an email"], "error": "Bad Request", "statusCode": 400}"#,
    #"{"message": "Path `email` is required."}"#,
    #"{"message": "Validation failed: email: wrong"}"#,
    #"{"email": ["Enter a valid address."]}"#,
    #"{"field": "email", "message": "wrong"}"#,
    #"{"ModelState": {"dto.Email": ["wrong"]}}"#,
    #"[{"field": "email", "code": "invalid"}]"#,
    #"{"data": {"errors": {"email": ["wrong"]}}}"#,
  ])
  func `a key is named in all usual shapes`(answer: String) throws {
    #expect(try named(answer) == ["email"])
  }

  @Test(arguments: [
    #"{"error": "too big"}"#, #"{"error": "Please give an email"}"#, #"{"errors": {"api_version": ["missing"]}}"#,
    #"{"email": "jane@x.io", "error": "too big"}"#, #"{"request": {"errors": {"email": ["x y"]}}}"#,
    #"{"errors": [{"field": "country", "rejectedValue": {"email": ["a b"]}}]}"#,
    #"{"errors": [{"code": "email", "message": "wrong"}]}"#, "{}", "[]", #""email""#, "422",
    #"{"errors": {"email": null}}"#, #"{"errors": {"email": []}}"#, #"{"path": "/email", "status": 400}"#,
  ])
  func `what isn't said of a key names none`(answer: String) throws {
    #expect(try named(answer) == [])
  }

  @Test(arguments: [
    "Account suspended", "Account is suspended", "account is not active", "Order processing is disabled",
    "Order can't be cancelled any more", "Account's limit is reached", "Amount", "Email delivery failed",
    "Order not allowed at this time", "Order déjà annulée", "Compte suspendu", "Account has been closed",
  ])
  func `a sentence about the thing that a key is named after doesn't name the key`(sentence: String) throws {
    let answer = JSONValue.object([JSONValue.Member("error", .string(sentence))])
    #expect(RefusedKeys.named(in: answer, among: ["account", "order", "amount", "email", "compte"]) == [])
  }

  @Test(arguments: [
    "email must be an email", "Email is required", "email isn't valid", "email is not a valid address", "email: wrong",
    "email is invalid", "Email can't be blank", "email cannot exceed 100 characters", "Email has already been taken",
    "email already exists", "email 'x' is refused", "email doit être une adresse", "email n'est pas valide",
    "email est obligatoire", "Email address is invalid", "email does not exist", "email is too long", "email missing",
    "email ne peut pas être vide", "email not found", "email is already in use",
  ])
  func `the words of validity after a key name it`(sentence: String) throws {
    let answer = JSONValue.object([JSONValue.Member("error", .string(sentence))])
    #expect(RefusedKeys.named(in: answer, among: ["email"]) == ["email"])
  }

  @Test func `keys are compared without case and signs, and several are named`() throws {
    let answer = #"{"errors": {"orderNumber": ["x"], "EMAIL": ["y"]}}"#
    #expect(try named(answer) == ["email", "order_number"])
    #expect(try named(#"{"error": "Order number is unknown"}"#) == ["order_number"])
  }

  @Test func `a hostile answer is read in bounded time`() throws {
    let deep = String(repeating: #"{"errors":"#, count: 60) + "1" + String(repeating: "}", count: 60)
    #expect(try named(deep) == [])
    let wide =
      #"{"errors": [\#(Array(repeating: #"{"field": "x", "message": "y"}"#, count: 20_000).joined(separator: ","))]}"#
    #expect(try named(wide) == [])
    let long = #"{"errors": {"\#(String(repeating: "e", count: 500_000))": ["x"]}}"#
    #expect(try named(long) == [])
  }
}
