import Glibc
import LineIO

/// How the text of a file is written.
package enum TextEncoding: String, CaseIterable, Sendable {
  /// With or without a byte order mark.
  case utf8 = "utf-8"
  /// The national standard; what a Chinese Excel or WPS saves as CSV is within it.
  case gb18030
}

/// Why a file is not the text it should be.
package enum SheetFileProblem: Error, Hashable, Sendable {
  case unreadable(reason: String)
  case tooLarge(byteCount: Int)
  /// Neither UTF-8 nor GB 18030, or not the one that was named.
  case notText(TextEncoding?)
  /// Two bytes a character, as "Unicode text" is saved.
  case utf16
  /// The machine's `iconv` cannot be started.
  case noConverter(String)
  /// `siteledger-sheets` is not beside this program, or cannot be started.
  case noSheetReader(String?)
  /// `siteledger-sheets` has said why on standard error.
  case notRead
  /// A sheet was named of a file that has none.
  case noSheets

  package var text: (zh: String, en: String) {
    switch self {
    case .unreadable(let reason): ("无法读取文件：\(reason)", "the file cannot be read: \(reason)")
    case .tooLarge(let limit): ("文件超过 \(limit) 字节", "the file is over \(limit) bytes")
    case .notText(let encoding):
      (
        "文件不是 \(encoding?.rawValue ?? "UTF-8 或 GB18030") 文本",
        "the file is not text in \(encoding?.rawValue ?? "UTF-8 or GB18030")"
      )
    case .utf16:
      (
        "文件是 UTF-16（“Unicode 文本”）；请另存为“CSV UTF-8（逗号分隔）”",
        "the file is UTF-16 (“Unicode text”); save it as “CSV UTF-8 (comma delimited)”"
      )
    case .noConverter(let reason):
      (
        "无法启动 iconv 转换 GB18030：\(reason)；请另存为“CSV UTF-8”",
        "iconv cannot be started to read GB18030: \(reason); save the file as “CSV UTF-8”"
      )
    case .noSheetReader(let reason):
      (
        "无法运行 siteledger-sheets 读取 XLSX\(reason.map { "：\($0)" } ?? "")；请将其放在同一目录，或另存为“CSV UTF-8”",
        "siteledger-sheets cannot be run to read XLSX\(reason.map { ": \($0)" } ?? ""); put it beside this program, or save the file as “CSV UTF-8”"
      )
    case .notRead:
      (
        "siteledger-sheets 未能读出（须已安装 libxlsxwriter4、libzip4、libxml2）",
        "siteledger-sheets has not read it (libxlsxwriter4, libzip4 and libxml2 must be installed)"
      )
    case .noSheets:
      ("CSV 文件没有工作表；--sheet 只用于 XLSX", "a CSV file has no sheets; --sheet is for XLSX")
    }
  }
}

/// Reads the file of a spreadsheet as text.
package enum SheetFile {
  /// Larger than any table of sites; tested on both sides.
  package static let maximumByteCount = 4 << 20

  /// A file's bytes.
  package static func bytes(at path: String) throws(SheetFileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(reason: message(errno)) }
    defer { close(descriptor) }
    return try bytes(from: descriptor)
  }

  private static func bytes(from descriptor: Int32) throws(SheetFileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .unreadable(reason: message(errno)) }
      bytes += chunk[..<count]
      guard bytes.count <= maximumByteCount else { throw .tooLarge(byteCount: maximumByteCount) }
    }
  }

  /// The text of a file's bytes; without an encoding, UTF-8 if they are that, else GB 18030.
  ///
  /// Hardly any text of GB 18030 is UTF-8 by chance, and a single wrong byte shows.
  package static func text(
    _ bytes: [UInt8], in encoding: TextEncoding?
  ) throws(SheetFileProblem) -> String {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { throw .utf16 }
    switch encoding {
    case .utf8:
      guard let text = utf8(bytes) else { throw .notText(.utf8) }
      return text
    case .gb18030: return try gb18030(bytes, asked: .gb18030)
    case nil:
      if let text = utf8(bytes) { return text }
      return try gb18030(bytes, asked: nil)
    }
  }

  private static func utf8(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    return String(validating: content, as: UTF8.self)
  }

  private static func gb18030(
    _ bytes: [UInt8], asked: TextEncoding?
  ) throws(SheetFileProblem) -> String {
    let (status, converted) = try converted(bytes)
    guard status == 0, let text = String(validating: converted, as: UTF8.self) else {
      throw .notText(asked)
    }
    return text.unicodeScalars.first?.value == 0xfeff
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// By the machine's `iconv`, which is part of every Debian; the exit status tells whether all of it was.
  ///
  /// The C library's own `iconv` loads its tables as shared objects, which a statically linked program
  /// can do only where the very same C library is installed.
  private static func converted(
    _ bytes: [UInt8]
  ) throws(SheetFileProblem) -> (status: Int32, output: [UInt8]) {
    do {
      return try Filter.run("/usr/bin/iconv", ["-f", "GB18030", "-t", "UTF-8"], on: bytes)
    } catch {
      switch error {
      case .notRun(let reason): throw .noConverter(reason)
      }
    }
  }

  static func message(_ error: Int32) -> String {
    strerror(error).map { unsafe String(cString: $0) } ?? "\(error)"
  }
}
