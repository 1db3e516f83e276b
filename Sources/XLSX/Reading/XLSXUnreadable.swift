/// Why a file is not read as a workbook.
package enum XLSXUnreadable: Error, Hashable, Sendable {
  /// No archive at all.
  case notXLSX
  /// Encrypted, or of the binary format before 2007: neither is an archive.
  case encryptedOrOld
  /// It ends too early, or contradicts itself; in which part.
  case damaged(String)
  /// A part declares a document type, which no workbook has.
  case documentType(String)
  case tooLarge(XLSXLimit)
  /// No sheet has this name or number; the names there are.
  case noSheet(String, among: [String])

  package var text: (zh: String, en: String) {
    switch self {
    case .notXLSX:
      ("不是 XLSX 文件；请在电子表格软件中另存为 .xlsx", "this is no XLSX file; save it as .xlsx")
    case .encryptedOrOld:
      (
        "文件已加密，或是旧版 .xls 格式；请取消密码并另存为 .xlsx",
        "the file is encrypted, or an old .xls; take the password off and save it as .xlsx"
      )
    case .damaged(let part):
      (
        "文件已损坏或不完整（\(Self.plain(part))）；请重新保存或重新下载",
        "the file is damaged or incomplete (\(Self.plain(part))); save or download it again"
      )
    case .documentType(let part):
      (
        "文件含有工作簿不会有的内容（\(Self.plain(part)) 中的 DOCTYPE）",
        "the file has what no workbook has (a DOCTYPE in \(Self.plain(part)))"
      )
    case .tooLarge(let limit):
      (
        "文件过大：\(limit.name.zh)超过 \(limit.value)",
        "the file is too large: over \(limit.value) \(limit.name.en)"
      )
    case .noSheet(let wanted, let names):
      (
        "没有工作表“\(Self.plain(wanted))”；有：\(Self.some(names).joined(separator: "、"))",
        "there is no sheet \(Self.plain(wanted)); there are \(Self.some(names).joined(separator: ", "))"
      )
    }
  }
}

extension XLSXUnreadable {
  /// A name out of a file as a sentence says it: short, and without anything that ends a line or moves a terminal.
  fileprivate static func plain(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(80) {
      let isPlain =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        case _: true
        }
      text.append(isPlain ? scalar : " ")
    }
    return String(text) + (name.unicodeScalars.dropFirst(80).isEmpty ? "" : "…")
  }

  /// The first names of many.
  fileprivate static func some(_ names: [String]) -> [String] {
    names.prefix(20).map(plain) + (names.count > 20 ? ["…"] : [])
  }
}

/// What a small file could make without end, and how much of it is read: each far above what a county's
/// table has.
package enum XLSXLimit: Hashable, Sendable {
  case entries, unpackedBytes, printedBytes, rows, columns, cells, depth, attributes, namespaces

  package var value: Int {
    switch self {
    case .entries: 1000
    case .unpackedBytes, .printedBytes: 64 << 20
    case .rows: 1 << 16
    case .columns: 1000
    case .cells: 1 << 20
    case .depth: 64
    // libxml2 compares each attribute of an element with those before it, and each prefix with all namespaces.
    case .attributes: 200
    case .namespaces: 1000
    }
  }

  var name: (zh: String, en: String) {
    switch self {
    case .entries: ("压缩包内文件数", "files in the archive")
    case .unpackedBytes: ("解压后字节数", "bytes unpacked")
    case .printedBytes: ("输出字节数", "bytes printed")
    case .rows: ("行数", "rows")
    case .columns: ("列数", "columns")
    case .cells: ("单元格数", "cells")
    case .depth: ("嵌套层数", "levels of nesting")
    case .attributes: ("一个元素的属性数", "attributes of an element")
    case .namespaces: ("命名空间声明数", "namespaces in a part")
    }
  }

  func check(_ count: Int) throws(XLSXUnreadable) {
    guard count <= value else { throw .tooLarge(self) }
  }
}
