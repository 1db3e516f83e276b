/// The id of an inspection; drawn when it starts.
package struct InspectionID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// By what means sites and accounts are inspected (A33).
package enum InspectionMethod: String, Codable, CaseIterable, Sendable {
  case own
  case thirdParty = "third-party"
  case professional
  case survey

  package var name: Bilingual {
    switch self {
    case .own: Bilingual("自行检查", "the office's own check")
    case .thirdParty: Bilingual("第三方评估", "assessment by a third party")
    case .professional: Bilingual("专业机构评定", "assessment by a professional body")
    case .survey: Bilingual("社情民意调查", "survey of public opinion")
    }
  }

  /// Whether somebody outside does it.
  var isOutside: Bool {
    switch self {
    case .thirdParty, .professional: true
    case .own, .survey: false
    }
  }
}

/// What an inspection is of.
package enum InspectionScope: String, Codable, CaseIterable, Sendable {
  case all, sites, accounts

  package var name: Bilingual {
    switch self {
    case .all: Bilingual("全部网站和账号", "all sites and accounts")
    case .sites: Bilingual("全部网站", "all sites")
    case .accounts: Bilingual("全部账号", "all accounts")
    }
  }
}

/// What an inspection comes to for a site or an account; never mixed.
package enum InspectionOutcome: String, Codable, CaseIterable, Sendable {
  case pass
  case fail
  case notApplicable = "not-applicable"
  /// Nobody looked.
  case notChecked = "not-checked"
  /// Somebody looked, and could not see.
  case couldNotCheck = "could-not-check"

  package var name: Bilingual {
    switch self {
    case .pass: Bilingual("合格", "pass")
    case .fail: Bilingual("不合格", "fail")
    case .notApplicable: Bilingual("不适用", "not applicable")
    case .notChecked: Bilingual("未检查", "not checked")
    case .couldNotCheck: Bilingual("无法检查", "could not be checked")
    }
  }

  /// Whether it says how the site or account is: what rates are of.
  package var isJudged: Bool {
    switch self {
    case .pass, .fail: true
    case .notApplicable, .notChecked, .couldNotCheck: false
    }
  }
}

/// Where an inspection stands.
package enum InspectionPhase: String, Codable, CaseIterable, Sendable {
  case running
  /// The results went to the hosts, who may object.
  case notified
  case published

  package var name: Bilingual {
    switch self {
    case .running: Bilingual("检查中", "running")
    case .notified: Bilingual("结果已告知，可提异议", "results told, open to objection")
    case .published: Bilingual("结果已公布", "results published")
    }
  }
}

extension SubjectKind {
  static let inspection = SubjectKind(
    "inspection", "巡查抽检", "inspection", attributes: ["phase"],
    name: { id, tables in try tables.inspection(InspectionID(checked: id))?.title.text },
    office: { id, tables in
      try tables.inspection(InspectionID(checked: id)).map(\.office)
    },
    each: { tables, body in
      try tables.inspections.rows.scan { _, row in
        try body(
          SubjectListing(.inspection(row.id), [row.phase.rawValue], office: row.office))
        return true
      }
    })
}

extension Subject {
  package static func inspection(_ id: InspectionID) -> Subject { Subject(.inspection, id) }
}
