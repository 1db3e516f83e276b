/// What a citizen writes.
package enum MessageKind: String, Codable, CaseIterable, Sendable {
  case consultation, complaint, suggestion, report, correction, other

  package var name: Bilingual {
    switch self {
    case .consultation: Bilingual("咨询", "consultation")
    case .complaint: Bilingual("投诉", "complaint")
    case .suggestion: Bilingual("建议", "suggestion")
    case .report: Bilingual("举报", "report")
    case .correction: Bilingual("纠错", "correction")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// What a correction finds wrong: the seven kinds of the national platform.
package enum CorrectionFault: String, Codable, CaseIterable, Sendable {
  case inaccessible, outdated, inaccurate, unanswered, wording, counterfeit, other

  package var name: Bilingual {
    switch self {
    case .inaccessible: Bilingual("内容无法访问", "cannot be opened")
    case .outdated: Bilingual("信息不更新", "not updated")
    case .inaccurate: Bilingual("内容不准确", "not accurate")
    case .unanswered: Bilingual("咨询留言不回复", "messages not answered")
    case .wording: Bilingual("错别字", "wrong characters")
    case .counterfeit: Bilingual("虚假伪造内容", "false or forged")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// By which way a message came, or an answer went.
package enum MessageWay: String, Codable, CaseIterable, Sendable {
  case site, account, telephone, letter
  case nationalPlatform = "national-platform"

  package var name: Bilingual {
    switch self {
    case .site: Bilingual("网站", "site")
    case .account: Bilingual("新媒体账号", "account")
    case .telephone: Bilingual("电话", "telephone")
    case .letter: Bilingual("来信来访", "letter or visit")
    case .nationalPlatform: Bilingual("全国平台", "national platform")
    }
  }
}

/// Where a message stands.
package enum MessagePhase: String, Codable, CaseIterable, Sendable {
  case received, accepted, assigned, supplementing, reviewing, answered, declined, closed

  package var name: Bilingual {
    switch self {
    case .received: Bilingual("待审查", "to be looked at")
    case .accepted: Bilingual("待转办", "to be assigned")
    case .assigned: Bilingual("办理中", "being dealt with")
    case .supplementing: Bilingual("待补充", "waiting for the citizen")
    case .reviewing: Bilingual("答复待审", "its answer in review")
    case .answered: Bilingual("已答复", "answered")
    case .declined: Bilingual("不予受理", "not accepted")
    case .closed: Bilingual("已办结", "closed")
    }
  }
}

/// Why a message is not accepted.
package enum DeclineReason: String, Codable, CaseIterable, Sendable {
  case unfounded
  case outOfScope = "out-of-scope"
  case repeated
  case passedOn = "passed-on"

  package var name: Bilingual {
    switch self {
    case .unfounded: Bilingual("不属实", "unfounded")
    case .outOfScope: Bilingual("不在受理范围", "out of scope")
    case .repeated: Bilingual("重复", "repeated")
    case .passedOn: Bilingual("业务问题，已转有关方面", "passed on")
    }
  }
}

/// Why an answer is not made public.
package enum WithholdReason: String, Codable, CaseIterable, Sendable {
  case privacy
  case tradeSecret = "trade-secret"
  case secret
  case asked
  case other

  package var name: Bilingual {
    switch self {
    case .privacy: Bilingual("涉及个人隐私", "personal privacy")
    case .tradeSecret: Bilingual("涉及商业秘密", "a trade secret")
    case .secret: Bilingual("依法不得公开", "not public by law")
    case .asked: Bilingual("留言人要求不公开", "the citizen asked for it")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// What was taken out of the public version.
package enum RedactionKind: String, Codable, CaseIterable, Sendable {
  case name, contact, address, document
  case thirdParty = "third-party"
  case other

  package var name: Bilingual {
    switch self {
    case .name: Bilingual("姓名", "a name")
    case .contact: Bilingual("联系方式", "a telephone number or the like")
    case .address: Bilingual("住址", "an address")
    case .document: Bilingual("证件号码", "the number of a document")
    case .thirdParty: Bilingual("第三人信息", "what is of others")
    case .other: Bilingual("其他", "other")
    }
  }
}

/// What the citizen says of an answer.
package enum MessageRating: String, Codable, CaseIterable, Sendable {
  case satisfied, dissatisfied

  package var name: Bilingual {
    switch self {
    case .satisfied: Bilingual("满意", "satisfied")
    case .dissatisfied: Bilingual("不满意", "dissatisfied")
    }
  }
}

/// What a reviewer says of an answer.
package enum AnswerVerdict: String, Codable, CaseIterable, Sendable {
  case pass
  case sendBack = "return"

  package var name: Bilingual {
    switch self {
    case .pass: Bilingual("通过", "pass")
    case .sendBack: Bilingual("退回", "return")
    }
  }
}

/// For what somebody looks into another office's message.
package enum OpeningPurpose: String, Codable, CaseIterable, Sendable {
  case audit, supervision, appeal
  case legalOrder = "legal-order"

  package var name: Bilingual {
    switch self {
    case .audit: Bilingual("审计", "audit")
    case .supervision: Bilingual("督办检查", "supervision")
    case .appeal: Bilingual("复查信访", "an appeal")
    case .legalOrder: Bilingual("依法调取", "an order by law")
    }
  }
}

/// Why what should be deleted is kept: the two cases of the Personal Information Protection Law (47).
package enum RestrictionGround: String, Codable, CaseIterable, Sendable {
  case retention, technical

  package var name: Bilingual {
    switch self {
    case .retention: Bilingual("法定保存期限未届满", "the time for which a law has it kept is not over")
    case .technical: Bilingual("删除从技术上难以实现", "it is technically hard to delete")
    }
  }
}

/// Whether the question and the answer are public.
package enum MessagePublicity: String, Codable, CaseIterable, Sendable {
  case undecided
  case isPublic = "public"
  case withheld, withdrawn

  package var name: Bilingual {
    switch self {
    case .undecided: Bilingual("未定", "not decided")
    case .isPublic: Bilingual("已公开", "public")
    case .withheld: Bilingual("不公开", "withheld")
    case .withdrawn: Bilingual("已撤下", "taken back")
    }
  }
}

/// The number of an answer's draft, counted from 1.
package struct AnswerDraftNumber: IntegerForm {
  package let value: Int
  package static let range = 1...99
  package static let sample = 1
  package static let expectation = Bilingual("答复稿的序号，1 至 99", "the number of a draft, 1 to 99")

  package init(inRange value: Int) { self.value = value }
}
