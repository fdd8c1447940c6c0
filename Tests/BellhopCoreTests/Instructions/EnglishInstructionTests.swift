import Testing

@testable import BellhopCore

/// The wanted titles were written down before the reader of these kinds existed.
@Suite struct EnglishInstructionTests {
  typealias Sentence = InstructionSentence

  static let addresses = [
    Sentence("We need the email address that is linked to your account.", "e-mail address"),
    Sentence("Must be a work address.", "e-mail address", name: "Contact email"),
    Sentence("Your phone number", "phone number"),
    Sentence("Phone number including the country code, e.g. +44 7700 900123", "phone number with country code"),
    Sentence("In international format, starting with +", "phone number with country code", name: "Phone number"),
    Sentence("", "phone number", name: "Mobile"),
    Sentence("A mobile number we can text the code to", "phone number"),
    Sentence("Daytime telephone number", "phone number"),
    Sentence("10-digit phone number, no spaces or dashes", "10 digits"),
    Sentence("Phone number or email", "free text"),
    Sentence("The URL of the page where you see the problem", "web address"),
    Sentence("Link to your website, starting with https://", "web address"),
    Sentence("", "web address", name: "Website"),
    Sentence("Paste the link to the product", "web address"),
    Sentence("Your shipping address", "free text"),
  ]

  static let numbers = [
    Sentence("How many people are in your party? Between 1 and 12.", "whole number from 1 to 12"),
    Sentence("A number with up to two decimal places", "number with at most 2 decimals"),
    Sentence("Weight of the parcel in kilograms, for example 2.5", "number in kg"),
    Sentence("Your age. Must be at least 18.", "whole number of at least 18"),
    Sentence("Rating from 1 (poor) to 5 (excellent)", "whole number from 1 to 5"),
    Sentence("A score on a scale of 0 to 10", "whole number from 0 to 10"),
    Sentence("Number of items, max 3 per order", "whole number from 1 to 3"),
    Sentence("Decimal number between 0 and 1", "number from 0 to 1"),
    Sentence("Numeric value, no more than 500", "whole number from 1 to 500"),
    Sentence("The meter reading in kWh", "number in kWh"),
    Sentence("Quantity (minimum 10)", "whole number of at least 10"),
    Sentence("Distance in miles", "number in mi"),
    Sentence("For how many days do you need it?", "whole number"),
    Sentence("The temperature in degrees Celsius", "number in °C"),
    Sentence("A number greater than 0, decimals allowed", "number above 0"),
  ]

  static let money = [
    Sentence("The amount to refund, in euros", "amount in EUR"),
    Sentence("Refund amount in USD, e.g. 25.00", "amount in USD"),
    Sentence("The amount you paid, for example 49.90", "amount"),
    Sentence("Donation of at least $5", "amount in USD of at least 5"),
    Sentence("Between £10 and £500", "amount in GBP from 10 to 500"),
    Sentence("The price on the receipt", "amount"),
    Sentence("Transfer amount, maximum 1,000 EUR", "amount in EUR of at most 1000"),
    Sentence("Monthly budget in dollars", "amount in USD", name: "Budget"),
    Sentence("Discount as a percentage", "percentage"),
    Sentence("A percentage between 0 and 100", "percentage from 0 to 100"),
    Sentence("The % of the discount, max 30%", "percentage of at most 30"),
  ]

  static let dates = [
    Sentence("", "date, today or earlier", name: "Date of birth"),
    Sentence("DD/MM/YYYY", "date as DD/MM/YYYY, today or earlier", name: "Date of birth"),
    Sentence("The delivery date, in YYYY-MM-DD format", "date as YYYY-MM-DD"),
    Sentence("When did you place the order? (MM/DD/YYYY)", "date as MM/DD/YYYY"),
    Sentence("A date in the future", "date, after today"),
    Sentence("Must not be in the past", "date, today or later", name: "Delivery date"),
    Sentence("Preferred appointment date, at least 2 days from now", "date, 2 days from today or later"),
    Sentence("The date of purchase, within the last 30 days", "date, from 30 days ago to today"),
    Sentence("Check-in date. It can't be more than a year ahead.", "date, 1 year from today or earlier"),
    Sentence("Start date (no later than 31/12/2026)", "date, 2026-12-31 or earlier"),
    Sentence("You must be at least 18 years old", "date, 18 years ago or earlier", name: "Date of birth"),
    Sentence("Expiry date of the card (MM/YY)", "date as MM/YY"),
    Sentence("Purchase date, e.g. 2026-03-14", "date"),
    Sentence("Purchase date, e.g. 14/03/2026", "date as DD/MM/YYYY"),
    Sentence("The date the problem started (today or earlier)", "date, today or earlier"),
    Sentence("Any date after today", "date, after today"),
    Sentence("Month and year, MM/YYYY", "date as MM/YYYY"),
    Sentence("A date between 1 January 2026 and 30 June 2026", "date, from 2026-01-01 to 2026-06-30"),
    Sentence("The day you want the delivery, in the next 14 days", "date, from today to 14 days from today"),
    Sentence("", "date", name: "Invoice date"),
  ]

