import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Puts files aside for requests to name.
  struct Objects: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts papers and texts aside for requests to name. 暂存文件和文本，供请求引用。",
      discussion: """
        A file is sealed under a key of its own and lies beside the log. put prints what a request \
        names it by, 64 hexadecimal digits that nobody guesses; the first request that names it \
        brings it into the record. What no request names within seven days is discarded. \
        siteledger-replay object shows what was brought.
        """,
      subcommands: [Put.self, Staged.self])

    struct Put: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Puts a file aside and prints what a request names it by. 暂存文件。",
        discussion: """
          siteledger-admin objects put out/xiji scan.pdf
          siteledger-admin objects put out/xiji - --name 纪要.pdf < scan.pdf
          """)
      @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
      var ledger: String
      @Argument(
        help: "The file, at most 16 MiB; - for the standard input. 文件。", completion: .file())
      var file: String
      @Option(help: "The name it is kept under; else the file's own. 文件名。") var name: String?
      @Option(help: "Its media type; else what the name's end says. 媒体类型。") var type: String?
      @Flag(help: "It is a text, in UTF-8, and not a file. 作为文本保存。") var text = false
      @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

      func run() throws {
        let language = try Environment.language(lang)
        guard let bytes = TextFile.bytes(file, upTo: Limits.stagedByteCount) else {
          throw wrongUsage(
            "\(file) 无法读取，或大于 16 MiB", "\(file) cannot be read, or is larger than 16 MiB")
        }
        let name =
          name ?? (file == "-" ? "" : file.split(separator: "/").last.map(String.init) ?? "")
        let type = type ?? FileContent.mediaType(of: name)
        guard max(name.utf8.count, type.utf8.count) <= FileContent.nameByteCount else {
          throw wrongUsage(
            "名称和类型各不超过 255 字节", "a name and a media type have at most 255 bytes")
        }
        try reporting(language) {
          let opened = try CountyLedger(at: ledger)
          let commitment: Cryptography.Digest
          if text {
            guard let text = String(validating: bytes, as: UTF8.self) else {
              throw wrongUsage("\(file) 不是 UTF-8", "\(file) is not UTF-8")
            }
            commitment = try opened.put(text: text)
          } else {
            commitment = try opened.put(FileContent(name: name, mediaType: type, bytes: bytes))
          }
          try Printout.line(Hex.encode(commitment.bytes))
        }
      }
    }

    struct Staged: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Lists what is put aside and no request has named. 列出暂存的文件。")
      @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
      var ledger: String
      @Option(help: "Language of messages: zh or en.", completion: .languages) var lang: String?

      func run() throws {
        let language = try Environment.language(lang)
        try reporting(language) {
          for object in try CountyLedger(at: ledger, isReadOnly: true).staged() {
            let kind =
              switch object.kind {
              case .text: Bilingual("文本", "text")
              case .file: Bilingual("文件", "file")
              case nil: Bilingual("未知", "unknown")
              }
            let until = object.putAt.adding(seconds: Limits.stagedMicroseconds / 1_000_000)
            try Printout.line(
              "\(Hex.encode(object.commitment.bytes))  \(kind.text(in: language))  "
                + "\(object.byteCount)  \(object.putAt.rfc3339)  → \(until.rfc3339)")
          }
        }
      }
    }
  }
}
