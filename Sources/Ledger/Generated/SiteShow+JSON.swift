// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension SiteShow {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    buffer.endObject()
  }
}