  static let times = [
    Sentence("Time in HH:MM", "time as HH:MM"),
    Sentence("The time of the appointment, between 9:00 and 17:00", "time from 09:00 to 17:00"),
    Sentence("Preferred time of day (24-hour clock)", "time"),
    Sentence("", "time", name: "Pick-up time"),
    Sentence("What time should we call you?", "time"),
    Sentence("hh:mm am/pm", "time as hh:mm am/pm"),
    Sentence("Date and time of the incident, YYYY-MM-DD HH:MM", "date and time as YYYY-MM-DD HH:MM"),
    Sentence("Appointment date and time", "date and time"),
    Sentence("When should we call you back? Give the day and time.", "date and time"),
    Sentence("How long will you stay?", "length of time"),
    Sentence("Duration in minutes", "length of time in minutes"),
    Sentence("Duration of the contract, in months", "length of time in months"),
  ]

  static let choices = [
    Sentence("Do you have the receipt? (yes/no)", "yes or no"),
    Sentence("Answer yes or no", "yes or no"),
    Sentence("True or false", "yes or no, sent as true or false"),
    Sentence("Y/N", "yes or no, sent as Y or N"),
    Sentence("Whether the parcel was opened", "yes or no"),
    Sentence("Choose one: refund, replacement, store credit", "one of refund, replacement or store credit"),
    Sentence("Small (S), Medium (M) or Large (L)", "one of Small, Medium or Large"),
    Sentence("Priority: low / medium / high / urgent", "one of low, medium, high or urgent"),
    Sentence("1 = low, 2 = medium, 3 = high", "one of 1, 2 or 3"),
    Sentence("The plan you are on - Basic, Pro or Enterprise.", "one of Basic, Pro or Enterprise"),
    Sentence("One of:\n- Billing\n- Technical\n- Other", "one of Billing, Technical or Other"),
    Sentence("Accepted values: card, paypal, bank transfer.", "one of card, paypal or bank transfer", name: "Payment"),
    Sentence(
      "Reason for the return: wrong size, damaged, or changed mind",
      "one of wrong size, damaged or changed mind"
    ),
    Sentence("Country code: FR, BE, CH", "one of FR, BE or CH"),
    Sentence("Select your department from Sales, Support, or Billing", "one of Sales, Support or Billing"),
    Sentence("Language (English or French)", "one of English or French"),
    Sentence(
      "Monday, Tuesday, Wednesday, Thursday or Friday",
      "one of Monday, Tuesday, Wednesday, Thursday or Friday"
    ),
  ]

  static let codes = [
    Sentence("Postcode, 5 digits", "5 digits"),
    Sentence("6-digit code we sent you by text", "6 digits"),
    Sentence("The serial number: 2 letters followed by 8 digits", "like AB12345678"),
    Sentence("Starts with INV- and then six digits", "like INV-123456"),
    Sentence("Matches ^[A-Z]{3}-\\d{4}$", "matching ^[A-Z]{3}-\\d{4}$"),
    Sentence("Regex: [A-Z]{2}\\d{6}", "matching [A-Z]{2}\\d{6}"),
    Sentence("Must match the pattern /^\\d{3}-\\d{2}$/", "matching ^\\d{3}-\\d{2}$"),
    Sentence("The last four digits of your card", "4 digits"),
    Sentence("Only letters and numbers, 8 to 12 characters", "8 to 12 letters or digits"),
    Sentence("12 characters, letters and digits", "12 letters or digits"),
    Sentence("3-20 characters, no spaces", "text of 3 to 20 characters", name: "Username"),
    Sentence("Numeric, 8 digits, no spaces", "8 digits"),
    Sentence("9 digits maximum", "up to 9 digits"),
    Sentence("Exactly 3 uppercase letters", "3 letters"),
  ]

  static let texts = [
    Sentence("Your full name", "person's name"),
    Sentence("First and last name of the recipient", "person's name"),
    Sentence("The name on the booking", "person's name"),
    Sentence("", "person's name", name: "Last name"),
    Sentence("Describe the issue in a few sentences", "free text"),
    Sentence("Maximum 500 characters.", "text of up to 500 characters"),
    Sentence("At least 20 characters so that we can help", "text of at least 20 characters"),
    Sentence("Company name", "free text"),
    Sentence("City and postcode", "free text"),
    Sentence("Product name or SKU", "free text"),
    Sentence("The username you log in with", "free text"),
    Sentence("Anything else we should know about the delivery date?", "free text"),
    Sentence("The reason for the refund, in your own words", "free text"),
  ]

  static let all = addresses + numbers + money + dates + times + choices + codes + texts

  @Test("English instructions are read", arguments: all)
  func reads(_ sentence: Sentence) { sentence.expectReading() }

  @Test("Examples from English instructions are valid answers", arguments: all)
  func examples(_ sentence: Sentence) { sentence.expectValidExample() }
}
