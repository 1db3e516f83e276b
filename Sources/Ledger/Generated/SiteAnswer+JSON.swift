// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension SiteAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var site: Site?
    var host: OfficeAnswer?
    var openCases: [CaseID]?
    var missing: [FilingKind]?
    var condition: SiteCondition?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("openCases", &openCases, from: &cursor)
      object.read("missing", &missing, from: &cursor)
      object.readIfPresent("condition", &condition, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let host, let openCases, let missing else { return nil }
    self.site = site
    self.host = host
    self.openCases = openCases
    self.missing = missing
    self.condition = condition
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("host", host)
    try buffer.member("openCases", openCases)
    try buffer.member("missing", missing)
    try buffer.member("condition", ifPresent: condition)
    buffer.endObject()
  }
}
