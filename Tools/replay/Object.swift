import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ReplayTool {
  /// Shows a text or a file beside the log.
  struct Object: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a text or a file, or what became of it. 查看文本或文件。",
      discussion: """
        siteledger-replay object out/xiji 57
        siteledger-replay object out/xiji 57 --out scan.pdf
        siteledger-replay object out/xiji 57 --check scan.pdf
        siteledger-replay object out/xiji 57 --opening opening.bin

        --check says whether a file is what was recorded, byte for byte. --opening writes what the \
        commitment in the record is the HMAC of, and prints the key: with both, anybody shows by \
        openssl alone that the record commits to this content, also when it is erased later. Give \
        it to a court, and to nobody else.

        What a citizen sent, and what was written about it, is shown to somebody alone who may read \
        the message (message.read): name them with --as.
        """)

    @OptionGroup var source: Source
    @Argument(help: "The number of the text or file. 编号。") var number: Int
    @Option(help: "A file to write the content to. 输出到文件。", completion: .file()) var out: String?
    @Option(help: "A file to compare with it. 与文件比对。", completion: .file()) var check: String?
    @Option(help: "A file to write its opening to. 输出开启凭证。", completion: .file())
    var opening: String?
    @Option(name: .customLong("as"), help: "Who reads, of a citizen's. 查阅人。") var reader: String?

    func run() throws {
      try source.open { ledger, language in
        guard let (stored, content) = try ledger.object(number) else {
          Complaint.say(language == .zh ? "没有第 \(number) 号文本或文件" : "there is no object \(number)")
          throw ExitCode(1)
        }
        try tell(stored, ledger, language)
        switch content {
        case .bytes(let bytes):
          guard try ledger.mayShow(number, to: reader.flatMap { StaffID($0) }) else {
            Complaint.say(
              language == .zh
                ? "这是留言的内容，只给承办单位和获准人员看；用 --as 写明查阅人"
                : "this is of a citizen's message, for whoever may read it alone; name them with --as"
            )
            throw ExitCode(1)
          }
          try show(bytes, stored.kind, ledger, language)
        case .erased(let position):
          try Printout.line(
            language == .zh
              ? "已于第 \(position) 号记录删除" : "erased by event \(position)")
          try tell(event: position, ledger, language)
          if out != nil || check != nil || opening != nil { throw ExitCode(1) }
        case .unreadable(let why):
          try Printout.line(language == .zh ? "无法打开：\(why)" : "not opened: \(why)")
          throw ExitCode(1)
        }
      }
    }

    private func tell(
      _ stored: StoredObject, _ ledger: CountyLedger, _ language: Language
    ) throws {
      let kind =
        switch stored.kind {
        case .text: Bilingual("文本", "text")
        case .file: Bilingual("文件", "file")
        case nil: Bilingual("未知类型", "of an unknown kind")
        }
      try Printout.line(
        language == .zh
          ? "第 \(number) 号\(kind.zh)，由第 \(stored.broughtBy) 号记录带入"
          : "object \(number), \(kind.en), brought by event \(stored.broughtBy)")
      try tell(event: stored.broughtBy, ledger, language)
    }

    private func tell(
      event position: UInt64, _ ledger: CountyLedger, _ language: Language
    ) throws {
      let record = try ledger.read { try $0.event(at: position) }
      guard let record else { return }
      let time =
        "\(LegalTime.date(of: record.recordedAt)) \(LegalTime.clock(of: record.recordedAt))"
      try Printout.line("    \(time)  \(record.type)  \(record.stream)")
    }

    private func show(
      _ bytes: [UInt8], _ kind: ObjectKind?, _ ledger: CountyLedger, _ language: Language
    ) throws {
      let file = kind == .file ? FileContent(bytes) : nil
      let content = file?.bytes ?? bytes
      if let file {
        try Printout.line("    \(file.name)  \(file.mediaType)  \(content.count)")
        try Printout.line("    SHA-256 \(Hex.encode(SHA256.hash(content).bytes))")
      }
      if let opening { try open(to: opening, ledger, language) }
      if let out {
        try OutputFile.write(out, content)
      }
      if let check {
        let isSame = TextFile.bytes(check, upTo: Limits.stagedByteCount) == content
        try Printout.line(
          isSame
            ? (language == .zh ? "✓ 与 \(check) 完全相同" : "✓ \(check) is the same, byte for byte")
            : (language == .zh ? "✗ 与 \(check) 不同" : "✗ \(check) is another"))
        if !isSame { throw ExitCode(1) }
      } else if out == nil, opening == nil, kind == .text {
        try Printout.line(String(decoding: content, as: UTF8.self))
      }
    }

    private func open(to path: String, _ ledger: CountyLedger, _ language: Language) throws {
      guard let opening = try ledger.read({ try $0.opening(ofObject: UInt64(number)) }) else {
        throw NotWritten(path: path)
      }
      guard TextFile.create(path, bytes: opening.message, mode: 0o600) else {
        throw NotWritten(path: path)
      }
      let key = Hex.encode(opening.key)
      try Printout.line(language == .zh ? "记录中的承诺值：" : "the commitment in the record:")
      try Printout.line("    \(Hex.encode(opening.commitment.bytes))")
      try Printout.line(language == .zh ? "与下列命令的输出一致：" : "is what this prints:")
      try Printout.line("    openssl dgst -sha256 -mac HMAC -macopt hexkey:\(key) \(path)")
    }
  }
}

/// A file that could not be written.
struct NotWritten: Error, CustomStringConvertible {
  let path: String
  var description: String { "无法写入 \(path) / cannot write \(path)" }
}
