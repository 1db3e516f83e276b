// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var purpose: SitePurpose?
    var specialNeed: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let kind, let name, let host, let purpose
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.purpose = purpose
    self.specialNeed = specialNeed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("purpose", purpose)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    buffer.endObject()
  }
}
