import CivilTime
import Foundation
import TestSupport
import Testing

@testable import Regulation

/// The pages that say who reads what, held to the rights themselves.
struct ReadingPageTests {
  private static func rows(of path: String) throws -> [[String]] {
    let page = try String(
      contentsOf: DocumentTests.root.appending(path: path), encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.dropFirst().dropLast().components(separatedBy: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  private static func expected(_ word: (Bilingual) -> String) -> [[String]] {
    ReadingMatter.allCases.map { matter in
      let methods = Areas.queries.filter { $0.payload.reads == matter }.map { "`\($0.method)`" }
      return [word(matter.name), methods.sorted().joined(separator: " ")]
        + Reader.allCases.map { word($0.right[matter].name) }
    }
  }

  private func expectTable(_ path: String, _ word: (Bilingual) -> String) throws {
    let rows = try Self.rows(of: path).filter { $0.count == 2 + Reader.allCases.count }
    #expect(rows.first.map { Array($0.dropFirst(2)) } == Reader.allCases.map { word($0.name) })
    let said = rows.dropFirst().map { row in
      [row[0], row[1].split(separator: " ").sorted().joined(separator: " ")] + row.dropFirst(2)
    }
    #expect(said == Self.expected(word))
  }

  @Test func `the tables of guide and decision are the rights as they are`() throws {
    try expectTable("docs/zh/who-reads-what.md", \.zh)
    try expectTable("docs/decisions/0227-who-may-read-what.md", \.en)
  }

  @Test func `the glossary has the words of reading`() throws {
    let rows = try Self.rows(of: "docs/glossary.md").filter { $0.count == 4 }
    let words =
      ReadingMatter.allCases.map { ("ReadingMatter.\($0)", $0.name) }
      + Reader.allCases.map { ("Reader.\($0)", $0.name) }
      + ReadingExtent.allCases.map { ("ReadingExtent.\($0)", $0.name) }
    for (type, name) in words {
      #expect(rows.contains { $0[0] == name.zh && $0[1] == name.en && $0[2] == "`\(type)`" })
    }
  }

  @Test func `every refusal of reading stands in the guide`() throws {
    let page = try Self.rows(of: "docs/zh/who-reads-what.md").map { $0[0] }
    for rule in RuleBook.rules where rule.id.hasPrefix("reading.") {
      #expect(page.contains("`\(rule.id)`"))
    }
  }

  @Test func `a reader is who their roles and their office make them`() throws {
    func reader(_ kind: OfficeKind, _ roles: [Role]) throws -> Reader {
      let office = Office(
        id: "an-office", kind: kind, name: "单位", creditCode: nil, registeredOn: "2026-01-01",
        dissolvedOn: nil, mergedInto: nil, staffCount: 1)
      let person = Staff(
        id: "someone", name: "某人", office: office.id, roles: roles, assignedOn: "2026-01-01",
        removedOn: nil)
      return Reader(Actor(staff: person, office: office))
    }
    for kind in OfficeKind.allCases {
      #expect(try reader(kind, [.auditor]) == .auditor)
      #expect(try reader(kind, [.administrator]) == .administrator)
    }
    #expect(try reader(.countyOpenness, [.clerk]) == .countyOpenness)
    #expect(try reader(.municipalOpenness, [.leader]) == .municipalOpenness)
    for kind in OfficeKind.allCases where ![.countyOpenness, .municipalOpenness].contains(kind) {
      #expect(try reader(kind, [.leader, .clerk]) == .staff)
    }
  }
}
