// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CompleteMigration {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var site: SiteID?
    var noContent: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("site", &site, from: &cursor)
      object.readIfPresent("noContent", &noContent, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.site = site
    self.noContent = noContent
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("site", ifPresent: site)
    try buffer.member("noContent", ifPresent: noContent)
    buffer.endObject()
  }
}
