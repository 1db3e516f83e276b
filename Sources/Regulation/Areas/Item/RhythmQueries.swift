import JSONText
package import CivilTime

/// `rhythm.list`: how often accounts publish, by id: this week's items against what is asked, and the days
/// since the last one.
package struct RhythmList: OfficeQuery {
  package static let method = "rhythm.list"
  package static let summary = Bilingual("账号更新情况", "Shows how often accounts publish")
  package static let reads: ReadingMatter = .registers

  package var office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil) { self.office = office }

  package func answer(_ view: View) throws -> RhythmAnswer {
    let tables = view.tables
    let page = try tables.accounts.listed.page(
      prefix: ListKey.prefix(office?.text, AccountPhase.open.rawValue), paging
    ) { _, id in try tables.account(id) }
    return RhythmAnswer(
      accounts: try page.lines.map { try RhythmLine($0, view) }, next: page.next)
  }
}

/// How an account stands against the national indicator for inactive ones.
package enum RhythmStanding: String, Codable, CaseIterable, Sendable {
  case active
  /// The veto is near.
  case warning
  /// Without an item for so long that a national inspection fails it.
  case veto
  /// Nothing was published, by this record, and no week of it is measured.
  case unknown

  package var name: Bilingual {
    switch self {
    case .active: Bilingual("正常更新", "active")
    case .warning: Bilingual("即将超期", "near the veto")
    case .veto: Bilingual("超过单项否决时限", "over the veto")
    case .unknown: Bilingual("无发布记录", "no record")
    }
  }

  /// Days without an item from which on it is shown: national indicator 14, and some before it.
  static let (warningDays, vetoDays) = (10, 14)

  init(idleDays: Int?) {
    self =
      switch idleDays {
      case nil: .unknown
      case let days? where days >= Self.vetoDays: .veto
      case let days? where days >= Self.warningDays: .warning
      case _?: .active
      }
  }
}

/// An account and its rhythm.
package struct RhythmLine: Codable, Hashable, Sendable {
  package let account: SubjectAnswer
  package let office: OfficeAnswer
  package let publishedCount: Int
  package let lastPublishedOn: CivilDate?
  package let idleDays: Int?
  package let standing: RhythmStanding
  /// The first week that has fewer items than are asked, how many it has, and how many are asked;
  /// nothing where no week is measured.
  package let week: Period?
  package let weekCount: Int?
  package let weekNeeded: Int?

  init(_ account: Account, _ view: View) throws {
    let subject = Subject.account(account.id)
    let activity = try view.tables.activity(at: subject)
    let recurring = try view.tables.deadlines.recurring(ItemRecurring.posts, of: subject)
    let duty = recurring?.awaited
    // Of one that never published, from the first week on that is measured.
    let since = activity?.lastOn ?? recurring?.from.first
    let today = LegalTime.date(of: view.now)
    self.account = try view.subject(subject)
    office = try view.office(AccountRules.host(of: account, view.tables))
    publishedCount = activity?.count ?? 0
    lastPublishedOn = activity?.lastOn
    idleDays = since.map { max(0, today.days(since: $0)) }
    standing = RhythmStanding(idleDays: idleDays)
    week = duty?.period
    weekCount = duty?.done
    weekNeeded = duty?.needed
  }
}

/// The answer to `rhythm.list`.
package struct RhythmAnswer: ListAnswer, Sendable {
  package internal(set) var accounts: [RhythmLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: RhythmAnswer) {
    accounts += page.accounts
    next = page.next
  }
}
