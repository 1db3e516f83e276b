// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SiteRegisteredExisting {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var openedOn: CivilDate?
    var mark: Line?
    var domain: DomainName?
    var icp: ICPNumber?
    var police: PoliceNumber?
    var identityCode: IdentityCode?
    var missing: [FilingKind]?
    var warnings: [Bilingual]?
    var details: SiteDetails?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("mark", &mark, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("icp", &icp, from: &cursor)
      object.readIfPresent("police", &police, from: &cursor)
      object.readIfPresent("identityCode", &identityCode, from: &cursor)
      object.read("missing", &missing, from: &cursor)
      object.read("warnings", &warnings, from: &cursor)
      object.readIfPresent("details", &details, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let kind, let name, let host, let missing, let warnings
    else { return nil }
    self.site = site
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.openedOn = openedOn
    self.mark = mark
    self.domain = domain
    self.icp = icp
    self.police = police
    self.identityCode = identityCode
    self.missing = missing
    self.warnings = warnings
    self.details = details
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("mark", ifPresent: mark)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("icp", ifPresent: icp)
    try buffer.member("police", ifPresent: police)
    try buffer.member("identityCode", ifPresent: identityCode)
    try buffer.member("missing", missing)
    try buffer.member("warnings", warnings)
    try buffer.member("details", ifPresent: details)
    buffer.endObject()
  }
}
