/// What an inspection asks of people, as the inbox shows it.
enum InspectionWork {
  static let settling = WorkRule(
    "inspection-settling", "答复对检查结果的异议", "Settle an objection to a result",
    ArticleReference(32), by: Article04.issuers, sends: SettleObjection.method)
  static let correcting = WorkRule(
    "inspection-correcting", "按成立的异议更正检查结果", "Record a result anew whose objection was upheld",
    ArticleReference(32), by: Article04.issuers, sends: RecordResult.method)
  static let publishing = WorkRule(
    "inspection-publishing", "公布检查情况", "Publish an inspection's results",
    ArticleReference(32), by: Article32.publishers, sends: PublishInspection.method)

  static let groundless = WorkRule(
    "inspection-groundless", "更正问题全部是误报的不合格结果",
    "Correct a failure whose problems were all false alarms", ArticleReference(32),
    by: Article32.publishers, sends: CorrectResult.method)

  static let rules = [settling, correcting, publishing, groundless]

  static func notes(from before: Inspection, to after: Inspection) -> [WorkNote] {
    let (was, now) = (before.phase == .notified, after.phase == .notified)
    guard was != now else { return [] }
    return [
      WorkNote(
        publishing, about: after.id, waits: now ? .id(after.office) : nil,
        subject: .inspection(after.id))
    ]
  }

  /// - Parameter office: whose the site or account is.
  static func notes(
    from before: InspectionResult?, to after: InspectionResult, of office: OfficeID
  ) -> [WorkNote] {
    [settling, correcting, groundless].compactMap { rule in
      let (was, now) = (before.map { asks($0, rule) } ?? false, asks(after, rule))
      guard was != now else { return nil }
      return WorkNote(
        rule, about: ResultName(after.inspection, after.place),
        waits: now ? .kind(.countyOpenness) : nil, subject: after.place,
        notBy: now && rule.name == settling.name ? after.recordedBy.map { [$0] } : nil)
    }
  }

  private static func asks(_ result: InspectionResult, _ rule: WorkRule) -> Bool {
    if rule.name == groundless.name { return result.isGroundless }
    guard let objection = result.objection else { return false }
    return rule.name == settling.name
      ? objection.isUpheld == nil : objection.isUpheld == true && !objection.isCorrected
  }
}

/// The name of a result among what the inbox asks for.
private struct ResultName: TextForm {
  let text: String
  static let pattern = ".*"
  static let maximumLength = 150
  static let sample = "20260302-000001/site-jiaoyu"
  static let expectation = Bilingual("检查结果", "a result")

  init?(_ text: String) { self.text = text }

  init(_ inspection: InspectionID, _ place: Subject) { text = "\(inspection)/\(place)" }
}
