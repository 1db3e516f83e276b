/// What is wrong with a site or an account.
package enum FindingKind: String, Codable, CaseIterable, Sendable {
  case unreachable
  case staleHome = "stale-home"
  case staleColumn = "stale-column"
  case emptyColumn = "empty-column"
  case staleAccount = "stale-account"
  case wording
  case typo
  case deadLink = "dead-link"
  case foreignLink = "foreign-link"
  case interaction
  case unanswered
  case service
  case footer
  case platform
  case privacy
  case vulnerability
  case malware
  case tampering
  case leak
  case other

  package var name: Bilingual {
    switch self {
    case .unreachable: Bilingual("无法访问", "not reachable")
    case .staleHome: Bilingual("首页不更新", "home page not updated")
    case .staleColumn: Bilingual("栏目不更新", "column not updated")
    case .emptyColumn: Bilingual("空白栏目", "empty column")
    case .staleAccount: Bilingual("账号不更新", "account not updated")
    case .wording: Bilingual("表述不规范", "wording")
    case .typo: Bilingual("错别字", "misspelling")
    case .deadLink: Bilingual("错链、死链", "dead link")
    case .foreignLink: Bilingual("非法外链", "link to where none should lead")
    case .interaction: Bilingual("无互动功能", "no interaction")
    case .unanswered: Bilingual("留言逾期未答复", "message not answered")
    case .service: Bilingual("办事服务不可用、不准确", "service wrong or not usable")
    case .footer: Bilingual("标识、备案号等页脚信息缺失", "footer incomplete")
    case .platform: Bilingual("未在集约化平台运行", "not on the shared platform")
    case .privacy: Bilingual("泄露个人隐私", "personal data disclosed")
    case .vulnerability: Bilingual("安全漏洞", "vulnerability")
    case .malware: Bilingual("网站挂马", "malware")
    case .tampering: Bilingual("内容篡改", "content altered")
    case .leak: Bilingual("失泄密", "secret disclosed")
    case .other: Bilingual("其他问题", "other")
    }
  }

  /// Whether it endangers security, which Article 27 has dealt with at once.
  package var isHazard: Bool {
    switch self {
    case .vulnerability, .malware, .tampering, .leak: true
    case .unreachable, .staleHome, .staleColumn, .emptyColumn, .staleAccount, .wording, .typo,
      .deadLink, .foreignLink, .interaction, .unanswered, .service, .footer, .platform, .privacy,
      .other:
      false
    }
  }
}

/// How somebody came to see it.
package enum FindingSource: String, Codable, CaseIterable, Sendable {
  case inspection
  case correction
  case monitoring
  case patrol
  case authority
  case citizen

  package var name: Bilingual {
    switch self {
    case .inspection: Bilingual("巡查抽检", "inspection")
    case .correction: Bilingual("网民纠错", "correction by the public")
    case .monitoring: Bilingual("监测", "monitoring")
    case .patrol: Bilingual("日常巡检", "daily patrol")
    case .authority: Bilingual("主管、监管部门通报", "report of an authority")
    case .citizen: Bilingual("群众反映", "citizens")
    }
  }
}

/// Where a finding is in its life.
package enum FindingPhase: String, Codable, CaseIterable, Sendable {
  /// Issued, and to be rectified.
  case open
  /// Rectified, says the host; nobody has looked yet.
  case rectified
  /// Somebody of the issuing side has seen that it is gone.
  case verified
  case falseAlarm = "false-alarm"
  /// Need not be rectified for a time.
  case excepted

  package var name: Bilingual {
    switch self {
    case .open: Bilingual("整改中", "to be rectified")
    case .rectified: Bilingual("已整改，待复核", "rectified, to be verified")
    case .verified: Bilingual("复核通过，已销号", "verified")
    case .falseAlarm: Bilingual("误报", "false alarm")
    case .excepted: Bilingual("例外期内", "excepted for a time")
    }
  }

  /// Whether it is done with.
  package var isEnded: Bool {
    switch self {
    case .verified, .falseAlarm: true
    case .open, .rectified, .excepted: false
    }
  }
}
