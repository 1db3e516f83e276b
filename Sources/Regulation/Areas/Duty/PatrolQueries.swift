import JSONText
package import CivilTime

/// `patrol.show`: which patrols of a site's month were not made, and how many errors wait to be corrected.
package struct PatrolShow: QueryPayload {
  package static let method = "patrol.show"
  package static let summary = Bilingual("查看一个月的巡检和缺漏", "Shows a month's patrols and what lacks")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID
  package let month: CalendarMonth

  package init(site: SiteID, month: CalendarMonth) {
    self.site = site
    self.month = month
  }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> PatrolAnswer {
    let tables = view.tables
    let site = try SiteRules.site(site, tables)
    let (period, today) = (Period(month), LegalTime.date(of: view.now))
    var answer = PatrolAnswer(
      site: try view.subject(.site(site.id)), office: try view.office(site.host), month: month,
      patrolCount: 0, errorCount: 0, uncorrectedCount: 0, unpatrolled: [])
    var day = period.first
    while day <= period.last, day <= today {
      for half in PatrolHalf.allCases {
        guard let id = try tables.patrol(of: site.id, on: day, half),
          let patrol = try tables.patrol(id)
        else {
          // Today is not over.
          if day < today { answer.unpatrolled.append(PatrolSlot(on: day, half: half)) }
          continue
        }
        answer.patrolCount += 1
        answer.errorCount += patrol.errors.count
        answer.uncorrectedCount += patrol.errors.count { $0.correctedOn == nil }
      }
      day = day.adding(days: 1)
    }
    return answer
  }
}

/// The answer to `patrol.show`.
package struct PatrolAnswer: JSONDirect, Sendable {
  package let site: SubjectAnswer
  package let office: OfficeAnswer
  package let month: CalendarMonth
  package internal(set) var patrolCount: Int
  package internal(set) var errorCount: Int
  package internal(set) var uncorrectedCount: Int
  /// The half-days before today of which no patrol is recorded.
  package internal(set) var unpatrolled: [PatrolSlot]
}

/// A half of a day.
package struct PatrolSlot: Codable, Hashable, Sendable {
  package let on: CivilDate
  package let half: PatrolHalf
}

/// `patrol.list`: the patrols of a site, by day.
package struct PatrolList: ListQuery {
  package static let method = "patrol.list"
  package static let summary = Bilingual("巡检记录", "Lists the patrols of a site")
  package static let reads: ReadingMatter = .duties

  package let site: SiteID
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(site: SiteID) { self.site = site }

  package func asked(_ view: View) throws -> Asked { .thing(.site(site)) }

  package func answer(_ view: View) throws -> PatrolListAnswer {
    let tables = view.tables
    let page = try tables.duty.patrolsBySite.page(prefix: "\(site)/", paging) { _, id in
      try tables.patrol(id)
    }
    return PatrolListAnswer(patrols: page.lines, next: page.next)
  }
}

/// The answer to `patrol.list`.
package struct PatrolListAnswer: ListAnswer, Sendable {
  package internal(set) var patrols: [Patrol]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: PatrolListAnswer) {
    patrols += page.patrols
    next = page.next
  }
}
