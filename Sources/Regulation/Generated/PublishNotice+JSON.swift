// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension PublishNotice {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var sites: [SiteID]?
    var title: Line?
    var address: WebAddress?
    var destinations: [WebAddress]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("destinations", &destinations, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let address, let destinations else { return nil }
    self.caseID = caseID
    self.sites = sites
    self.title = title
    self.address = address
    self.destinations = destinations
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("sites", ifPresent: sites)
    try buffer.member("title", title)
    try buffer.member("address", address)
    try buffer.member("destinations", destinations)
    buffer.endObject()
  }
}
