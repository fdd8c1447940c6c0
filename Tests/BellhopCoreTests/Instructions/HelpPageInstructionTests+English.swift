extension HelpPageInstructionTests {
  static let english = [
    Sentence(
      "The six-character reference on your confirmation, made of letters and numbers.",
      "6 letters or digits",
      name: "Booking reference",
      takes: ["YBIRI7", "x4k9pz"]
    ),
    Sentence(
      "It consists of 6 numbers and letters, e.g. YBIRI7",
      "6 letters or digits",
      name: "Booking reference",
      takes: ["K7PQ2M", "ABCDEF"]
    ),
    Sentence(
      "A 7 symbol code consisting of numbers and capital letters, sent with the confirmation email.",
      "7 letters or digits",
      name: "Booking code",
      takes: ["A1B2C3D"]
    ),
    Sentence("Your six-digit alphanumeric booking code", "6 letters or digits", name: "PNR", takes: ["YBIRI7"]),
    Sentence("Must be 6 digits long", "6 digits", name: "Sort code", takes: ["309430", "30-94-30"]),
    Sentence(
      "Must be between 6 and 8 digits long",
      "6 to 8 digits",
      name: "Account number",
      takes: ["12345678", "123456"]
    ),
    Sentence("You can find it on your card, statement or passbook", "free text", name: "Roll number"),
    Sentence(
      "This is a 10 digit number (like 999 123 4567) that you can find on an NHS letter, prescription or in the NHS App",
      "10 digits",
      name: "NHS number",
      takes: ["999 123 4567", "9991234567"]
    ),
    Sentence(
      "It's on your National Insurance card, benefit letter, payslip or P60 – for example, 'QQ 12 34 56 C'",
      "like QQ 12 34 56 C",
      name: "National Insurance number",
      takes: ["QQ123456C", "QQ 12 34 56 C"]
    ),
    Sentence(
      "This is 9 numbers, sometimes with 'GB' at the start, for example 123456789 or GB123456789",
      "free text",
      name: "VAT number",
      takes: ["123456789", "GB123456789"]
    ),
    Sentence(
      "8 characters: either 8 numbers, or 2 letters followed by 6 numbers",
      "8 letters or digits",
      name: "Company number",
      takes: ["12345678", "SC123456"]
    ),
    Sentence(
      "Your 10-digit Unique Taxpayer Reference, for example 1234567890",
      "10 digits",
      name: "UTR",
      takes: ["1234567890"]
    ),
    Sentence(
      "Up to 34 characters, starts with your country code. No spaces please.",
      "text of up to 34 characters",
      name: "IBAN",
      takes: ["FR7630006000011234567890189", "GB29NWBK60161331926819"]
    ),
    Sentence(
      "UK postcode, for example SW1A 1AA",
      "free text",
      name: "Postcode",
      takes: ["SW1A 1AA", "M1 1AE", "EC1A 1BB"]
    ),
    Sentence("5-digit ZIP or ZIP+4", "free text", name: "ZIP code", takes: ["90210", "90210-1234"]),
    Sentence(
      "The 17-character vehicle identification number, digits and capital letters. It never contains I, O or Q.",
      "17 letters or digits",
      name: "VIN",
      takes: ["1G11H5SL2EF143790"]
    ),
    Sentence("Your registration as it appears on your V5C", "free text", name: "Number plate", takes: ["CU57ABC"]),
    Sentence(
      "UPS tracking numbers have 18 characters and start with 1Z.",
      "text of 18 characters",
      name: "Tracking number",
      takes: ["1Z999AA10123456784"]
    ),
    Sentence(
      "FedEx tracking numbers can be between 12 and 14 digits.",
      "12 to 14 digits",
      name: "Tracking number",
      takes: ["123456789012", "12345678901234"]
    ),
    Sentence(
      "2 letters, then 9 digits, then 2 letters, e.g. RO123456789GB",
      "like RO123456789GB",
      name: "Tracking number",
      takes: ["LX987654321FR", "rr123456785us"]
    ),
    Sentence(
      "13 characters, including 1 letter and 12 digits (e.g. 8D00432154798)",
      "13 letters or digits",
      name: "Tracking number",
      takes: ["8D00432154798"]
    ),
    Sentence(
      "Begins with the letters HP followed by 8 digits",
      "like HP12345678",
      name: "Policy number",
      takes: ["HP00112233"]
    ),
    Sentence(
      "You'll find it on the first page of your certificate. It always starts with MOT/ and has 7 digits after that.",
      "like MOT/1234567",
      name: "Policy number",
      takes: ["MOT/0001234"]
    ),
    Sentence(
      "Your membership number is the 9-digit number on the front of your card",
      "9 digits",
      name: "Membership ID",
      takes: ["123456789"]
    ),
    Sentence(
      "A 15-character alphanumeric code printed on the underside",
      "15 letters or digits",
      name: "Serial number",
      takes: ["ABC123DEF456GH7"]
    ),
    Sentence(
      "10 characters, begins with a letter. Enter it without dashes.",
      "text of 10 characters",
      name: "Serial number",
      takes: ["S123456789", "SAB1234567"]
    ),
    Sentence("This typically begins with \"ORD\".", "free text", name: "Order number", takes: ["ORD-1234", "ORD55"]),
    Sentence(
      "Your order number, with or without the # (for example #1024)",
      "free text",
      name: "Order number",
      takes: ["#1024", "1024", "#99812"]
    ),
    Sentence("4-6 digits, e.g. 10234", "4 to 6 digits", name: "Order number", takes: ["10234", "123456"]),
    Sentence(
      "Year, dash, and five digits: 2026-00123",
      "like 2026-00123",
      name: "Invoice number",
      takes: ["2025-00456"]
    ),
    Sentence(
      "The invoice number starts with INV- and the year, e.g. INV-2026-0042",
      "like INV-2026-0042",
      name: "Invoice number",
      takes: ["INV-2025-1234"]
    ),
    Sentence("Ticket number (numbers only)", "up to 40 digits", name: "Ticket", takes: ["48213", "7"]),
    Sentence("Three letters, a dash and 4 numbers", "like ABC-1234", name: "Asset tag", takes: ["LTP-0042"]),
    Sentence(
      "The email they signed up with, so we can find their account",
      "e-mail address",
      name: "Email",
      takes: ["jo@example.com"]
    ),
    Sentence(
      "Please use your company email, not a personal one.",
      "e-mail address",
      name: "Email",
      takes: ["jo@acme.io"]
    ),
    Sentence(
      "Email or phone number we can reach you on",
      "free text",
      name: "Contact",
      takes: ["jo@example.com", "0161 123 4567"]
    ),
    Sentence(
      "Either an e-mail address or a mobile number",
      "free text",
      name: "Contact",
      takes: ["jo@example.com", "07700 900123"]
    ),
    Sentence(
      "For international numbers include the country code",
      "phone number",
      name: "Phone",
      takes: ["0161 123 4567", "+44 161 123 4567"]
    ),
    Sentence(
      "Enter your number with the area code, like (415) 555-0132",
      "phone number",
      name: "Phone",
      takes: ["(415) 555-0132", "415-555-0132"]
    ),
    Sentence(
      "Must include country code (+1, +44...)",
      "phone number with country code",
      name: "Phone",
      takes: ["+44 7700 900123"]
    ),
    Sentence(
      "The best phone number to reach you between 9 and 5",
      "phone number",
      name: "Callback number",
      takes: ["0161 123 4567"]
    ),
    Sentence(
      "For example, 27 3 2007",
      "date, today or earlier",
      name: "Date of birth",
      takes: ["27/03/2007", "31 12 1985"]
    ),
    Sentence(
      "You need to be 18 or older.",
      "date, 18 years ago or earlier",
      name: "Date of birth",
      takes: ["12 May 1990"]
    ),
    Sentence(
      "Must be 21 or over to rent a car",
      "date, 21 years ago or earlier",
      name: "Date of birth",
      takes: ["12 May 1980"]
    ),
    Sentence("Only for children under 12", "date, today or earlier", name: "Date of birth", takes: ["12 May 2020"]),
    Sentence(
      "Date on your receipt. We accept returns within 30 days.",
      "date",
      name: "Purchase date",
      takes: ["yesterday", "last week Monday", "3 January 2025"]
    ),
    Sentence("Must be after the departure date.", "date", name: "Return date", takes: ["in 3 weeks"]),
    Sentence(
      "Must be at least 2 weeks from today",
      "date, 2 weeks from today or later",
      name: "Event date",
      takes: ["in 3 weeks"]
    ),
    Sentence(
      "When did this happen? Must be within the past 12 months",
      "date, from 12 months ago to today",
      name: "Incident date",
      takes: ["yesterday"]
    ),
    Sentence(
      "Choose a date in the next 7 days, Monday to Friday only",
      "date, from today to 7 days from today",
      name: "Pickup date",
      takes: ["tomorrow"]
    ),
    Sentence("Earliest delivery is tomorrow", "date, after today", name: "Delivery date", takes: ["tomorrow"]),
    Sentence(
      "We call back between 9am and 5pm, Monday to Friday",
      "time from 09:00 to 17:00",
      name: "Callback time",
      takes: ["10am", "3:30pm"]
    ),
    Sentence("Check-in is from 3 pm", "time from 15:00 on", name: "Arrival time", takes: ["4pm"]),
    Sentence(
      "Dinner is served from 18:00 to 22:30",
      "time from 18:00 to 22:30",
      name: "Reservation time",
      takes: ["8pm"]
    ),
    Sentence(
      "How much would you like to withdraw? (£20 minimum, £500 maximum)",
      "amount in GBP from 20 to 500",
      name: "Amount",
      takes: ["£50"]
    ),
    Sentence("Any amount from $1", "amount in USD of at least 1", name: "Tip", takes: ["$5"]),
    Sentence(
      "New limit in USD, in whole dollars, not above 10,000",
      "amount in USD of at most 10000",
      name: "Credit limit",
      takes: ["$5000"]
    ),
    Sentence(
      "Annual rate as a percentage, up to two decimals",
      "percentage with at most 2 decimals",
      name: "Interest",
      takes: ["3.25%"]
    ),
    Sentence("Between 5% and 50%", "percentage from 5 to 50", name: "Discount", takes: ["20%"]),
    Sentence(
      "How was your stay? Rate from 1 (very poor) to 5 (excellent).",
      "whole number from 1 to 5",
      name: "Rating",
      takes: ["4"]
    ),
    Sentence(
      "How likely are you to recommend us? 0 = not at all likely, 10 = extremely likely",
      "whole number from 0 to 10",
      name: "NPS",
      takes: ["7"]
    ),
    Sentence("1-5 stars", "whole number from 1 to 5", name: "Stars", takes: ["3"]),
    Sentence("Minimum order is 12", "whole number of at least 12", name: "Quantity", takes: ["24"]),
    Sentence("How many packs? Each pack holds 6 bottles.", "whole number", name: "Quantity", takes: ["3"]),
    Sentence("Sold in packs of 4, so please order a multiple of 4", "whole number", name: "Quantity", takes: ["8"]),
    Sentence("Up to 9 passengers, including infants", "whole number from 1 to 9", name: "Seats", takes: ["2"]),
    Sentence("Reply Y to confirm or N to cancel", "yes or no, sent as Y or N", name: "Confirm", takes: ["Y"]),
    Sentence("Is this a gift? Yes or no.", "yes or no", name: "Gift", takes: ["yes"]),
    Sentence("Does the customer agree to the terms?", "yes or no", name: "Terms", takes: ["yes"]),
    Sentence(
      "Low (can wait), Normal (this week) or High (blocking work)",
      "one of Low, Normal or High",
      name: "Urgency",
      takes: ["High", "normal"]
    ),
    Sentence(
      "Which plan do you have? Free; Plus; Business; Enterprise",
      "one of Free, Plus, Business or Enterprise",
      name: "Plan",
      takes: ["business"]
    ),
    Sentence("Please choose either email or SMS", "one of email or SMS", name: "Channel", takes: ["sms"]),
    Sentence(
      "Select a reason: damaged in transit, not as described, no longer needed, or other",
      "one of damaged in transit, not as described, no longer needed or other",
      name: "Reason",
      takes: ["not as described"]
    ),
    Sentence(
      "What is this about?\n• Orders\n• Payments\n• My account",
      "one of Orders, Payments or My account",
      name: "Topic",
      takes: ["payments"]
    ),
    Sentence(
      "iPhone, iPad, or Android phone?",
      "one of iPhone, iPad or Android phone",
      name: "Device",
      takes: ["ipad"]
    ),
    Sentence("Max 200 characters", "text of up to 200 characters", name: "Comment", takes: ["anything at all"]),
    Sentence("Keep it short (5 to 10 words)", "free text", name: "Subject", takes: ["My parcel is late"]),
    Sentence(
      "Be polite and concise. Tell us what we could do better.",
      "free text",
      name: "Feedback",
      takes: ["nothing"]
    ),
    Sentence(
      "If the customer cancels because of price, ask which competitor they chose; otherwise leave empty.",
      "free text",
      name: "Reason for leaving"
    ),
    Sentence(
      "If you are a business, your VAT number; otherwise your social security number.",
      "free text",
      name: "Tax ID"
    ),
    Sentence(
      "Between 3 and 20 characters. Letters, numbers and underscores only.",
      "text of 3 to 20 characters",
      name: "Username",
      takes: ["jane_doe"]
    ),
    Sentence(
      "At least 8 characters, including a number and a symbol",
      "text of at least 8 characters",
      name: "Password hint",
      takes: ["Abc!1234"]
    ),
    Sentence("Starts with http:// or https://", "web address", name: "Website", takes: ["https://x.io"]),
    Sentence("As shown on your passport", "person's name", name: "Full name", takes: ["Jane Doe"]),
    Sentence("What is your role?", "free text", name: "Job title", takes: ["CTO"]),
    Sentence("How much disk space do you need, in GB?", "number in GB", name: "Storage", takes: ["50"]),
    Sentence("How many months of warranty are left?", "whole number", name: "Warranty", takes: ["3"]),
    Sentence("Number of nights (max 28)", "whole number from 1 to 28", name: "Stay", takes: ["3"]),
    Sentence("Last four digits of the card you paid with", "4 digits", name: "Last 4", takes: ["4242"]),
    Sentence(
      "Enter the 6-digit code we just texted you. It expires after 10 minutes.",
      "6 digits",
      name: "One-time code",
      takes: ["482913"]
    ),
    Sentence("Card expiry, MM/YY", "date as MM/YY", name: "Expiry", takes: ["03/27"]),
    Sentence(
      "Pick a day and a time during our opening hours",
      "date and time",
      name: "Appointment",
      takes: ["tomorrow at 10am"]
    ),
  ]
}
