import JSONText
package import CivilTime

/// A month's duty for a site or an account.
package struct DutyPlan: JSONDirect, Hashable, Sendable {
  package let place: Subject
  package let month: CalendarMonth
  package let shifts: [DutyShift]
  package let plannedOn: CivilDate
}

extension DutyPlan {
  /// The shifts of a month once new ones are planned from a day on.
  static func shifts(
    _ before: DutyPlan?, _ planned: [DutyShift], since day: CivilDate?
  ) -> [DutyShift] {
    guard let before, let day else { return planned }
    return before.shifts.filter { LegalTime.date(of: $0.from) < day } + planned
  }
}

/// What somebody on duty found and did.
package struct WatchRecord: JSONDirect, Hashable, Sendable {
  package let at: Instant
  package let by: StaffID?
  package let seen: WatchFinding
  package let text: Passage?
  package let action: Passage?
  package let opinion: OpinionID?
}

/// Duty that was handed over.
package struct Handover: JSONDirect, Hashable, Sendable {
  package let at: Instant
  package let from: StaffID
  package let to: StaffID
  package let notes: Passage?
}

/// A citizen's comment, without who wrote it.
package struct Comment: JSONDirect, Hashable, Sendable {
  package let id: CommentID
  package let account: AccountID
  package let item: ItemID?
  package let text: Passage
  package let on: CivilDate
  package internal(set) var answer: Passage?
  package internal(set) var answeredOn: CivilDate?
}

/// A patrol of a site.
package struct Patrol: JSONDirect, Hashable, Sendable {
  package let id: PatrolID
  package let site: SiteID
  package let on: CivilDate
  package let half: PatrolHalf
  package let by: StaffID?
  package internal(set) var errors: [PatrolError]
}

/// Plans of duty, what was found on it, comments and patrols.
package enum DutyProjector: Projector {
  package static let name = "duty"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .duty(let event) = entry.event else { return }
    let duty = tables.duty
    switch event {
    case .planned(let event):
      let key = DutyTables.key(event.subject, event.month)
      duty.plans.set(
        key,
        DutyPlan(
          place: event.subject, month: event.month,
          shifts: DutyPlan.shifts(try duty.plans[key], event.shifts, since: event.since),
          plannedOn: entry.occurredOn))
    case .handedOver(let event):
      duty.handovers.set(
        DutyTables.key(event.subject, event.at, event.from),
        Handover(at: event.at, from: event.from, to: event.to, notes: event.notes))
    case .watched(let event):
      duty.watches.set(
        DutyTables.key(event.subject, event.at, entry.actor),
        WatchRecord(
          at: event.at, by: entry.actor, seen: event.seen, text: event.text,
          action: event.action, opinion: event.opinion))
    case .commented(let event):
      let comment = Comment(
        id: event.comment, account: event.account, item: event.item, text: event.text,
        on: entry.occurredOn, answer: event.answer,
        answeredOn: event.answer == nil ? nil : entry.occurredOn)
      duty.lastComment.set(lastKey, comment.id)
      put(comment, before: nil, duty)
    case .answered(let event):
      guard let before = try duty.comments[event.comment.text] else { return }
      var comment = before
      (comment.answer, comment.answeredOn) = (event.answer, entry.occurredOn)
      put(comment, before: before, duty)
    case .patrolled(let event):
      duty.patrols.set(
        event.patrol.text,
        Patrol(
          id: event.patrol, site: event.site, on: entry.occurredOn, half: event.half,
          by: entry.actor, errors: event.errors))
      duty.patrolsBySite.set(
        DutyTables.key(event.site, entry.occurredOn, event.half), event.patrol)
      duty.lastPatrol.set(lastKey, event.patrol)
    case .corrected(let event):
      guard var patrol = try duty.patrols[event.patrol.text],
        let index = patrol.errors.firstIndex(where: { $0.errorNumber == event.errorNumber })
      else { return }
      patrol.errors[index].remedy = event.remedy
      patrol.errors[index].correctedOn = entry.occurredOn
      duty.patrols.set(event.patrol.text, patrol)
    }
  }

  private static func put(_ comment: Comment, before: Comment?, _ duty: DutyTables) {
    duty.comments.set(comment.id.text, comment)
    duty.commentsListed.move(comment.id, from: keys(of: before), to: keys(of: comment))
  }

  private static func keys(of comment: Comment?) -> [String] {
    guard let comment else { return [] }
    let (account, id) = (comment.account.text, comment.id.text)
    return [
      ListKey.key(account, nil, id),
      ListKey.key(account, DutyTables.word(isAnswered: comment.answeredOn != nil), id),
      ListKey.key(account, CalendarMonth(of: comment.on).text, id),
    ]
  }
}

