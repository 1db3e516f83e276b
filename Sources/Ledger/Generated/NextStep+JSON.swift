// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension NextStep: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var step: StepID?
    var subject: Subject?
    var title: Bilingual?
    var article: ArticleReference?
    var office: OfficeAnswer?
    var roles: [Role]?
    var since: Instant?
    var method: String?
    var decisions: [Decision]?
    var isOnBehalf: Bool?
    var due: StepDue?
    var object = cursor.object()
    repeat {
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("decisions", &decisions, from: &cursor)
      object.read("isOnBehalf", &isOnBehalf, from: &cursor)
      object.readIfPresent("due", &due, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let step, let title, let article, let office, let roles, let since,
      let method, let decisions, let isOnBehalf
    else { return nil }
    self.step = step
    self.subject = subject
    self.title = title
    self.article = article
    self.office = office
    self.roles = roles
    self.since = since
    self.method = method
    self.decisions = decisions
    self.isOnBehalf = isOnBehalf
    self.due = due
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("since", since)
    try buffer.member("method", method)
    try buffer.member("decisions", decisions)
    try buffer.member("isOnBehalf", isOnBehalf)
    try buffer.member("due", ifPresent: due)
    buffer.endObject()
  }
}
