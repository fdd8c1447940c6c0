import BellhopCore

extension DemoContent {
  /// An API that fails in the ways that real ones do: the number decides how, as ``Invoices`` lists.
  var findInvoice: Action {
    let number = RequiredInput(
      id: InputID("invoice-number"),
      name: "Invoice number",
      instructions: "INV, a dash and four digits, for example INV-1001. It stands at the top of the invoice."
    )
    return Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7006"),
      name: "Find my invoice",
      description: "Look up what an invoice comes to, when it is due and where to download it.",
      triggers: triggers("Find my invoice", "I need a copy of my invoice", "Is my invoice paid", "Download an invoice"),
      inputs: [number],
      endpoint: Endpoint(
        method: .get,
        url: url("/invoices"),
        parameters: [Parameter(key: "number", property: .input(number.id))],
        // Shorter than the API's silence at INV-1060, longer than its slow answer at INV-1008.
        timeout: 12
      ),
      responseInstructions: ResponseInstructions(
        """
        Include the amount due, the due date, whether it is paid and the download link.
        Leave out the ledger account.
        """
      ),
      sampleResponse: Invoices(days: days).json(number: "INV-1001")
    )
  }
}
