import BellhopCore

extension DemoContent {
  /// An input in a segment of the path.
  var loyaltyPoints: Action {
    Action(
      id: ActionID("0b6f0c53-5d0e-4d5c-9a43-0f6f5a1d7005"),
      name: "Look up loyalty points",
      description: "Tell how many points and which vouchers a member of the loyalty club has.",
      triggers: triggers(
        "How many points do I have",
        "My loyalty points",
        "Do I have any vouchers",
        "When do my points expire",
        "Points balance"
      ),
      inputs: [
        RequiredInput(
          id: InputID("membership-number"),
          name: "Membership number",
          instructions: "8 digits, as printed on the membership card, for example 20418866."
        )
      ],
      endpoint: Endpoint(method: .get, url: url("/members/{{Membership number}}/points")),
      responseInstructions: ResponseInstructions(
        """
        Give the points, the tier, the expiry date and the vouchers.
        Never mention the segment.
        """
      ),
      sampleResponse: Members(days: days).json(number: "20418866")
    )
  }
}
