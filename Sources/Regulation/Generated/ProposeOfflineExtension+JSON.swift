// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ProposeOfflineExtension {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var until: CivilDate?
    var explanation: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let until, let explanation else { return nil }
    self.site = site
    self.until = until
    self.explanation = explanation
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("until", until)
    try buffer.member("explanation", explanation)
    buffer.endObject()
  }
}
