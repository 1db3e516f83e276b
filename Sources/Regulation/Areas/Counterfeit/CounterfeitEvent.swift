/// What happened to counterfeit sites.
package enum CounterfeitEvent: Hashable, Sendable {
  case reported(CounterfeitReported)
  case compared(CounterfeitCompared)
  case verified(CounterfeitVerified)
  case dismissed(CounterfeitDismissed)
  case handedOver(CounterfeitHandedOver)
  case asked(CounterfeitMeasureAsked)
  case answered(CounterfeitMeasureAnswered)
  case putRight(CounterfeitAnswerPutRight)
  case closed(CounterfeitClosed)

  package var payload: any EventPayload {
    switch self {
    case .reported(let payload): payload
    case .compared(let payload): payload
    case .verified(let payload): payload
    case .dismissed(let payload): payload
    case .handedOver(let payload): payload
    case .asked(let payload): payload
    case .answered(let payload): payload
    case .putRight(let payload): payload
    case .closed(let payload): payload
    }
  }

  /// The site it happened to.
  var counterfeit: CounterfeitID {
    switch self {
    case .reported(let event): event.counterfeit
    case .compared(let event): event.counterfeit
    case .verified(let event): event.counterfeit
    case .dismissed(let event): event.counterfeit
    case .handedOver(let event): event.counterfeit
    case .asked(let event): event.counterfeit
    case .answered(let event): event.counterfeit
    case .putRight(let event): event.counterfeit
    case .closed(let event): event.counterfeit
    }
  }

  static let kinds: [EventKind] = [
    EventKind(CounterfeitReported.self) { .counterfeit(.reported($0)) },
    EventKind(CounterfeitCompared.self) { .counterfeit(.compared($0)) },
    EventKind(CounterfeitVerified.self) { .counterfeit(.verified($0)) },
    EventKind(CounterfeitDismissed.self) { .counterfeit(.dismissed($0)) },
    EventKind(CounterfeitHandedOver.self) { .counterfeit(.handedOver($0)) },
    EventKind(CounterfeitMeasureAsked.self) { .counterfeit(.asked($0)) },
    EventKind(CounterfeitMeasureAnswered.self) { .counterfeit(.answered($0)) },
    EventKind(CounterfeitAnswerPutRight.self) { .counterfeit(.putRight($0)) },
    EventKind(CounterfeitClosed.self) { .counterfeit(.closed($0)) },
  ]
}

/// What happened to a counterfeit site says which.
package protocol CounterfeitPayload: EventPayload {
  var counterfeit: CounterfeitID { get }
}

extension CounterfeitPayload {
  package static var article: ArticleReference? { ArticleReference(30) }
  package var about: Subject? { .counterfeit(counterfeit) }
  package var stream: String { Subject.counterfeit(counterfeit).text }
  package var trigger: Trigger? { .event(Self.type) }
}

/// An earlier report that one belongs with, and by what.
package struct CounterfeitRepeat: Codable, Hashable, Sendable {
  package let counterfeit: CounterfeitID
  package let by: CounterfeitLink
}

/// A site that passes itself off as a government website was reported.
package struct CounterfeitReported: CounterfeitPayload {
  package static let type = "counterfeit.reported"
  package static var wording: Bilingual {
    Bilingual("疑似假冒网站已登记", "A counterfeit site was reported")
  }
  package let counterfeit: CounterfeitID
  package let caseID: CaseID
  /// Who recorded it.
  package let office: OfficeID
  package let source: CounterfeitSource
  package let address: SeenAddress?
  package let account: CounterfeitAccount?
  package let domain: RegisteredDomain?
  package let imitates: SiteID?
  package let facts: Passage
  package let runBy: Passage?
  package let informant: Passage?
  package let evidence: Digest?
  package let paper: Paper?
  /// Earlier reports of the same domain, host name or operator, the newest first.
  package let repeats: [CounterfeitRepeat]

  package enum CodingKeys: String, CodingKey {
    case counterfeit
    case caseID = "case"
    case office, source, address, account, domain, imitates, facts, runBy, informant, evidence
    case paper
    case repeats
  }

  package var namedCase: CaseID? { caseID }
  package var said: [Bilingual] {
    Self.saying(
      source.name, address?.plain ?? account.map { .plain($0.text) },
      imitates.map { Subject.site($0).plain }, facts.plain,
      runBy?.plain)
  }
  package var created: Created? { Created("counterfeit", counterfeit) }
}

