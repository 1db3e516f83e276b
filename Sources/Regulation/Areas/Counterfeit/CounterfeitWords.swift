/// How a counterfeit site came to be known (A30: 监测发现或被举报).
package enum CounterfeitSource: String, Codable, CaseIterable, Sendable {
  case citizen, office, monitoring

  package var name: Bilingual {
    switch self {
    case .citizen: Bilingual("群众举报", "reported by a citizen")
    case .office: Bilingual("单位举报", "reported by an office")
    case .monitoring: Bilingual("监测发现", "found by monitoring")
    }
  }
}

/// How far the pages look like those of a government website.
package enum CounterfeitLayout: String, Codable, CaseIterable, Sendable {
  case copied, similar, different

  package var name: Bilingual {
    switch self {
    case .copied: Bilingual("页面照搬", "the pages are copied")
    case .similar: Bilingual("页面相仿", "the pages are alike")
    case .different: Bilingual("页面不同", "the pages are not alike")
    }
  }
}

/// Which filing number the pages show.
package enum CounterfeitFiling: String, Codable, CaseIterable, Sendable {
  /// None.
  case absent
  /// That of another site.
  case taken
  /// One that is on no record.
  case invented
  /// Its own, as it is on record.
  case own

  package var name: Bilingual {
    switch self {
    case .absent: Bilingual("未标备案号", "shows no filing number")
    case .taken: Bilingual("冒用他站备案号", "shows the number of another site")
    case .invented: Bilingual("备案号查无记录", "shows a number that is on no record")
    case .own: Bilingual("备案号属实", "shows its own filing number")
    }
  }
}

/// Who holds the domain.
package enum CounterfeitHolder: String, Codable, CaseIterable, Sendable {
  case office
  case other
  /// The registration hides it, or there is no domain.
  case hidden

  package var name: Bilingual {
    switch self {
    case .office: Bilingual("持有者是机关单位", "an office holds the domain")
    case .other: Bilingual("持有者不是机关单位", "no office holds the domain")
    case .hidden: Bilingual("持有者查询不到", "who holds the domain cannot be found out")
    }
  }
}

/// Where a counterfeit site stands.
package enum CounterfeitPhase: String, Codable, CaseIterable, Sendable {
  case reported, verified
  case handedOver = "handed-over"
  case closed, unfounded, withdrawn

  package var name: Bilingual {
    switch self {
    case .reported: Bilingual("待核实", "to be verified")
    case .verified: Bilingual("已核实，待商请网信办", "verified, to be handed over")
    case .handedOver: Bilingual("处置中", "being dealt with")
    case .closed: Bilingual("已办结", "closed")
    case .unfounded: Bilingual("经核实不属假冒", "found not to be counterfeit")
    case .withdrawn: Bilingual("登记已撤回", "its report was withdrawn")
    }
  }

  /// Whether nothing more is decided of the site.
  var isEnded: Bool {
    switch self {
    case .reported, .verified, .handedOver: false
    case .closed, .unfounded, .withdrawn: true
    }
  }
}

/// What is done about a counterfeit site; each is asked for and answered by itself.
package enum CounterfeitMeasure: String, Codable, CaseIterable, Sendable {
  /// The resolution of its domain is stopped (A30).
  case resolution
  /// Its access to the internet is stopped (A30).
  case access
  /// Who opened it is dealt with by the law (A30).
  case police
  /// Search engines are told, so that nobody is led to it.
  case search

  package var name: Bilingual {
    switch self {
    case .resolution: Bilingual("停止域名解析", "stop the resolution of the domain")
    case .access: Bilingual("停止互联网接入", "stop the access to the internet")
    case .police: Bilingual("公安机关依法处理", "the police act")
    case .search: Bilingual("告知搜索引擎", "tell search engines")
    }
  }

  /// The step that asks for it, and the one that answers.
  var steps: (ask: StepID, answer: StepID) {
    switch self {
    case .resolution: ("ask-resolution", "answer-resolution")
    case .access: ("ask-access", "answer-access")
    case .police: ("ask-police", "answer-police")
    case .search: ("ask-search", "answer-search")
    }
  }

  /// What A30 itself names, without whose answers nothing is closed.
  static let named: [CounterfeitMeasure] = [.resolution, .access, .police]
}

/// What came of a measure.
package enum CounterfeitOutcome: String, Codable, CaseIterable, Sendable {
  case done
  case notPossible = "not-possible"

  package var name: Bilingual {
    switch self {
    case .done: Bilingual("已处置", "done")
    case .notPossible: Bilingual("无法处置", "not possible")
    }
  }
}

/// By what two reports belong together.
package enum CounterfeitLink: String, Codable, CaseIterable, Sendable {
  case domain, host, account
  case runBy = "operator"

  package var name: Bilingual {
    switch self {
    case .domain: Bilingual("同一域名", "the same domain")
    case .host: Bilingual("同一主机名", "the same host name")
    case .account: Bilingual("同一账号", "the same account")
    case .runBy: Bilingual("同一开设者", "the same operator")
    }
  }
}
