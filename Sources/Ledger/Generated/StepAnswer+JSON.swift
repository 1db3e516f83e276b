// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation
import Workflow

extension StepAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var step: StepID?
    var subject: Subject?
    var title: Bilingual?
    var article: ArticleReference?
    var office: OfficeAnswer?
    var roles: [Role]?
    var after: [StepID]?
    var status: StepStatus?
    var since: Instant?
    var returns: Int?
    var done: DoneAnswer?
    var object = cursor.object()
    repeat {
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("after", &after, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.readIfPresent("since", &since, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.readIfPresent("done", &done, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let step, let title, let article, let office, let roles, let after,
      let status, let returns
    else { return nil }
    self.step = step
    self.subject = subject
    self.title = title
    self.article = article
    self.office = office
    self.roles = roles
    self.after = after
    self.status = status
    self.since = since
    self.returns = returns
    self.done = done
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("after", after)
    try buffer.member("status", status)
    try buffer.member("since", ifPresent: since)
    try buffer.member("returns", returns)
    try buffer.member("done", ifPresent: done)
    buffer.endObject()
  }
}
