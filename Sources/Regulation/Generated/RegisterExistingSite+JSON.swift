// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension RegisterExistingSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var kind: Line?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var openedOn: CivilDate?
    var mark: Line?
    var domain: Line?
    var icp: Line?
    var police: Line?
    var identityCode: Line?
    var responsible: Line?
    var contact: Line?
    var telephone: Line?
    var officeAddress: Line?
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
      object.readIfPresent("responsible", &responsible, from: &cursor)
      object.readIfPresent("contact", &contact, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("officeAddress", &officeAddress, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let kind, let name, let host else { return nil }
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
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.officeAddress = officeAddress
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
    try buffer.member("responsible", ifPresent: responsible)
    try buffer.member("contact", ifPresent: contact)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("officeAddress", ifPresent: officeAddress)
    buffer.endObject()
  }
}
