/// What an item is about: the seven kinds of information of Article 18, in its order.
package enum ItemCategory: String, Codable, CaseIterable, Sendable {
  case decisions
  case overview
  case policy
  case news
  case disclosure
  case statistics
  case other

  package var name: Bilingual {
    switch self {
    case .decisions: Bilingual("重要会议、活动和决策", "meetings, activities and decisions")
    case .overview: Bilingual("概况、职能、负责人和讲话", "overview, functions, leaders, speeches")
    case .policy: Bilingual("法规、规章、规范性文件", "regulations and policy documents")
    case .news: Bilingual("要闻、公告、动态和重要转载", "news, notices, important reprints")
    case .disclosure: Bilingual("公开指南、目录和年报", "disclosure guides, catalogues, reports")
    case .statistics: Bilingual("统计数据查询", "statistics")
    case .other: Bilingual("其他主动公开的政府信息", "other information to be disclosed")
    }
  }

  /// Its item of Article 18.
  package var article: ArticleReference {
    let number =
      switch self {
      case .decisions: 1
      case .overview: 2
      case .policy: 3
      case .news: 4
      case .disclosure: 5
      case .statistics: 6
      case .other: 7
      }
    return ArticleReference(18, number)
  }
}

/// Whether a text is the unit's own.
package enum ItemSource: String, Codable, CaseIterable, Sendable {
  case own
  case reprint

  package var name: Bilingual {
    switch self {
    case .own: Bilingual("原创", "own")
    case .reprint: Bilingual("转载", "reprint")
    }
  }
}

/// What an item tells of, where a unit has such items seen by more people.
package enum ItemOccasion: String, Codable, CaseIterable, Sendable {
  case leaders
  case meeting
  case department

  package var name: Bilingual {
    switch self {
    case .leaders: Bilingual("领导活动", "leaders' activities")
    case .meeting: Bilingual("会议", "meetings")
    case .department: Bilingual("部门信息", "news of departments")
    }
  }
}

/// Where the text of an item that is being worked on stands.
package enum ItemPhase: String, Codable, CaseIterable, Sendable {
  case inReview = "in-review"
  case returned
  case ready
  case published
  case withdrawn
  case rejected
  case dropped

  package var name: Bilingual {
    switch self {
    case .inReview: Bilingual("审核中", "in review")
    case .returned: Bilingual("退回修改", "returned")
    case .ready: Bilingual("待发布", "ready to be published")
    case .published: Bilingual("已发布", "published")
    case .withdrawn: Bilingual("已撤回", "withdrawn")
    case .rejected: Bilingual("不予发布", "rejected")
    case .dropped: Bilingual("已撤稿", "dropped")
    }
  }

  /// Whether nothing more is done to it.
  var isEnded: Bool {
    switch self {
    case .inReview, .returned, .ready, .published: false
    case .withdrawn, .rejected, .dropped: true
    }
  }
}

/// What the confidentiality review of an item came to (A18).
package enum ScreeningOutcome: String, Codable, CaseIterable, Sendable {
  case open = "public"
  case exempt
  case refer

  package var name: Bilingual {
    switch self {
    case .open: Bilingual("公开", "public")
    case .exempt: Bilingual("免于公开", "exempt")
    case .refer: Bilingual("需报审", "to be referred upward")
    }
  }
}

