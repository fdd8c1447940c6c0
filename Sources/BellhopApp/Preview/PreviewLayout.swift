import BellhopCore
import TerminalUI

/// Where the parts of Preview stand. Key presses that scroll by a page ask it, too.
struct PreviewLayout {
  /// From this width the triggers stand at the left; below it they are a row or a few above the chat.
  static let widthForSidebar = 80
  /// From this width the inspector stands beside the chat; below it, in the chat's place.
  static let widthForInspector = 100
  /// The cells that speaker and margin take at the left of a line of the chat.
  static let speakerWidth = 9
  /// Longer lines are hard to read.
  private static let widestText = 84

  var header: Rect
  var triggers: Rect
  var isSidebar: Bool
  /// The rules above each part, which carry its title.
  var triggersRule: Rect
  var chatRule: Rect
  var inspectorRule: Rect?
  var messageRule: Rect
  /// Empty while the inspector has the chat's place.
  var transcript: Rect
  var inspector: Rect?
  /// What was collected so far; nil when nothing is being collected.
  var values: Rect?
  /// The call that is under way or was made last; nil when there is none.
  var callStrip: Rect?
  /// The text of the message, without the sign before it.
  var message: Rect

  /// The width that the text of the chat is wrapped to.
  var transcriptText: Int {
    min(Self.widestText, max(8, transcript.width - Self.speakerWidth - 2))
  }

  init(in rect: Rect, for preview: PreviewState) {
    isSidebar = rect.width >= Self.widthForSidebar
    var rest: Rect
    (header, rest) = rect.splitTop(1)
    (triggersRule, rest) = rest.splitTop(1)
    var chat: Rect
    if isSidebar {
      let width = min(30, rect.width / 3)
      (triggers, chat) = rest.splitLeft(width)
      // The column between them is the rule's.
      chat = chat.splitLeft(1).rest
      (triggersRule, chatRule) = triggersRule.splitLeft(width)
      chatRule = chatRule.splitLeft(1).rest
    } else {
      let wanted = preview.focus == .triggers ? min(5, rest.height / 3) : 1
      (triggers, rest) = rest.splitTop(min(max(1, preview.rows.count), wanted))
      (chatRule, chat) = rest.splitTop(1)
    }

    if preview.isInspecting, rect.width >= Self.widthForInspector {
      let width = min(64, chat.width * 9 / 20)
      let place: Rect
      (chat, place) = chat.splitRight(width)
      chat = chat.splitRight(1).rest
      inspector = place.inset(dx: 1, dy: 0)
      let rule: Rect
      (chatRule, rule) = chatRule.splitRight(width)
      chatRule = chatRule.splitRight(1).rest
      inspectorRule = rule
    }

    let textWidth = chat.width - 4
    let height = preview.message.height(forWidth: textWidth, maximum: min(4, max(1, chat.height / 3)))
    var bottom: Rect
    (chat, bottom) = chat.splitBottom(height)
    message = Rect(x: bottom.x + 3, y: bottom.y, width: textWidth, height: height)
    (chat, messageRule) = chat.splitBottom(1)
    if preview.hasCallStrip {
      (chat, bottom) = chat.splitBottom(1)
      callStrip = bottom.inset(dx: 1, dy: 0)
    }
    if preview.talk?.run?.slots.isEmpty == false {
      (chat, bottom) = chat.splitBottom(1)
      values = bottom.inset(dx: 1, dy: 0)
    }
    transcript = chat
    if preview.isInspecting, inspector == nil {
      inspector = chat.inset(dx: 1, dy: 0)
      inspectorRule = chatRule
      transcript = Rect(x: chat.x, y: chat.y, width: chat.width, height: 0)
    }
  }
}

extension AppState {
  /// The layout of Preview on a screen of this size: below the tab bar and its rule, above the hints.
  var previewLayout: PreviewLayout {
    PreviewLayout(in: Rect(x: 0, y: 2, width: size.width, height: size.height - 3), for: preview)
  }
}
