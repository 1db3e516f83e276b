/// A file as it is kept beside the log: its name and media type lie inside, since both may tell of people.
///
/// `docs/log-format.md` has the bytes.
package struct FileContent: Hashable, Sendable {
  package var name: String
  /// As `application/pdf`; empty when nobody said.
  package var mediaType: String
  package var bytes: [UInt8]

  /// - Precondition: the name has at most 255 bytes, and the media type too.
  package init(name: String, mediaType: String, bytes: [UInt8]) {
    precondition(name.utf8.count <= Self.nameByteCount)
    precondition(mediaType.utf8.count <= Self.nameByteCount)
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  package static let nameByteCount = 255

  package var content: [UInt8] {
    let count = name.utf8.count
    return [UInt8(count >> 8), UInt8(count & 0xFF)] + Array(name.utf8)
      + [UInt8(mediaType.utf8.count)] + Array(mediaType.utf8) + bytes
  }

  /// Reads the content of an object; nil when it is not a file's.
  package init?(_ content: [UInt8]) {
    guard content.count >= 3 else { return nil }
    let nameEnd = 2 + Int(content[0]) << 8 + Int(content[1])
    guard nameEnd < content.count else { return nil }
    let typeEnd = nameEnd + 1 + Int(content[nameEnd])
    guard typeEnd <= content.count,
      let name = String(validating: content[2..<nameEnd], as: UTF8.self),
      let type = String(validating: content[(nameEnd + 1)..<typeEnd], as: UTF8.self)
    else { return nil }
    self.name = name
    mediaType = type
    bytes = Array(content[typeEnd...])
  }

  /// The media type that the end of a file's name stands for; empty for any other.
  package static func mediaType(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return switch name[name.index(after: dot)...].lowercased() {
    case "pdf": "application/pdf"
    case "ofd": "application/ofd"
    case "doc": "application/msword"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xls": "application/vnd.ms-excel"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "wps": "application/vnd.ms-works"
    case "zip": "application/zip"
    case "txt": "text/plain"
    case "csv": "text/csv"
    case "json": "application/json"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "tif", "tiff": "image/tiff"
    default: ""
    }
  }
}
