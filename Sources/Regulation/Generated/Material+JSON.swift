// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension Material: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: MaterialKind?
    var title: Line?
    var digest: Digest?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("digest", &digest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let title, let digest else { return nil }
    self.kind = kind
    self.title = title
    self.digest = digest
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("digest", digest)
    buffer.endObject()
  }
}
