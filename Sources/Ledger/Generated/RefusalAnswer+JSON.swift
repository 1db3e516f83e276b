// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension RefusalAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var rule: String?
    var article: ArticleReference?
    var citation: Bilingual?
    var says: Bilingual?
    var found: Bilingual?
    var mend: Bilingual?
    var missing: [String]?
    var object = cursor.object()
    repeat {
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("says", &says, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("mend", &mend, from: &cursor)
      object.read("missing", &missing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let rule, let article, let citation, let says, let found, let mend,
      let missing
    else { return nil }
    self.rule = rule
    self.article = article
    self.citation = citation
    self.says = says
    self.found = found
    self.mend = mend
    self.missing = missing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("citation", citation)
    try buffer.member("says", says)
    try buffer.member("found", found)
    try buffer.member("mend", mend)
    try buffer.member("missing", missing)
    buffer.endObject()
  }
}