/// Its pages, its filing number and who holds its domain were compared.
package struct CounterfeitCompared: CounterfeitPayload {
  package static let type = "counterfeit.compared"
  package static var wording: Bilingual {
    Bilingual("页面、备案号和域名持有者已比对", "A counterfeit site was compared")
  }
  package let counterfeit: CounterfeitID
  package let layout: CounterfeitLayout
  package let shownNumber: CounterfeitFiling
  package let holder: CounterfeitHolder
  package let facts: Passage
  package let runBy: Passage?
  package let evidence: Digest?
  package let paper: Paper?
  /// Earlier reports that the operator's name leads to, the newest first.
  package let repeats: [CounterfeitRepeat]

  package var said: [Bilingual] {
    Self.saying(layout.name, shownNumber.name, holder.name, facts.plain, runBy?.plain)
  }
}

/// It is counterfeit.
package struct CounterfeitVerified: CounterfeitPayload {
  package static let type = "counterfeit.verified"
  package static var wording: Bilingual { Bilingual("核实为假冒网站", "A site was found counterfeit") }
  package let counterfeit: CounterfeitID
}

/// It is not counterfeit, or nobody reports it any more; why, its case says.
package struct CounterfeitDismissed: CounterfeitPayload {
  package static let type = "counterfeit.dismissed"
  package static var wording: Bilingual {
    Bilingual("不按假冒网站处理", "A reported site is not dealt with as counterfeit")
  }
  package let counterfeit: CounterfeitID
  /// Whether it was found not to be; otherwise its report was withdrawn.
  package let isUnfounded: Bool
}

/// It was handed over to the CAC.
package struct CounterfeitHandedOver: CounterfeitPayload {
  package static let type = "counterfeit.handed-over"
  package static var wording: Bilingual {
    Bilingual("已商请网信办处理", "A counterfeit site was handed over to the CAC")
  }
  package let counterfeit: CounterfeitID
  package let to: OfficeID
}

/// A measure was asked for.
package struct CounterfeitMeasureAsked: CounterfeitPayload {
  package static let type = "counterfeit.asked"
  package static var wording: Bilingual {
    Bilingual("已要求处置", "A measure against a counterfeit site was asked for")
  }
  package let counterfeit: CounterfeitID
  package let measure: CounterfeitMeasure
  package let body: Line?
  /// The police, where it is they who are asked.
  package let office: OfficeID?

  package var trigger: Trigger? { .asked(measure) }
  package var said: [Bilingual] { Self.saying(measure.name, body?.plain) }
}

/// It is known what came of a measure.
package struct CounterfeitMeasureAnswered: CounterfeitPayload {
  package static let type = "counterfeit.answered"
  package static var wording: Bilingual {
    Bilingual("处置结果已记录", "A measure against a counterfeit site was answered")
  }
  package let counterfeit: CounterfeitID
  package let measure: CounterfeitMeasure
  package let outcome: CounterfeitOutcome
  package let text: Passage?

  package var trigger: Trigger? { .answered(measure) }
  package var said: [Bilingual] { Self.saying(measure.name, outcome.name, text?.plain) }
}

/// What was recorded of a measure was put right; what was recorded before stays in its event.
package struct CounterfeitAnswerPutRight: CounterfeitPayload {
  package static let type = "counterfeit.answer-put-right"
  package static var wording: Bilingual {
    Bilingual("处置结果已更正", "What came of a measure was put right")
  }
  package let counterfeit: CounterfeitID
  package let caseID: CaseID
  package let measure: CounterfeitMeasure
  /// What it was recorded as before.
  package let former: CounterfeitOutcome?
  package let outcome: CounterfeitOutcome
  package let text: Passage?
  package let reasons: Passage

  package enum CodingKeys: String, CodingKey {
    case counterfeit
    case caseID = "case"
    case measure, former, outcome, text, reasons
  }

  package var namedCase: CaseID? { caseID }
  package var trigger: Trigger? { nil }
  package var said: [Bilingual] {
    Self.saying(
      measure.name,
      former.map { Bilingual("原为：\($0.name.zh)", "before: \($0.name.en)") }, outcome.name,
      text?.plain, reasons.plain)
  }
}

/// It is dealt with.
package struct CounterfeitClosed: CounterfeitPayload {
  package static let type = "counterfeit.closed"
  package static var wording: Bilingual {
    Bilingual("假冒网站已办结", "The matter of a counterfeit site was closed")
  }
  package let counterfeit: CounterfeitID
  package let remarks: Passage?

  package var said: [Bilingual] { Self.saying(remarks?.plain) }
}

extension Trigger {
  static func asked(_ measure: CounterfeitMeasure) -> Trigger {
    Trigger(CounterfeitMeasureAsked.type, measure.rawValue)
  }

  static func answered(_ measure: CounterfeitMeasure) -> Trigger {
    Trigger(CounterfeitMeasureAnswered.type, measure.rawValue)
  }
}
