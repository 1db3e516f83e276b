import CXLSXWriter
import Glibc
import LineIO
package import Workbook

/// Why there is no file.
package enum XLSXProblem: Error, Hashable, Sendable {
  /// The library's words.
  case refused(String)
  /// The scratch file cannot be made or read.
  case scratch(Int32)
}

/// Writes a workbook in the format of spreadsheets (ECMA-376), by libxlsxwriter: the same workbook gives the
/// same bytes.
package enum XLSX {
  /// The file's bytes.
  ///
  /// The library writes only to a file by its name: one in a folder of its own below `/tmp`, which is gone
  /// when this returns.
  package static func bytes(of workbook: Workbook) throws(XLSXProblem) -> [UInt8] {
    var folder = Array("/tmp/siteledger-xlsx-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&folder) != nil else { throw .scratch(errno) }
    let path = String(decoding: folder.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let file = "\(path)/workbook.xlsx"
    defer {
      unlink(file)
      rmdir(path)
    }
    var writer = try XLSXWriter(file, workbook)
    for sheet in workbook.sheets { try writer.add(sheet) }
    try writer.close()
    guard let bytes = TextFile.bytes(file, upTo: .max) else { throw .scratch(errno) }
    return bytes
  }
}
