import CivilTime

/// Who was in service where and as what, as the events of the directory alone tell it: what conformance
/// lays the steps of cases over.
package struct ServiceRecord: Sendable {
  /// From an event on: an office and roles there, or none at all.
  private struct Post {
    let from: Int
    let office: OfficeID?
    let roles: [Role]
  }

  /// What let a deputy decide for a leader.
  private struct Given {
    let position: Int
    let office: OfficeID
    let deputy: StaffID
    let days: ClosedRange<CivilDate>
    let procedures: [StepID]?
    var revokedOn: CivilDate?

    func covers(_ procedure: StepID, _ day: CivilDate) -> Bool {
      days.contains(day) && revokedOn.map { day < $0 } ?? true
        && procedures?.contains(procedure) ?? true
    }
  }

  private var posts: [StaffID: [Post]] = [:]
  private var kinds: [OfficeID: OfficeKind] = [:]
  private var given: [AuthorisationID: Given] = [:]

  package init() {}

  /// Takes an event into account; those of a person come in the order of the log.
  package mutating func take(_ entry: Entry) {
    if case .authorisation(let event) = entry.event {
      switch event {
      case .granted(let event):
        given[event.authorisation] = Given(
          position: entry.position, office: event.office, deputy: event.deputy,
          days: event.from...max(event.from, event.until), procedures: event.procedures)
      case .revoked(let event): given[event.authorisation]?.revokedOn = entry.occurredOn
      }
    }
    guard case .directory(let event) = entry.event else { return }
    switch event {
    case .officeRegistered(let event): kinds[event.office] = event.kind
    case .staffAssigned(let event): put(event.staff, entry.position, event.office, event.roles)
    case .staffTransferred(let event): put(event.staff, entry.position, event.office, event.roles)
    case .staffRemoved(let event): put(event.staff, entry.position, nil, [])
    case .ledgerCreated, .clockConfirmed, .officeRenamed, .officeDissolved, .officeMerged,
      .officeSplit, .staffRenamed:
      break
    }
  }

  private mutating func put(
    _ id: StaffID, _ position: Int, _ office: OfficeID?, _ roles: [Role]
  ) {
    posts[id, default: []].append(Post(from: position, office: office, roles: roles))
  }

  /// The office and roles of somebody when an event was recorded; nothing for who was not in service.
  func post(of id: StaffID, at position: Int) -> (office: OfficeID, roles: [Role])? {
    guard let post = posts[id]?.last(where: { $0.from < position }), let office = post.office
    else { return nil }
    return (office, post.roles)
  }

  func kind(of office: OfficeID) -> OfficeKind? { kinds[office] }

  /// What is wrong with who did a step, on that day; nothing when all is right.
  ///
  /// - Parameters:
  ///   - definition: the procedure whose step it is.
  ///   - waits: whom the step waited for.
  func objection(
    to entry: Entry, of step: Step, in definition: Definition, waitingFor waits: ResolvedOffice
  ) -> Bilingual? {
    guard let actor = entry.actor else {
      return Bilingual("没有办理人", "nobody did it")
    }
    guard let post = post(of: actor, at: entry.position) else {
      return Bilingual("\(actor) 当时不在任", "\(actor) was not in service then")
    }
    guard entry.office == post.office else {
      return Bilingual(
        "\(actor) 当时属于 \(post.office)，记录的单位是 \(entry.office?.text ?? "无")",
        "\(actor) was of \(post.office) then, and the record says \(entry.office?.text ?? "none")")
    }
    let isRecorded = entry.onBehalfOf != nil
    let acting = entry.onBehalfOf ?? post.office
    guard isOffice(acting, waits) else {
      return Bilingual(
        "由 \(acting) 办理，应由\(name(waits).zh)办理", "\(acting) did it, and not \(name(waits).en)")
    }
    if let warrant = entry.event.warrant {
      return objection(to: warrant, entry, definition, post)
    }
    let recorder = Duties.recorder
    let roles = isRecorded ? recorder.roles : step.performer.roles
    guard roles.contains(where: post.roles.contains),
      !isRecorded || kinds[post.office] == recorder.kind
    else {
      let held = Duties.names(post.roles)
      return Bilingual(
        "\(actor) 当时的角色是\(held.zh)，无权办理",
        "\(actor) was \(held.en) then, and may not do it")
    }
    guard !isRecorded || entry.document != nil else {
      return Bilingual("代为记录而没有文件", "it is recorded for another office without a paper")
    }
    return nil
  }

  /// What is wrong with what a decision says it rests on.
  private func objection(
    to warrant: Warrant, _ entry: Entry, _ definition: Definition,
    _ post: (office: OfficeID, roles: [Role])
  ) -> Bilingual? {
    if let leader = warrant.decidedBy {
      let isLeader = self.post(of: leader, at: entry.position).map {
        $0.office == post.office && $0.roles.contains(.leader)
      }
      guard isLeader ?? false, entry.onBehalfOf == post.office, post.roles.contains(.clerk),
        entry.document?.paper != nil
      else {
        return Bilingual(
          "作为 \(leader) 的书面决定录入，不合要求", "recorded as decided on paper by \(leader), and may not be")
      }
      return nil
    }
    let known = warrant.authorisation.flatMap { given[$0] }
    guard let known, known.position < entry.position, known.deputy == entry.actor,
      known.office == post.office, post.roles.contains(.deputy),
      known.covers(definition.id, entry.occurredOn)
    else {
      return Bilingual(
        "所据授权 \(warrant.authorisation?.text ?? "") 不成立",
        "the authorisation \(warrant.authorisation?.text ?? "") does not carry it")
    }
    return nil
  }

  private func isOffice(_ id: OfficeID, _ wanted: ResolvedOffice) -> Bool {
    switch wanted {
    case .id(let other): id == other
    case .kind(let kind): kinds[id] == kind
    }
  }

  private func name(_ office: ResolvedOffice) -> Bilingual {
    switch office {
    case .id(let id): Bilingual(id.text, id.text)
    case .kind(let kind): kind.name
    }
  }
}
