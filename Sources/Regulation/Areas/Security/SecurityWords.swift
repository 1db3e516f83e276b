/// The id of an assessment of a site's protection: the day and a number in it.
package struct AssessmentID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The id of a drill.
package struct DrillID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The id of a training or an examination.
package struct TrainingID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The id of a security incident of a site.
package struct SecurityIncidentID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// A level of protection (网络安全保护等级).
package struct ProtectionLevel: IntegerForm {
  package let value: Int
  package static let range = 1...5
  package static let sample = 2
  package static let expectation = Bilingual("保护等级，1 至 5", "a level of protection, 1 to 5")

  package init(inRange value: Int) { self.value = value }

  /// From here on it is filed with the police.
  package static let filed = ProtectionLevel(inRange: 2)
  /// From here on it is assessed every year.
  package static let yearly = ProtectionLevel(inRange: 3)
}

/// What a host sets up and keeps (A25, A27).
package enum SecurityRegime: String, Codable, CaseIterable, Sendable {
  case rules, procedures, monitoring

  package var name: Bilingual {
    switch self {
    case .rules: Bilingual("安全管理制度", "security rules")
    case .procedures: Bilingual("操作规程", "operating procedures")
    case .monitoring: Bilingual("监测预警", "monitoring")
    }
  }
}

/// How a drill is held.
package enum DrillKind: String, Codable, CaseIterable, Sendable {
  case tabletop
  case handsOn = "hands-on"
  case demonstration

  package var name: Bilingual {
    switch self {
    case .tabletop: Bilingual("桌面推演", "tabletop")
    case .handsOn: Bilingual("实战演练", "hands-on")
    case .demonstration: Bilingual("示范演练", "demonstration")
    }
  }
}

/// What happened to a site.
package enum SecurityIncidentKind: String, Codable, CaseIterable, Sendable {
  case malware, attack, tampering, vulnerability, outage, leak, other

  package var name: Bilingual {
    switch self {
    case .malware: Bilingual("病毒、挂马", "malware")
    case .attack: Bilingual("恶意攻击", "attack")
    case .tampering: Bilingual("网页篡改", "tampering")
    case .vulnerability: Bilingual("漏洞被利用", "vulnerability used")
    case .outage: Bilingual("运行中断", "outage")
    case .leak: Bilingual("数据泄露", "leak")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// How grave an incident is, as national rules grade them.
package enum IncidentGrade: String, Codable, CaseIterable, Sendable {
  case ordinary, considerable, major, extraordinary

  package var name: Bilingual {
    switch self {
    case .ordinary: Bilingual("一般", "ordinary")
    case .considerable: Bilingual("较大", "considerable")
    case .major: Bilingual("重大", "major")
    case .extraordinary: Bilingual("特别重大", "extraordinary")
    }
  }

  /// Within how many hours national rules (in force since 2025-11-01) have it reported; nothing for what they
  /// leave out.
  package var nationalHours: Int? {
    switch self {
    case .ordinary: nil
    case .considerable, .major, .extraordinary: 4
    }
  }
}

/// What people were trained in (A31).
package enum TrainingKind: String, Codable, CaseIterable, Sendable {
  case education, technical, examination

  package var name: Bilingual {
    switch self {
    case .education: Bilingual("安全教育", "security education")
    case .technical: Bilingual("技术培训", "technical training")
    case .examination: Bilingual("技能考核", "examination")
    }
  }
}

/// What a site lacks of its security, in the order of the articles.
package enum SecurityNeed: String, Codable, CaseIterable, Sendable {
  /// Where it runs is not on record.
  case hosting
  /// It runs off the region's platform (A23), or off its cloud (A26).
  case platform, cloud
  case level, rules, procedures, monitoring, plan
  case planWithOpenness = "plan-with-openness"
  case planWithCAC = "plan-with-cac"
  case duty, officer

  package var name: Bilingual {
    switch self {
    case .hosting: Bilingual("平台和云部署未登记", "where it runs is not on record")
    case .platform: Bilingual("不在自治区集约化平台", "off the region's platform")
    case .cloud: Bilingual("不在自治区统一公共云", "off the region's cloud")
    case .level: Bilingual("定级备案", "a level of protection")
    case .rules: Bilingual("安全管理制度", "security rules")
    case .procedures: Bilingual("操作规程", "operating procedures")
    case .monitoring: Bilingual("监测预警机制", "monitoring")
    case .plan: Bilingual("应急预案", "an emergency plan")
    case .planWithOpenness: Bilingual("预案报主管单位备案", "its plan filed with the supervising office")
    case .planWithCAC: Bilingual("预案报网信办备案", "its plan filed with the CAC")
    case .duty: Bilingual("本月值班安排", "this month's duty")
    case .officer: Bilingual("安全责任人", "a security officer")
    }
  }
}

/// What an incident still needs before it is closed.
package enum IncidentNeed: String, Codable, CaseIterable, Sendable {
  case plan, openness, cac

  package var name: Bilingual {
    switch self {
    case .plan: Bilingual("启动应急预案", "its plan started")
    case .openness: Bilingual("向县政务公开办报告", "a report to the county openness office")
    case .cac: Bilingual("向县网信办报告", "a report to the county CAC")
    }
  }
}