/// What a text must not hold: the seven bottom lines, the eleven kinds of content of Article 40,
/// advertising (A41), and faults that no article lists.
package enum ContentFault: String, Codable, CaseIterable, Sendable {
  case againstLaw = "against-law"
  case againstSocialism = "against-socialism"
  case againstNationalInterest = "against-national-interest"
  case againstCitizensRights = "against-citizens-rights"
  case againstPublicOrder = "against-public-order"
  case againstMorals = "against-morals"
  case untrue
  case constitution
  case nationalSecurity = "national-security"
  case nationalHonour = "national-honour"
  case ethnicUnity = "ethnic-unity"
  case statePolicy = "state-policy"
  case rumour
  case obscenity
  case insult
  case unlawfulAssembly = "unlawful-assembly"
  case illegalOrganisation = "illegal-organisation"
  case otherForbidden = "other-forbidden"
  case advertising
  case wording
  case facts
  case form

  package var name: Bilingual {
    switch self {
    case .againstLaw: Bilingual("违反法律法规底线", "against the law")
    case .againstSocialism: Bilingual("违反社会主义制度底线", "against the socialist system")
    case .againstNationalInterest: Bilingual("违反国家利益底线", "against the national interest")
    case .againstCitizensRights: Bilingual("违反公民合法权益底线", "against citizens' rights")
    case .againstPublicOrder: Bilingual("违反公共秩序底线", "against public order")
    case .againstMorals: Bilingual("违反社会道德风尚底线", "against public morals")
    case .untrue: Bilingual("违反信息真实性底线", "untrue")
    case .constitution: Bilingual("违反宪法基本原则", "against the constitution")
    case .nationalSecurity: Bilingual("危害国家安全、泄露国家秘密", "against national security")
    case .nationalHonour: Bilingual("损害国家荣誉和利益", "against the nation's honour")
    case .ethnicUnity: Bilingual("破坏民族团结", "against ethnic unity")
    case .statePolicy: Bilingual("破坏国家方针政策、宣扬封建迷信", "against state policy, or superstition")
    case .rumour: Bilingual("散布谣言、扰乱社会秩序", "rumours")
    case .obscenity: Bilingual("淫秽、色情、赌博、暴力、恐怖", "obscenity, gambling, violence, terror")
    case .insult: Bilingual("侮辱诽谤他人", "insult or slander")
    case .unlawfulAssembly: Bilingual("煽动非法聚众", "incitement to unlawful assembly")
    case .illegalOrganisation: Bilingual("以非法民间组织名义活动", "in the name of an illegal organisation")
    case .otherForbidden: Bilingual("法律法规禁止的其他内容", "other content the law forbids")
    case .advertising: Bilingual("违规广告、经营性内容", "advertising or business")
    case .wording: Bilingual("文字差错", "wording")
    case .facts: Bilingual("事实不准确", "facts")
    case .form: Bilingual("格式、要素不全", "form")
    }
  }

  /// Where the regulation says so; nothing for what it does not list.
  package var article: ArticleReference? {
    switch self {
    case .againstLaw, .againstSocialism, .againstNationalInterest, .againstCitizensRights,
      .againstPublicOrder, .againstMorals, .untrue:
      ArticleReference(40)
    case .constitution: ArticleReference(40, 1)
    case .nationalSecurity: ArticleReference(40, 2)
    case .nationalHonour: ArticleReference(40, 3)
    case .ethnicUnity: ArticleReference(40, 4)
    case .statePolicy: ArticleReference(40, 5)
    case .rumour: ArticleReference(40, 6)
    case .obscenity: ArticleReference(40, 7)
    case .insult: ArticleReference(40, 8)
    case .unlawfulAssembly: ArticleReference(40, 9)
    case .illegalOrganisation: ArticleReference(40, 10)
    case .otherForbidden: ArticleReference(40, 11)
    case .advertising: ArticleReference(41, 1)
    case .wording, .facts, .form: nil
    }
  }
}

/// The number of a text of an item: 1 as it was drafted, one more with each change.
package struct ItemVersion: IntegerForm {
  package let value: Int
  package static let range = 1...9_999
  package static let sample = 2
  package static let expectation = Bilingual("版次，不小于 1 的整数", "a version, a whole number from 1 on")

  package init(inRange value: Int) { self.value = value }

  package static let first = ItemVersion(inRange: 1)
  var next: ItemVersion { ItemVersion(inRange: min(value + 1, Self.range.upperBound)) }
}
