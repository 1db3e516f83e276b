// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AccountHandedOver {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var from: StaffID?
    var to: StaffID?
    var renewed: Bool?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("renewed", &renewed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let to, let renewed else { return nil }
    self.account = account
    self.from = from
    self.to = to
    self.renewed = renewed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("from", ifPresent: from)
    try buffer.member("to", to)
    try buffer.member("renewed", renewed)
    buffer.endObject()
  }
}

extension AccessDeclared {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var access: [AccessPoint]?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("access", &access, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let access else { return nil }
    self.account = account
    self.access = access
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("access", access)
    buffer.endObject()
  }
}

extension AccessPoint: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var device: Line?
    var place: LoginPlace?
    var secured: Bool?
    var object = cursor.object()
    repeat {
      object.read("device", &device, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("secured", &secured, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let device, let place, let secured else { return nil }
    self.device = device
    self.place = place
    self.secured = secured
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("device", device)
    try buffer.member("place", place)
    try buffer.member("secured", secured)
    buffer.endObject()
  }
}

extension LoginPlace: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("office") {
      self = .office
    } else if cursor.takes("duty") {
      self = .duty
    } else if cursor.takes("public-place") {
      self = .publicPlace
    } else {
      return nil
    }
  }
}

extension IncidentReported {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var incident: IncidentID?
    var kind: IncidentKind?
    var circumstances: Passage?
    var action: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("incident", &incident, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.read("action", &action, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let incident, let kind, let circumstances, let action
    else { return nil }
    self.account = account
    self.incident = incident
    self.kind = kind
    self.circumstances = circumstances
    self.action = action
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("incident", incident)
    try buffer.member("kind", kind)
    try buffer.member("circumstances", circumstances)
    try buffer.member("action", action)
    buffer.endObject()
  }
}

extension IncidentKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("theft") {
      self = .theft
    } else if cursor.takes("loss") {
      self = .loss
    } else if cursor.takes("misuse") {
      self = .misuse
    } else if cursor.takes("attack") {
      self = .attack
    } else if cursor.takes("leak") {
      self = .leak
    } else {
      return nil
    }
  }
}

extension IncidentClosed {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var incident: IncidentID?
    var outcome: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("incident", &incident, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let incident, let outcome else { return nil }
    self.account = account
    self.incident = incident
    self.outcome = outcome
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("incident", incident)
    try buffer.member("outcome", outcome)
    buffer.endObject()
  }
}

extension HandOverAccount {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var from: StaffID?
    var to: StaffID?
    var renewed: Bool?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("renewed", &renewed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let to, let renewed else { return nil }
    self.account = account
    self.from = from
    self.to = to
    self.renewed = renewed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("from", ifPresent: from)
    try buffer.member("to", to)
    try buffer.member("renewed", renewed)
    buffer.endObject()
  }
}

extension DeclareAccess {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var access: [AccessPoint]?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("access", &access, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let access else { return nil }
    self.account = account
    self.access = access
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("access", access)
    buffer.endObject()
  }
}

extension ReportIncident {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var kind: IncidentKind?
    var circumstances: Prose?
    var action: Prose?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.read("action", &action, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let kind, let circumstances, let action else { return nil }
    self.account = account
    self.kind = kind
    self.circumstances = circumstances
    self.action = action
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("kind", kind)
    try buffer.member("circumstances", circumstances)
    try buffer.member("action", action)
    buffer.endObject()
  }
}

extension CloseIncident {
  package init?(reading cursor: inout JSONCursor) {
    var incident: IncidentID?
    var outcome: Prose?
    var object = cursor.object()
    repeat {
      object.read("incident", &incident, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let incident, let outcome else { return nil }
    self.incident = incident
    self.outcome = outcome
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("incident", incident)
    try buffer.member("outcome", outcome)
    buffer.endObject()
  }
}

extension CustodyShow {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    buffer.endObject()
  }
}

extension CustodyAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var custodian: PersonAnswer?
    var custody: Custody?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("custodian", &custodian, from: &cursor)
      object.readIfPresent("custody", &custody, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
    self.custodian = custodian
    self.custody = custody
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("custodian", ifPresent: custodian)
    try buffer.member("custody", ifPresent: custody)
    buffer.endObject()
  }
}

extension Custody {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var from: StaffID?
    var handedOverOn: CivilDate?
    var renewed: Bool?
    var access: [AccessPoint]?
    var accessDeclaredOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("handedOverOn", &handedOverOn, from: &cursor)
      object.readIfPresent("renewed", &renewed, from: &cursor)
      object.read("access", &access, from: &cursor)
      object.readIfPresent("accessDeclaredOn", &accessDeclaredOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let access else { return nil }
    self.account = account
    self.from = from
    self.handedOverOn = handedOverOn
    self.renewed = renewed
    self.access = access
    self.accessDeclaredOn = accessDeclaredOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("from", ifPresent: from)
    try buffer.member("handedOverOn", ifPresent: handedOverOn)
    try buffer.member("renewed", ifPresent: renewed)
    try buffer.member("access", access)
    try buffer.member("accessDeclaredOn", ifPresent: accessDeclaredOn)
    buffer.endObject()
  }
}

extension IncidentList {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension IncidentListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var incidents: [Incident]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("incidents", &incidents, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let incidents else { return nil }
    self.incidents = incidents
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("incidents", incidents)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Incident {
  package init?(reading cursor: inout JSONCursor) {
    var id: IncidentID?
    var account: AccountID?
    var kind: IncidentKind?
    var circumstances: Passage?
    var action: Passage?
    var foundOn: CivilDate?
    var outcome: Passage?
    var closedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("account", &account, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.read("action", &action, from: &cursor)
      object.read("foundOn", &foundOn, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let account, let kind, let circumstances, let action, let foundOn
    else { return nil }
    self.id = id
    self.account = account
    self.kind = kind
    self.circumstances = circumstances
    self.action = action
    self.foundOn = foundOn
    self.outcome = outcome
    self.closedOn = closedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("account", account)
    try buffer.member("kind", kind)
    try buffer.member("circumstances", circumstances)
    try buffer.member("action", action)
    try buffer.member("foundOn", foundOn)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("closedOn", ifPresent: closedOn)
    buffer.endObject()
  }
}
