import BellhopCore

extension DemoContent {
  /// An API key in a header, and a response with nested fields.
  var trackParcel: Action {
    let number = RequiredInput(
      id: InputID("tracking-number"),
      name: "Tracking number",
      instructions: "Two letters and nine digits, for example NL123456789."
    )
    return Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7003"),
      name: "Track a parcel",
      description: "See where a parcel is at this moment.",
      triggers: triggers("Track my parcel", "Where is my parcel", "Track a package", "My parcel hasn't arrived"),
      inputs: [number],
      endpoint: Endpoint(
        method: .get,
        url: url("/parcels"),
        authentication: .apiKey(APIKey(name: DemoKeys.keyHeader, location: .header, secret: Self.parcelsKey)),
        parameters: [Parameter(key: "tracking_number", property: .input(number.id))]
      ),
      responseInstructions: ResponseInstructions(
        """
        Include the state, where it was last seen, the arrival date and whether a signature is required.
        Leave out the route code.
        """
      ),
      sampleResponse: Parcels(days: days).json(number: "NL123456789")
    )
  }
}
