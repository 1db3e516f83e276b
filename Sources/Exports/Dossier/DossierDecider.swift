package import Regulation

/// Somebody who decided in a case, and how they came to the role in which they did: an administrator puts
/// people into roles, and whoever reads a dossier sees whether a paper stood behind it, and when it was.
package struct DossierDecider: Codable, Hashable, Sendable {
  package let person: PersonName
  package let office: OfficeName
  package let roles: [Role]
  /// Who put them there, when, on which paper.
  package let appointment: DossierAct
  /// Whether that was done while the case ran.
  package let isDuringCase: Bool
  /// The decisions that were taken in the role.
  package let events: [Int]
}

extension DossierDecider {
  /// Those who decided, in the order of their first decision; once for every role they decided in.
  ///
  /// - Parameters:
  ///   - entries: of the case, in the order of the log.
  ///   - appointments: the events of the people of the case, each person's in the order of the log.
  static func all(
    _ entries: [Entry], _ appointments: [Entry], _ register: Tables
  ) throws -> [DossierDecider] {
    var posts: [StaffID: [Post]] = [:]
    for entry in appointments {
      if let post = Post(entry) { posts[post.staff, default: []].append(post) }
    }
    var order: [Int] = []
    var decided: [Int: (post: Post, events: [Int])] = [:]
    for entry in entries {
      guard let decider = entry.decider,
        let post = posts[decider]?.last(where: { $0.entry.position < entry.position })
      else { continue }
      let key = post.entry.position
      if decided[key] == nil { order.append(key) }
      decided[key, default: (post, [])].events.append(entry.position)
    }
    let opened = entries.first?.position ?? 0
    return try order.compactMap { decided[$0] }.map { post, events in
      DossierDecider(
        person: try PersonName(post.staff, register, at: events[0]),
        office: try OfficeName(post.office, register, at: events[0]), roles: post.roles,
        appointment: try DossierAct(post.entry, register),
        isDuringCase: post.entry.position > opened, events: events)
    }
  }

  /// From an event on: a role in an office.
  private struct Post {
    let entry: Entry
    let staff: StaffID
    let office: OfficeID
    let roles: [Role]

    /// Nothing for an event that gives nobody a role.
    init?(_ entry: Entry) {
      guard case .directory(let event) = entry.event else { return nil }
      self.entry = entry
      switch event {
      case .staffAssigned(let event):
        (staff, office, roles) = (event.staff, event.office, event.roles)
      case .staffTransferred(let event):
        (staff, office, roles) = (event.staff, event.office, event.roles)
      case .ledgerCreated, .clockConfirmed, .officeRegistered, .officeRenamed, .officeDissolved,
        .officeMerged, .officeSplit,
        .staffRenamed, .staffRemoved:
        return nil
      }
    }
  }
}

extension Entry {
  /// Who decided, of an event that tells a decision of somebody in the ledger.
  package var decider: StaffID? {
    guard case .workflow(let event) = event else { return nil }
    switch event {
    case .stepApproved, .stepReturned, .subjectDropped, .rejected:
      return event.warrant?.decidedBy ?? (onBehalfOf == nil ? actor : nil)
    case .opened, .stepRecalled, .hostMoved, .withdrawn, .completed: return nil
    }
  }
}

/// One of those who decided, in words.
struct DeciderView: Encodable {
  let name: String
  let roles: String
  let appointed: String
  let by: String
  let paper: String?
  let isBare: Bool
  let duringCase: String?
  let refs: [Ref]

  /// - Parameter here: the events that stand on the page.
  init(_ decider: DossierDecider, on here: Set<Int>, _ say: Wording) {
    let act = ActView(decider.appointment, say)
    name =
      decider.person.name + (decider.person.isAmbiguous ? say.aside(decider.person.id.text) : "")
    roles = say(decider.office.name) + " · " + say.list(decider.roles.map { say($0.name) })
    appointed = act.recordedAt
    by = act.by
    paper = act.paper
    isBare = act.paper == nil
    duringCase =
      decider.isDuringCase ? say("本事项办理期间任命", "appointed while the case ran") : nil
    refs = Ref.list([decider.appointment.position] + decider.events, on: here)
  }
}
