import Glibc
import JSONText
import LineIO
import Workbook
import XLSX

/// `siteledger-sheets`: a workbook's cells as JSON in (`Schemas/exports/workbook.json`), the XLSX file out.
///
/// A program of its own, because libxlsxwriter comes as a shared library and the other tools carry none:
/// `siteledger-export` runs it where it stands beside itself.
@main enum Main {
  /// More than a county's register of ten years.
  private static let maximumByteCount = 256 << 20

  static func main() {
    Descriptors.secure()
    do {
      guard let input = TextFile.bytes("-", upTo: maximumByteCount) else {
        fail("the input cannot be read, or is larger than \(maximumByteCount) bytes")
      }
      let workbook = try JSONReader.decode(
        Workbook.self, from: input,
        limits: JSONLimits(byteCount: maximumByteCount, valueCount: 1 << 24))
      let output = try XLSX.bytes(of: workbook)
      let (sent, code) = Descriptors.send(output, to: STDOUT_FILENO)
      guard sent == output.count else { fail("output: \(code)") }
    } catch { fail("\(error)") }
  }

  private static func fail(_ reason: String) -> Never {
    let words = Array("siteledger-sheets: \(reason)\n".utf8)
    _ = Descriptors.send(words, to: STDERR_FILENO)
    exit(1)
  }
}
