// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ListNotGovernedSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var name: Line?
    var office: OfficeID?
    var domain: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let name, let office else { return nil }
    self.site = site
    self.name = name
    self.office = office
    self.domain = domain
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("domain", ifPresent: domain)
    buffer.endObject()
  }
}
