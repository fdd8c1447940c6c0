import BellhopCore
import Foundation
import TerminalUI

extension Dialog {
  /// Who the agent talks to.
  ///
  /// - Parameter keepsReason: why the workspace won't keep it; nil when it will.
  static func testCustomer(_ customer: Customer, keepsReason: String?) -> Dialog {
    Dialog(
      .testCustomer,
      title: "Test customer",
      body: [
        Paragraph(
          "Who you are in Preview. Actions can use these facts; what is left empty, the agent asks for.",
          style: .muted
        )
      ]
        + (keepsReason == nil
          ? [] : [Paragraph("Kept until you leave Bellhop: the workspace is read-only.", style: .warning)]),
      fields: [
        TextField(
          "Name",
          placeholder: "for example Jane Doe",
          input: TextInput(customer.name, limit: .characters(200))
        ),
        TextField(
          "E-mail",
          placeholder: "for example jane.doe@example.com",
          input: TextInput(customer.email, limit: .characters(254)),
          identifier: .customerFact
        ),
        TextField(
          "Id",
          placeholder: "for example C-1001",
          input: TextInput(customer.id, limit: .characters(200)),
          identifier: .customerFact
        ),
      ],
      buttons: [Button("Save", .confirm), Button("Cancel", .cancel)]
    )
  }

  /// Asks before a write goes out. The safe answer has the focus.
  static func sendForReal(_ request: CallRequest, secrets: [SecretBinding], now: Date) -> Dialog {
    let endpoint = request.action.endpoint
    let hasSample = !request.action.sampleResponse.allSatisfy(\.isWhitespace)
    return Dialog(
      .sendForReal(request.id),
      title: "Send this for real?",
      body: [
        Paragraph("“\(request.action.title)” may change something at the other end."), Paragraph(""),
      ] + lines(of: request, secrets: secrets, now: now),
      buttons: [
        Button("Send it", .danger),
        Button(
          "Use the sample",
          .other,
          reason: hasSample ? nil : "The action has no sample response to answer from. Add one in the editor."
        ),
        Button("Don't send", .cancel),
      ],
      focus: .button(2)
    )

    /// The request as it would be sent, each secret as its name.
    func lines(of request: CallRequest, secrets: [SecretBinding], now: Date) -> [Paragraph] {
      do throws(CallFailure) {
        let prepared = try request.action.outlineRequest(values: request.values, secrets: secrets, now: now)
        let body = prepared.body.map { BodyText($0).lines(atMost: 12) } ?? []
        return [Paragraph("\(prepared.method.rawValue) \(prepared.url)", style: .title)] + body.map { Paragraph($0) }
      } catch {
        return [
          Paragraph("\(endpoint.method.rawValue) \(endpoint.url)", style: .title),
          Paragraph(error.detail, style: .warning),
        ]
      }
    }
  }
}

extension AppState {
  mutating func answerInPreview(_ dialog: Dialog, _ answer: Dialog.Answer, in world: World) -> [Effect] {
    switch dialog.purpose {
    case .testCustomer: return answerTestCustomer(dialog, answer)
    case .runMode: return answerRunMode(answer)
    case .sendForReal(let id):
      guard let asked = preview.asked, asked.id == id else { return [] }
      guard case .button(let button) = answer else { return decline(asked, in: world) }
      preview.asked = nil
      return start(asked, isRehearsal: button == 1, in: world)
    default: return []
    }
  }

  private mutating func answerTestCustomer(_ dialog: Dialog, _ answer: Dialog.Answer) -> [Effect] {
    guard answer == .button(0), dialog.fields.count == 3 else { return [] }
    let name = dialog.fields[0].input.text.trimmingCharacters(in: .whitespacesAndNewlines)
    let email = PastedIdentifier(dialog.fields[1].input.text, as: .customerFact)
    let id = PastedIdentifier(dialog.fields[2].input.text, as: .customerFact)
    for (index, typed) in [(1, email), (2, id)] {
      guard let problem = typed.problem else { continue }
      var again = dialog
      again.fields[index].problem = problem
      again.focus = .field(index)
      dialogs.append(again)
      return []
    }
    var customer = Customer(name: name, email: email.text, id: id.text)
    if !customer.email.isEmpty {
      // A field holds an address and nothing else: what is more than one is no part of it to drop.
      guard case .valid(let address) = InputFormat.email.validate(email.text),
        address.utf8.count == email.text.utf8.count
      else {
        var again = dialog
        again.fields[1].problem = "This isn't an e-mail address, such as jane.doe@example.com."
        again.focus = .field(1)
        dialogs.append(again)
        return []
      }
      customer.email = address
    }
    preview.play(customer)
    if workspace.readOnlyReason == nil {
      notices = dialog.notices
      return [.workspace(.saveCustomer(customer))]
    }
    return dialog.notices.isEmpty ? [] : show(Toast(.info, dialog.notices.joined(separator: " ")))
  }
}
