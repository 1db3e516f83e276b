// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension MigrationColumnRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: Line?
    var itemCount: Int?
    var movedCount: Int?
    var destination: WebAddress?
    var difference: Prose?
    var evidence: Digest?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("itemCount", &itemCount, from: &cursor)
      object.read("movedCount", &movedCount, from: &cursor)
      object.read("destination", &destination, from: &cursor)
      object.readIfPresent("difference", &difference, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let itemCount, let movedCount, let destination
    else { return nil }
    self.site = site
    self.column = column
    self.itemCount = itemCount
    self.movedCount = movedCount
    self.destination = destination
    self.difference = difference
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("itemCount", itemCount)
    try buffer.member("movedCount", movedCount)
    try buffer.member("destination", destination)
    try buffer.member("difference", ifPresent: difference)
    try buffer.member("evidence", ifPresent: evidence)
    buffer.endObject()
  }
}
