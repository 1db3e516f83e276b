import CivilTime
import JSONText
import TestSupport

@testable import Regulation

/// What a year brings by the thousand, without a case: items, messages, findings, patrols.
extension YearCounty {
  static let itemCount = 2000
  static let messageCount = 1200
  static let findingCount = 1200
  static let patrolCount = 400

  func fillVolume() throws {
    try fillItems()
    try fillMessages()
    try fillFindings()
    try fillPatrols()
  }

  private var text: Passage { .kept(ObjectNumber(inRange: 1)) }

  private func minted<Form: TextForm>(_ number: Int) throws -> Form {
    try id("20260302-\(100_000 + number)")
  }

  /// Half of everything is about one thing.
  private func place(_ number: Int) throws -> Subject {
    number % 2 == 0 ? subject : .site(try id("site-\(number % Self.siteCount)"))
  }

  /// One in four is in review, the others are out.
  private func fillItems() throws {
    let content = ItemContent(
      title: text, text: text, files: [], category: nil, source: .own, from: nil, issued: nil,
      columns: [], interprets: nil, occasion: nil, supplier: nil, proofreaders: [],
      validUntil: nil, reviewOn: nil)
    for number in 0..<Self.itemCount {
      let item: ItemID = try minted(number)
      let drafted = ItemDrafted(
        item: item, office: try office(number), places: [try place(number)], content: content,
        chain: [.first, .second, .final])
      let author: StaffID = try id("staff-\(number % 2 == 0 ? 7 : number % Self.staffCount)")
      try ItemProjector.fold(entry(1, .item(.drafted(drafted)), by: author), into: tables)
      if isRare(number) { continue }
      let published = ItemPublished(
        item: item, version: .first,
        appearances: [
          Appearance(
            place: try place(number), address: try id("https://www.example.gov.cn/\(number)"),
            at: nil, push: nil)
        ], columns: [], replaces: [])
      try ItemProjector.fold(entry(2, .item(.published(published))), into: tables)
    }
  }

  /// One in four waits to be accepted, the others are a unit's.
  private func fillMessages() throws {
    let letter = Letter(
      title: nil, text: text, page: nil, name: nil, telephone: nil, mail: nil, postalAddress: nil,
      identityDocument: nil, ip: nil, files: [])
    for number in 0..<Self.messageCount {
      let message: MessageID = try minted(number)
      let received = MessageReceived(
        message: message, kind: .complaint, fault: nil, source: .site, through: try place(number),
        concerns: nil, column: nil, receivedAt: now, code: nil, letter: letter)
      try MessageProjector.fold(entry(1, .message(.received(received))), into: tables)
      if isRare(number) { continue }
      let assigned = MessageAssigned(message: message, office: try office(number))
      try MessageProjector.fold(entry(2, .message(.assigned(assigned))), into: tables)
    }
  }

  /// One in four was rectified, the others are open.
  private func fillFindings() throws {
    let kept = try JSONReader.decode(
      FindingEvidence.self, from: Array(#"{"takenOn":"2026-06-01","words":{"object":1}}"#.utf8))
    for number in 0..<Self.findingCount {
      let finding: FindingID = try minted(number)
      let issued = FindingIssued(
        finding: finding, place: try place(number), office: try office(number), issuer: office,
        reporter: nil, kind: number % 2 == 0 ? .staleColumn : .vulnerability, source: .inspection,
        evidence: kept, requirement: nil, dueOn: "2026-07-01", cause: nil, relapseOf: nil)
      try FindingProjector.fold(entry(1, .finding(.issued(issued))), into: tables)
      guard isRare(number) else { continue }
      let rectified = FindingRectified(finding: finding, evidence: kept)
      try FindingProjector.fold(entry(2, .finding(.rectified(rectified))), into: tables)
    }
  }

  /// Two a day of one site.
  private func fillPatrols() throws {
    for number in 0..<Self.patrolCount {
      let patrolled = PatrolRecorded(
        site: "site-7", patrol: try minted(number), half: number % 2 == 0 ? .morning : .afternoon,
        errors: [])
      let day = ("2025-06-01" as CivilDate).adding(days: number / 2)
      try DutyProjector.fold(entry(1, .duty(.patrolled(patrolled)), on: day), into: tables)
    }
  }
}
