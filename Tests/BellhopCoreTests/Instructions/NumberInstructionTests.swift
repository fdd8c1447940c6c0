import Languages
import Testing

@testable import BellhopCore

/// Numbers, bounds and counts in instructions, in digits and in words of any size.
@Suite struct NumberInstructionTests {
  typealias Sentence = InstructionSentence

  static let sentences = [
    Sentence("A twenty-five digit number", "25 digits"),
    Sentence("The code has thirty-two characters, letters and digits", "32 letters or digits"),
    Sentence("You must be twenty-one or older", "date, 21 years ago or earlier", name: "Date of birth"),
    Sentence("You must be over twenty five", "date, 25 years ago or earlier", name: "Date of birth"),
    Sentence("Between one thousand and two thousand euros", "amount in EUR from 1000 to 2000"),
    Sentence("Between one hundred and twenty and one hundred and fifty pounds", "amount in GBP from 120 to 150"),
    Sentence("At most two thousand five hundred characters", "text of up to 2500 characters"),
    Sentence("At least one hundred and fifty characters please", "text of at least 150 characters"),
    Sentence("How many chairs? No more than one hundred and twenty.", "whole number from 1 to 120"),
    Sentence("Number of copies, up to 1,500", "whole number from 1 to 1500"),
    Sentence("The amount, at least 1,250.50 dollars", "amount in USD of at least 1250.5"),
    Sentence("The amount, up to ten million yen", "amount in JPY of at most 10000000"),
    Sentence("The temperature, between -30 and 45 degrees celsius", "number in °C from -30 to 45"),
    Sentence("Delivery date, within the next forty-five days", "date, from today to 45 days from today"),
    Sentence("Date of the purchase, no more than one hundred days ago", "date, from 100 days ago to today"),
    Sentence("Between thirty and thirty-six digits", "30 to 36 digits"),
    Sentence("How many nights? Between two and twenty-one", "whole number from 2 to 21"),
    Sentence("A number from one to one hundred", "whole number from 1 to 100"),
    Sentence("A percentage, no more than thirty-five", "percentage of at most 35"),
    Sentence("Le montant, entre mille et deux mille cinq cents euros", "amount in EUR from 1000 to 2500"),
    Sentence("Vous devez avoir au moins vingt et un ans", "date, 21 years ago or earlier", name: "Date de naissance"),
    Sentence("Un numéro de vingt-quatre chiffres", "24 digits"),
    Sentence("Le montant, au plus 1.500,50 €", "amount in EUR of at most 1500.5"),
    Sentence("Combien de places ? De quatre-vingts à quatre-vingt-dix-neuf", "whole number from 80 to 99"),
    Sentence("Au maximum trois cent cinquante caractères", "text of up to 350 characters"),
    Sentence("A number of thirty digits", "30 digits"),
    Sentence("The token has forty-eight letters or digits", "48 letters or digits"),
    Sentence("Not more than one thousand five hundred characters", "text of up to 1500 characters"),
    Sentence("How many seats? At least two, at most twenty-four.", "whole number from 2 to 24"),
    Sentence("The amount, over one hundred dollars", "amount in USD above 100"),
    Sentence("The amount, from five hundred to twelve hundred euros", "amount in EUR from 500 to 1200"),
    Sentence("The amount (minimum £1,250, maximum £10,000)", "amount in GBP from 1250 to 10000"),
    Sentence("Delivery date, at least twenty-one days from now", "date, 21 days from today or later"),
    Sentence("Only people who are sixty-five or over", "date, 65 years ago or earlier", name: "Date of birth"),
    Sentence("The deposit, two thousand Swiss francs or more", "amount in CHF of at least 2000"),
    Sentence("Number of employees, between 1'000 and 25'000", "whole number from 1000 to 25000"),
    Sentence("Weight in kg, no more than one hundred and twenty", "number in kg of at most 120"),
    Sentence("Temperature between minus thirty and plus forty-five degrees celsius", "number in °C from -30 to 45"),
    Sentence("How many? A dozen at most.", "whole number from 1 to 12"),
    Sentence("Un code de trente-deux caractères, lettres et chiffres", "32 letters or digits"),
    Sentence("Le montant, entre deux cents et mille deux cents euros", "amount in EUR from 200 to 1200"),
    Sentence("Combien de nuits ? Vingt et une au maximum", "whole number from 1 to 21"),
    Sentence("Le montant, plus de 2 500,50 €", "amount in EUR above 2500.5"),
    Sentence(
      "Vous devez avoir plus de soixante-quinze ans",
      "date, 75 years ago or earlier",
      name: "Date de naissance"
    ),
    Sentence("Nombre de pages, de quatre-vingts à cent vingt", "whole number from 80 to 120"),
    Sentence("Exactly thirty-four characters", "text of 34 characters"),
    Sentence("IMEI of the phone, fifteen digits", "15 digits"),
    Sentence("Between twelve and nineteen digits, no spaces", "12 to 19 digits"),
    Sentence("Please enter your age. You have to be at least twenty-three.", "whole number of at least 23"),
    Sentence("Number of participants: two hundred at most", "whole number from 1 to 200"),
    Sentence("The amount must lie between 1,000 and 25,000 US dollars", "amount in USD from 1000 to 25000"),
    Sentence("Donation of at least twenty-five pounds", "amount in GBP of at least 25"),
    Sentence("A sum not exceeding three thousand euros", "amount in EUR of at most 3000"),
    Sentence("Salary in Norwegian kroner, at least three hundred thousand", "amount in NOK of at least 300000"),
    Sentence("The discount, between five and thirty-five percent", "percentage from 5 to 35"),
    Sentence("How many kilometres have you driven? Up to two hundred thousand.", "whole number from 1 to 200000"),
    Sentence("Born at least twenty-five years ago", "date, 25 years ago or earlier", name: "Date of birth"),
    Sentence("The start date, within ninety days from today", "date, from today to 90 days from today"),
    Sentence("An order of one hundred or more", "whole number of at least 100", name: "Quantity"),
    Sentence("Montant du don, au moins vingt-cinq euros", "amount in EUR of at least 25"),
    Sentence("Une somme entre mille et dix mille francs suisses", "amount in CHF from 1000 to 10000"),
    Sentence("Entre douze et dix-neuf chiffres", "12 to 19 digits"),
    Sentence("Nombre de participants : deux cents au maximum", "whole number from 1 to 200"),
    Sentence("Au moins soixante-dix caractères", "text of at least 70 characters"),
    Sentence("Date de l'achat, dans les quatre-vingt-dix derniers jours", "date, from 90 days ago to today"),
  ]

  @Test("Numbers of any size are read in words as in digits", arguments: sentences)
  func reads(sentence: Sentence) { sentence.expectReading() }
}
