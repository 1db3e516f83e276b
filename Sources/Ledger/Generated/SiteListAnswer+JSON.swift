// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var sites: [SiteAnswer]?
    var object = cursor.object()
    repeat {
      object.read("sites", &sites, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sites else { return nil }
    self.sites = sites
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sites", sites)
    buffer.endObject()
  }
}
