import Glibc
import JSONText
import LineIO
import Workbook
import XLSX

/// `siteledger-sheets`: workbooks as files of spreadsheets, both ways.
///
/// Without arguments, a workbook's cells as JSON in (`Schemas/exports/workbook.json`), the XLSX file out. With
/// `read`, an XLSX file in, the values of one sheet out as CSV.
///
/// A program of its own, because libxlsxwriter comes as a shared library and the other tools carry none, and
/// because what reads files of strangers then holds no ledger: `siteledger-export` and `siteledger-admin` run
/// it where it stands beside themselves.
@main enum Main {
  /// More than a county's register of ten years.
  private static let maximumByteCount = 256 << 20
  /// More than any table that people keep.
  private static let maximumFileByteCount = 16 << 20

  private static let usage = """
    用法 Usage:
      siteledger-sheets < WORKBOOK.json > FILE.xlsx
          由工作簿的 JSON（Schemas/exports/workbook.json）生成电子表格。Writes a workbook.
      siteledger-sheets read FILE.xlsx [--sheet N|NAME]
          把一张工作表的值输出为 CSV（UTF-8）；FILE 为 - 时从标准输入读取。
          Prints the values of one sheet as CSV: the first that is not hidden, or the one of this
          name, or number from 1. Dates come as 2026-03-02, with T09:15 where they have a time;
          FILE - is standard input.

    """

  static func main() {
    Descriptors.secure()
    var arguments = CommandLine.arguments.dropFirst()
    switch arguments.popFirst() {
    case nil: send(written())
    case "read": send(read(Array(arguments)))
    case "--help", "-h": send(Array(usage.utf8))
    case _: misused()
    }
  }

  private static func written() -> [UInt8] {
    do {
      guard let input = TextFile.bytes("-", upTo: maximumByteCount) else {
        fail("the input cannot be read, or is larger than \(maximumByteCount) bytes")
      }
      let workbook = try JSONReader.decode(
        Workbook.self, from: input,
        limits: JSONLimits(byteCount: maximumByteCount, valueCount: 1 << 24))
      return try XLSX.bytes(of: workbook)
    } catch { fail("\(error)") }
  }

  private static func read(_ arguments: [String]) -> [UInt8] {
    let sheet: String?
    switch arguments.count {
    case 1: sheet = nil
    case 3 where arguments[1] == "--sheet": sheet = arguments[2]
    case _: misused()
    }
    guard let bytes = TextFile.bytes(arguments[0], upTo: maximumFileByteCount) else {
      fail(
        "无法读取文件，或文件超过 \(maximumFileByteCount) 字节。"
          + "The file cannot be read, or is over \(maximumFileByteCount) bytes.")
    }
    do {
      return try XLSXReader.csv(bytes, sheet: sheet)
    } catch {
      fail("\(error.text.zh)。\(error.text.en).")
    }
  }

  private static func send(_ output: [UInt8]) {
    let (sent, code) = Descriptors.send(output, to: STDOUT_FILENO)
    guard sent == output.count else { fail("output: \(code)") }
  }

  private static func misused() -> Never {
    _ = Descriptors.send(Array(usage.utf8), to: STDERR_FILENO)
    exit(64)
  }

  private static func fail(_ reason: String) -> Never {
    let words = Array("siteledger-sheets: \(reason)\n".utf8)
    _ = Descriptors.send(words, to: STDERR_FILENO)
    exit(1)
  }
}
