// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteChanged {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var former: SiteValues?
    var now: SiteValues?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("former", &former, from: &cursor)
      object.read("now", &now, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let former, let now else { return nil }
    self.site = site
    self.caseID = caseID
    self.former = former
    self.now = now
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("former", former)
    try buffer.member("now", now)
    buffer.endObject()
  }
}
