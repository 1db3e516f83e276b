/// What the record asks of papers that lie beside it.
package enum PaperRules {
  package static let staged = Rule(
    "paper.staged", .record, says: "请求引用的文件须先暂存，且只能引入一次",
    "A paper that a request names was put aside before, and is brought once.")
  package static let kind = Rule(
    "paper.kind", .record, says: "作为文件引用的须是文件，不是文本",
    "What is named as a paper is a file, and no text.")
  package static let digest = Rule(
    "paper.digest", .record, says: "文件的 SHA-256 须与请求所写一致",
    "A paper has the SHA-256 that the request states.")

  package static let all = [staged, kind, digest]

  /// Refuses a paper that cannot be brought, or is another than the request says.
  static func check(_ cited: CitedPaper, _ objects: any ObjectLookup) throws {
    guard case .staged(let commitment) = cited.paper else {
      throw Refusal(
        staged,
        found: Bilingual("请求以编号引用文件", "the request names a file by number"),
        mend: Bilingual(
          "先暂存文件（siteledger-admin objects put），再以其输出引用",
          "put the file aside (siteledger-admin objects put) and name what that prints"))
    }
    guard let found = try objects.staged(commitment) else {
      throw Refusal(
        staged,
        found: Bilingual(
          "没有以 \(commitment.text.prefix(8))… 暂存的文件，或已被引用、已过七日",
          "nothing is put aside as \(commitment.text.prefix(8))…: it was never, or was brought, or seven days are over"
        ),
        mend: Bilingual(
          "重新暂存（siteledger-admin objects put）", "put it aside again (siteledger-admin objects put)")
      )
    }
    guard found.kind == .file else {
      throw Refusal(
        kind,
        found: Bilingual("所引用的是文本", "what is named is a text"),
        mend: Bilingual(
          "暂存文件本身，不加 --text", "put the file itself aside, without --text"))
    }
    guard let stated = cited.digest, found.digest != stated else { return }
    throw Refusal(
      digest,
      found: Bilingual(
        "暂存文件的 SHA-256 是 \(found.digest?.text ?? "（无法打开）")，请求写的是 \(stated)",
        "the file has the SHA-256 \(found.digest?.text ?? "(it does not open)"), and the request says \(stated)"
      ),
      mend: Bilingual("核对是否为同一文件", "check that it is the same file"))
  }
}
