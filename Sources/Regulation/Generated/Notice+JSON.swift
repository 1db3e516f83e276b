// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Notice: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var title: Line?
    var address: WebAddress?
    var publishedOn: CivilDate?
    var office: OfficeID?
    var destinations: [WebAddress]?
    var withdrawnOn: CivilDate?
    var early: EarlyEnd?
    var object = cursor.object()
    repeat {
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("destinations", &destinations, from: &cursor)
      object.readIfPresent("withdrawnOn", &withdrawnOn, from: &cursor)
      object.readIfPresent("early", &early, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let title, let address, let publishedOn, let destinations
    else { return nil }
    self.title = title
    self.address = address
    self.publishedOn = publishedOn
    self.office = office
    self.destinations = destinations
    self.withdrawnOn = withdrawnOn
    self.early = early
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("title", title)
    try buffer.member("address", address)
    try buffer.member("publishedOn", publishedOn)
    try buffer.member("office", ifPresent: office)
    try buffer.member("destinations", destinations)
    try buffer.member("withdrawnOn", ifPresent: withdrawnOn)
    try buffer.member("early", ifPresent: early)
    buffer.endObject()
  }
}
