import CivilTime
import JSONText

/// `inbox.list`: what waits for an office, a role in it or a person, or what it waits for itself: what is
/// due first comes first, then the oldest; what began together in the order of the regulation.
package struct InboxList: OfficeQuery {
  package static let method = "inbox.list"
  package static let summary = Bilingual("查看待办", "Lists what waits for an office")
  package static let reads: ReadingMatter = .duties

  /// The caller's own when left out.
  package var office: OfficeID?
  /// Only what this role may do.
  package let role: Role?
  /// Only what this person may do; of the office they are in.
  package let person: StaffID?
  /// What others have to do before a case of the office, or one that it sent on, can go on.
  package let sent: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID?, limit: PageLimit? = nil) {
    self.office = office
    role = nil
    person = nil
    sent = nil
    self.limit = limit
  }

  /// A person's is that of the office they are in.
  package func asked(_ view: View) throws -> Asked {
    .office(try office ?? person.map { try DirectoryRules.serving($0, view.tables).office })
  }

  package func answer(_ view: View) throws -> InboxAnswer {
    let person = try self.person.map { try DirectoryRules.serving($0, view.tables) }
    let office = try view.office(named: self.office ?? person?.office)
    if sent ?? false {
      let page = try view.tables.work.sent.page(
        prefixes: office.those.map { "\($0)/" }, paging
      ) { _, id in
        try view.tables.work(id).map { try view.line($0, why: nil) }
      }
      return InboxAnswer(office: OfficeAnswer(office), items: page.lines, next: page.next)
    }
    let authorised = try person.map { try Authorised($0, view) }
    let roles = role.map { [$0] } ?? person.map { $0.roles + (authorised?.roles ?? []) }
    let queues = try Queue.all(of: office, roles, view.tables)
    let page = try Queue.page(of: queues, paging, view.tables)
    let lines = try page.lines.compactMap { found -> InboxLine? in
      guard let item = try view.tables.work(found.id) else { return nil }
      if let person, item.notBy?.contains(person.id) ?? false { return nil }
      if let authorised, !authorised.mayDo(item) { return nil }
      return try view.line(item, why: found.why)
    }
    return InboxAnswer(office: OfficeAnswer(office), items: lines, next: page.next)
  }
}

/// What somebody may do by their roles, and for the leader who authorised them.
private struct Authorised {
  private let own: [Role]
  private let given: [Authorisation]

  init(_ person: Staff, _ view: View) throws {
    own = person.roles
    let today = LegalTime.date(of: view.now)
    given = try Warrant.inForce(for: person, on: today, view.tables)
  }

  /// The roles that come to the person's own.
  var roles: [Role] { given.isEmpty ? [] : [.leader] }

  func mayDo(_ item: WorkItem) -> Bool {
    if own.contains(where: item.roles.contains) || item.roles.isEmpty { return true }
    let procedure = item.id.step.flatMap { StepID($0.of.definition) }
    return procedure.map { procedure in given.contains { $0.covers(procedure) } } ?? false
  }
}

/// What stands under one office and one set of roles.
private struct Queue {
  let prefix: String
  /// Why it stands in the inbox of an office that is not the one to act.
  let why: Bilingual?

  /// The queues that an office looks at, of those whose roles may act.
  ///
  /// - Complexity: O(n) in the queues that hold anything, of the office and of those it acts for.
  static func all(of office: Office, _ roles: [Role]?, _ tables: Tables) throws -> [Queue] {
    var queues = try office.those.flatMap { try all(of: .id($0), roles, nil, tables) }
    if !office.kind.isMany { queues += try all(of: .kind(office.kind), roles, nil, tables) }
    let recorder = Duties.recorder
    guard office.kind == recorder.kind,
      roles.map({ $0.contains(where: recorder.roles.contains) }) ?? true
    else { return queues }
    for kind in OfficeKind.allCases where !kind.isMany && kind != recorder.kind {
      if let why = try reason(kind, tables) {
        queues += try all(of: .kind(kind), nil, why, tables)
        if let other = try tables.office(of: kind) {
          queues += try all(of: .id(other.id), nil, why, tables)
        }
      }
    }
    return try queues + ofUnstaffed(tables)
  }

  /// What waits for offices that have nobody to see it, of the kinds of which a county has many.
  ///
  /// - Complexity: O(n) in those offices.
  private static func ofUnstaffed(_ tables: Tables) throws -> [Queue] {
    var queues: [Queue] = []
    for id in try tables.directory.unstaffed.all(under: "") {
      guard let office = try tables.office(id), office.kind.isMany else { continue }
      let why = nobody(in: office)
      queues += try office.those.flatMap { try all(of: .id($0), nil, why, tables) }
    }
    return queues
  }

  private static func nobody(in office: Office) -> Bilingual {
    Bilingual(
      "“\(office.name)”在台账内没有人员，请系统管理员登记其人员（staff.assign）",
      "\(office.name) has nobody here: have an administrator assign its people (staff.assign)")
  }

  /// Why what waits for an office of a kind waits for the county openness office; nothing when the
  /// office itself acts.
  private static func reason(
    _ kind: OfficeKind, _ register: some DirectoryLookup
  ) throws -> Bilingual? {
    guard let office = try register.office(of: kind) else {
      return Bilingual(
        "台账内没有\(kind.name.zh)，请系统管理员登记（office.register）",
        "no \(kind.name.en) is registered: have an administrator register it (office.register)")
    }
    guard Duties.isRecordedFor(office) else {
      return office.staffCount == 0 ? nobody(in: office) : nil
    }
    return Bilingual(
      "“\(office.name)”在台账内没有人员，凭文件代为记录",
      "\(office.name) has no staff here: its decision is recorded for it, with the document")
  }

  private static func all(
    of office: ResolvedOffice, _ roles: [Role]?, _ why: Bilingual?, _ tables: Tables
  ) throws -> [Queue] {
    var queues: [Queue] = []
    let prefix = WorkQueue.prefix(office)
    // From the first key of a set of roles behind all of that set: "0" comes behind "/".
    var behind: String?
    while let key = try tables.work.queue.firstKey(prefix: prefix, after: behind) {
      let word = key.dropFirst(prefix.count).prefix { $0 != "/" }
      if roles.map({ WorkQueue.roles(word).contains(where: $0.contains) }) ?? true {
        queues.append(Queue(prefix: "\(prefix)\(word)/", why: why))
      }
      behind = "\(prefix)\(word)0"
    }
    return queues
  }

  /// Where something waits, and why there.
  struct Found {
    let order: String
    let id: WorkID
    let why: Bilingual?
  }

  /// A page of what several queues hold, in their common order.
  ///
  /// - Complexity: O(n) in the limit, for each queue that holds as much.
  static func page(
    of queues: [Queue], _ paging: Paging, _ tables: Tables
  ) throws -> Page<Found> {
    var found: [Found] = []
    for queue in queues {
      var rest = paging.limit + 1
      try tables.work.queue.scan(
        prefix: queue.prefix, after: paging.after.map { queue.prefix + $0.text }
      ) { key, id in
        found.append(
          Found(order: String(key.dropFirst(queue.prefix.count)), id: id, why: queue.why))
        rest -= 1
        return rest > 0
      }
    }
    if queues.count > 1 {
      found.sort { $0.order.utf8.lexicographicallyPrecedes($1.order.utf8) }
    }
    guard found.count > paging.limit else { return Page(lines: found, next: nil) }
    let lines = Array(found.prefix(paging.limit))
    return Page(lines: lines, next: lines.last.flatMap { ListCursor($0.order) })
  }
}
