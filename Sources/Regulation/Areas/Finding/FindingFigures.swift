/// What is counted of findings, by the unit that has them.
enum FindingFigures {
  static let issued = Figure(
    "A4.findings", ArticleReference(4), "下发问题数", "findings issued", by: .office,
    .flow { entry, _ in
      guard case .finding(.issued(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(event.office))]
    })

  static let byKind = Figure(
    "A4.findings-by-kind", ArticleReference(4), "各类问题数", "findings by kind", version: 2,
    by: .words { FindingKind(rawValue: $0)?.name },
    .flow { entry, _ in
      // Put right, it is counted as what it is in the month in which it was issued.
      if case .finding(.putRight(let event)) = entry.event {
        guard let former = event.formerKind, let kind = event.kind else { return [] }
        return [
          FigureEntry(FigureKey(word: former.rawValue), -1, on: event.issuedOn),
          FigureEntry(FigureKey(word: kind.rawValue), on: event.issuedOn),
        ]
      }
      guard case .finding(.issued(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.rawValue))]
    })

  static let relapsed = Figure(
    "A34.8.relapses", ArticleReference(34, 8), "问题反弹数", "findings that came back", by: .office,
    .flow { entry, _ in
      guard case .finding(.issued(let event)) = entry.event, event.relapseOf != nil else {
        return []
      }
      return [FigureEntry(FigureKey(event.office))]
    })

  /// Counted when somebody else has seen it, in the month of that.
  static let rectified = Figure(
    "A34.8.rectified", ArticleReference(34, 8), "复核通过问题数", "findings verified as rectified",
    by: .office,
    .flow { entry, register in
      guard case .finding(.verified(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(try register.finding(event.finding)?.office))]
    })

  static let falseAlarms = Figure(
    "A4.false-alarms", ArticleReference(4), "误报问题数", "false alarms", by: .office,
    .flow { entry, register in
      guard case .finding(.dismissed(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(try register.finding(event.finding)?.office))]
    })

  /// Counted once a finding, in the month of its last day; taken back there when it turns out that it was
  /// rectified in time, as a term is (``DeadlineFigures/missed``).
  static let overdue = Figure(
    "A34.8.overdue", ArticleReference(34, 8), "问题逾期未整改数", "findings not rectified in time",
    version: 2, by: .office,
    .flow { entry, register in
      if case .deadline(.missed(let event)) = entry.event {
        guard FindingDeadlines.rectifications.contains(where: { $0.id == event.rule }),
          let id = event.subject.finding,
          try register.finding(id)?.overdueOn == event.lastDay
        else { return [] }
        return [FigureEntry(FigureKey(event.office), on: event.lastDay)]
      }
      guard case .finding(.rectified(let event)) = entry.event,
        try register.finding(event.finding)?.overdueOn == nil
      else { return [] }
      return register.notes.deadlines.compactMap { change in
        guard FindingDeadlines.rectifications.contains(where: { $0.id == change.after.rule }),
          let missed = change.before, missed.isCountedMissed, !change.after.isCountedMissed
        else { return nil }
        return FigureEntry(FigureKey(missed.missedOffice), -1, on: missed.missedLastDay)
      }
    })

  static func counted(by entry: Entry) -> [Figure] {
    if case .deadline(.missed) = entry.event { return [overdue] }
    guard case .finding(let event) = entry.event else { return [] }
    return switch event {
    case .issued: [issued, byKind, relapsed]
    case .verified: [rectified]
    case .dismissed: [falseAlarms]
    case .putRight: [byKind]
    case .rectified: [overdue]
    case .answered, .disputeRejected, .returned, .excepted, .fedBack: []
    }
  }

  static let all = [issued, byKind, relapsed, rectified, falseAlarms, overdue]
}
