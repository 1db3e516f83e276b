import JSONText
package import CivilTime

/// A filing as the site has it.
package struct Filing: Codable, Hashable, Sendable {
  package let kind: FilingKind
  package var appliedOn: CivilDate?
  /// The domain that was applied for, until one is granted.
  package var wanted: String?
  /// Nothing where it is not known: of an existing site, unless its entry said the day.
  package var grantedOn: CivilDate?
  package var updatedOn: CivilDate?
  package var cancelledOn: CivilDate?
  package var number: String?

  /// Whether the site has it now.
  package var isHeld: Bool { number != nil && cancelledOn == nil }
}

/// The filings of a site as its events tell them.
package struct SiteFilings: JSONDirect, Hashable, Sendable {
  /// In the order of A10; one for each kind that was applied for or granted.
  package var filings: [Filing] = []
  /// A new domain that is registered and takes the place of the old one with its change (A16).
  package var reserved: ReservedDomain?

  package init() {}

  /// Changes a filing, or begins one.
  mutating func update(_ kind: FilingKind, _ change: (inout Filing) -> Void) {
    if let index = filings.firstIndex(where: { $0.kind == kind }) {
      change(&filings[index])
      return
    }
    var filing = Filing(
      kind: kind, appliedOn: nil, wanted: nil, grantedOn: nil, updatedOn: nil, cancelledOn: nil,
      number: nil)
    change(&filing)
    filings.append(filing)
    filings.sort { $0.kind.order < $1.kind.order }
  }
}

/// A domain that a site has beside its own until a change takes effect.
package struct ReservedDomain: Codable, Hashable, Sendable {
  package let domain: DomainName
  package let grantedOn: CivilDate
}

extension SiteFilings {
  /// The filings after one of their events; total, without rules.
  ///
  /// - Parameter change: what is to change the site's domain: the new one waits for it.
  mutating func evolve(_ event: FilingEvent, on date: CivilDate, in change: PendingChange?) {
    switch event {
    case .applied(let event):
      if event.filing == .domain, change?.changes.domain != nil { return }
      update(event.filing) {
        $0.appliedOn = date
        $0.wanted = event.domain?.text
      }
    case .granted(let event):
      if event.filing == .domain, let domain = change?.changes.domain {
        reserved = ReservedDomain(domain: domain, grantedOn: date)
        return
      }
      update(event.filing) {
        $0.grantedOn = date
        $0.wanted = nil
        $0.cancelledOn = nil
        $0.number = event.number.text
      }
    case .updated(let event):
      update(event.filing) {
        $0.updatedOn = date
        $0.number = event.number?.text ?? $0.number
      }
    case .cancelled(let event): update(event.filing) { $0.cancelledOn = date }
    case .revoked(let event): update(event.filing) { $0.cancelledOn = date }
    }
  }

  /// What an existing site was entered with; each with the day it was granted where that was said, and
  /// never with that of its entry.
  init(_ event: SiteRegisteredExisting) {
    self.init()
    let numbers: [(FilingKind, String?)] = [
      (.mark, event.mark?.text), (.domain, event.domain?.text), (.icp, event.icp?.text),
      (.police, event.police?.text), (.identityCode, event.identityCode?.text),
    ]
    for case (let kind, let number?) in numbers {
      update(kind) {
        $0.grantedOn = event.granted?[kind]
        $0.number = number
      }
    }
  }

  /// Puts right what was recorded of a filing, where it is what stands.
  mutating func correct(_ fact: FactCorrected, _ kind: FilingKind) {
    let (was, now, type) = (fact.was, fact.now, fact.fact.text)
    if kind == .domain, let before = reserved, before.domain.text == was.number?.text {
      reserved = now?.number.flatMap { DomainName($0.text) }.map {
        ReservedDomain(domain: $0, grantedOn: now?.occurredOn ?? before.grantedOn)
      }
      return
    }
    guard let index = filings.firstIndex(where: { $0.kind == kind }) else { return }
    guard let now else { return strike(index, was) }
    if let number = now.number, filings[index].number == was.number?.text {
      filings[index].number = number.text
    }
    guard let day = was.occurredOn, let right = now.occurredOn else { return }
    if type == FilingApplied.type { filings[index].appliedOn.correct(day, right) }
    if type == FilingGranted.type { filings[index].grantedOn.correct(day, right) }
    if type == FilingUpdated.type { filings[index].updatedOn.correct(day, right) }
    if type == FilingCancelled.type || type == FilingRevoked.type {
      filings[index].cancelledOn.correct(day, right)
    }
  }

  /// The site never had it.
  private mutating func strike(_ index: Int, _ was: FactValues) {
    guard filings[index].number == was.number?.text else { return }
    filings[index].number = nil
    filings[index].grantedOn = nil
    filings[index].updatedOn = nil
    if filings[index].appliedOn == nil { filings.remove(at: index) }
  }

  /// A new domain takes the place of the old one.
  mutating func take(_ domain: DomainName, on date: CivilDate) {
    let grantedOn = reserved?.grantedOn
    update(.domain) {
      $0.number = domain.text
      $0.grantedOn = grantedOn ?? date
      $0.updatedOn = nil
    }
    reserved = nil
  }

  /// The numbers that belong to the site and to no other, as keys of their table.
  var keys: [String] {
    var keys = filings.compactMap { filing in
      filing.kind == .mark || !filing.isHeld
        ? nil : filing.number.map { FilingTables.key(filing.kind, $0) }
    }
    if let reserved { keys.append(FilingTables.key(.domain, reserved.domain.text)) }
    return keys
  }
}

extension FilingKind {
  /// The place among the procedures of A10.
  var order: Int {
    switch self {
    case .mark: 0
    case .domain: 1
    case .icp: 2
    case .police: 3
    case .identityCode: 4
    }
  }
}
