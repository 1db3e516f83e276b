import CivilTime

/// Article 20: what citizens send.
///
/// > ……应加强审核把关和组织保障，会同政府部门建立网民意见建议的受理、处理和反馈机制。
/// >
/// > 网民对政府网站的纠错意见，应在1个工作日内转有关网站主办单位办理，2个工作日内完成处理并回复。
///
/// A correction says which of seven kinds it is and which site or account it is about; it goes to the host
/// of that. An answer is looked at by another person than its writer before it goes out. The term of a
/// correction is neither paused nor extended. What was answered is made public, or it is said why not,
/// before it is closed; what is unfounded stays unpublished. Not checked: whether an answer answers.
extension Article20 {
  package static let correction = Rule(
    "A20.2.correction", ArticleReference(20, 2), says: "纠错须注明问题类型和所涉网站、账号，其他留言不注明问题类型",
    "A correction says of which kind it is and which site or account it is about; nothing else has a kind."
  )
  package static let toHost = Rule(
    "A20.2.host", ArticleReference(20, 2), says: "纠错转所涉网站、账号的主办单位办理",
    "A correction is dealt with by the host of the site or account it is about.")
  package static let term = Rule(
    "A20.2.term", ArticleReference(20, 2), says: "纠错的办理期限不得延长",
    "The term of a correction is not extended.")
  package static let review = Rule(
    "A20.review", ArticleReference(20), says: "答复须由起草人以外的审核人员审核后发出",
    "An answer goes out when a reviewer who did not write it has passed it.")
  package static let results = Rule(
    "A20.results", ArticleReference(20), says: "办结前须公开处理结果，或写明不公开的理由",
    "What was answered is made public, or it is said why not, before it is closed.")

  package static let ofMessages = [correction, toHost, term, review, results]

  /// Working days for a correction: until it is with the host, for the host from then on, and in all.
  static let forwardDays = 1
  static let hostDays = 2
  static let allDays = 3

  /// Who of the county openness office receives and assigns.
  static let receivers: [Role] = [.clerk, .dutyOfficer, .editor, .deputy, .leader]
  /// Who of a unit deals with what was assigned to it.
  static let handlers: [Role] = [
    .clerk, .editor, .accountCustodian, .dutyOfficer, .reviewer, .chiefEditor, .deputy, .leader,
  ]
  static let reviewers: [Role] = [.reviewer, .chiefEditor, .deputy, .leader]
  static let extenders: [Role] = [.deputy, .leader]

  static func check(
    fault: CorrectionFault?, concerns: Subject?, of kind: MessageKind
  ) throws {
    let isCorrection = kind == .correction
    var missing: [String] = []
    if isCorrection, fault == nil { missing.append("fault") }
    if isCorrection, concerns == nil { missing.append("concerns") }
    guard !missing.isEmpty || (!isCorrection && fault != nil) else { return }
    throw Refusal(
      correction,
      found: missing.isEmpty
        ? Bilingual(
          "\(kind.name.zh)注明了问题类型", "a \(kind.name.en) gives a kind of correction")
        : Bilingual(
          "纠错没有填写 \(missing.joined(separator: "、"))",
          "a correction without \(missing.joined(separator: " and "))"),
      mend: missing.isEmpty
        ? Bilingual("去掉 fault，或登记为纠错（correction）", "leave fault out, or record a correction")
        : Bilingual(
          "在 fault 中填写问题类型，在 concerns 中填写网站或账号",
          "give the kind in fault, and the site or account in concerns"),
      missing: missing)
  }

  /// Refuses a unit for a correction that is not the host; of the county openness office's own sites and
  /// accounts, whose columns are many units', it goes to whoever is in charge.
  static func check(
    _ unit: OfficeID, for message: Message,
    _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws {
    guard message.kind == .correction, let about = message.concerns,
      let host = try Places.host(of: about, register), host != unit,
      try register.office(host)?.kind != .countyOpenness
    else { return }
    let name = try register.office(host)?.name.text ?? host.text
    throw Refusal(
      toHost,
      found: Bilingual(
        "\(message.id) 所涉 \(about) 由“\(name)”主办，转给了 \(unit)",
        "\(message.id) is about \(about), whose host is \(name), and it is given to \(unit)"),
      mend: Bilingual("转 \(host) 办理", "give it to \(host)"))
  }

  static func checkReviewer(_ actor: Actor, of message: Message) throws {
    guard let draft = message.draft, actor.staff.id == draft.by else { return }
    throw Refusal(
      review,
      found: Bilingual(
        "\(message.id) 的第 \(draft.number) 稿由\(actor.staff.name)本人起草",
        "\(actor.staff.name) wrote draft \(draft.number) of \(message.id)"),
      mend: Bilingual("请本单位另一名审核人员审核", "let another reviewer of the unit do it"))
  }

  static func checkSettled(_ message: Message) throws {
    guard !message.isSettled else { return }
    throw Refusal(
      results,
      found: Bilingual(
        "\(message.id) 已答复，是否公开未定",
        "\(message.id) is answered, and not decided whether it is public"),
      mend: Bilingual(
        "拟定公开文本后公开（message.draft-public、message.publish），或写明不公开的理由（message.withhold）",
        "draft a public version and publish it (message.draft-public, message.publish), or say why not (message.withhold)"
      ), missing: ["publicity"])
  }
}
