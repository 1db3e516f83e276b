// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension RuleList {
  package init?(reading cursor: inout JSONCursor) {
    var date: CivilDate?
    var article: Int?
    var object = cursor.object()
    repeat {
      object.readIfPresent("date", &date, from: &cursor)
      object.readIfPresent("article", &article, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.date = date
    self.article = article
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("date", ifPresent: date)
    try buffer.member("article", ifPresent: article)
    buffer.endObject()
  }
}
