import CivilTime

/// Article 32: the quarterly inspection.
///
/// > 政府政务公开办公室负责对全县政府网站进行监督考核。制定全县政府网站考评办法，考评结果纳入政府年度绩效考核，列入重点督查事项。
/// > 每季度对全县政府网站开展一次巡查抽检，检查情况及时公开。
///
/// How it is kept: `docs/decisions/0311-inspections.md`.
package enum Article32 {
  package static let office = Rule(
    "A32.office", ArticleReference(32), says: "巡查抽检由县政务公开办开展、记录",
    "Inspections are the county openness office's.")
  package static let edition = Rule(
    "A32.edition", ArticleReference(32),
    says: "考评办法、检查指标由县政务公开办负责人凭文件登记，自登记之日或以后施行，不早于前一版",
    "The assessment method and indicators are filed by the leader or deputy of the openness office, on a paper, from that day or later, and not before the edition they follow."
  )
  package static let method = Rule(
    "A32.method", ArticleReference(32), says: "巡查抽检依施行中的考评办法和指标开展",
    "An inspection goes by the assessment method and indicators in force.")
  package static let scope = Rule(
    "A32.scope", ArticleReference(32), says: "检查范围内须有在用的网站或账号，一次不超过 \(maximumSubjectCount) 个",
    "An inspection is of at most \(maximumSubjectCount) sites and accounts in use.")
  package static let open = Rule(
    "A32.open", ArticleReference(32), says: "检查中的可以记录结果；告知后只更正异议成立的，公布后不再改动",
    "Results are recorded while an inspection runs; once told, only those whose objection was upheld; once published, none."
  )
  package static let objection = Rule(
    "A32.objection", ArticleReference(32), says: "主办单位在告知之后、异议期内对本单位的结果提出异议，每个结果一次",
    "A host objects to its own result once, after it was told and before the term ends.")
  package static let settler = Rule(
    "A32.settler", ArticleReference(32), says: "异议由没有记录该结果的人答复",
    "An objection is settled by somebody who did not record the result.")
  package static let publication = Rule(
    "A32.publication", ArticleReference(32), says: "检查情况由县政务公开办负责人在异议期满、异议办结、问题全部是误报的不合格结果更正后公布",
    "Results are published by the leader or deputy of the openness office, once the term for objections is over, each is settled, and no failure is without a problem left."
  )

  package static let correction = Rule(
    "A32.correction", ArticleReference(32),
    says: "问题全部认定为误报的不合格结果，由县政务公开办负责人说明理由更正为合格；公布时的合格率仍保留",
    "A failure whose problems were all found false alarms is corrected to a pass by the leader or deputy of the openness office, with why; the rate as it was published is kept."
  )

  package static let all = [
    office, edition, method, scope, open, objection, settler, publication, correction,
  ]

  static let publishers: [Role] = [.leader, .deputy]

  static func checkOffice(_ actor: Actor, as roles: [Role] = Article04.issuers) throws {
    try Duties.check(actor, of: .countyOpenness, as: roles, or: office)
  }

  /// Refuses an edition without its paper, or one that would hold before it was filed or before the last.
  static func checkEdition(
    from date: CivilDate, behind last: (EditionNumber, CivilDate)?, in context: Context
  ) throws -> EditionNumber {
    try Duties.check(context.actor, of: .countyOpenness, as: publishers, or: edition)
    guard context.document != nil else {
      throw Refusal(
        edition, found: Bilingual("没有写明文号和日期", "no paper is named"),
        mend: Bilingual(
          "在请求中加入 document：文号和日期", "add document to the request: number and date"),
        missing: ["document"])
    }
    let earliest = max(context.occurredOn, last?.1.adding(days: 1) ?? context.occurredOn)
    guard date >= earliest else {
      throw Refusal(
        edition,
        found: Bilingual(
          "施行日期为 \(date)" + (last.map { "，第 \($0.0) 版自 \($0.1) 起施行" } ?? ""),
          "it is in force from \(date)" + (last.map { ", and edition \($0.0) from \($0.1)" } ?? "")),
        mend: Bilingual("填写 \(earliest) 或以后的日期", "give \(earliest) or a later day"))
    }
    guard let number = EditionNumber((last?.0.value ?? 0) + 1) else {
      throw Refusal(
        edition, found: Bilingual("版本已满", "there is no further edition"),
        mend: Bilingual("另设一套", "make another set"))
    }
    return number
  }

  static func checkScope(_ places: [Subject], _ wanted: InspectionScope) throws {
    guard !(1...maximumSubjectCount).contains(places.count) else { return }
    throw Refusal(
      scope,
      found: Bilingual(
        "\(wanted.name.zh)在用的共 \(places.count) 个", "\(wanted.name.en): \(places.count) in use"),
      mend: places.isEmpty
        ? Bilingual("先登记网站或账号", "enter a site or an account first")
        : Bilingual("分网站（sites）、账号（accounts）开展", "inspect sites and accounts apart (scope)"))
  }

  static func checkOpen(_ row: Inspection, _ result: InspectionResult) throws {
    switch row.phase {
    case .running: return
    case .notified:
      if let objection = result.objection, objection.isUpheld == true, !objection.isCorrected {
        return
      }
    case .published: break
    }
    throw Refusal(
      open,
      found: Bilingual(
        "“\(row.title)”（\(row.id)）\(row.phase.name.zh)",
        "\(row.title) (\(row.id)): \(row.phase.name.en)"),
      mend: row.phase == .published
        ? Bilingual("在下一次检查中记录", "record it in the next inspection")
        : Bilingual(
          "只更正异议成立的结果（inspection.settle）", "an objection to it is upheld first (inspection.settle)")
    )
  }

  static func checkRunning(_ row: Inspection) throws {
    guard row.phase != .running else { return }
    throw Refusal(
      open,
      found: Bilingual(
        "“\(row.title)”（\(row.id)）\(row.phase.name.zh)",
        "\(row.title) (\(row.id)): \(row.phase.name.en)"),
      mend: Bilingual("另行开展一次检查（inspection.start）", "start another inspection (inspection.start)"))
  }

  static func checkObjection(
    _ row: Inspection, _ result: InspectionResult, of host: OfficeID, in context: Context,
    _ register: some DirectoryLookup
  ) throws {
    let actor = context.actor
    guard actor.isOf(host), Article34.rectifiers.contains(where: actor.holds) else {
      let name = try register.office(host)?.name.text ?? host.text
      throw Duties.refuse(
        actor, by: objection,
        mend: Bilingual(
          "请 \(result.place) 的主办单位“\(name)”的\(Duties.names(Article34.rectifiers).zh)提出",
          "let \(name) object, whose \(result.place) is: \(Duties.names(Article34.rectifiers).en)"))
    }
    guard
      row.phase != .notified || result.objection != nil
        || row.objectionsUntil.map({ context.occurredOn > $0 }) == true
    else { return }
    let until = row.objectionsUntil
    throw Refusal(
      objection,
      found: result.objection.map {
        Bilingual("\($0.on) 已提过异议", "it was objected to on \($0.on)")
      }
        ?? Bilingual(
          "“\(row.title)”\(row.phase.name.zh)" + (until.map { "，异议期至 \($0)" } ?? ""),
          "\(row.title): \(row.phase.name.en)"
            + (until.map { ", open to objection until \($0)" } ?? "")
        ),
      mend: Bilingual(
        "在告知之后、异议期内提出一次", "object once, after it was told and within the term"))
  }

  static func checkSettler(
    _ row: Inspection, _ result: InspectionResult, _ actor: Actor
  ) throws {
    try checkOffice(actor)
    guard let given = result.objection, given.isUpheld == nil, row.phase == .notified else {
      throw Refusal(
        settler,
        found: Bilingual(
          "\(result.place) 没有待答复的异议", "there is no open objection to the result of \(result.place)"),
        mend: Bilingual(
          "核对检查结果（inspection-result.list）", "check the result (inspection-result.list)"))
    }
    guard result.recordedBy == actor.staff.id else { return }
    throw Refusal(
      settler,
      found: Bilingual(
        "\(actor.staff.name)记录了 \(result.place) 的结果",
        "\(actor.staff.name) recorded the result of \(result.place)"),
      mend: Bilingual("请另一人答复", "let another person settle it"))
  }

  static func checkPublication(_ row: Inspection, in context: Context) throws {
    try Duties.check(context.actor, of: .countyOpenness, as: publishers, or: publication)
    guard row.phase == .notified, let until = row.objectionsUntil, context.occurredOn > until,
      row.openObjections == 0, row.groundless == 0
    else {
      let open = row.openObjections
      if open == 0, row.groundless > 0 {
        throw Refusal(
          publication,
          found: Bilingual(
            "“\(row.title)”有 \(row.groundless) 个不合格结果的问题全部是误报",
            "\(row.title): the problems of \(row.groundless) failures were all false alarms"),
          mend: Bilingual("先更正（inspection.correct）", "correct them first (inspection.correct)"))
      }
      throw Refusal(
        publication,
        found: Bilingual(
          "“\(row.title)”\(row.phase.name.zh)"
            + (row.objectionsUntil.map { "，异议期至 \($0)，未办结的异议 \(open) 件" } ?? ""),
          "\(row.title): \(row.phase.name.en)"
            + (row.objectionsUntil.map { ", open to objection until \($0), \(open) unsettled" }
              ?? "")
        ),
        mend: Bilingual(
          "告知结果（inspection.notify），异议期满、异议办结之后公布",
          "tell the results (inspection.notify), and publish them once objections are over and settled"
        ))
    }
  }

  /// Refuses to correct what is no failure without a problem left, and who does not publish.
  static func checkCorrection(
    _ result: InspectionResult, of row: Inspection, _ actor: Actor
  ) throws {
    try Duties.check(actor, of: .countyOpenness, as: publishers, or: correction)
    guard !result.isGroundless else { return }
    let real = result.problems.count { !$0.isFalseAlarm }
    throw Refusal(
      correction,
      found: Bilingual(
        "\(result.place) 记为“\(result.outcome.name.zh)”，问题 \(real) 个"
          + (result.points.map { "，\($0.value) 分" } ?? ""),
        "\(result.place): \(result.outcome.name.en), \(real) problems"
          + (result.points.map { ", \($0.value) points" } ?? "")),
      mend: row.phase == .running
        ? Bilingual("重新记录结果（inspection.record）", "record it anew (inspection.record)")
        : Bilingual(
          "只更正问题全部认定为误报的不合格结果（finding.dismiss）",
          "a failure whose problems were all dismissed (finding.dismiss) is corrected, and no other"
        ))
  }
}
