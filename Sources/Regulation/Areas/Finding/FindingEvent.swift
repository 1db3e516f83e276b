package import CivilTime

/// What happened to findings.
package enum FindingEvent: Hashable, Sendable {
  case issued(FindingIssued)
  case putRight(FindingPutRight)
  case answered(FindingAnswered)
  case disputeRejected(FindingDisputeRejected)
  case rectified(FindingRectified)
  case verified(FindingVerified)
  case returned(FindingReturned)
  case dismissed(FindingDismissed)
  case excepted(FindingExcepted)
  case fedBack(FindingFedBack)

  package var payload: any FindingPayload {
    switch self {
    case .issued(let payload): payload
    case .putRight(let payload): payload
    case .answered(let payload): payload
    case .disputeRejected(let payload): payload
    case .rectified(let payload): payload
    case .verified(let payload): payload
    case .returned(let payload): payload
    case .dismissed(let payload): payload
    case .excepted(let payload): payload
    case .fedBack(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(FindingIssued.self) { .finding(.issued($0)) },
    EventKind(FindingPutRight.self) { .finding(.putRight($0)) },
    EventKind(FindingAnswered.self) { .finding(.answered($0)) },
    EventKind(FindingDisputeRejected.self) { .finding(.disputeRejected($0)) },
    EventKind(FindingRectified.self) { .finding(.rectified($0)) },
    EventKind(FindingVerified.self) { .finding(.verified($0)) },
    EventKind(FindingReturned.self) { .finding(.returned($0)) },
    EventKind(FindingDismissed.self) { .finding(.dismissed($0)) },
    EventKind(FindingExcepted.self) { .finding(.excepted($0)) },
    EventKind(FindingFedBack.self) { .finding(.fedBack($0)) },
  ]
}

/// What happened to a finding says which.
package protocol FindingPayload: EventPayload {
  var finding: FindingID { get }
}

extension FindingPayload {
  package static var article: ArticleReference? { ArticleReference(34, 8) }
  package var about: Subject? { .finding(finding) }
  package var stream: String { Subject.finding(finding).text }
}

/// What was seen of a site or an account, as it was on a day.
package struct FindingEvidence: Codable, Hashable, Sendable {
  package let takenOn: CivilDate
  package let words: Passage
  package let address: WebAddress?
  package let file: Paper?
  package let digest: Digest?

  package init(_ given: GivenEvidence) {
    takenOn = given.takenOn
    words = Passage(given.words)
    address = given.address
    file = given.file
    digest = given.digest
  }

  var said: [Bilingual] {
    [Bilingual("\(takenOn) 所见", "seen on \(takenOn)"), words.plain]
      + [address?.plain, file?.plain].compactMap(\.self)
  }
}

/// A problem was issued to the host of a site or an account.
package struct FindingIssued: FindingPayload {
  package static let type = "finding.issued"
  package static var wording: Bilingual { Bilingual("问题已下发", "A finding was issued") }
  package static var article: ArticleReference? { ArticleReference(4) }
  package let finding: FindingID
  package let place: Subject
  /// The host that it is issued to.
  package let office: OfficeID
  /// The office that verifies it.
  package let issuer: OfficeID
  /// The office that is told when a hazard is rectified (A27); nothing for what is none.
  package let reporter: OfficeID?
  package let kind: FindingKind
  package let source: FindingSource
  package let evidence: FindingEvidence
  package let requirement: Passage?
  package let dueOn: CivilDate?
  /// The first finding of the decision by which several were issued for one cause.
  package let cause: FindingID?
  package let relapseOf: FindingID?

  package var said: [Bilingual] {
    Self.saying(kind.name, place.plain, source.name)
      + evidence.said
      + Self.saying(
        requirement?.plain, dueOn.map { Bilingual("\($0) 前整改", "to be rectified by \($0)") },
        relapseOf.map { Bilingual("问题反弹，原为 \($0)", "a relapse of \($0)") })
  }
  package var created: Created? { Created("finding", finding) }
}

/// What was recorded of a finding was put right; what was recorded before stays in its event.
package struct FindingPutRight: FindingPayload {
  package static let type = "finding.put-right"
  package static var wording: Bilingual { Bilingual("问题的登记已更正", "A finding was put right") }
  package static var article: ArticleReference? { ArticleReference(4) }
  package let finding: FindingID
  /// What it was recorded as, and what it is; nothing for what stays.
  package let formerKind: FindingKind?
  package let kind: FindingKind?
  package let formerPlace: Subject?
  package let place: Subject?
  package let evidence: FindingEvidence?
  package let reasons: Passage
  /// The day of the finding itself, in whose month it is counted.
  package let issuedOn: CivilDate

  package var said: [Bilingual] {
    Self.saying(
      formerKind.map { Bilingual("原为：\($0.name.zh)", "before: \($0.name.en)") }, kind?.name,
      formerPlace.map { Bilingual("原为：\($0)", "before: \($0)") }, place?.plain)
      + (evidence?.said ?? []) + Self.saying(reasons.plain)
  }
}

/// The host said what it has to say.
package struct FindingAnswered: FindingPayload {
  package static let type = "finding.answered"
  package static var wording: Bilingual { Bilingual("问题已回复", "A finding was answered") }
  package let finding: FindingID
  package let answer: Passage
  package let isDisputed: Bool

  package var said: [Bilingual] {
    Self.saying(isDisputed ? Bilingual("有异议", "disputed") : nil, answer.plain)
  }
}

/// What the host held against a finding does not stand: it is to be rectified.
package struct FindingDisputeRejected: FindingPayload {
  package static let type = "finding.dispute-rejected"
  package static var wording: Bilingual {
    Bilingual("对问题的异议不成立", "What a host disputed does not stand")
  }
  package static var article: ArticleReference? { ArticleReference(4) }
  package let finding: FindingID
  package let reasons: Passage
  /// A later last day, where one was set.
  package let dueOn: CivilDate?

  package var said: [Bilingual] {
    Self.saying(
      reasons.plain,
      dueOn.map { Bilingual("\($0) 前整改", "to be rectified by \($0)") }
        ?? Bilingual("整改期限不变", "by the day that was set"))
  }
}

/// The host reported a finding as rectified.
package struct FindingRectified: FindingPayload {
  package static let type = "finding.rectified"
  package static var wording: Bilingual { Bilingual("问题已整改", "A finding was rectified") }
  package let finding: FindingID
  package let evidence: FindingEvidence

  package var said: [Bilingual] { evidence.said }
}

/// Somebody else saw that the problem is gone.
package struct FindingVerified: FindingPayload {
  package static let type = "finding.verified"
  package static var wording: Bilingual { Bilingual("整改复核通过", "A rectification was verified") }
  package let finding: FindingID
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// The problem is not gone.
package struct FindingReturned: FindingPayload {
  package static let type = "finding.returned"
  package static var wording: Bilingual { Bilingual("整改复核退回", "A rectification was sent back") }
  package let finding: FindingID
  package let reasons: Passage
  package let dueOn: CivilDate?

  package var said: [Bilingual] {
    Self.saying(
      reasons.plain, dueOn.map { Bilingual("\($0) 前整改", "to be rectified by \($0)") })
  }
}

/// There was no problem.
package struct FindingDismissed: FindingPayload {
  package static let type = "finding.dismissed"
  package static var wording: Bilingual { Bilingual("问题认定为误报", "A finding was a false alarm") }
  package let finding: FindingID
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// The problem may stand for a time.
package struct FindingExcepted: FindingPayload {
  package static let type = "finding.excepted"
  package static var wording: Bilingual { Bilingual("问题暂缓整改", "A finding may stand for a time") }
  package let finding: FindingID
  package let reasons: Passage
  package let until: CivilDate
  package let dueOn: CivilDate

  package var said: [Bilingual] {
    Self.saying(
      reasons.plain,
      Bilingual("至 \(until)，期满后 \(dueOn) 前整改", "until \(until), then by \(dueOn)"))
  }
}

/// Who reported a hazard was told that it was rectified (A27).
package struct FindingFedBack: FindingPayload {
  package static let type = "finding.fed-back"
  package static var wording: Bilingual {
    Bilingual("整改情况已反馈通报部门", "Who reported a hazard was told")
  }
  package static var article: ArticleReference? { ArticleReference(27) }
  package let finding: FindingID
  /// The office that reported it.
  package let office: OfficeID
  package let to: Passage
  package let words: Passage?

  package var said: [Bilingual] { Self.saying(office.plain, to.plain, words?.plain) }
}
