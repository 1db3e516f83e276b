// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteApplied {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var materials: [Material]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("materials", &materials, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let materials else { return nil }
    self.site = site
    self.materials = materials
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("materials", materials)
    buffer.endObject()
  }
}
