import Testing

@testable import BellhopCore

/// Where the line is drawn between another word for a field and another field.
@Suite("Another word for a field") struct FieldLikenessTests {
  static let same = """
    delivery company = carrier; courier = carrier; booking reference = reservation code; car = vehicle; doctor = physician
    salary = wage; company = employer; boss = manager; holiday = vacation; flat = apartment; bicycle = bike; film = movie
    baggage = luggage; photo = image; contact person = representative; insurance = coverage; storehouse = warehouse
    summary = overview; passcode = password; residence = home; repair = fix; defect = fault; picture = photo
    expected arrival = estimated arrival; begin date = start date; pickup place = pickup location; shop = store
    telephone operator = phone operator; child = kid; spouse = partner; illness = disease; meal = food; attorney = lawyer
    job = occupation; purchase = order; help desk = support team; cab = taxi; garbage = trash; error = mistake
    """
  static let different = """
    color = quantity; status = carrier; price = quantity; delivery date = order date; first name = last name
    city = country; email = phone; start date = end date; shipping address = billing address; street = city
    invoice number = order number; width = height; warranty = weight; refund amount = discount amount
    username = password; opening time = closing time; tracking number = order number; size = color
    loyalty points = reset token; gift message = internal note; carrier = warehouse; status = priority
    due date = birth date; agent = vehicle; rating = tier; plan = subject; seats = owner; total = reason; sku = name
    delivery city = billing city; new price = old price; sender name = recipient name; arrival time = departure time
    doctor = appointment; note = rating; country = currency; discount = deposit; language = location; tier = status
    """

  static func likenesses(_ table: String) -> [(pair: String, alike: Double)] {
    table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { pair in
      let sides = pair.split(separator: "=").map { FieldName.words(String($0)) }
      return (pair.trimmingSpaces(), FieldLikeness.likeness(sides[0], sides[1]))
    }
  }

  @Test("is taken for it in three of five cases, and another field for none")
  func line() {
    let found = Self.likenesses(Self.same).filter { $0.alike >= FieldLikeness.leastAlike }
    let wrong = Self.likenesses(Self.different).filter { $0.alike >= FieldLikeness.leastAlike }
    #expect(wrong.map(\.pair) == [])
    #expect(found.count * 5 >= Self.likenesses(Self.same).count * 3, "\(found)")
  }
}
