// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AuthorisationGranted {
  package init?(reading cursor: inout JSONCursor) {
    var authorisation: AuthorisationID?
    var office: OfficeID?
    var leader: StaffID?
    var deputy: StaffID?
    var from: CivilDate?
    var until: CivilDate?
    var procedures: [StepID]?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("authorisation", &authorisation, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("leader", &leader, from: &cursor)
      object.read("deputy", &deputy, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.readIfPresent("procedures", &procedures, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let authorisation, let office, let leader, let deputy, let from,
      let until, let reason
    else { return nil }
    self.authorisation = authorisation
    self.office = office
    self.leader = leader
    self.deputy = deputy
    self.from = from
    self.until = until
    self.procedures = procedures
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("authorisation", authorisation)
    try buffer.member("office", office)
    try buffer.member("leader", leader)
    try buffer.member("deputy", deputy)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("procedures", ifPresent: procedures)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension AuthorisationRevoked {
  package init?(reading cursor: inout JSONCursor) {
    var authorisation: AuthorisationID?
    var office: OfficeID?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("authorisation", &authorisation, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let authorisation, let office, let reason else { return nil }
    self.authorisation = authorisation
    self.office = office
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("authorisation", authorisation)
    try buffer.member("office", office)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension GrantAuthorisation {
  package init?(reading cursor: inout JSONCursor) {
    var deputy: StaffID?
    var from: CivilDate?
    var until: CivilDate?
    var procedures: [StepID]?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("deputy", &deputy, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.readIfPresent("procedures", &procedures, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let deputy, let from, let until, let reason else { return nil }
    self.deputy = deputy
    self.from = from
    self.until = until
    self.procedures = procedures
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("deputy", deputy)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("procedures", ifPresent: procedures)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension RevokeAuthorisation {
  package init?(reading cursor: inout JSONCursor) {
    var authorisation: AuthorisationID?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("authorisation", &authorisation, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let authorisation, let reason else { return nil }
    self.authorisation = authorisation
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("authorisation", authorisation)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension AuthorisationList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension AuthorisationListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var authorisations: [AuthorisationLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("authorisations", &authorisations, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let authorisations else { return nil }
    self.authorisations = authorisations
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("authorisations", authorisations)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension AuthorisationLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var authorisation: Authorisation?
    var leader: PersonAnswer?
    var deputy: PersonAnswer?
    var object = cursor.object()
    repeat {
      object.read("authorisation", &authorisation, from: &cursor)
      object.read("leader", &leader, from: &cursor)
      object.read("deputy", &deputy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let authorisation, let leader, let deputy else { return nil }
    self.authorisation = authorisation
    self.leader = leader
    self.deputy = deputy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("authorisation", authorisation)
    try buffer.member("leader", leader)
    try buffer.member("deputy", deputy)
    buffer.endObject()
  }
}

extension Authorisation {
  package init?(reading cursor: inout JSONCursor) {
    var id: AuthorisationID?
    var office: OfficeID?
    var leader: StaffID?
    var deputy: StaffID?
    var from: CivilDate?
    var until: CivilDate?
    var procedures: [StepID]?
    var document: Document?
    var revokedOn: CivilDate?
    var position: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("leader", &leader, from: &cursor)
      object.read("deputy", &deputy, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.readIfPresent("procedures", &procedures, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
      object.readIfPresent("revokedOn", &revokedOn, from: &cursor)
      object.read("position", &position, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let leader, let deputy, let from, let until,
      let position
    else { return nil }
    self.id = id
    self.office = office
    self.leader = leader
    self.deputy = deputy
    self.from = from
    self.until = until
    self.procedures = procedures
    self.document = document
    self.revokedOn = revokedOn
    self.position = position
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("leader", leader)
    try buffer.member("deputy", deputy)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("procedures", ifPresent: procedures)
    try buffer.member("document", ifPresent: document)
    try buffer.member("revokedOn", ifPresent: revokedOn)
    try buffer.member("position", position)
    buffer.endObject()
  }
}

extension PersonAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: StaffID?
    var name: String?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let name else { return nil }
    self.id = id
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("name", name)
    buffer.endObject()
  }
}
