/// What the record asks of closings, beside the regulation.
package enum ClosingRules {
  package static let notice = Rule(
    "notice.known", .record, says: "撤下的公告须先有发布记录",
    "A notice is put up before it comes down.")
  package static let otherCases = Rule(
    "closing.other-cases", .record, says: "网站关停前其他在办事项先办结",
    "A site is taken down once its other cases have ended.")

  package static let underWay = Rule(
    "closing.under-way", .record, says: "关停办理期间不再核发备案，批准后不再变更和临时下线",
    "While a site is being closed nothing is granted to it; once that is approved, it is not changed or taken offline."
  )

  package static let all = [notice, otherCases, underWay]

  /// Refuses a grant to a site that is being closed: what it has was written down with the proposal.
  static func checkGrant(_ site: Site) throws {
    guard let closing = site.closing, closing.isRunning else { return }
    throw refuse(site, closing)
  }

  /// Refuses a case that would go against a closing that is approved.
  package static func checkOpening(_ definition: StepID, of site: Site) throws {
    guard excluded.contains(definition), let closing = site.closing, closing.isRunning,
      closing.approvedOn != nil
    else { return }
    throw refuse(site, closing)
  }

  private static let excluded: Set<StepID> = [.siteChange, .siteTemporaryOffline]

  private static func refuse(_ site: Site, _ closing: ClosingState) -> Refusal {
    Refusal(
      underWay,
      found: Bilingual(
        "“\(site.name)”的关停事项 \(closing.caseID) 在办",
        "the closing of \(site.name) is under way (\(closing.caseID))"),
      mend: Bilingual(
        "按关停事项办结；不再关停的，先撤回该事项",
        "carry the closing to its end, or withdraw it if the site stays"))
  }
}
