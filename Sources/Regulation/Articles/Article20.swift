/// Article 20: interaction with the public.
///
/// > 政府网站开设互动交流栏目，应标明开设宗旨、目的和使用方式……
package enum Article20 {
  package static let usage = Rule(
    "A20.usage", ArticleReference(20), says: "互动交流栏目应标明开设宗旨、目的和使用方式",
    "A column for interaction states its purpose and how it is used.")

  package static let all = [usage]

  static func check(usage given: Prose?, of kind: ColumnClass) throws {
    guard kind == .interaction, given == nil else { return }
    throw Refusal(
      usage,
      found: Bilingual("互动交流栏目没有写明使用方式", "a column for interaction does not say how it is used"),
      mend: Bilingual("在 usage 中写明使用方式", "say in usage how people use it"),
      missing: ["usage"])
  }
}
