import CivilTime
import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

/// The guide for staff works as it is printed.
struct GuideTests {
  private static func guide(_ name: String = "opening-a-site") throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let path = root.appending(path: "docs/zh/\(name).md")
    return try String(contentsOf: path, encoding: .utf8)
  }

  /// A line of input as it stands in the guide.
  private struct Printed: Decodable {
    let jsonrpc: String
    let id: JSONValue
    let method: String
    let params: JSONValue
  }

  /// Every request in the guide, in order, with who sends it.
  private static func requests(_ name: String = "opening-a-site") throws -> [Request] {
    var requests: [Request] = []
    var actor: StaffID?
    for line in try guide(name).split(separator: "\n") {
      if let match = line.firstMatch(of: /--as ([a-z-]+)/) { actor = StaffID(String(match.1)) }
      guard line.hasPrefix("{"), let actor else { continue }
      let printed = try JSONReader.decode(Printed.self, from: Array(line.utf8))
      guard Areas.commands.contains(where: { $0.method == printed.method }) else { continue }
      requests.append(try request(printed, by: actor))
    }
    return requests
  }

  /// Takes apart what belongs to every command and what to this one.
  private static func request(_ printed: Printed, by actor: StaffID) throws -> Request {
    guard case .object(var members) = printed.params else {
      throw TestMistake("\(printed.method) has no params")
    }
    var request = Request(actor, printed.method, .object([]))
    for member in members {
      let bytes = try JSONWriter.bytes(of: member.value)
      switch member.key {
      case "onBehalfOf": request.onBehalfOf = try JSONReader.decode(OfficeID.self, from: bytes)
      case "document": request.document = try JSONReader.decode(Document.self, from: bytes)
      case _: break
      }
    }
    members.removeAll { ["requestId", "onBehalfOf", "document"].contains($0.key) }
    request.members = .object(members)
    return request
  }

  @Test func `who follows the guide opens a site`() throws {
    let county = try TestCounty.withPortal()
    for request in try Self.requests() { try county.accept(request) }
    #expect(try county.site("jiaoyu").phase == .live)
    #expect(try county.state("site-opening.jiaoyu.1").status == .completed)
  }

  @Test func `the administrators' guide names every kind of office that an opening waits for`()
    throws
  {
    let page = try Self.guide("administrators")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    for step in Definition.siteOpening.steps {
      guard case .kind(let kind) = step.performer.office else { continue }
      #expect(
        rows.contains { $0.hasPrefix("| `\(kind.rawValue)` | \(kind.name.zh) |") }, "\(kind)")
    }
    Self.checkRules(page)
  }

  @Test func `the guide shows every step, and names rules that exist`() throws {
    #expect(try Self.requests().count == Definition.siteOpening.steps.count)
    for name in [
      "opening-a-site", "taking-a-site-offline", "closing-a-site", "changing-a-site",
    ] {
      try Self.checkRules(Self.guide(name))
    }
  }

  @Test func `who follows the guide takes a site offline, by every way there is`() throws {
    let county = try TestCounty.withSites()
    let requests = try Self.requests("taking-a-site-offline")
    for request in requests { try county.accept(request) }
    let methods = Set(requests.map(\.method))
    for kind in Areas.commands {
      guard kind.method.hasPrefix("site.") && kind.method.contains("offline") else { continue }
      #expect(methods.contains(kind.method))
    }
    let site = try county.site("jiaoyu")
    #expect(site.phase == .live)
    #expect(site.offline?.spells.map(\.kind) == [.emergency, .withoutCase])
    #expect(try county.cases(about: .site("jiaoyu")).open.count == 1)
  }

  @Test func `who follows the guide closes a site`() throws {
    let county = try TestCounty.withTwoSites()
    let requests = try Self.requests("closing-a-site")
    for request in requests { try county.accept(request) }
    #expect(try county.site("jiaoyu").phase == .closed)
    #expect(try county.state("site-closing.jiaoyu.1").status == .completed)
  }

  private static func checkRules(_ guide: String) {
    for match in guide.matches(of: /`((A[0-9]+|case|duties)\.[a-z0-9.-]+)`/)
    where !Areas.commands.contains(where: { $0.method == String(match.1) })
      && match.1 != "case.show"
    {
      #expect(RuleBook.rules.contains { $0.id == match.1 }, "no rule \(match.1)")
    }
  }
}
