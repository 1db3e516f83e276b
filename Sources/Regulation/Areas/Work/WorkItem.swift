import JSONText
package import CivilTime

/// The id of something that waits: `<case>/<step>`, `<case>/<step>/<subject>`, a deadline's, or that of
/// what an area asks for, `<rule>/<thing>`.
package struct WorkID: TextForm {
  package let text: String
  package static let pattern = "^[A-Za-z0-9.-]+(/[a-z0-9-]+){1,3}$"
  package static let maximumLength = 200
  package static let sample = "site-opening.jiaoyu.1/mark-grant"
  package static let expectation = Bilingual(
    "待办编号，形如 site-opening.jiaoyu.1/mark-grant",
    "the id of something that waits, such as site-opening.jiaoyu.1/mark-grant")

  package init?(_ text: String) {
    let bytes = text.utf8.span
    guard bytes.count <= Self.maximumLength else { return nil }
    // The part that is read, and how long it is so far.
    var (part, length) = (1, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/") {
        guard length > 0 else { return nil }
        (part, length) = (part + 1, 0)
        continue
      }
      guard Self.isPart(byte, ofFirst: part == 1) else { return nil }
      length += 1
    }
    guard (2...4).contains(part), length > 0 else { return nil }
    self.text = text
  }

  /// Whether a byte may stand in a part: the first is a case's id or a deadline's rule.
  private static func isPart(_ byte: UInt8, ofFirst isFirst: Bool) -> Bool {
    if isSlugByte(byte) || byte == UInt8(ascii: "-") { return true }
    return isFirst
      && (UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || byte == UInt8(ascii: "."))
  }

  /// An open step of a case; of one that is done for each subject, with the subject.
  package init(_ caseID: CaseID, _ step: StepID, _ subject: Subject?) {
    var key = RowKey()
    key.add(caseID.text)
    key.slash()
    key.add(step.text)
    if let subject {
      key.slash()
      key.add(subject.text)
    }
    text = key.text
  }

  /// What a rule asks for about something.
  init(_ rule: WorkRule, _ thing: String) { text = "\(rule.name)/\(thing)" }

  /// A duty that no case carries.
  package init(_ deadline: DeadlineID) { text = deadline.text }

  /// The case and its open step; nothing for a duty.
  package var step: (of: CaseID, StepID)? {
    let parts = text.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, let caseID = CaseID(String(parts[0])),
      let step = StepID(String(parts[1]))
    else { return nil }
    return (caseID, step)
  }
}

/// Something that waits for an office: what is asked, of whom, about what, asked for by which event, until
/// when.
///
/// The event tells the rest: since when it waits, who sent it, and, sent back, with which reasons. Its
/// title, its article and the request that does it are those of the step or of the deadline's rule.
package struct WorkItem: JSONDirect, Hashable, Sendable {
  package let id: WorkID
  /// The office that is to act; else the county's one of `kind`.
  package var office: OfficeID?
  package var kind: OfficeKind?
  /// Who may act in it, any of these.
  package let roles: [Role]
  /// The version of the definition its case runs on, and the place of the step in it: what opens
  /// together is listed in the regulation's order; nothing for a duty.
  package let version: Int?
  package let place: Int?
  /// What it is about; nothing for a step that is done once for several things.
  package let subject: Subject?
  /// The position of the event that asks for it.
  package let askedBy: Int
  /// How often it was sent back; nothing for never.
  package let returns: Int?
  /// The offices that wait for it, other than the one that is to act; nothing for none.
  package var senders: [OfficeID]?
  /// Who of the office may not act, having done what is judged here; nothing for nobody.
  package let notBy: [StaffID]?
  /// What it is due by, and the last day of that.
  package var deadline: DeadlineID?
  package var lastDay: CivilDate?
  /// Before this day it can only be done with a reason: something has to last until then.
  package var earliest: CivilDate?

  /// The office it waits for.
  package var waits: ResolvedOffice? {
    get { office.map(ResolvedOffice.id) ?? kind.map(ResolvedOffice.kind) }
    set {
      switch newValue {
      case .id(let id): (office, kind) = (id, nil)
      case .kind(let wanted): (office, kind) = (nil, wanted)
      case nil: (office, kind) = (nil, nil)
      }
    }
  }
}
