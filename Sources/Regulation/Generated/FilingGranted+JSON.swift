// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension FilingGranted {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var number: Line?
    var warning: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.read("number", &number, from: &cursor)
      object.readIfPresent("warning", &warning, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing, let number else { return nil }
    self.site = site
    self.filing = filing
    self.number = number
    self.warning = warning
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("number", number)
    try buffer.member("warning", ifPresent: warning)
    buffer.endObject()
  }
}
