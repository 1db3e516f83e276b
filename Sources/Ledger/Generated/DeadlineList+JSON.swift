// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension DeadlineList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var article: ArticleReference?
    var subject: Subject?
    var from: CivilDate?
    var to: CivilDate?
    var state: DeadlineStanding?
    var limit: Int?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("article", &article, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("to", &to, from: &cursor)
      object.readIfPresent("state", &state, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.article = article
    self.subject = subject
    self.from = from
    self.to = to
    self.state = state
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("article", ifPresent: article)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("from", ifPresent: from)
    try buffer.member("to", ifPresent: to)
    try buffer.member("state", ifPresent: state)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}
