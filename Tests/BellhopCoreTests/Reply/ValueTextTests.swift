import Foundation
import Languages
import Testing

@testable import BellhopCore

@Suite struct ValueTextTests {
  @Test(
    "A date or time as ISO 8601 writes it is told in words",
    arguments: [
      ("2026-03-14", "14 March 2026"), ("2024-02-29", "29 February 2024"),
      ("2026-03-14T09:05:00Z", "14 March 2026 at 09:05 UTC"),
      ("2026-03-14 09:05", "14 March 2026 at 09:05"),
      ("2026-03-14T09:05:00.123456+02:00", "14 March 2026 at 07:05 UTC"),
      ("2026-01-01T00:30:00+01:00", "31 December 2025 at 23:30 UTC"),
      ("2026-12-31T23:30:00-0100", "1 January 2027 at 00:30 UTC"),
      ("2026-03-14T00:00:00Z", "14 March 2026"), ("0001-01-01", "1 January 1"),
    ]
  )
  func dates(text: String, told: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(ReplySentences(language: .english).date(date.inZone(.gmt)) == told)
  }

  @Test(
    "What is no date stays as it is written",
    arguments: [
      "2025-02-29", "2026-13-01", "2026-00-10", "2026-03-32", "2026-3-14", "14-03-2026", "2026-03-14T25:00",
      "2026-03-14T09:60",
      "2026-03-14Tx", "2026-03-14T09:05:00+99:00", "2026-03-14 and more", "20260314", "", "２０２６-03-14",
    ]
  )
  func noDates(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("A zone with summer time counts the day's own offset")
  func summerTime() throws {
    let paris = try #require(TimeZone(identifier: "Europe/Paris"))
    #expect(
      ReplySentences(language: .english).date(try #require(CalendarDate("2026-07-01T10:00:00Z")).inZone(paris))
        == "1 July 2026 at 12:00"
    )
    #expect(
      ReplySentences(language: .english).date(try #require(CalendarDate("2026-01-01T10:00:00Z")).inZone(paris))
        == "1 January 2026 at 11:00"
    )
  }

  @Test("Days before and after 1970 are the calendar's own")
  func calendar() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 14 * 3_600))
    for (utc, there) in [
      ("1969-12-31T20:00Z", "1 January 1970 at 10:00"), ("1600-02-29T12:00Z", "1 March 1600 at 02:00"),
    ] {
      #expect(ReplySentences(language: .english).date(try #require(CalendarDate(utc)).inZone(zone)) == there)
    }
  }

  @Test(
    "Money is written from its own digits",
    arguments: [
      ("49.9", "EUR", false, "€49.90"), ("49.90", "eur", false, "€49.90"), ("1234567.5", "USD", false, "$1,234,567.50"),
      ("-5", "GBP", false, "-£5.00"), ("1999", "USD", true, "$19.99"), ("5", "EUR", true, "€0.05"),
      ("500", "JPY", true, "¥500"),
      ("12", "€", false, "€12.00"), ("0.1234", "EUR", false, "€0.1234"), ("12", "CHF", false, "12.00 CHF"),
      ("007", "EUR", false, "€7.00"),
    ]
  )
  func money(number: String, currency: String, isMinor: Bool, written: String) throws {
    let amount = try #require(Money(number, currency: currency, isMinor: isMinor))
    #expect(ReplySentences(language: .english).money(amount) == written)
  }

  @Test(
    "What is no amount is not written as money",
    arguments: [
      ("1e3", "EUR"), ("", "EUR"), ("-", "EUR"), ("1.2.3", "EUR"), ("12", "EURO"), ("12", "€€"), (".5", "EUR"),
      ("٣", "EUR"),
    ]
  )
  func noMoney(number: String, currency: String) {
    #expect(Money(number, currency: currency, isMinor: false) == nil)
  }

  @Test(
    "Text is made fit to be read",
    arguments: [
      ("<p>Hello</p><p>you</p>", "Hello you"), ("a<br/>b", "a b"), ("1 < 2 > 0", "1 < 2 > 0"), ("I <3 it", "I <3 it"),
      ("<!-- x -->y", "y"), ("a&nbsp;&amp;&nbsp;b", "a & b"), ("tab\tand\r\nline", "tab and line"),
      ("\u{7}bell", "bell"),
      ("\u{202E}evil\u{2066}", "evil"), ("\u{FEFF}\u{200B}x", "x"), ("👩‍👧", "👩‍👧"), ("<unclosed", "<unclosed"), ("", ""),
    ]
  )
  func plain(text: String, readable: String) {
    #expect(PlainText.of(text) == readable)
  }

  @Test("Text keeps to its length, also with a thousand accents on one letter")
  func bounded() {
    #expect(PlainText.of(String(repeating: "x", count: 100_000)).count == PlainText.longest)
    #expect(PlainText.of("e" + String(repeating: "\u{301}", count: 1_000)).unicodeScalars.count <= 5)
  }

  @Test(
    "A field's name is told in words",
    arguments: [
      ("estimatedDeliveryDate", "estimated delivery date"), ("estimated_delivery_date", "estimated delivery date"),
      ("ETA", "ETA"), ("trackingURL", "tracking link"), ("is_paid", "paid"), ("order-id", "order ID"),
      ("HTMLBody", "html body"),
      ("amountDue2", "amount due2"), ("x", "x"),
    ]
  )
  func names(key: String, words: String) {
    #expect(FieldName.humanised(key) == words)
  }
}
