import CivilTime

extension ViolationKind {
  /// A34.1: offline for longer than A15 allows.
  package static let offlineTooLong = ViolationKind(
    "offline-too-long", ArticleReference(34, 1), "临时下线超期", "offline for too long")
  /// A34.1: not reachable, without a case that says why.
  package static let downWithoutCase = ViolationKind(
    "down-without-case", ArticleReference(34, 1), "未办手续停止运行", "down without a case")
}

/// What can be seen of a site that is not online when it should be, or online when it should not.
enum OfflineWatches {
  /// A34.1: offline for more than thirty days, until it is back or was taken for an emergency.
  static func overdue(
    _ entry: Entry, _ register: some SiteLookup & ViolationLookup
  ) throws -> [Event] {
    if case .deadline(.missed(let event)) = entry.event, event.rule == OfflineDeadlines.maximum.id {
      let record = try event.subject.site.flatMap { try register.site($0)?.offline }
      let spell = record?.current ?? record?.down
      return try Violation.raise(
        .offlineTooLong, of: event.subject, office: event.office,
        found: Bilingual(
          "\(event.from) 下线，至 \(event.lastDay) 满30天，未见恢复",
          "offline since \(event.from), and not recorded as restored by \(event.lastDay), the "
            + "thirtieth day"),
        evidence: [spell?.startedBy, entry.position].compactMap { $0 }, entry, register)
    }
    if case .violation(.ended(let event)) = entry.event, event.kind == .downWithoutCase,
      let site = try event.subject.site.flatMap({ try register.site($0) }),
      site.offline?.current == nil
    {
      return try Violation.end(
        .offlineTooLong, of: event.subject, found: event.found, entry, register)
    }
    guard case .offline(let event) = entry.event else { return [] }
    switch event {
    case .ended(let event):
      let found =
        switch event.how {
        case .restored:
          Bilingual(
            "\(entry.occurredOn) 恢复上线，共下线 \(event.days) 天",
            "online again on \(entry.occurredOn), after \(event.days) days")
        case .closed:
          Bilingual(
            "\(entry.occurredOn) 永久关停，共下线 \(event.days) 天",
            "closed for good on \(entry.occurredOn), after \(event.days) days")
        }
      return try Violation.end(
        .offlineTooLong, of: .site(event.site), found: found, entry, register)
    case .reclassified(let event):
      let site = Subject.site(event.site)
      let spells = try register.site(event.site)?.offline?.spells ?? []
      guard let spell = spells.first(where: { $0.reclassifiedBy == event.caseID }),
        try register.openViolation(.offlineTooLong, of: site)?.evidence.contains(spell.startedBy)
          == true
      else { return [] }
      return try Violation.end(
        .offlineTooLong, of: site,
        found: Bilingual("已改列为紧急下线", "taken for an emergency, which has no limit"), entry, register)
    case .proposed, .extensionProposed, .reclassificationProposed, .applicationEnded, .taken,
      .takenInEmergency, .emergencyRefused, .extended, .observed:
      return []
    }
  }

  /// A34.1: a site that is down without a case, and one that is up without an opening.
  static func patrol(
    _ entry: Entry, _ register: some SiteLookup & ViolationLookup
  ) throws -> [Event] {
    if case .offline(.observed(let event)) = entry.event {
      guard let site = try register.site(event.site), site.observed?.on == entry.occurredOn
      else { return [] }
      return try patrol(event, site, entry, register)
    }
    if case .offline(.taken(let event)) = entry.event {
      return try down(event.site, .onCase, entry, register)
    }
    if case .offline(.takenInEmergency(let event)) = entry.event {
      return try down(event.site, .onCase, entry, register)
    }
    if case .closing(.takenDown(let event)) = entry.event {
      return try Violation.end(
        .downWithoutCase, of: .site(event.site),
        found: Bilingual("已按程序永久关停", "closed by its procedure"), entry, register)
    }
    if case .site(.launched(let event)) = entry.event {
      return try Violation.end(
        .liveWithoutApproval, of: .site(event.site),
        found: Bilingual("已按程序开通", "launched by its procedure"), entry, register)
    }
    return []
  }

  private static func patrol(
    _ event: SiteObserved, _ site: Site, _ entry: Entry, _ register: some ViolationLookup
  ) throws -> [Event] {
    let subject = Subject.site(site.id)
    switch site.phase {
    case .live, .offline:
      if event.isReachable { return try down(site.id, .seenOnline, entry, register) }
      guard site.phase == .live, site.offline?.covers(entry.occurredOn) != true else { return [] }
      return try Violation.raise(
        .downWithoutCase, of: subject, office: site.host,
        found: unreachable(site, on: entry.occurredOn), entry, register)
    case .proposed, .approved, .ended, .closed:
      guard event.isReachable else {
        return try Violation.end(
          .liveWithoutApproval, of: subject,
          found: Bilingual(
            "\(entry.occurredOn) 巡查已不能访问", "found unreachable on \(entry.occurredOn)"), entry,
          register)
      }
      return try Violation.raise(
        .liveWithoutApproval, of: subject, office: site.host,
        found: Bilingual(
          "\(entry.occurredOn) 巡查可以访问，网站\(site.phase.name.zh)，没有开通手续",
          "seen online on \(entry.occurredOn); it is \(site.phase.name.en), and no launch stands"),
        entry, register)
    case .notGoverned: return []
    }
  }

  /// Found down; with what of the same year counts already.
  private static func unreachable(_ site: Site, on date: CivilDate) -> Bilingual {
    let before = site.offline?.counted(in: date.year).map {
      Bilingual("；当年已自 \($0.startedOn) 起下线一次", "; it was offline from \($0.startedOn) that year")
    }
    return Bilingual(
      "\(date) 巡查不能访问，没有下线手续\(before?.zh ?? "")",
      "found unreachable on \(date), with no case that took it offline\(before?.en ?? "")")
  }

  private enum Mended { case seenOnline, onCase }

  private static func down(
    _ site: SiteID, _ how: Mended, _ entry: Entry, _ register: some ViolationLookup
  ) throws -> [Event] {
    let found =
      switch how {
      case .seenOnline:
        Bilingual("\(entry.occurredOn) 巡查可以访问", "seen online on \(entry.occurredOn)")
      case .onCase: Bilingual("已办理下线手续", "taken offline by a case")
      }
    return try Violation.end(.downWithoutCase, of: .site(site), found: found, entry, register)
  }
}
