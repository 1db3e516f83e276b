// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension NextAction: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var step: StepID?
    var subject: Subject?
    var title: Bilingual?
    var article: ArticleReference?
    var office: OfficeID?
    var kind: OfficeKind?
    var roles: [Role]?
    var since: Instant?
    var method: String?
    var object = cursor.object()
    repeat {
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("method", &method, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let step, let title, let article, let roles, let since, let method
    else { return nil }
    self.step = step
    self.subject = subject
    self.title = title
    self.article = article
    self.office = office
    self.kind = kind
    self.roles = roles
    self.since = since
    self.method = method
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("office", ifPresent: office)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("roles", roles)
    try buffer.member("since", since)
    try buffer.member("method", method)
    buffer.endObject()
  }
}
