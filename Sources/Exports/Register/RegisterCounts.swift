import Regulation

/// The figures of a register, added up row by row.
package struct RegisterCounts: Sendable {
  private var sites = Kind.allCases.map { _ in [SiteID]() }

  package init() {}

  package mutating func add(_ row: RegisterRow) {
    for kind in Kind.allCases where kind.counts(row) { sites[kind.rawValue].append(row.id) }
  }

  package var list: [RegisterCount] {
    Kind.allCases.map {
      RegisterCount(
        name: $0.name, number: sites[$0.rawValue].count, isException: $0.isException,
        sites: sites[$0.rawValue])
    }
  }

  private enum Kind: Int, CaseIterable {
    case governed, live, offline, prepared, lacking, busy, missed, violating, notGoverned, ended
    case closed

    var name: Bilingual {
      switch self {
      case .governed: Bilingual("本县管理的网站", "sites the county governs")
      case .live: Bilingual("已开通", "live")
      case .offline: Bilingual("已下线", "offline")
      case .prepared: Bilingual("申请或筹备中", "proposed or in preparation")
      case .lacking: Bilingual("已开通但备案不全", "live with filings missing")
      case .busy: Bilingual("有事项在办", "with an open case")
      case .missed: Bilingual("有逾期的期限", "with a missed deadline")
      case .violating: Bilingual("存在第三十四条所列问题", "with what Article 34 names")
      case .notGoverned: Bilingual("不归本县管理", "not governed by the county")
      case .ended: Bilingual("未开设", "not opened")
      case .closed: Bilingual("已关停", "closed")
      }
    }

    var isException: Bool {
      switch self {
      case .lacking, .missed, .violating: true
      case .governed, .live, .offline, .prepared, .busy, .notGoverned, .ended, .closed: false
      }
    }

    func counts(_ row: RegisterRow) -> Bool {
      let isGoverned = RegisterGroup(row.phase) == .governed
      return switch self {
      case .governed: isGoverned
      case .live: row.phase == .live
      case .offline: row.phase == .offline
      case .prepared: row.phase == .proposed || row.phase == .approved
      case .lacking: isGoverned && !row.missing.isEmpty
      case .busy: isGoverned && !row.openCases.isEmpty
      case .missed: isGoverned && row.deadlines.contains { $0.status == .missed }
      case .violating: isGoverned && !row.violations.isEmpty
      case .notGoverned: row.phase == .notGoverned
      case .ended: row.phase == .ended
      case .closed: row.phase == .closed
      }
    }
  }
}
