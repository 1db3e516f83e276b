package import CivilTime
package import Regulation

/// The annual report of a site, or the sheet of a unit's accounts, as every file of it says it (A35): each line with what stands in it, how that
/// is known, and which events are behind it.
///
/// Of one state of the log: the position and the root say which. A line of which nothing is known has neither
/// number, yes or no, nor words.
package struct ReportFile: Codable, Hashable, Sendable {
  package let county: County
  package let asOf: Moment
  /// Whose report it is; nothing of a unit's accounts.
  package let site: SiteID?
  /// The unit of which the accounts are; nothing of a site.
  package let office: OfficeID?
  package let name: String
  package let year: CalendarYear
  /// Nothing for a draft, and of a unit's accounts.
  package let version: ReportFileVersion?
  /// The last event that is counted.
  package let position: LogPosition
  /// In the order of the form.
  package let groups: [ReportFileGroup]
  /// What the checks found.
  package let findings: [ReportFinding]
  package let proof: LogProof
}

/// Which version it is, and what became of it.
package struct ReportFileVersion: Codable, Hashable, Sendable {
  package let version: EditionNumber
  /// Why it is not the first.
  package let change: ReportChange?
  package let changedLines: [ReportLineID]
  package let changeReasons: Bilingual?
  /// Why it was submitted with a difference.
  package let reasons: Bilingual?
  package let submittedOn: CivilDate
  package let reviewedOn: CivilDate?
  package let approvedOn: CivilDate?
  package let publishedOn: CivilDate?
  package let address: WebAddress?
  /// Events that put right what it carries.
  package let outdatedBy: [LogPosition]
  /// It was sent back, and is worked on.
  package let isReturned: Bool
  /// The version that came out in its place.
  package let supersededBy: EditionNumber?
}

/// A group of the form.
package struct ReportFileGroup: Codable, Hashable, Sendable {
  package let group: ReportGroup
  package let title: Bilingual
  package let lines: [ReportFileLine]
}

/// A line of the form.
package struct ReportFileLine: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package let title: Bilingual
  package let unit: Bilingual?
  package let form: ReportForm
  /// Of a line there are several of: of which column or account.
  package let part: FigureKey?
  package let name: Line?
  /// Of an average, in tenths.
  package let number: Int?
  package let yes: Bool?
  package let text: Bilingual?
  package let way: ReportWay?
  /// Which rule counted it, in which version, and up to which event: the same address, the same number.
  package let figure: FigureAddress?
  package let events: [LogPosition]
  /// Of what was measured: where from, and how.
  package let source: Line?
  package let method: Bilingual?
  /// What the published report of the year before says.
  package let before: Int?
}

extension ReportFile {
  /// - Parameters:
  ///   - report: what it says.
  ///   - shown: the versions there are; nothing for a draft.
  ///   - version: which of them; the newest when nothing.
  ///   - county: whose ledger it is.
  ///   - asOf: when its last event was recorded.
  ///   - proof: what ties it to the log.
  ///   - tell: what a kept text says.
  package init(
    _ report: AnnualReport, _ shown: ReportShowAnswer?, _ version: EditionNumber? = nil,
    county: County, asOf: Instant, proof: LogProof, tell: (Passage) throws -> Bilingual
  ) throws {
    self.county = county
    self.asOf = Moment(asOf)
    site = report.site?.subject.site
    office = report.office?.id
    name = report.site?.name ?? report.office?.name ?? ""
    year = report.year
    self.version = try shown.flatMap { try ReportFileVersion($0, version, tell) }
    position = report.position
    groups = try report.groups.map { group in
      ReportFileGroup(
        group: group.group, title: group.title,
        lines: try group.lines.map { try ReportFileLine($0, tell) })
    }
    findings = report.findings
    self.proof = proof
  }

  /// The id of whose report it is.
  var place: String { site?.text ?? office?.text ?? "" }

  /// What a line says, of one there is one of.
  func number(_ line: ReportLayout) -> (now: Int?, before: Int?) {
    let found = groups.lazy.flatMap(\.lines).first { $0.line == line.id }
    return (found?.number, found?.before)
  }
}

extension ReportFileVersion {
  /// - Parameter wanted: the newest when nothing.
  fileprivate init?(
    _ shown: ReportShowAnswer, _ wanted: EditionNumber?, _ tell: (Passage) throws -> Bilingual
  ) throws {
    guard let own = shown.versions.last(where: { wanted == nil || $0.version == wanted }) else {
      return nil
    }
    let isNewest = own.version == shown.standing.version
    version = own.version
    change = own.change
    changedLines = own.changedLines
    changeReasons = try own.changeReasons.map(tell)
    reasons = try own.reasons.map(tell)
    submittedOn = own.submittedOn
    reviewedOn = own.reviewedOn
    approvedOn = own.approvedOn
    publishedOn = own.publishedOn
    address = own.address
    outdatedBy = isNewest ? shown.outdatedBy : []
    isReturned = isNewest && shown.standing.phase == .drafting
    supersededBy =
      shown.versions.first { $0.version > own.version && $0.publishedOn != nil }?.version
  }
}

extension ReportFileLine {
  fileprivate init(_ line: ReportLine, _ tell: (Passage) throws -> Bilingual) throws {
    self.line = line.line
    title = line.title
    unit = line.unit
    form = line.form
    part = line.part
    name = line.name
    number = line.number
    yes = line.yes
    text = try line.words.map(tell) ?? line.text?.plain
    way = line.way
    figure = line.figure
    events = line.events
    source = line.source
    method = try line.countedBy.map(tell)
    before = line.before
  }

  /// What stands in it, in words; nothing where nothing is known.
  func value(_ say: Wording) -> String? {
    if let number { return Self.written(number, form) }
    if let yes { return yes ? say("是", "yes") : say("否", "no") }
    return text.map { say($0) }
  }

  /// The number of the year before, in words.
  var valueBefore: String? { before.map { Self.written($0, form) } }

  /// An average with its tenth.
  private static func written(_ number: Int, _ form: ReportForm) -> String {
    switch form {
    case .tenths: "\(number / 10).\(number % 10)"
    case .number, .yes, .text, .words: "\(number)"
    }
  }

  private static func withoutStop(_ text: String) -> String {
    ["。", "."].contains(where: text.hasSuffix) ? String(text.dropLast()) : text
  }

  /// Its wording, with the column or account it is of.
  func label(_ say: Wording) -> String {
    say.title(title) + (name.map { say("：\($0)", ": \($0)") } ?? "")
  }

  /// Where it comes from: figure and head, events, or source and method.
  func origin(_ say: Wording) -> String {
    if let figure { return figure.text }
    var parts: [String] = []
    if let source { parts.append(source.text) }
    if let method { parts.append(Self.withoutStop(say(method))) }
    if !events.isEmpty { parts.append(say.events(events.map(\.value))) }
    return parts.joined(separator: say("；", "; "))
  }
}
