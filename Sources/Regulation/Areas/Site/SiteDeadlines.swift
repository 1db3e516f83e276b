import CivilTime

/// What the existing site of a township or department owes (A8).
///
/// > 已有的乡镇政府网站要尽快将内容整合至上级政府门户网站……已有的县政府部门网站要尽快将内容整合至县级政府门户网站。
///
/// A duty with an age, from the day the site was entered until it is taken down; 尽快 has no number, and has
/// an end only once an interpretation sets one for sites entered from then on (A45). A special need that was
/// approved as Article 9 asks keeps a site: `docs/decisions/0241-existing-sites-owe-consolidation.md`.
enum SiteDeadlines {
  static let consolidation = DeadlineRule(
    "A8.consolidation", ArticleReference(8), .duty, "将网站内容整合至政府门户网站",
    "an existing site's content is moved to the portal", by: [.clerk, .deputy, .leader],
    sends: ProposeClosing.method)

  /// 主办单位撤销合并 is one of the grounds to close a site (A12): one whose host ended, with nobody to take
  /// it over, is kept until it is closed, or until another office becomes its host (A16).
  static let orphaned = DeadlineRule(
    "A12.orphaned", ArticleReference(12), .duty, "主办单位已撤销的网站关停或变更主办单位",
    "a site whose host ended is closed, or gets another host", by: [.clerk, .deputy, .leader],
    sends: ProposeClosing.method)

  static let rules = [consolidation, orphaned]

  static func effects(of entry: Entry, _ register: some InterpretationLookup) throws
    -> [DeadlineEffect]
  {
    if case .site(.registeredExisting(let event)) = entry.event {
      guard Article08.owesConsolidation(event.kind), event.specialNeed == nil else { return [] }
      // Its own matter, whatever case the entry opens for filings that are missing.
      return [
        .start(
          DeadlineStart(
            rule: consolidation, subject: .site(event.site), part: nil, office: event.host,
            caseID: nil, step: nil, from: entry.occurredOn,
            term: try register.setting(ParameterBook.consolidationTerm, on: entry.occurredOn).term,
            warning: nil))
      ]
    }
    if case .closing(.takenDown(let event)) = entry.event {
      return [consolidation, orphaned].map {
        .meet($0, of: .site(event.site), on: entry.occurredOn)
      }
    }
    if case .change(.hostMoved(let event)) = entry.event, event.inCare != nil {
      return [
        .start(
          DeadlineStart(
            rule: orphaned, subject: .site(event.site), part: nil, office: event.to, caseID: nil,
            step: nil, from: entry.occurredOn, term: nil, warning: nil))
      ]
    }
    if case .change(.changed(let event)) = entry.event, event.now.host != nil {
      return [.meet(orphaned, of: .site(event.site), on: entry.occurredOn)]
    }
    return []
  }
}

/// What may be set about existing sites (A8).
extension ParameterBook {
  package static let consolidationTerm = Parameter(
    "A8.consolidation-term", ArticleReference(8), "既有乡镇、部门网站整合至门户网站的期限（“尽快”）",
    "term for moving an existing site's content to the portal (\"as soon as possible\")",
    form: .term(1...366), initial: nil, from: .open)
}
