// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension OfflineExtended {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var spell: CaseID?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("spell", &spell, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let spell, let until else { return nil }
    self.site = site
    self.spell = spell
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("spell", spell)
    try buffer.member("until", until)
    buffer.endObject()
  }
}
