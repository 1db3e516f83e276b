/// The annual report of a site for a year (A35), or the sheet of a unit's accounts: every line of the form in its order, with what stands in it,
/// how that came to be known, and what the year before had.
///
/// A pure value: drafts are made of the tables, what was submitted is kept as its event tells it, and whoever
/// writes files from it reads nothing else. A line of which nothing is known has neither number, yes or no, nor words: never 0.
package struct AnnualReport: Codable, Hashable, Sendable {
  /// Whose report it is; nothing of a unit's accounts.
  package let site: SubjectAnswer?
  /// The unit of which the accounts are; nothing of a site.
  package let office: OfficeAnswer?
  package let year: CalendarYear
  /// The last event that is counted.
  package let position: LogPosition
  /// In the order of the form.
  package let groups: [ReportGroupLines]
  /// What checks compare with and the form does not show.
  package let basis: [ReportLine]
  /// What the checks found.
  package let findings: [ReportFinding]
}

/// A group of the form with its lines.
package struct ReportGroupLines: Codable, Hashable, Sendable {
  package let group: ReportGroup
  package let title: Bilingual
  package let lines: [ReportLine]
}

/// A line of the report.
package struct ReportLine: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package let title: Bilingual
  package let unit: Bilingual?
  package let form: ReportForm
  /// Of a line there are several of: the column, as figures name it, or the account.
  package let part: FigureKey?
  package let name: Line?
  /// Of a number; of an average, in tenths.
  package let number: Int?
  package let yes: Bool?
  package let text: Line?
  package let words: Passage?
  /// How it is known; nothing while nothing is.
  package let way: ReportWay?
  /// Of what was counted.
  package let figure: FigureAddress?
  /// The events that tell it: those of measurements, the host's own statement, or the last of the register.
  package let events: [LogPosition]
  /// Of what was measured: where from, and how.
  package let source: Line?
  package let countedBy: Passage?
  /// The same line's number in the year before.
  package let before: Int?
}

/// What a line holds.
package enum ReportForm: String, Codable, CaseIterable, Sendable {
  case number
  /// An average, in tenths of its unit.
  case tenths
  case yes
  case text
  case words

  package var name: Bilingual {
    switch self {
    case .number: Bilingual("数", "a number")
    case .tenths: Bilingual("平均数（十分之一为单位）", "an average, in tenths")
    case .yes: Bilingual("是或否", "yes or no")
    case .text: Bilingual("名称、编号", "a name or a number of something")
    case .words: Bilingual("说明", "words")
    }
  }
}

/// How what stands in a line is known: never mixed.
package enum ReportWay: String, Codable, CaseIterable, Sendable {
  /// Counted from the events of the log.
  case counted
  /// Measured outside, and recorded with its source.
  case measured
  /// From the register.
  case register
  /// Stated by the host.
  case stated
  /// Of other lines of the report.
  case derived

  package var name: Bilingual {
    switch self {
    case .counted: Bilingual("台账统计", "counted")
    case .measured: Bilingual("外部测量", "measured")
    case .register: Bilingual("台账登记", "from the register")
    case .stated: Bilingual("主办单位填报", "stated by the host")
    case .derived: Bilingual("由其他项计算", "of other lines")
    }
  }
}

/// The groups of the form, in its order.
package enum ReportGroup: String, Codable, CaseIterable, Sendable {
  case head, visits, publication, topics, interpretation, services, interaction, security
  case newMedia = "new-media"
  case innovation, foot

  package var name: Bilingual {
    switch self {
    case .head: Bilingual("基本信息", "the site")
    case .visits: Bilingual("访问量", "visits")
    case .publication: Bilingual("信息发布", "publication")
    case .topics: Bilingual("专栏专题", "topics")
    case .interpretation: Bilingual("解读回应", "interpretation and response")
    case .services: Bilingual("办事服务", "services")
    case .interaction: Bilingual("互动交流", "interaction")
    case .security: Bilingual("安全防护", "security")
    case .newMedia: Bilingual("移动新媒体", "new media")
    case .innovation: Bilingual("创新发展和保障", "innovation, platform, mechanisms")
    case .foot: Bilingual("责任人员", "who answers for it")
    }
  }
}

/// What a check found.
package struct ReportFinding: Codable, Hashable, Sendable {
  /// The id of the rule that asks for it.
  package let check: String
  package let severity: ReportSeverity
  package let found: Bilingual
  package let mend: Bilingual
  package let lines: [ReportLineID]
}

/// How much a check that is not met weighs.
package enum ReportSeverity: String, Codable, CaseIterable, Sendable {
  /// It cannot be submitted.
  case error
  /// It can be submitted with a reason.
  case reasoned
  /// It can be submitted, and is recorded.
  case warning

  package var name: Bilingual {
    switch self {
    case .error: Bilingual("错误，不得提交", "an error, which keeps it from being submitted")
    case .reasoned: Bilingual("不一致，须说明理由", "a difference, which asks for a reason")
    case .warning: Bilingual("提醒", "a warning")
    }
  }
}

extension AnnualReport {
  /// Lines by their group, in the order of the form.
  static func groups(of lines: [ReportLine]) -> [ReportGroupLines] {
    ReportGroup.allCases.map { group in
      ReportGroupLines(
        group: group, title: group.name,
        lines: lines.filter { $0.line.layout.group == group && !$0.line.layout.isBasis })
    }
  }

  /// Every line, those that the form does not show too.
  package var lines: [ReportLine] { groups.flatMap(\.lines) + basis }

  package func line(_ id: ReportLineID) -> ReportLine? { lines.first { $0.line == id } }

  func number(_ id: ReportLineID) -> Int? { line(id)?.number }
}
