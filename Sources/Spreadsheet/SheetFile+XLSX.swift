import LineIO

extension SheetFile {
  /// The text of a file, as comma-separated values: of an XLSX file what `siteledger-sheets` prints of a
  /// sheet, of any other the text it is.
  ///
  /// - Parameters:
  ///   - path: the file's; how it begins decides what it is, and its name where that does not.
  ///   - sheet: a sheet's name or number; only of XLSX.
  package static func table(
    at path: String, sheet: String?, in encoding: TextEncoding?
  ) throws(SheetFileProblem) -> String {
    let bytes = try bytes(at: path)
    guard isWorkbook(bytes, path) else {
      guard sheet == nil else { throw .noSheets }
      return try text(bytes, in: encoding)
    }
    guard let program = Filter.beside("siteledger-sheets") else { throw .noSheetReader(nil) }
    let (status, output): (Int32, [UInt8])
    do {
      (status, output) = try Filter.run(
        program, ["read", "-"] + (sheet.map { ["--sheet", $0] } ?? []), on: bytes, isHeard: true)
    } catch {
      switch error {
      case .notRun(let reason): throw .noSheetReader(reason)
      }
    }
    guard status == 0 else { throw .notRead }
    guard output.count <= maximumByteCount else { throw .tooLarge(byteCount: maximumByteCount) }
    return try text(output, in: .utf8)
  }

  /// Whether a file is for `siteledger-sheets`, which says what is wrong with it otherwise.
  static func isWorkbook(_ bytes: [UInt8], _ path: String) -> Bool {
    bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) || bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0])
      || [".xlsx", ".xlsm", ".xls"].contains { path.lowercased().hasSuffix($0) }
  }
}
