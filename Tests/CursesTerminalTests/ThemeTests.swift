import Foundation
import Testing
import TerminalUI

@testable import CursesTerminal

struct ThemeTests {
  @Test(arguments: ColorTier.allCases)
  func aSelectionNeverLooksLikeAnythingElse(tier: ColorTier) {
    let selection = Theme.look(of: .selection, in: tier)
    for role in Role.allCases where role != .selection {
      #expect(Theme.look(of: role, in: tier) != selection)
    }
    #expect(selection.attributes.contains(.reverse) || selection.background != nil)
  }

  @Test(arguments: ColorTier.allCases)
  func onlyTheSelectionChangesTheBackground(tier: ColorTier) {
    for role in Role.allCases where role != .selection {
      #expect(Theme.look(of: role, in: tier).background == nil)
    }
  }

  @Test(arguments: ColorTier.allCases)
  func whatHasABackgroundHasAForegroundToo(tier: ColorTier) {
    for role in Role.allCases {
      let look = Theme.look(of: role, in: tier)
      #expect(look.background == nil || look.foreground != nil)
    }
  }

  @Test(arguments: [(ColorTier.mono, Int16(0)), (.eight, 8), (.sixteen, 16), (.palette256, 256)])
  func aTierUsesItsOwnColoursOnly(tier: ColorTier, colors: Int16) {
    for look in Role.allCases.map({ Theme.look(of: $0, in: tier) }) {
      #expect(look.foreground.map { (0..<colors).contains($0) } ?? true)
      #expect(look.background.map { (0..<colors).contains($0) } ?? true)
    }
  }

  @Test(arguments: Role.allCases)
  func theRichestTierIsReadableOnBlackAndOnWhite(role: Role) {
    let look = Theme.look(of: role, in: .palette256)
    guard let foreground = look.foreground else { return }
    let text = Self.luminance(ofPaletteColor: foreground)
    let grounds: [Double] = look.background.map { [Self.luminance(ofPaletteColor: $0)] } ?? [0, 1]
    for ground in grounds {
      let contrast = (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
      #expect(contrast >= 4)
    }
  }

  /// The relative luminance of WCAG 2, for the colour cube (16…231) and the greys (232…255) of xterm.
  private static func luminance(ofPaletteColor color: Int16) -> Double {
    let channels: [Double] =
      if color >= 232 {
        Array(repeating: Double(8 + 10 * (Int(color) - 232)), count: 3)
      } else {
        [36, 6, 1].map { place in
          let step = (Int(color) - 16) / place % 6
          return step == 0 ? 0 : Double(55 + 40 * step)
        }
      }
    let linear = channels.map { value in
      let share = value / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
