import JSONText
package import CivilTime

/// A reported counterfeit site as its events tell it.
package struct Counterfeit: JSONDirect, Hashable, Sendable {
  package let id: CounterfeitID
  package let caseID: CaseID
  /// Who recorded the report.
  package let office: OfficeID
  package let source: CounterfeitSource
  package let address: SeenAddress?
  package let account: CounterfeitAccount?
  package let domain: RegisteredDomain?
  package let imitates: SiteID?
  package let facts: Passage
  package internal(set) var runBy: Passage?
  package let informant: Passage?
  package let reportedOn: CivilDate
  package internal(set) var phase: CounterfeitPhase
  package internal(set) var comparison: CounterfeitComparison?
  package internal(set) var verifiedOn: CivilDate?
  package internal(set) var handedOverOn: CivilDate?
  /// The paper of the hand-over.
  package internal(set) var handOver: Document?
  /// What was asked for, in the order in which it was.
  package internal(set) var disposals: [CounterfeitMeasureState]
  /// When it was closed, found not to be counterfeit, or its report withdrawn.
  package internal(set) var endedOn: CivilDate?
  /// Earlier reports that it belongs with.
  package internal(set) var repeats: [CounterfeitRepeat]
  /// Those who have a part in it: who reported it, the CAC, the police.
  package internal(set) var offices: [OfficeID]

  /// Where it is, as people read it.
  package var place: String { address?.host.text ?? account?.text ?? id.text }

  /// Whether it has a domain, whose resolution can be stopped.
  var isResolved: Bool { address?.host.kind == .name }

  /// What A30 names and this one can be asked for.
  var named: [CounterfeitMeasure] {
    CounterfeitMeasure.named.filter { $0 != .resolution || isResolved }
  }

  /// Whether an operator who comes back is told of it: it was not dismissed.
  var isOffence: Bool {
    switch phase {
    case .reported, .verified, .handedOver, .closed: true
    case .unfounded, .withdrawn: false
    }
  }
}

/// What a comparison found.
package struct CounterfeitComparison: Codable, Hashable, Sendable {
  package let layout: CounterfeitLayout
  package let shownNumber: CounterfeitFiling
  package let holder: CounterfeitHolder
  package let facts: Passage
  package let evidence: Digest?
  package let paper: Paper?
  package let on: CivilDate
}

/// A measure, from its request on.
package struct CounterfeitMeasureState: Codable, Hashable, Sendable {
  package let measure: CounterfeitMeasure
  package let body: Line?
  package let askedOn: CivilDate
  package let request: Document?
  package internal(set) var outcome: CounterfeitOutcome?
  package internal(set) var answeredOn: CivilDate?
  package internal(set) var answer: Document?
  package internal(set) var text: Passage?
  /// What was recorded before, the newest last: so many of it as ``CounterfeitRules/maximumFormer``.
  package internal(set) var former: [CounterfeitFormerAnswer]

  mutating func putRight(_ event: CounterfeitAnswerPutRight, _ entry: Entry) {
    former.append(
      CounterfeitFormerAnswer(
        outcome: outcome, answeredOn: answeredOn, answer: answer, text: text,
        reasons: event.reasons, replacedOn: entry.occurredOn))
    former = Array(former.suffix(CounterfeitRules.maximumFormer))
    (outcome, text) = (event.outcome, event.text)
    (answeredOn, answer) = (entry.occurredOn, entry.document)
  }
}

/// What was recorded of a measure before it was put right.
package struct CounterfeitFormerAnswer: Codable, Hashable, Sendable {
  package let outcome: CounterfeitOutcome?
  package let answeredOn: CivilDate?
  package let answer: Document?
  package let text: Passage?
  /// Why it was put right.
  package let reasons: Passage
  package let replacedOn: CivilDate
}

extension Counterfeit {
  init(_ event: CounterfeitReported, _ entry: Entry) {
    self.init(
      id: event.counterfeit, caseID: event.caseID, office: event.office, source: event.source,
      address: event.address, account: event.account, domain: event.domain,
      imitates: event.imitates, facts: event.facts,
      runBy: event.runBy, informant: event.informant, reportedOn: entry.occurredOn,
      phase: .reported, disposals: [], repeats: event.repeats, offices: [event.office])
  }

  /// What becomes of it by an event behind its report.
  mutating func evolve(_ event: CounterfeitEvent, _ entry: Entry) {
    switch event {
    case .reported: return
    case .compared(let event):
      comparison = CounterfeitComparison(
        layout: event.layout, shownNumber: event.shownNumber, holder: event.holder,
        facts: event.facts, evidence: event.evidence, paper: event.paper,
        on: entry.occurredOn)
      runBy = event.runBy ?? runBy
      repeats += event.repeats
    case .verified: (phase, verifiedOn) = (.verified, entry.occurredOn)
    case .dismissed(let event):
      (phase, endedOn) = (event.isUnfounded ? .unfounded : .withdrawn, entry.occurredOn)
    case .handedOver(let event):
      (phase, handedOverOn, handOver) = (.handedOver, entry.occurredOn, entry.document)
      note(event.to)
    case .asked(let event):
      disposals.append(
        CounterfeitMeasureState(
          measure: event.measure, body: event.body, askedOn: entry.occurredOn,
          request: entry.document, former: []))
      if let office = event.office { note(office) }
    case .answered(let event):
      guard let index = disposals.lastIndex(where: { $0.measure == event.measure }) else { return }
      (disposals[index].outcome, disposals[index].text) = (event.outcome, event.text)
      (disposals[index].answeredOn, disposals[index].answer) = (entry.occurredOn, entry.document)
    case .putRight(let event):
      guard let index = disposals.lastIndex(where: { $0.measure == event.measure }) else { return }
      disposals[index].putRight(event, entry)
    case .closed: (phase, endedOn) = (.closed, entry.occurredOn)
    }
  }

  private mutating func note(_ office: OfficeID) {
    if !offices.contains(office) { offices.append(office) }
  }
}
