// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ProposeSiteChange {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var cause: ChangeCause?
    var reasons: Prose?
    var changes: WantedChanges?
    var alsoFiledWith: [FilingKind]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.readIfPresent("alsoFiledWith", &alsoFiledWith, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let cause, let reasons, let changes else { return nil }
    self.site = site
    self.cause = cause
    self.reasons = reasons
    self.changes = changes
    self.alsoFiledWith = alsoFiledWith
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("cause", cause)
    try buffer.member("reasons", reasons)
    try buffer.member("changes", changes)
    try buffer.member("alsoFiledWith", ifPresent: alsoFiledWith)
    buffer.endObject()
  }
}
