// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Violation {
  package init?(reading cursor: inout JSONCursor) {
    var id: ViolationID?
    var ground: ArticleReference?
    var kind: ViolationKind?
    var subject: Subject?
    var office: OfficeID?
    var found: Bilingual?
    var evidence: [Int]?
    var raisedBy: Int?
    var raisedOn: CivilDate?
    var endedBy: Int?
    var endedOn: CivilDate?
    var ending: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("raisedBy", &raisedBy, from: &cursor)
      object.read("raisedOn", &raisedOn, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("ending", &ending, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let ground, let kind, let subject, let found, let evidence,
      let raisedBy, let raisedOn
    else { return nil }
    self.id = id
    self.ground = ground
    self.kind = kind
    self.subject = subject
    self.office = office
    self.found = found
    self.evidence = evidence
    self.raisedBy = raisedBy
    self.raisedOn = raisedOn
    self.endedBy = endedBy
    self.endedOn = endedOn
    self.ending = ending
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("ground", ground)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("found", found)
    try buffer.member("evidence", evidence)
    try buffer.member("raisedBy", raisedBy)
    try buffer.member("raisedOn", raisedOn)
    try buffer.member("endedBy", ifPresent: endedBy)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("ending", ifPresent: ending)
    buffer.endObject()
  }
}
