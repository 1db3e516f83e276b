package import JSONText

/// A dossier as JSON, for programs: the same content as its page.
///
/// Members come in the order of ``Dossier``; times are RFC 3339 at +08:00, dates `YYYY-MM-DD`, and
/// what is absent is left out.
package enum DossierJSON {
  /// UTF-8, indented, ending in a line feed.
  package static func bytes(of dossier: Dossier) throws(JSONError) -> [UInt8] {
    var buffer = JSONBuffer(style: .pretty)
    buffer.texts = .opened
    try JSONWriter.write(dossier, to: &buffer)
    return buffer.bytes + [UInt8(ascii: "\n")]
  }
}
