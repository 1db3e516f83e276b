import CivilTime

/// What a date in the past may not bring about without a paper.
///
/// Recording may come late, and then a fact is dated before the day it is recorded. Where that day
/// alone makes something in time that would be late, or ends something that is not as it should be,
/// the word of whoever records it is not enough: a paper of that day stands behind it. An older one
/// cannot tell of what came after it. Asked once an entry is folded, of what the fold noted; a refusal leaves nothing behind.
package enum BackdatedFacts {
  /// Refuses an entry that meets what did not run yet, or makes something in time without a paper.
  ///
  /// - Parameters:
  ///   - entry: what was recorded by a person.
  ///   - deadlines: what it changed.
  package static func check(_ entry: Entry, _ deadlines: [DeadlineChange]) throws {
    for change in deadlines { try checkOrder(change.after, entry) }
    guard entry.isBackdated, !entry.isProved else { return }
    let today = LegalTime.date(of: entry.recordedAt)
    for change in deadlines {
      guard let gained = change.gained(by: entry.occurredOn, today) else { continue }
      throw refuse(gained, entry)
    }
  }

  /// Refuses a violation that ends by a date in the past without a paper.
  ///
  /// - Parameters:
  ///   - event: what follows from the entry.
  ///   - entry: what was recorded by a person.
  package static func check(_ event: Event, following entry: Entry) throws {
    guard case .violation(.ended(let ended)) = event, entry.isBackdated, !entry.isProved else {
      return
    }
    let kind = ended.kind.name
    throw refuse(
      Bilingual("“\(kind.zh)”（\(ended.subject)）由此结束", "it ends “\(kind.en)” of \(ended.subject)"),
      entry)
  }

  /// What a correction makes of a term that its wrong day did not: in time what was late or missed, or
  /// ending later than it did.
  ///
  /// - Parameter today: the day the correction is made.
  static func gained(by change: DeadlineChange, on today: CivilDate) -> Bilingual? {
    guard let before = change.before else { return nil }
    let (after, title) = (change.after, change.after.title)
    if before.kind == .hold {
      guard after.from < before.from else { return nil }
      return Bilingual(
        "“\(title.zh)”自 \(after.from) 起算", "“\(title.en)” would run from \(after.from)")
    }
    if let late = before.lateDays, late > after.lateDays ?? late {
      return Bilingual(
        "“\(title.zh)”逾期 \(late) 天变为 \(after.lateDays ?? 0) 天",
        "“\(title.en)”, \(late) days late, is \(after.lateDays ?? 0) days late")
    }
    guard before.isOpen, let was = before.due?.lastDay, let now = after.due?.lastDay, now > was
    else { return nil }
    return Bilingual(
      "“\(title.zh)”的最后一日由 \(was) 变为 \(now)",
      "the last day of “\(title.en)”, \(was), is \(now)")
  }

  private static func checkOrder(_ deadline: Deadline, _ entry: Entry) throws {
    guard deadline.endedBy == entry.position, let day = deadline.metOn, day < deadline.from else {
      return
    }
    let title = deadline.title
    throw Refusal(
      RecordRules.factOrder,
      found: Bilingual(
        "“\(title.zh)”（\(deadline.article.citation.zh)）自 \(deadline.from) 起算，办理日期填为 \(day)",
        "“\(title.en)” (\(deadline.article.citation.en)) runs from \(deadline.from), and was done on \(day)"
      ),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  private static func refuse(_ gained: Bilingual, _ entry: Entry) -> Refusal {
    let today = LegalTime.date(of: entry.recordedAt)
    let paper = entry.document.map {
      Bilingual("文件 \($0.number) 的日期是 \($0.date)", "the paper \($0.number) is dated \($0.date)")
    }
    return Refusal(
      RecordRules.backdated,
      found: Bilingual(
        "\(today) 补记 \(entry.occurredOn) 的事实，\(gained.zh)；\(paper?.zh ?? "没有文件")",
        "recorded on \(today) as of \(entry.occurredOn), and \(gained.en); \(paper?.en ?? "there is no paper")"
      ),
      mend: Bilingual(
        "在 document 中写明 \(entry.occurredOn) 当日的文件；没有文件的，按记录当日办理",
        "name in document a paper of \(entry.occurredOn); without one, date it today"),
      missing: entry.document == nil ? ["document"] : [])
  }
}

extension Entry {
  /// Whether it tells of a day before the one it was recorded on.
  fileprivate var isBackdated: Bool { occurredOn < LegalTime.date(of: recordedAt) }

  /// Whether a paper of its day stands behind it.
  fileprivate var isProved: Bool { document.map { $0.date == occurredOn } ?? false }
}

extension DeadlineChange {
  /// What a day in the past makes of it that today would not.
  fileprivate func gained(by day: CivilDate, _ today: CivilDate) -> Bilingual? {
    let title = after.title
    guard let before else {
      guard after.kind == .hold, after.from < today else { return nil }
      return Bilingual(
        "“\(title.zh)”自 \(after.from) 起算", "“\(title.en)” would run from \(after.from)")
    }
    guard before.kind != .hold, before.isOpen, let last = before.due?.lastDay, last < today,
      !after.isOpen, day <= last
    else { return nil }
    return Bilingual(
      "“\(title.zh)”的最后一日 \(last) 已过", "the last day of “\(title.en)”, \(last), has passed")
  }
}

extension Deadline {
  fileprivate var title: Bilingual {
    DeadlineBook.rule(rule)?.title ?? Bilingual(rule.text, rule.text)
  }
}
