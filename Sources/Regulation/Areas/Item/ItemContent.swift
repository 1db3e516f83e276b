package import CivilTime

/// What an item says and where it goes, as events and rows hold it.
package struct ItemContent: Codable, Hashable, Sendable {
  package var title: Passage
  package var text: Passage?
  package var files: [Paper]
  package var category: ItemCategory?
  package var source: ItemSource
  /// From where it is reprinted.
  package var from: Line?
  /// When it came out there, of what is reprinted within a day.
  package var issued: Instant?
  package var columns: [ColumnID]
  /// The policy document that it explains.
  package var interprets: ItemID?
  package var occasion: ItemOccasion?
  /// Who supplied it (供稿人).
  package var supplier: Line?
  /// Who proofread it.
  package var proofreaders: [StaffID]
  /// Until when what it says holds.
  package var validUntil: CivilDate?
  /// When somebody looks whether it still does.
  package var reviewOn: CivilDate?
}

/// A member of an item that a change touched.
package enum ItemMember: String, Codable, CaseIterable, Sendable {
  case title, text, files, category, source, columns, interprets, occasion, supplier
  case proofreaders, validity

  package var name: Bilingual {
    switch self {
    case .title: Bilingual("标题", "title")
    case .text: Bilingual("正文", "text")
    case .files: Bilingual("附件", "files")
    case .category: Bilingual("类别", "category")
    case .source: Bilingual("来源", "source")
    case .columns: Bilingual("栏目", "columns")
    case .interprets: Bilingual("所解读的文件", "what it interprets")
    case .occasion: Bilingual("稿件类型", "occasion")
    case .supplier: Bilingual("供稿人", "supplier")
    case .proofreaders: Bilingual("校对人", "proofreaders")
    case .validity: Bilingual("有效期", "validity")
    }
  }
}

extension ItemContent {
  /// What differs from an earlier text; of two passages, the numbers they are kept under tell.
  func members(changedFrom other: ItemContent) -> [ItemMember] {
    ItemMember.allCases.filter { member in
      switch member {
      case .title: title != other.title
      case .text: text != other.text
      case .files: files != other.files
      case .category: category != other.category
      case .source:
        source != other.source || from != other.from
          || issued != other.issued
      case .columns: columns != other.columns
      case .interprets: interprets != other.interprets
      case .occasion: occasion != other.occasion
      case .supplier: supplier != other.supplier
      case .proofreaders: proofreaders != other.proofreaders
      case .validity: validUntil != other.validUntil || reviewOn != other.reviewOn
      }
    }
  }
}
