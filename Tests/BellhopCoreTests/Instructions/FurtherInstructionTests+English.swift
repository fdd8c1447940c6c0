extension FurtherInstructionTests {
  static let english = [
    Sentence(
      "Six letters, no numbers, shown at the top of your itinerary",
      "6 letters",
      name: "Confirmation code",
      takes: ["KXQPLM"]
    ),
    Sentence("13 digits, starting with 016", "13 digits", name: "Ticket number", takes: ["0162345678901"]),
    Sentence(
      "Your Mileage number: two letters followed by 6 or 7 digits",
      "like AB123456",
      name: "Frequent flyer number",
      takes: ["XY123456", "XY1234567"]
    ),
    Sentence(
      "The 16 digits on the back of your card (no spaces)",
      "16 digits",
      name: "Loyalty card",
      takes: ["6330123456789012", "6330 1234 5678 9012"]
    ),
    Sentence(
      "Usually starts with a letter and has 8 to 14 characters",
      "text of 8 to 14 characters",
      name: "Meter serial number",
      takes: ["S95A12345"]
    ),
    Sentence("21-digit supply number, you only need the last 13", "free text", name: "MPAN", takes: ["1234567890123"]),
    Sentence("Only the numbers to the left of the decimal point", "free text", name: "Meter reading", takes: ["45213"]),
    Sentence("In the format CLM/2026/00123", "like CLM/2026/00123", name: "Claim number", takes: ["CLM/2025/99999"]),
    Sentence("Format: ABC-123456-XY", "like ABC-123456-XY", name: "Reference", takes: ["QRS-654321-AB"]),
    Sentence(
      "Case number (8 digits) or the e-mail you wrote from",
      "free text",
      name: "Case ID",
      takes: ["12345678", "jo@example.com"]
    ),
    Sentence("S followed by 7 digits", "like S1234567", name: "Student ID", takes: ["S0012345"]),
    Sentence(
      "Up to 6 digits; add leading zeros so that it has 6 digits",
      "up to 6 digits",
      name: "Employee number",
      takes: ["001234"]
    ),
    Sentence(
      "9 characters: 2 letters and 7 digits",
      "9 letters or digits",
      name: "Passport number",
      takes: ["AB1234567"]
    ),
    Sentence(
      "The 12 characters on the front of the card",
      "text of 12 characters",
      name: "ID card",
      takes: ["880692310285"]
    ),
    Sentence(
      "16 characters long, e.g. MORGA657054SM9IJ",
      "like MORGA657054SM9IJ",
      name: "Driving licence",
      takes: ["MORGA657054SM9IJ", "SMITH801019JD9AB"]
    ),
    Sentence("Last 4 of your social", "free text", name: "SSN", takes: ["1234"]),
    Sentence("Nine digits in the format XX-XXXXXXX", "like 12-1234567", name: "EIN", takes: ["98-7654321"]),
    Sentence(
      "8 or 11 letters and numbers",
      "8 to 11 letters or digits",
      name: "BIC",
      takes: ["NWBKGB2L", "BNPAFRPPXXX"]
    ),
    Sentence("First six and last four digits of the card", "free text", name: "Card", takes: ["411111 4242"]),
    Sentence("Choose a 4-digit PIN. Don't use your birthday.", "4 digits", name: "PIN", takes: ["4821"]),
    Sentence(
      "10-character voucher code, letters and numbers only, case sensitive",
      "10 letters or digits",
      name: "Voucher",
      takes: ["AbC123dEf4"]
    ),
    Sentence("19 digits in groups of four", "19 digits", name: "Gift card", takes: ["6006 4912 3456 7890 123"]),
    Sentence("A six-digit hex code like #FF8800", "free text", name: "Hex colour", takes: ["#00AAFF"]),
    Sentence(
      "12 hexadecimal characters, in pairs separated by colons",
      "free text",
      name: "MAC address",
      takes: ["00:1A:2B:3C:4D:5E"]
    ),
    Sentence("10 or 13 digits", "10 to 13 digits", name: "ISBN", takes: ["9780306406157"]),
    Sentence("4 letters and 7 digits", "like ABCD1234567", name: "Container number", takes: ["MSKU1234567"]),
    Sentence("Airline code and number, e.g. BA123", "like BA123", name: "Flight number", takes: ["AF456"]),
    Sentence(
      "Date of travel, today or within the next 48 hours",
      "date, from today to 2 days from today",
      name: "Flight date",
      takes: ["tomorrow"]
    ),
    Sentence("Arrival date (we don't take bookings for today)", "date", name: "Check-in", takes: ["tomorrow"]),
    Sentence("Must be later than the check-in date, max stay 14 nights", "free text", name: "Check-out"),
    Sentence("No more than 2 years old", "date, from 2 years ago to today", name: "Invoice date", takes: ["yesterday"]),
    Sentence(
      "The date you noticed it was missing. Cannot be more than 60 days ago.",
      "date, from 60 days ago to today",
      name: "Date of loss",
      takes: ["yesterday"]
    ),
    Sentence("First of the month only", "date", name: "Start date", takes: ["1 April 2026"]),
    Sentence(
      "Roughly when did you last log in? A month and year is fine.",
      "free text",
      name: "Last used",
      takes: ["March 2025"]
    ),
    Sentence("When is your renewal due? DD/MM", "date as DD/MM", name: "Renewal", takes: ["14/03"]),
    Sentence("Month and year, e.g. 08/27", "date as MM/YY", name: "Card expiry", takes: ["09/28"]),
    Sentence(
      "Morning (8-12) or afternoon (12-6)",
      "one of Morning or afternoon",
      name: "Visit time",
      takes: ["morning"]
    ),
    Sentence(
      "Pick a slot: 8am-10am, 10am-12pm or 2pm-4pm",
      "one of 8am-10am, 10am-12pm or 2pm-4pm",
      name: "Delivery slot",
      takes: ["10am-12pm"]
    ),
    Sentence("Anytime after 6 pm", "time from 18:00 on", name: "Call time", takes: ["7pm"]),
    Sentence("24-hour format, e.g. 17:30", "time", name: "Opening time", takes: ["17:30"]),
    Sentence(
      "15, 30 or 60 minutes",
      "one of 15, 30 or 60",
      name: "Meeting length",
      takes: ["30", "60", "60 minutes", "15 minutes"]
    ),
    Sentence("In days, 1 to 30", "whole number from 1 to 30", name: "Rental length"),
    Sentence("monthly or annual", "one of monthly or annual", name: "Subscription", takes: ["annual"]),
    Sentence(
      "Credit card / PayPal / Bank transfer",
      "one of Credit card, PayPal or Bank transfer",
      name: "Payment method",
      takes: ["paypal"]
    ),
    Sentence(
      "Why do you want to cancel? Too expensive, missing features, found something better, or other",
      "one of Too expensive, missing features, found something better or other",
      name: "Reason",
      takes: ["missing features"]
    ),
    Sentence("1 (critical) - 4 (cosmetic)", "whole number from 1 to 4", name: "Severity", takes: ["2"]),
    Sentence("Type \"I agree\" to continue", "free text", name: "Agree", takes: ["I agree"]),
    Sentence("Type DELETE to confirm", "free text", name: "Confirm", takes: ["DELETE"]),
    Sentence("Would you like to receive our newsletter?", "yes or no", name: "Newsletter", takes: ["yes"]),
    Sentence("Are the contents fragile? Y or N", "yes or no, sent as Y or N", name: "Fragile", takes: ["Y"]),
    Sentence("Do you have any allergies we should know about?", "free text", name: "Allergies", takes: ["peanuts"]),
    Sentence("How many pets will you bring? (0-2)", "whole number from 0 to 2", name: "Pets", takes: ["1"]),
    Sentence("Children must be between 3 and 11", "whole number from 3 to 11", name: "Age", takes: ["7"]),
    Sentence(
      "Minimum donation $5. Whole dollars only.",
      "amount in USD of at least 5",
      name: "Donation",
      takes: ["$10"]
    ),
    Sentence("The amount you'd like back, up to the order total", "amount", name: "Refund", takes: ["20"]),
    Sentence("Gross annual salary in GBP, without commas", "amount in GBP", name: "Salary", takes: ["45000"]),
    Sentence("10%, 15% or 20%", "one of 10%, 15% or 20%", name: "Tip", takes: ["15%"]),
    Sentence(
      "As a percentage, between 0 and 25, two decimals at most",
      "percentage from 0 to 25 with at most 2 decimals",
      name: "Tax rate",
      takes: ["8.25%"]
    ),
    Sentence("Download speed in Mbps", "number in Mbit/s", name: "Speed", takes: ["54"]),
    Sentence("Length, width and height in cm", "free text", name: "Parcel size", takes: ["30x20x10"]),
    Sentence("Max 23 kg per bag", "number in kg of at most 23", name: "Weight", takes: ["20 kg"]),
    Sentence("What does the display show, in °C?", "number in °C", name: "Temperature", takes: ["21"]),
    Sentence("Name and version of your browser", "free text", name: "Browser", takes: ["Firefox 128"]),
    Sentence("Windows 10/11, macOS or Linux", "free text", name: "OS", takes: ["windows 11"]),
    Sentence("You'll find it under Settings > About, e.g. 4.12.1", "free text", name: "App version", takes: ["4.12.1"]),
    Sentence(
      "The error code shown on the screen, e.g. E-404 or 0x80070057",
      "free text",
      name: "Error code",
      takes: ["E-404", "0x80070057"]
    ),
    Sentence("Your domain, without http:// or www", "web address", name: "Domain", takes: ["example.com"]),
    Sentence(
      "Link to your LinkedIn profile",
      "web address",
      name: "Profile link",
      takes: ["https://linkedin.com/in/jo"]
    ),
    Sentence("Your @username", "free text", name: "Handle", takes: ["@jo"]),
    Sentence("House number and street", "free text", name: "Address", takes: ["12 High Street"]),
    Sentence("City", "free text", name: "City", takes: ["Lyon"]),
    Sentence("2-letter country code (ISO)", "2 letters", name: "Country", takes: ["FR"]),
    Sentence(
      "Which language do you prefer: English, French or German?",
      "one of English, French or German",
      name: "Languages",
      takes: ["german"]
    ),
    Sentence("What should we call you?", "person's name", name: "Name", takes: ["Jane"]),
    Sentence("Registered company name", "free text", name: "Company", takes: ["Acme Ltd"]),
    Sentence(
      "Name and phone number of someone we can call",
      "free text",
      name: "Emergency contact",
      takes: ["Jo 0161 123 4567"]
    ),
    Sentence("Type your full name to sign", "person's name", name: "Signature", takes: ["Jane Doe"]),
    Sentence("Where should we send the receipt? (email)", "e-mail address", name: "Email", takes: ["jo@example.com"]),
    Sentence(
      "A different email from the one on your account",
      "e-mail address",
      name: "Secondary email",
      takes: ["jo@example.com"]
    ),
    Sentence("UK mobile starting 07", "phone number", name: "Mobile", takes: ["07700 900123"]),
    Sentence("10 digits, area code first, numbers only", "10 digits", name: "Phone", takes: ["4155550132"]),
    Sentence("Fax number with dialling code", "phone number", name: "Fax", takes: ["020 7946 0958"]),
    Sentence("Leave a note for the driver", "free text", name: "Note", takes: ["ring the bell"]),
    Sentence("No links, 50 to 1000 characters", "text of 50 to 1000 characters", name: "Message"),
    Sentence("Max. 15 letters", "up to 15 letters", name: "Nickname", takes: ["Jo"]),
    Sentence(
      "Your 9-digit itinerary number starts with 7",
      "9 digits",
      name: "Reservation number",
      takes: ["712345678"]
    ),
    Sentence(
      "It looks like HM-48291-Q and is in the subject line of the e-mail",
      "like HM-48291-Q",
      name: "Booking ID",
      takes: ["HM-11111-Z"]
    ),
    Sentence("The order number without the leading #", "free text", name: "Order", takes: ["1024"]),
    Sentence(
      "Six or seven digits, depending on when you joined",
      "6 to 7 digits",
      name: "Customer ID",
      takes: ["123456", "1234567"]
    ),
    Sentence("Four capital letters and a number between 1 and 99", "free text", name: "Product code", takes: ["ABCD7"]),
    Sentence("Model name or number, printed on the back", "free text", name: "Model", takes: ["XR-200"]),
    Sentence("15 digits. Dial *#06# to see it.", "15 digits", name: "IMEI", takes: ["356938035643809"]),
    Sentence("Landline or mobile, whichever is easier", "phone number", name: "Phone", takes: ["0161 123 4567"]),
    Sentence("When did you first notice the leak?", "date", name: "Date", takes: ["yesterday"]),
    Sentence(
      "Month/day/year, e.g. 03/27/1985",
      "date as MM/DD/YYYY, today or earlier",
      name: "Birth date",
      takes: ["03/27/1985"]
    ),
    Sentence(
      "At least 30 days' notice is required",
      "date, 30 days from today or later",
      name: "Move-out date",
      takes: ["in 6 weeks"]
    ),
    Sentence("Between noon and 8 pm", "time from 12:00 to 20:00", name: "Time", takes: ["5pm"]),
    Sentence("Top-up amount: $10, $20 or $50", "one of $10, $20 or $50", name: "Amount", takes: ["$20"]),
    Sentence("How much did you pay? Include tax.", "amount", name: "Amount", takes: ["$49.90"]),
    Sentence(
      "What share of the bill should go to card A? (0-100%)",
      "percentage from 0 to 100",
      name: "Percent",
      takes: ["40%"]
    ),
    Sentence("None, one or two", "one of None, one or two", name: "Number of bags", takes: ["two"]),
    Sentence("Adults and children over 2", "free text", name: "Guests", takes: ["2 adults"]),
    Sentence("1 to 4 rooms, 1 if not sure", "whole number from 1 to 4", name: "Rooms", takes: ["2"]),
    Sentence(
      "On a scale from 0 (never) to 10 (always), how often does it happen?",
      "whole number from 0 to 10",
      name: "Score",
      takes: ["7"]
    ),
    Sentence(
      "Keep it, swap it or send it back?",
      "one of Keep it, swap it or send it back",
      name: "Choice",
      takes: ["swap it"]
    ),
    Sentence(
      "Choose the closest: Hardware | Software | Network | Access",
      "one of Hardware, Software, Network or Access",
      name: "Category",
      takes: ["network"]
    ),
    Sentence(
      "Begins with SN and is 11 characters long in total",
      "text of 11 characters",
      name: "Serial",
      takes: ["SN123456789"]
    ),
    Sentence("One sentence, please", "free text", name: "Summary", takes: ["it broke"]),
    Sentence(
      "Please be as detailed as you can; up to 2,000 characters.",
      "text of up to 2000 characters",
      name: "Details",
      takes: ["it broke"]
    ),
    Sentence(
      "How many employees? 1-10, 11-50, 51-200, 200+",
      "one of 1-10, 11-50, 51-200 or 200+",
      name: "Company size",
      takes: ["11-50"]
    ),
  ]
}
