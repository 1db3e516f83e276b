/// The most subjects one case has: as many as a drive over the accounts of a county, or an
/// inspection of them, needs.
package let maximumSubjectCount = 600

/// The most bytes the subjects of a new case take in the event that opens it: what the log gives to
/// others goes in tiles, and a record of 64 KiB fits none (C2SP tlog-tiles). Six hundred subjects
/// with names of usual length take two thirds of it.
package let maximumOpeningByteCount = 60_000

/// The beginning of a case.
extension CommandDecider {
  /// The event that opens a case on the newest version of a definition.
  ///
  /// - Parameters:
  ///   - host: the office that begins it.
  ///   - subjects: what it is about, at least one; the first names it.
  ///   - isAlone: whether none of them has such a case open already.
  /// - Throws: `Refusal` when one of them has such a case open already.
  func open(
    _ definition: StepID, by host: OfficeID, about subjects: [CaseSubject],
    approver: OfficeKind? = nil, isAlone: Bool = true
  ) throws -> CaseOpened {
    guard let newest = definitions.newest(definition), let first = subjects.first else {
      preconditionFailure(
        "the regulation's definitions hold \(definition), and a case has a subject")
    }
    for subject in subjects where isAlone {
      if let site = try subject.subject.site.flatMap({ try register.site($0) }) {
        try ClosingRules.checkOpening(definition, of: site)
      }
      guard let id = try register.cases(about: subject.subject).open(definition) else { continue }
      throw Refusal(
        CaseRules.oneOpen,
        found: Bilingual(
          "\(subject.subject) 已有在办的“\(newest.title.zh)”（\(id)）",
          "\(subject.subject) has this case open already: \(id)"),
        mend: Bilingual("办结或撤回该事项后再提出", "end or withdraw that case first"))
    }
    // Six hundred subjects say once what is the same of them all.
    let subjects = subjects.map { subject in
      CaseSubject(
        subject: subject.subject, host: subject.host,
        supervisor: subject.supervisor == first.supervisor ? nil : subject.supervisor,
        tags: subject.tags)
    }
    try checkOpening(subjects)
    let count = try register.cases(about: first.subject).count
    return CaseOpened(
      caseID: CaseID(definition: newest.id, subject: first.subject, number: count + 1),
      definition: newest.id, version: newest.version, host: host, subjects: subjects,
      supervisor: first.supervisor, approver: approver)
  }

  /// Refuses more subjects than the event that opens their case can name.
  private func checkOpening(_ subjects: [CaseSubject]) throws {
    let byteCount = subjects.reduce(0) { $0 + $1.byteCount }
    guard byteCount > maximumOpeningByteCount else { return }
    throw Refusal(
      CaseRules.size,
      found: Bilingual(
        "列出了 \(subjects.count) 个，编号合计过长（\(byteCount) 字节）",
        "\(subjects.count) are named, with ids of \(byteCount) bytes altogether"),
      mend: Bilingual("分成几件", "make several cases"))
  }

  /// Refuses someone who may not do the first step of a definition: a case begins with it.
  func checkOpener(_ definition: StepID, _ step: StepID) throws {
    guard let step = definitions.newest(definition)?.step(step) else {
      preconditionFailure("\(definition) has no step \(step)")
    }
    try checkRoles(of: step)
  }

  func checkRoles(of step: Step) throws {
    guard !step.performer.roles.contains(where: context.actor.holds) else { return }
    let actor = context.actor
    throw Duties.refuse(
      actor, by: Duties.rightOffice,
      mend: Bilingual(
        "请本单位的\(Duties.names(step.performer.roles).zh)提出",
        "let the office's \(Duties.names(step.performer.roles).en) propose it"))
  }

  /// Refuses more subjects than one case has.
  func checkSize(_ count: Int) throws {
    guard count > maximumSubjectCount else { return }
    throw Refusal(
      CaseRules.size,
      found: Bilingual("列出了 \(count) 个", "\(count) are named"),
      mend: Bilingual(
        "分成几件，每件不超过 \(maximumSubjectCount) 个",
        "make several cases of at most \(maximumSubjectCount) each"))
  }
}

extension CaseSubject {
  /// Bytes it takes in the event that opens a case, at most.
  fileprivate var byteCount: Int {
    let names = [subject.text, host.text] + tags.map(\.text)
    let supervised = supervisor.map { $0.rawValue.utf8.count + 18 } ?? 0
    return names.reduce(33 + supervised) { $0 + $1.utf8.count + 3 }
  }
}
