import BellhopCore
import TerminalUI

extension AppState {
  /// Sends the chosen trigger phrase as the customer.
  mutating func sendTrigger(in world: World) -> [Effect] {
    guard let row = preview.chosenRow, let phrase = row.phrase else { return [] }
    return say(.trigger(row.action, phrase: phrase), in: world)
  }

  /// Sends what was typed as the customer.
  mutating func sendMessage(in world: World) -> [Effect] {
    let text = preview.message.text
    preview.history.add(text)
    preview.message.setText("")
    return say(.message(text), in: world)
  }

  private mutating func say(_ event: ConversationEvent, in world: World) -> [Effect] {
    preview.notice = nil
    if preview.talk == nil {
      preview.talk = Conversation(
        id: world.newID(),
        agent: preview.definition,
        customer: preview.customer,
        language: workspace.language,
        languageModel: preview.languageModel,
        waits: preview.waits
      )
    }
    // Where the inspector has the chat's place, what is said now must be seen.
    if preview.isInspecting, previewLayout.transcript.isEmpty { preview.isInspecting = false }
    preview.chosenLine = nil
    preview.inspectorScroll = ScrollState()
    preview.transcriptScroll.followEnd()
    preview.focus = .message
    return hear(event, in: world)
  }

  /// Lets the conversation hear of something and carries out what it asks for.
  mutating func hear(_ event: ConversationEvent, in world: World) -> [Effect] {
    let before = preview.talk?.run?.action.id
    let effects = preview.talk?.receive(event, at: world.clock) ?? []
    if let action = preview.talk?.run?.action.id, action != before { preview.follow(action) }
    return effects.flatMap { carryOut($0, in: world) }
  }

  private mutating func carryOut(_ effect: ConversationEffect, in world: World) -> [Effect] {
    switch effect {
    case .call(let request): return decide(on: request, in: world)
    case .abandonCall(let id): return abandon(id)
    case .word(let request):
      preview.running?.wordedBy = request.model.name
      return [.word(request)]
    case .abandonWording(let id): return abandon(id)
    // Preview has nobody to hand over to: the inspector shows what a colleague would get.
    case .handOff(let card):
      preview.handOff = card
      return []
    }
  }

  /// Ends a conversation in the language that the agent no longer speaks, and says so.
  mutating func changeLanguageOfPreview() -> [Effect] {
    guard preview.talk != nil else { return [] }
    if let asked = preview.asked { dialogs.removeAll { $0.purpose == .sendForReal(asked.id) } }
    let effects = restartConversation()
    preview.notice = "The agent speaks \(workspace.language.title) now, so this is a new conversation."
    return effects
  }

  /// Begins anew. The next message starts a conversation with an id of its own.
  mutating func restartConversation() -> [Effect] {
    let effects = preview.running.map { abandon($0.id) } ?? []
    preview.waits = preview.talk?.waits ?? preview.waits
    preview.talk = nil
    preview.asked = nil
    preview.handOff = nil
    preview.notice = nil
    preview.chosenLine = nil
    preview.transcriptScroll.followEnd()
    preview.inspectorScroll = ScrollState()
    preview.isInspecting = false
    if preview.focus == .transcript || preview.focus == .inspector { preview.focus = .triggers }
    return effects
  }
}
