import CivilTime

/// Article 30: counterfeit government websites.
///
/// > 对监测发现或被举报的假冒政府网站，经核实后，本级政府政务公开办及时商请网信部门处理。网信部门负责协调电信主管、公安等部门，及时对假冒政府网站的域名解析和互联网接入服务进行处置。公安机关会同有关部门负责对假冒政府网站开设者等人员依法予以打击处理。
///
/// 及时 sets no day, here or for the disposal: `docs/decisions/0313-counterfeit-sites.md`.
package enum Article30 {
  package static let verification = Rule(
    "A30.verification", ArticleReference(30), says: "疑似假冒网站由县政务公开办比对后，由其负责人核实认定",
    "The county openness office compares a reported site, and its leader or deputy decides whether it is counterfeit."
  )
  package static let evidence = Rule(
    "A30.evidence", ArticleReference(30), says: "比对须留存页面和注册信息",
    "A comparison keeps the pages and the registration.")
  package static let handOver = Rule(
    "A30.hand-over", ArticleReference(30), says: "经核实的假冒网站由县政务公开办商请网信办处理",
    "What is verified as counterfeit the county openness office hands over to the CAC.")
  package static let disposal = Rule(
    "A30.disposal", ArticleReference(30),
    says: "处置由网信办协调、逐项要求，结果由网信办记录，公安机关的由公安机关记录",
    "The CAC asks for each measure and records what came of it; of theirs, the police do.")
  package static let body = Rule(
    "A30.body", ArticleReference(30), says: "要求停止解析、停止接入和告知搜索引擎须写明对谁提出",
    "A request names whom it asks, but for one to the police.")
  package static let paper = Rule(
    "A30.paper", ArticleReference(30), says: "商请、要求和结果须有文号和日期",
    "The hand-over, each request and each answer has its paper.")
  package static let reasons = Rule(
    "A30.reasons", ArticleReference(30), says: "无法处置的须说明原因",
    "What is not possible says why.")
  package static let closing = Rule(
    "A30.closing", ArticleReference(30), says: "域名解析、互联网接入和公安处理都有结果后，由县政务公开办办结",
    "The county openness office closes the matter once resolution, access and police have each been answered."
  )

  package static let all = [
    verification, evidence, handOver, disposal, body, paper, reasons, closing,
  ]

  static func checkEvidence(_ command: CompareCounterfeit) throws {
    guard command.evidence == nil, command.paper == nil else { return }
    throw Refusal(
      evidence,
      found: Bilingual("没有留存的页面和注册信息", "neither pages nor registration are kept"),
      mend: Bilingual(
        "填写文件的 SHA-256（evidence），或暂存文件（paper）",
        "give the SHA-256 of the file (evidence), or put it aside (paper)"),
      missing: ["evidence"])
  }

  /// - Parameter reportedOn: no letter about it is older.
  static func checkPaper(_ context: Context, since reportedOn: CivilDate) throws {
    if let date = context.document?.date {
      guard date < reportedOn else { return }
      throw Refusal(
        paper,
        found: Bilingual(
          "函件日期是 \(date)，假冒网站登记于 \(reportedOn)",
          "the paper is dated \(date), and the site was reported on \(reportedOn)"),
        mend: Bilingual("核对函件的日期（document.date）", "check the date of the paper (document.date)"))
    }
    throw Refusal(
      paper, found: Bilingual("没有写明文号和日期", "no paper is named"),
      mend: Bilingual(
        "在请求中加入 document：文号和日期", "add document to the request: number and date"),
      missing: ["document"])
  }

  static func checkBody(_ command: AskCounterfeitMeasure) throws {
    let isNamed = command.body != nil
    switch command.measure {
    case .resolution, .access, .search:
      guard !isNamed else { return }
      throw Refusal(
        body,
        found: Bilingual(
          "“\(command.measure.name.zh)”没有写明对谁提出",
          "nobody is named who is asked to \(command.measure.name.en)"),
        mend: Bilingual(
          "在 body 中写明电信主管部门、接入单位或搜索引擎的名称",
          "name the telecom authority, the provider or the search engines in body"),
        missing: ["body"])
    case .police:
      guard isNamed else { return }
      throw Refusal(
        body,
        found: Bilingual("公安机关之外又写了 body", "a body is named besides the police"),
        mend: Bilingual("去掉 body", "leave body out"))
    }
  }

  /// Refuses who does not record what came of a measure.
  static func checkRecorder(_ actor: Actor, of measure: CounterfeitMeasure) throws {
    try Duties.check(
      actor, of: measure == .police ? .police : .countyCAC, as: [.clerk, .deputy, .leader],
      or: disposal)
  }

  static func checkReasons(
    _ outcome: CounterfeitOutcome, _ text: Prose?, of measure: CounterfeitMeasure
  ) throws {
    guard outcome == .notPossible, text == nil else { return }
    throw Refusal(
      reasons,
      found: Bilingual(
        "“\(measure.name.zh)”无法处置，没有说明原因", "not possible, and not why: \(measure.name.en)"),
      mend: Bilingual("在 text 中说明原因", "say why in text"), missing: ["text"])
  }
}
