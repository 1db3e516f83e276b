// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension NoticeWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var notice: NoticeKind?
    var early: EarlyEnd?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("notice", &notice, from: &cursor)
      object.readIfPresent("early", &early, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let notice else { return nil }
    self.site = site
    self.notice = notice
    self.early = early
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("notice", notice)
    try buffer.member("early", ifPresent: early)
    buffer.endObject()
  }
}
