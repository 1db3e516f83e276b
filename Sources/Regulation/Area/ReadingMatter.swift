/// A kind of thing that is read, as far as the right to read it goes: what every query says of itself.
package enum ReadingMatter: String, CaseIterable, Sendable {
  /// Whose ledger it is, and where its log stands.
  case ledger
  /// Offices and people.
  case directory
  /// Sites, accounts and services, as the county has them.
  case registers
  /// Rules, parameters, and the calendar by which terms are counted.
  case rules
  case figures
  /// Texts on their way to sites and accounts, and who saw them.
  case content
  /// What waits for an office, what it owes by when, and what of that fell short.
  case duties
  /// What inspections and authorities found of an office's sites and accounts, and what came of it.
  case supervision
  /// What the ledger saw by itself of an office's sites and accounts.
  case violations
  /// Cases, step by step.
  case cases
  /// Events as the log keeps them.
  case events
  /// Where messages of citizens stand: kinds, days and offices.
  case messages
  /// What citizens wrote, and what was written about it.
  case letters
  /// What a query code tells.
  case receipts

  package var name: Bilingual {
    switch self {
    case .ledger: Bilingual("台账现状", "the ledger's head")
    case .directory: Bilingual("单位和人员", "offices and people")
    case .registers: Bilingual("网站、账号、服务事项台账", "registers of sites, accounts, services")
    case .rules: Bilingual("规则、参数、工作日历", "rules, parameters, calendar")
    case .figures: Bilingual("统计指标", "figures")
    case .content: Bilingual("信息稿件", "items and their reviews")
    case .duties: Bilingual("待办、期限、定期职责", "inboxes, deadlines, recurring duties")
    case .supervision: Bilingual("检查、问题、通报", "inspections, findings, criticism")
    case .violations: Bilingual("自行发现的情形", "violations")
    case .cases: Bilingual("事项", "cases")
    case .events: Bilingual("记录", "events of the log")
    case .messages: Bilingual("留言办理情况", "where messages stand")
    case .letters: Bilingual("留言内容和个人信息", "citizens' words and data")
    case .receipts: Bilingual("查询码所查内容和公开的结果", "what a query code tells, and what is public")
    }
  }
}

/// Who reads, by role and by kind of office: everybody in service is one of these.
package enum Reader: String, CaseIterable, Sendable {
  case auditor
  case administrator
  case countyOpenness = "county-openness"
  case municipalOpenness = "municipal-openness"
  /// A machine that stands between citizens and the ledger.
  case portal
  /// Everybody else.
  case staff

  /// An administrator, an auditor or a portal has no other role, so that the office is asked of the rest alone.
  package init(_ actor: Actor) {
    if actor.holds(.auditor) {
      self = .auditor
    } else if actor.holds(.administrator) {
      self = .administrator
    } else if actor.holds(.portal) {
      self = .portal
    } else {
      switch actor.office.kind {
      case .countyOpenness: self = .countyOpenness
      case .municipalOpenness: self = .municipalOpenness
      case .countyCAC, .staffing, .telecom, .communications, .police, .propaganda, .municipalCAC,
        .municipalGovernment, .regionalGeneral, .stateCouncilGeneral, .department, .dispatched,
        .township, .vertical:
        self = .staff
      }
    }
  }

  package var name: Bilingual {
    switch self {
    case .auditor: Role.auditor.name
    case .administrator: Role.administrator.name
    case .countyOpenness: OfficeKind.countyOpenness.name
    case .municipalOpenness: OfficeKind.municipalOpenness.name
    case .portal: Role.portal.name
    case .staff: Bilingual("其他单位人员", "staff of other offices")
    }
  }
}

/// How much of a kind of thing somebody reads.
package enum ReadingExtent: String, CaseIterable, Sendable {
  case all
  /// What is their office's, what it took over from one merged into it, and the cases it has a part in.
  case own
  /// What a recorded decision opens to them, and until when.
  case opened
  case nothing

  package var name: Bilingual {
    switch self {
    case .all: Bilingual("全县", "the county's")
    case .own: Bilingual("本单位", "their office's")
    case .opened: Bilingual("凭决定", "by decision")
    case .nothing: Bilingual("不可看", "nothing")
    }
  }
}

/// What somebody reads, one member a kind of thing: another kind asks for a decision here.
package struct ReadingRight: Sendable {
  let ledger: ReadingExtent
  let directory: ReadingExtent
  let registers: ReadingExtent
  let rules: ReadingExtent
  let figures: ReadingExtent
  let content: ReadingExtent
  let duties: ReadingExtent
  let supervision: ReadingExtent
  let violations: ReadingExtent
  let cases: ReadingExtent
  /// Less than all are those of a case or a thing whose cases are read, and the directory's.
  let events: ReadingExtent
  let messages: ReadingExtent
  let letters: ReadingExtent
  let receipts: ReadingExtent

  package subscript(matter: ReadingMatter) -> ReadingExtent {
    switch matter {
    case .ledger: ledger
    case .directory: directory
    case .registers: registers
    case .rules: rules
    case .figures: figures
    case .content: content
    case .duties: duties
    case .supervision: supervision
    case .violations: violations
    case .cases: cases
    case .events: events
    case .messages: messages
    case .letters: letters
    case .receipts: receipts
    }
  }
}

extension Reader {
  /// The rights as they are today: `docs/zh/who-reads-what.md` shows this table, and a test holds it
  /// to that.
  package var right: ReadingRight {
    switch self {
    case .auditor:
      ReadingRight(
        ledger: .all, directory: .all, registers: .all, rules: .all, figures: .all,
        content: .all, duties: .all, supervision: .all, violations: .all, cases: .all, events: .all,
        messages: .all, letters: .opened, receipts: .all)
    case .countyOpenness:
      ReadingRight(
        ledger: .all, directory: .all, registers: .all, rules: .all, figures: .all,
        content: .all, duties: .all, supervision: .all, violations: .all, cases: .all, events: .all,
        messages: .all, letters: .own, receipts: .all)
    case .administrator:
      ReadingRight(
        ledger: .all, directory: .all, registers: .all, rules: .all, figures: .all,
        content: .nothing, duties: .nothing, supervision: .nothing, violations: .nothing,
        cases: .nothing, events: .own,
        messages: .nothing, letters: .nothing, receipts: .nothing)
    case .municipalOpenness:
      ReadingRight(
        ledger: .all, directory: .all, registers: .all, rules: .all, figures: .all,
        content: .own, duties: .own, supervision: .own, violations: .own, cases: .all, events: .own,
        messages: .own, letters: .own, receipts: .all)
    case .portal:
      ReadingRight(
        ledger: .nothing, directory: .nothing, registers: .nothing, rules: .nothing,
        figures: .nothing, content: .nothing, duties: .nothing, supervision: .nothing,
        violations: .nothing,
        cases: .nothing, events: .nothing,
        messages: .nothing, letters: .nothing, receipts: .all)
    case .staff:
      ReadingRight(
        ledger: .all, directory: .all, registers: .all, rules: .all, figures: .all,
        content: .own, duties: .own, supervision: .own, violations: .own, cases: .own, events: .own,
        messages: .own, letters: .own, receipts: .all)
    }
  }
}
