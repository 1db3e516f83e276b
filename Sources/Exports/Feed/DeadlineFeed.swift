package import CivilTime
package import Regulation

/// The deadlines of an office, or of all, as a calendar's entries.
///
/// What is due stands on its last day; one that was missed stays there until it is made good. What
/// was met or is asked for no longer is a cancelled entry for ``endedDays`` days, so that programs
/// that keep copies take theirs out, and then left out. A duty without a number has no day and is
/// not here: the inbox shows it with its age.
package struct DeadlineFeed {
  /// How long what has ended stays in the feed as cancelled, in days.
  package static let endedDays = 60

  private let logID: String
  private let today: CivilDate
  private let say: Wording
  /// Whether offices are named, in a feed of several.
  private let namesOffices: Bool

  /// - Parameters:
  ///   - logID: of the log, in hexadecimal.
  ///   - today: the day the feed speaks for, which is that of the log's last event.
  ///   - namesOffices: whether an entry says whose the deadline is.
  ///   - language: of all that is said.
  package init(logID: String, today: CivilDate, namesOffices: Bool, in language: Language) {
    self.logID = logID
    self.today = today
    self.namesOffices = namesOffices
    say = Wording(language)
  }

  /// The entry of a deadline; nothing for one without a day, or that ended long ago.
  ///
  /// - Parameters:
  ///   - deadline: as of `today`.
  ///   - register: for the names of its subject and its office.
  ///   - recordedAt: when the event of a position was recorded.
  package func entry(
    of deadline: Deadline, _ register: Tables, recordedAt: (Int) throws -> Instant
  ) throws -> CalendarEntry? {
    guard let due = deadline.due else { return nil }
    let last = try Self.lastChange(of: deadline, register)
    let changedAt = try recordedAt(last)
    if !deadline.isOpen, today.days(since: LegalTime.date(of: changedAt)) > Self.endedDays {
      return nil
    }
    let name = try register.name(of: deadline.subject)
    let remindOn = deadline.warnOn ?? due.lastDay.adding(days: -1)
    return CalendarEntry(
      uid: "\(deadline.id)@\(logID)", sequence: last - deadline.startedBy,
      createdAt: try recordedAt(deadline.startedBy), changedAt: changedAt, day: due.lastDay,
      summary: summary(deadline, name), details: try details(deadline, due, name, register),
      category: say(deadline.article.citation), status: Self.status(deadline, due),
      remindOn: deadline.status == .pending ? remindOn : nil)
  }

  /// The position of the last event that changed a deadline: its start, the arrangement it was
  /// counted with anew, its miss or its end, its passing to another office, what put the day of its start or end right, or what gave
  /// its subject another name.
  private static func lastChange(
    of deadline: Deadline, _ register: Tables
  ) throws -> Int {
    let ends = [deadline.startedBy, deadline.endedBy].compactMap { $0 }
    let corrections = try ends.flatMap { try register.corrections(of: $0) }.map(\.value)
    // The entry names what it is about.
    let renamed = try deadline.subject.kind.renamedBy?(deadline.subject.slug, register) ?? 0
    return (ends + corrections + [deadline.missedBy ?? 0, deadline.movedBy ?? 0, renamed])
      .reduce(deadline.due?.arrangements.max() ?? 0, max)
  }

  private static func status(_ deadline: Deadline, _ due: Due) -> CalendarEntry.Status {
    switch deadline.status {
    case .pending: due.isProvisional ? .tentative : .confirmed
    case .missed: .confirmed
    case .met, .cancelled: .cancelled
    }
  }

  private func summary(_ deadline: Deadline, _ name: String) -> String {
    let mark =
      switch deadline.status {
      case .pending: deadline.due?.isProvisional == true ? say("【暂定】", "[provisional] ") : ""
      case .missed: say("【逾期】", "[missed] ")
      case .met: say("【已办】", "[done] ")
      case .cancelled: say("【取消】", "[cancelled] ")
      }
    return mark + title(deadline) + say("：", ": ") + name
  }

  private func title(_ deadline: Deadline) -> String {
    guard let rule = DeadlineBook.rule(deadline.rule) else { return deadline.rule.text }
    let title = say.title(rule.title)
    return deadline.part.map { title + say.aside(say.part($0.text)) } ?? title
  }

  private func details(
    _ deadline: Deadline, _ due: Due, _ name: String, _ register: Tables
  ) throws -> [String] {
    var lines = [
      say(deadline.article.citation) + say("：", ": ") + title(deadline),
      say("对象：", "About: ") + "\(name) (\(deadline.subject))",
    ]
    if namesOffices, let office = deadline.office {
      let found = try OfficeName(office, register)
      lines.append(say("承办单位：", "Office: ") + say(found.name))
    }
    let term = deadline.term.map { say("，期限", ", for ") + say($0.name) } ?? ""
    lines.append(say("起算：", "From: ") + say.date(deadline.from) + term)
    lines.append(
      say("期满：", "Last day: ") + say.date(due.lastDay)
        + (due.isProvisional
          ? say("（当年放假安排尚未公布，公布后重新计算）", " (that year's days off are not announced; it may move)")
          : ""))
    if let met = deadline.metOn { lines.append(say("办结：", "Done: ") + say.date(met)) }
    if let caseID = deadline.caseID { lines.append(say("事项：", "Case: ") + caseID.text) }
    lines.append(say("依据记录：", "Event: ") + say.event(deadline.startedBy))
    return lines
  }
}
