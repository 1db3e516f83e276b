import CivilTime

/// Article 27: hazards that authorities report.
///
/// > ……对政府网站主管单位和网络安全主管部门监测通报的安全隐患问题，立即整改，并将整改情况反馈通报部门。
package enum Article27 {
  package static let reporter = Rule(
    "A27.reporter", ArticleReference(27), says: "代录其他部门通报的问题须凭其文件，由县政务公开办登记",
    "What another office reported is recorded by the openness office, on that office's paper.")
  package static let feedback = Rule(
    "A27.feedback", ArticleReference(27), says: "安全隐患整改后，由主办单位向通报部门反馈",
    "Once a reported hazard is rectified, its host tells who reported it.")

  package static let all = [reporter, feedback]

  /// Who is told when a finding is rectified; nothing for what is no hazard, or the host's own finding.
  static func reporter(
    of kind: FindingKind, _ named: OfficeID?, issuedBy actor: Actor, to host: OfficeID
  ) -> OfficeID? {
    let office = named ?? actor.office.id
    return kind.isHazard && office != host ? office : nil
  }

  static func checkReporter(
    _ named: OfficeID?, _ source: FindingSource, in context: Context,
    _ register: some DirectoryLookup
  ) throws {
    let actor = context.actor
    guard let named else {
      guard source == .authority, actor.office.kind == .countyOpenness else { return }
      throw Refusal(
        reporter,
        found: Bilingual(
          "来源是“\(source.name.zh)”，没有写明通报部门", "the source is an authority, and none is named"),
        mend: Bilingual("在 reportedBy 中填写通报部门", "name it in reportedBy"),
        missing: ["reportedBy"])
    }
    let office = try DirectoryRules.standing(named, register)
    guard actor.office.kind == .countyOpenness, source == .authority, !actor.isOf(office.id)
    else {
      throw Refusal(
        reporter,
        found: Bilingual(
          "“\(actor.office.name)”登记，通报部门写为“\(office.name)”，来源是“\(source.name.zh)”",
          "\(actor.office.name) records it as reported by \(office.name), and the source is: \(source.name.en)"
        ),
        mend: Bilingual(
          "本单位自己的问题不写 reportedBy；代录的由县政务公开办登记，来源写 authority",
          "leave reportedBy out of one's own; what another reported the openness office records, with authority as source"
        ))
    }
    guard context.document == nil else { return }
    throw Refusal(
      reporter,
      found: Bilingual(
        "没有写明“\(office.name)”的通报文号和日期", "no paper of \(office.name) is named"),
      mend: Bilingual(
        "在请求中加入 document：文号和日期", "add document to the request: number and date"),
      missing: ["document"])
  }

  static func checkFeedback(_ finding: IssuedFinding) throws -> OfficeID {
    guard let office = finding.reporter, finding.rectification != nil else {
      throw Refusal(
        feedback,
        found: finding.reporter == nil
          ? Bilingual(
            "问题 \(finding.id)（\(finding.kind.name.zh)）不是其他部门通报的安全隐患",
            "the finding \(finding.id) (\(finding.kind.name.en)) is no hazard that another office reported"
          )
          : Bilingual(
            "问题 \(finding.id) 还没有整改", "the finding \(finding.id) is not rectified yet"),
        mend: finding.reporter == nil
          ? Bilingual("不需要反馈", "nobody is to be told")
          : Bilingual("先报告整改（finding.rectify）", "report it as rectified first (finding.rectify)"))
    }
    return office
  }

  static func checkFirst(_ finding: IssuedFinding) throws {
    guard let told = finding.feedback else { return }
    throw Refusal(
      feedback,
      found: Bilingual(
        "问题 \(finding.id) 已于 \(told.on) 反馈", "who reported \(finding.id) was told on \(told.on)"),
      mend: Bilingual("不需要再反馈", "nobody is to be told again"))
  }
}
