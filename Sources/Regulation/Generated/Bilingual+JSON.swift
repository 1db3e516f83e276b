// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension Bilingual: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var zh: String?
    var en: String?
    var object = cursor.object()
    repeat {
      object.read("zh", &zh, from: &cursor)
      object.read("en", &en, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let zh, let en else { return nil }
    self.zh = zh
    self.en = en
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("zh", zh)
    try buffer.member("en", en)
    buffer.endObject()
  }
}
