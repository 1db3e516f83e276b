import Foundation
import Regulation
import Testing

/// The pages in `docs/` that speak about the regulation say what the program does.
struct DocumentTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func page(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The cells of every row of every table, without the bars and the blanks beside them.
  private static func rows(of page: String) -> [[String]] {
    page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// What stands between back-ticks.
  private static func quoted(in text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test func `the map has a row for each of the 46 articles, in order`() throws {
    let articles = Self.rows(of: try Self.page("docs/regulation-map.md")).compactMap { row in
      ArticleReference(parsing: row[0]).flatMap { $0 == .record ? nil : $0 }
    }
    #expect(articles == (1...46).map { ArticleReference($0) })
  }

  @Test func `every row of the map has a status it explains, and says why`() throws {
    let known: Set<String> = ["enforced", "recorded", "informative", "outside", "not yet"]
    for row in Self.rows(of: try Self.page("docs/regulation-map.md"))
    where ArticleReference(parsing: row[0]) != nil {
      try #require(row.count == 7, "\(row)")
      let statuses = row[1].components(separatedBy: "; ")
      #expect(known.isSuperset(of: statuses), "\(row[0]): \(row[1])")
      #expect(!row[6].isEmpty, "\(row[0]) does not say why")
      if statuses.contains("enforced") {
        #expect(!row[4].isEmpty && !row[5].isEmpty, "\(row[0]) names no source or test")
      }
    }
  }

  @Test func `every rule stands in the row of its article, and no other`() throws {
    let page = try Self.page("docs/regulation-map.md")
    let ids = Set(RuleBook.rules.map(\.id))
    for row in Self.rows(of: page) {
      guard let article = ArticleReference(parsing: row[0]), row.count == 7 else { continue }
      let owed = RuleBook.rules.filter { $0.article.article == article.article }.map(\.id)
      #expect(Set(Self.quoted(in: row[3])) == Set(owed), "\(row[0])")
    }
    for rule in RuleBook.rules {
      #expect(page.contains("`\(rule.id)`"), "\(rule.id) stands nowhere")
    }
    for name in Self.quoted(in: page)
    where name.contains(".") && !name.contains("/") && !name.hasSuffix(".swift") {
      #expect(ids.contains(name), "no rule \(name)")
    }
  }

  @Test func `every file that map and decisions name exists`() throws {
    let folder = Self.root.appending(path: "docs/decisions")
    let decisions = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.map { "docs/decisions/\($0)" }
    #expect(decisions.count >= 12)
    for page in decisions + ["docs/regulation-map.md"] {
      for name in Self.quoted(in: try Self.page(page))
      where ["Sources/", "Tests/", "docs/"].contains(where: name.hasPrefix) {
        let path = Self.root.appending(path: name).path
        #expect(FileManager.default.fileExists(atPath: path), "\(page) names \(name)")
      }
    }
  }

  @Test func `the glossary knows every kind, role and state by its words`() throws {
    let rows = Self.rows(of: try Self.page("docs/glossary.md"))
    func hold(_ type: String, _ words: [(String, Bilingual)]) {
      for (word, name) in words {
        #expect(
          rows.contains { row in
            row.count == 4 && row[0] == name.zh && row[1] == name.en
              && row[2].hasPrefix("`\(type).") && row[3] == "`\(word)`"
          }, "\(type) \(word): \(name.zh), \(name.en)")
      }
      #expect(
        rows.count { $0.count == 4 && $0[2].hasPrefix("`\(type).") } == words.count, "\(type)")
    }
    hold("OfficeKind", OfficeKind.allCases.map { ($0.rawValue, $0.name) })
    hold("Role", Role.allCases.map { ($0.rawValue, $0.name) })
    hold("CaseStatus", CaseStatus.allCases.map { ($0.rawValue, $0.name) })
    hold("Decision", Decision.allCases.map { ($0.rawValue, $0.name) })
    hold("SiteKind", SiteKind.allCases.map { ($0.rawValue, $0.name) })
    hold("SitePhase", SitePhase.allCases.map { ($0.rawValue, $0.name) })
    hold("OfflineKind", OfflineKind.allCases.map { ($0.rawValue, $0.name) })
    hold("EmergencyCause", EmergencyCause.allCases.map { ($0.rawValue, $0.name) })
    hold("OfflineReason", OfflineReason.allCases.map { ($0.rawValue, $0.name) })
    hold("ObservationMethod", ObservationMethod.allCases.map { ($0.rawValue, $0.name) })
    hold("SiteCondition", SiteCondition.allCases.map { ($0.rawValue, $0.name) })
    hold("FilingKind", FilingKind.allCases.map { ($0.rawValue, $0.name) })
    hold("DeadlineKind", DeadlineKind.allCases.map { ($0.rawValue, $0.name) })
    hold("DeadlineStanding", DeadlineStanding.allCases.map { ($0.rawValue, $0.name) })
    hold("FigureMeasure", FigureMeasure.allCases.map { ($0.rawValue, $0.name) })
    hold("ViolationKind", Areas.violations.map { ($0.text, $0.name) })
    hold("ClosingGround", ClosingGround.allCases.map { ($0.rawValue, $0.name) })
    hold("NoticeKind", NoticeKind.allCases.map { ($0.rawValue, $0.name) })
    hold("AccountKind", AccountKind.allCases.map { ($0.rawValue, $0.name) })
    hold("AccountPhase", AccountPhase.allCases.map { ($0.rawValue, $0.name) })
    hold("AccountFiling", AccountFiling.allCases.map { ($0.rawValue, $0.name) })
    hold("MaterialKind", MaterialKind.allCases.map { ($0.rawValue, $0.name) })
  }
}
