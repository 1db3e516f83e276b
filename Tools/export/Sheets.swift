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
    guard let program = Filter.beside("siteledger-sheets") else {
      throw ToolProblem(
        "找不到 siteledger-sheets：请将其放在 siteledger-export 所在目录，或加 --no-sheets 不导出电子表格",
        "siteledger-sheets is not there: put it beside siteledger-export, or say --no-sheets")
    }
    let (status, output) = try Filter.run(program, on: try JSONWriter.bytes(of: workbook))
    guard status == 0 else {
      throw ToolProblem(
        "\(program) 未能生成电子表格；请确认已安装其所需的库（apt-get install libxlsxwriter4 libzip4 libxml2）",
        "\(program) made no workbook; are its libraries installed (apt-get install libxlsxwriter4 libzip4 libxml2)?"
      )
    }
    return output
  }
}
