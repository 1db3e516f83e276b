// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension FilingApplied {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var domain: DomainName?
    var information: BasicInformation?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("information", &information, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing else { return nil }
    self.site = site
    self.filing = filing
    self.domain = domain
    self.information = information
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("information", ifPresent: information)
    buffer.endObject()
  }
}
