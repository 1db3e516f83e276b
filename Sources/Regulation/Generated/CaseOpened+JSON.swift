// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CaseOpened {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var definition: StepID?
    var version: Int?
    var host: OfficeID?
    var subjects: [CaseSubject]?
    var approver: OfficeKind?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("definition", &definition, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("subjects", &subjects, from: &cursor)
      object.readIfPresent("approver", &approver, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let definition, let version, let host, let subjects
    else { return nil }
    self.caseID = caseID
    self.definition = definition
    self.version = version
    self.host = host
    self.subjects = subjects
    self.approver = approver
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("definition", definition)
    try buffer.member("version", version)
    try buffer.member("host", host)
    try buffer.member("subjects", subjects)
    try buffer.member("approver", ifPresent: approver)
    buffer.endObject()
  }
}
