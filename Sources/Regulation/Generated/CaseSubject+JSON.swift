// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CaseSubject: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var host: OfficeID?
    var kind: SiteKind?
    var tags: [Tag]?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("tags", &tags, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let host, let tags else { return nil }
    self.subject = subject
    self.host = host
    self.kind = kind
    self.tags = tags
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("host", host)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("tags", tags)
    buffer.endObject()
  }
}