/// What duty is kept in.
package final class DutyTables {
  /// By `<place>/<month>`.
  package let plans: RowTable<DutyPlan>
  /// By `<place>/<moment>/<who gave it>`.
  package let handovers: RowTable<Handover>
  /// By `<place>/<moment>/<who>`.
  package let watches: RowTable<WatchRecord>
  /// By id.
  package let comments: RowTable<Comment>
  /// By `<account>/<answered or open>/<id>`, and by `<account>/<month>/<id>`.
  package let commentsListed: RowTable<CommentID>
  package let lastComment: RowTable<CommentID>
  /// By id.
  package let patrols: RowTable<Patrol>
  /// By `<site>/<day>/<half>`.
  package let patrolsBySite: RowTable<PatrolID>
  package let lastPatrol: RowTable<PatrolID>

  init(_ list: TableList) {
    plans = list.table("duty-plans", of: DutyProjector.self)
    handovers = list.table("handovers", of: DutyProjector.self)
    watches = list.table("watches", of: DutyProjector.self)
    comments = list.table("comments", of: DutyProjector.self)
    commentsListed = list.index("comments-listed", of: DutyProjector.self)
    lastComment = list.table("comments-last", of: DutyProjector.self)
    patrols = list.table("patrols", of: DutyProjector.self)
    patrolsBySite = list.index("patrols-by-site", of: DutyProjector.self)
    lastPatrol = list.table("patrols-last", of: DutyProjector.self)
  }

  static func key(_ place: Subject, _ month: CalendarMonth) -> String { "\(place)/\(month)" }

  static func key(_ place: Subject, _ at: Instant, _ person: StaffID?) -> String {
    "\(place)/\(ListTime.key(at))/\(person?.text ?? "-")"
  }

  static func key(_ site: SiteID, _ day: CivilDate, _ half: PatrolHalf) -> String {
    "\(site)/\(day)/\(half.place)"
  }

  static func word(isAnswered: Bool) -> String { isAnswered ? "answered" : "open" }
}

/// Duty, as others read it.
package protocol DutyLookup: Lookup {
  func dutyPlan(of place: Subject, in month: CalendarMonth) throws -> DutyPlan?
  func isHandedOver(_ place: Subject, at moment: Instant, by person: StaffID) throws -> Bool
  func isWatched(_ place: Subject, at moment: Instant, by person: StaffID) throws -> Bool
  func comment(_ id: CommentID) throws -> Comment?
  var lastComment: CommentID? { get throws }
  func patrol(_ id: PatrolID) throws -> Patrol?
  func patrol(of site: SiteID, on day: CivilDate, _ half: PatrolHalf) throws -> PatrolID?
  var lastPatrol: PatrolID? { get throws }
}

extension Tables: DutyLookup {
  package func dutyPlan(of place: Subject, in month: CalendarMonth) throws -> DutyPlan? {
    try duty.plans[DutyTables.key(place, month)]
  }

  package func isHandedOver(
    _ place: Subject, at moment: Instant, by person: StaffID
  ) throws -> Bool {
    try duty.handovers[DutyTables.key(place, moment, person)] != nil
  }

  package func isWatched(
    _ place: Subject, at moment: Instant, by person: StaffID
  ) throws -> Bool {
    try duty.watches[DutyTables.key(place, moment, person)] != nil
  }

  package func comment(_ id: CommentID) throws -> Comment? { try duty.comments[id.text] }

  package var lastComment: CommentID? {
    get throws { try duty.lastComment[DutyProjector.lastKey] }
  }

  package func patrol(_ id: PatrolID) throws -> Patrol? { try duty.patrols[id.text] }

  package func patrol(
    of site: SiteID, on day: CivilDate, _ half: PatrolHalf
  ) throws -> PatrolID? {
    try duty.patrolsBySite[DutyTables.key(site, day, half)]
  }

  package var lastPatrol: PatrolID? {
    get throws { try duty.lastPatrol[DutyProjector.lastKey] }
  }

  /// The comments on an account that were seen in a month, in their order.
  ///
  /// - Complexity: O(n) in them.
  package func comments(on account: AccountID, in month: CalendarMonth) throws -> [Comment] {
    var found: [Comment] = []
    try duty.commentsListed.scan(prefix: ListKey.prefix(account.text, month.text)) { _, id in
      if let comment = try comment(id) { found.append(comment) }
      return true
    }
    return found
  }
}
