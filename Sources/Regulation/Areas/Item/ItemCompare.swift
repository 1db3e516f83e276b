import JSONText

/// `item.compare`: what a version says that another did not, and the other way round.
package struct ItemCompare: QueryPayload {
  package static let method = "item.compare"
  package static let summary = Bilingual("比较稿件的两个版次", "Compares two versions of an item")
  package static let reads: ReadingMatter = .content

  package let item: ItemID
  package let from: ItemVersion
  package let to: ItemVersion

  package init(item: ItemID, from: ItemVersion, to: ItemVersion) {
    self.item = item
    self.from = from
    self.to = to
  }

  package func asked(_ view: View) throws -> Asked { .thing(.item(item)) }

  package func answer(_ view: View) throws -> ItemCompareAnswer {
    let item = try ItemRules.item(item, view.tables)
    let (before, after) = (try content(from, of: item, view), try content(to, of: item, view))
    return ItemCompareAnswer(
      item: item.id, from: from, to: to, changed: after.members(changedFrom: before),
      title: try compared(before.title, after.title, view),
      text: try compared(before.text, after.text, view),
      filesOut: before.files.filter { !after.files.contains($0) },
      filesIn: after.files.filter { !before.files.contains($0) })
  }

  /// What a version says, as its event has it.
  private func content(
    _ version: ItemVersion, of item: Item, _ view: View
  ) throws -> ItemContent {
    if let record = item.versions.first(where: { $0.version == version }),
      let entry = try view.history.entry(at: record.event), case .item(let event) = entry.event,
      let content = event.content
    {
      return content
    }
    let last = item.versions.last?.version ?? item.version
    throw Refusal(
      ItemRules.known,
      found: Bilingual("稿件 \(item.id) 没有第 \(version) 版", "\(item.id) has no version \(version)"),
      mend: Bilingual("填写 1 至 \(last) 之一", "give one from 1 to \(last)"))
  }

  /// Nothing where both say the same, or one cannot be read.
  private func compared(
    _ before: Passage?, _ after: Passage?, _ view: View
  ) throws -> [TextRun]? {
    guard before?.object != after?.object, let old = try words(before, view),
      let new = try words(after, view)
    else { return nil }
    return TextDifference.runs(from: old, to: new)
  }

  /// What a passage says to whoever asks; the empty text where there is none, nothing where it is not told.
  private func words(_ passage: Passage?, _ view: View) throws -> String? {
    guard let object = passage?.object else { return "" }
    guard case .text(let prose) = try view.history.told(object) else { return nil }
    return prose.text
  }
}

/// The answer to `item.compare`.
package struct ItemCompareAnswer: JSONDirect, Sendable {
  package let item: ItemID
  package let from: ItemVersion
  package let to: ItemVersion
  package let changed: [ItemMember]
  /// The title, run by run; nothing where it is the same or cannot be read.
  package let title: [TextRun]?
  /// The text, run by run; nothing where it is the same or cannot be read.
  package let text: [TextRun]?
  package let filesOut: [Paper]
  package let filesIn: [Paper]
}
