import Glibc
import JSONText
import LineIO
import ToolSupport
import Workbook

/// Makes XLSX files of workbooks, by `siteledger-sheets`.
enum Sheets {
  /// The file of a workbook.
  ///
  /// - Throws: ``ToolProblem`` when the program is not there, or gives none.
  static func file(of workbook: Workbook) throws -> [UInt8] {
    guard let program = beside("siteledger-sheets") else {
      throw ToolProblem(
        "找不到 siteledger-sheets：请将其放在 siteledger-export 所在目录，或加 --no-sheets 不导出电子表格",
        "siteledger-sheets is not there: put it beside siteledger-export, or say --no-sheets")
    }
    let (status, output) = try Filter.run(program, on: try JSONWriter.bytes(of: workbook))
    guard status == 0 else {
      throw ToolProblem(
        "\(program) 未能生成电子表格；请确认已安装 libxlsxwriter4（apt-get install libxlsxwriter4）",
        "\(program) made no workbook; is libxlsxwriter4 installed (apt-get install libxlsxwriter4)?"
      )
    }
    return output
  }

  /// A program in the folder of this one.
  private static func beside(_ name: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, let own = String(validating: buffer[..<count], as: UTF8.self),
      let slash = own.lastIndex(of: "/")
    else { return nil }
    let path = own[...slash] + name
    return access(String(path), X_OK) == 0 ? String(path) : nil
  }
}
