import JSONText
package import CivilTime

/// `finding.show`: a finding with its evidence, what was done about it, and by whom.
package struct FindingShow: QueryPayload {
  package static let method = "finding.show"
  package static let summary = Bilingual(
    "查看问题：证据、整改、复核", "Shows a finding: its evidence and what was done")
  package static let reads: ReadingMatter = .supervision

  package let finding: FindingID

  package init(finding: FindingID) { self.finding = finding }

  /// Its host's and its issuer's.
  package func asked(_ view: View) throws -> Asked {
    if let actor = view.actor, let row = try view.tables.finding(finding),
      actor.isOf(row.issuer) || actor.isOf(row.reporter)
    {
      return .office(actor.office.id)
    }
    return .thing(.finding(finding))
  }

  package func answer(_ view: View) throws -> FindingShowAnswer {
    let finding = try FindingRules.finding(finding, view.tables)
    return FindingShowAnswer(
      line: try FindingLine(finding, view), finding: finding,
      issuer: try view.office(finding.issuer), reporter: try finding.reporter.map(view.office),
      issuedBy: try finding.issuedBy.map(view.person),
      answeredBy: try finding.answer?.by.map(view.person),
      rectifiedBy: try finding.rectification?.by.map(view.person),
      endedBy: try finding.ending?.by.map(view.person),
      together: try view.tables.findings(together: finding).map {
        try FindingOfCause($0, view)
      })
  }
}

/// The answer to `finding.show`.
package struct FindingShowAnswer: JSONDirect, Sendable {
  package let line: FindingLine
  package let finding: IssuedFinding
  package let issuer: OfficeAnswer
  package let reporter: OfficeAnswer?
  package let issuedBy: PersonAnswer?
  package let answeredBy: PersonAnswer?
  package let rectifiedBy: PersonAnswer?
  package let endedBy: PersonAnswer?
  /// Every place that one decision issued for the same cause, this one among them: which of them is mended, and which
  /// is not. None where it was issued for this place alone.
  package let together: [FindingOfCause]
}

/// A place of a cause that has several, and where it stands.
package struct FindingOfCause: Codable, Hashable, Sendable {
  package let finding: FindingID
  package let place: SubjectAnswer
  package let phase: FindingPhase
  package let title: Bilingual
  /// Nothing is to be done there any more; the cause is done with once that is so of all.
  package let isEnded: Bool
  package let endedOn: CivilDate?

  init(_ finding: IssuedFinding, _ view: View) throws {
    self.finding = finding.id
    place = try view.subject(finding.place)
    phase = finding.phase
    title = finding.phase.name
    isEnded = finding.phase.isEnded
    endedOn = finding.ending?.on
  }
}

/// A finding as lists show it.
package struct FindingLine: Codable, Hashable, Sendable {
  package let finding: FindingID
  package let title: Bilingual
  package let place: SubjectAnswer
  package let office: OfficeAnswer
  package let kind: FindingKind
  package let source: FindingSource
  package let phase: FindingPhase
  package let issuedOn: CivilDate
  package let dueOn: CivilDate?
  /// Days until the last one; less than 0 behind it. Of what is still to be rectified.
  package let leftDays: Int?
  package let isHazard: Bool
  /// A term ended with nothing recorded, whatever was done since.
  package let isOverdue: Bool
  package let isDisputed: Bool
  package let returns: Int
  package let relapseOf: FindingID?
  package let relapses: [FindingID]

  init(_ finding: IssuedFinding, _ view: View) throws {
    self.finding = finding.id
    title = finding.kind.name
    place = try view.subject(finding.place)
    office = try view.office(finding.office)
    kind = finding.kind
    source = finding.source
    phase = finding.phase
    issuedOn = finding.issuedOn
    dueOn = finding.dueOn
    let last = finding.phase == .excepted ? finding.exception?.until : finding.dueOn
    leftDays =
      finding.phase == .open || finding.phase == .excepted
      ? last.map { $0.days(since: view.today) } : nil
    isHazard = finding.isHazard
    isOverdue = finding.overdueOn != nil
    isDisputed = finding.answer?.isOpenDispute ?? false
    returns = finding.returns
    relapseOf = finding.relapseOf
    relapses = finding.relapses
  }
}

/// `finding.list`: findings in the order in which they were issued: of a host, of what an office issued,
/// of a site or an account; in a phase, of a kind.
package struct FindingList: OfficeQuery {
  package static let method = "finding.list"
  package static let summary = Bilingual("问题列表", "Lists findings")
  package static let reads: ReadingMatter = .supervision

  /// The host.
  package var office: OfficeID?
  package let place: Subject?
  /// The office that issued them.
  package let issuer: OfficeID?
  package let phase: FindingPhase?
  package let kind: FindingKind?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    office: OfficeID? = nil, place: Subject? = nil, issuer: OfficeID? = nil,
    phase: FindingPhase? = nil, kind: FindingKind? = nil
  ) {
    self.office = office
    self.place = place
    self.issuer = issuer
    self.phase = phase
    self.kind = kind
  }

  package func asked(_ view: View) throws -> Asked {
    if let issuer { return .office(issuer) }
    return place.map(Asked.thing) ?? .office(office)
  }

  package func answer(_ view: View) throws -> FindingListAnswer {
    let tables = view.tables
    // An issuer's may be many and anybody's; a place's are one host's.
    let issuers = try issuer.map(tables.those)
    let those = try office.map(tables.those)
    let second = phase?.rawValue ?? kind.map(FindingTables.kind)
    let prefixes =
      if place == nil, let issuers {
        ListKey.prefixes(of: issuers, as: FindingTables.issuer, second)
      } else {
        ListKey.prefixes(place?.text, of: those, second)
      }
    let page = try tables.findings.listed.page(prefixes: prefixes, paging) { _, id in
      try tables.finding(id).flatMap { fits($0, those, issuers) ? $0 : nil }
    }
    return FindingListAnswer(
      findings: try page.lines.map { try FindingLine($0, view) }, next: page.next)
  }

  private func fits(
    _ finding: IssuedFinding, _ those: [OfficeID]?, _ issuers: [OfficeID]?
  ) -> Bool {
    (those?.contains(finding.office) ?? true) && (issuers?.contains(finding.issuer) ?? true)
      && (kind ?? finding.kind) == finding.kind
  }
}

/// The answer to `finding.list`.
package struct FindingListAnswer: ListAnswer, Sendable {
  package internal(set) var findings: [FindingLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: FindingListAnswer) {
    findings += page.findings
    next = page.next
  }
}
