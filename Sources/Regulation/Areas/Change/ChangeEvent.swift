/// What happened to a site that is open, when something about it changed (A16).
package enum ChangeEvent: Hashable, Sendable {
  case proposed(SiteChangeProposed)
  case changed(SiteChanged)
  case ended(SiteChangeEnded)
  case hostMoved(SiteHostMoved)

  package var payload: any EventPayload {
    switch self {
    case .proposed(let payload): payload
    case .changed(let payload): payload
    case .ended(let payload): payload
    case .hostMoved(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SiteChangeProposed.self) { .change(.proposed($0)) },
    EventKind(SiteChanged.self) { .change(.changed($0)) },
    EventKind(SiteChangeEnded.self) { .change(.ended($0)) },
    EventKind(SiteHostMoved.self) { .change(.hostMoved($0)) },
  ]
}

/// Values of what A16 names; only those that change are there.
package struct SiteValues: Codable, Hashable, Sendable {
  package var name: Line?
  package var host: OfficeID?
  package var responsible: Line?
  package var contact: Line?
  package var telephone: Passage?
  package var officeAddress: Line?
  package var accessAddress: WebAddress?
  package var domain: DomainName?
  package var columns: Passage?

  package init() {}
}

extension SiteValues {
  /// Each value in a line, behind what it was.
  func lines(from former: SiteValues?) -> [Bilingual] {
    aspects.compactMap { aspect in
      guard let value = text(of: aspect) else { return nil }
      var line = Bilingual("\(aspect.title.zh)：", "\(aspect.title.en): ")
      if let former {
        let was = former.text(of: aspect) ?? .plain("—")
        line = Bilingual("\(line.zh)\(was.zh) → ", "\(line.en)\(was.en) → ")
      }
      return Bilingual(line.zh + value.zh, line.en + value.en)
    }
  }

  private func text(of aspect: ChangeAspect) -> Bilingual? {
    switch aspect {
    case .name: name?.plain
    case .host: host?.plain
    case .responsible: responsible?.plain
    case .contact: contact?.plain
    case .telephone: telephone?.plain
    case .officeAddress: officeAddress?.plain
    case .accessAddress: accessAddress?.plain
    case .domain: domain?.plain
    case .columns: columns?.plain
    }
  }
}

/// A filing whose registered data a change touches, and by what.
package struct TouchedFiling: Codable, Hashable, Sendable {
  package let filing: FilingKind
  /// In the order of `ChangeAspect`.
  package let by: [ChangeAspect]

  package init(filing: FilingKind, by: [ChangeAspect]) {
    self.filing = filing
    self.by = by
  }
}

/// The host said what is to change and why; its change case begins (A16).
package struct SiteChangeProposed: SitePayload {
  package static let type = "site.change-proposed"
  package static var wording: Bilingual {
    Bilingual("已提出变更网站信息", "A change of a site was proposed")
  }
  package let site: SiteID
  package let caseID: CaseID
  package let cause: ChangeCause
  package let reasons: Passage
  package let changes: SiteValues
  /// The filings to be updated before the change takes effect, in the order of A10.
  package let touches: [TouchedFiling]

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case cause, reasons, changes, touches
  }

  package var namedCase: CaseID? { caseID }
  package var said: [Bilingual] { [cause.name, reasons.plain] + changes.lines(from: nil) }
}

/// A change took effect: its filings are up to date, and the public was told where A16 asks for it.
package struct SiteChanged: SitePayload {
  package static let type = "site.changed"
  package static var wording: Bilingual {
    Bilingual("网站信息变更已生效", "A change of a site took effect")
  }
  package let site: SiteID
  package let caseID: CaseID
  /// What was, as far as the ledger knew it.
  package let former: SiteValues
  package let now: SiteValues

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case former, now
  }

  package var said: [Bilingual] { now.lines(from: former) }
}

/// How a change came to nothing.
package enum ChangeEnd: String, Codable, CaseIterable, Sendable {
  case rejected, withdrawn

  package var name: Bilingual {
    switch self {
    case .rejected: Bilingual("未获同意", "rejected")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    }
  }
}

/// A proposed change came to nothing; the site stays as it is.
package struct SiteChangeEnded: SitePayload {
  package static let type = "site.change-ended"
  package static var wording: Bilingual {
    Bilingual("网站信息未变更", "A change of a site came to nothing")
  }
  package let site: SiteID
  package let caseID: CaseID
  package let how: ChangeEnd

  package init(site: SiteID, caseID: CaseID, how: ChangeEnd) {
    self.site = site
    self.caseID = caseID
    self.how = how
  }

  package enum CodingKeys: String, CodingKey {
    case site
    case caseID = "case"
    case how
  }

  package var said: [Bilingual] { Self.saying(how.name) }
}

/// The site's host was merged into another office, which hosts it from then on.
package struct SiteHostMoved: SitePayload {
  package static let type = "site.host-moved"
  package static var wording: Bilingual {
    Bilingual("网站已由承接单位主办", "A site moved to the office that took over its host")
  }
  package let site: SiteID
  package let from: OfficeID
  package let to: OfficeID
  /// The filings that name the former host and are to be updated, in the order of A10.
  package let touches: [FilingKind]
  /// Present where nobody took its host over: it is kept until it is closed.
  package let inCare: Bool?

  package init(
    site: SiteID, from: OfficeID, to: OfficeID, touches: [FilingKind], inCare: Bool? = nil
  ) {
    self.site = site
    self.from = from
    self.to = to
    self.touches = touches
    self.inCare = inCare
  }

  package var said: [Bilingual] {
    Self.saying(
      .plain("\(from) → \(to)"),
      inCare == nil ? nil : Bilingual("主办单位已撤销，代管至关停", "its host ended; kept until it is closed"))
  }
}
