import CivilTime

/// Article 33: the methods of inspection.
///
/// > 政府网站巡查抽检，将采用第三方评估、专业机构评定、社情民意调查等多种方式，客观、公正、多维度地评价工作效果。
package enum Article33 {
  package static let methods = Rule(
    "A33.methods", ArticleReference(33), says: "写明检查方式；第三方、专业机构的写明名称",
    "An inspection says by which methods, and names the third party or professional body.")
  package static let indicator = Rule(
    "A33.indicator", ArticleReference(33), says: "问题对应本次检查采用的、适用于该网站或账号的指标",
    "A problem is of an indicator by which the inspection goes, and which is for such a place.")
  package static let outcome = Rule(
    "A33.outcome", ArticleReference(33),
    says: "合格、不合格、不适用、未检查、无法检查分别记录：检查了的写明日期，不合格的写明问题或分数，合格的没有否决项问题，无法检查、不适用的写明原因",
    "Pass, fail, not applicable, not checked and could not be checked are kept apart: what was checked says when, a failure has a problem or its points, a pass has no veto, and what could not be checked or does not apply says why."
  )
  package static let file = Rule(
    "A33.import", ArticleReference(33), says: "同一文件只导入一次；没有列出的不因此销号，全部检查过的由负责人确认",
    "A file is taken over once; what it does not list stays as it is, unless a leader or deputy confirms that all was checked."
  )

  package static let all = [methods, indicator, outcome, file]

  static func checkMethods(_ given: [InspectionMethod], _ partner: Line?) throws {
    for (index, method) in given.enumerated() where given[..<index].contains(method) {
      throw Refusal(
        methods, found: Bilingual("“\(method.name.zh)”写了两次", "\(method.name.en) is named twice"),
        mend: Bilingual("每种方式写一次", "name each method once"))
    }
    guard !given.isEmpty else {
      throw Refusal(
        methods, found: Bilingual("没有写明检查方式", "no method is named"),
        mend: Bilingual("在 methods 中填写", "name them in methods"), missing: ["methods"])
    }
    let isOutside = given.contains(where: \.isOutside)
    guard isOutside != (partner != nil) else { return }
    throw Refusal(
      methods,
      found: isOutside
        ? Bilingual("没有写明第三方或专业机构", "no third party or professional body is named")
        : Bilingual(
          "写明了“\(partner?.text ?? "")”，检查方式里没有第三方评估、专业机构评定",
          "\(partner?.text ?? "") is named, and no method is somebody else's"),
      mend: isOutside
        ? Bilingual("在 partner 中填写", "name it in partner")
        : Bilingual("去掉 partner，或补充检查方式", "leave partner out, or add the method"),
      missing: isOutside ? ["partner"] : [])
  }

  /// The indicator that a problem is of.
  static func indicator(
    _ code: IndicatorCode, for place: Subject, in sets: [IndicatorSet]
  ) throws -> Indicator {
    let target = IndicatorTarget(place)
    let known = sets.flatMap(\.indicators).filter { $0.target == target }
    if let found = known.first(where: { $0.code == code }) { return found }
    throw Refusal(
      indicator,
      found: Bilingual(
        "本次检查没有适用于\(target.name.zh)的指标 \(code)",
        "the inspection has no indicator \(code) for \(target.name.en)"),
      mend: Bilingual(
        "可用：\(known.map(\.code.text).joined(separator: "、"))",
        "there are: \(known.map(\.code.text).joined(separator: ", "))"))
  }

  /// Refuses a result that does not hold together.
  static func check(_ given: GivenResult, _ sets: [IndicatorSet], in context: Context) throws {
    let real = given.problems.filter { $0.falseAlarm != true }
    let vetoes = try real.filter {
      try indicator($0.indicator, for: given.place, in: sets).veto
    }
    let mark = sets.compactMap(\.passMark).first
    func refuse(_ found: Bilingual, _ mend: Bilingual, _ missing: [String] = []) -> Refusal {
      Refusal(
        outcome,
        found: Bilingual(
          "\(given.place) 记为“\(given.outcome.name.zh)”，\(found.zh)",
          "\(given.place): \(given.outcome.name.en), \(found.en)"), mend: mend, missing: missing)
    }
    if let checkedOn = given.checkedOn, checkedOn > context.occurredOn {
      throw refuse(
        Bilingual(
          "检查日期 \(checkedOn) 晚于 \(context.occurredOn)",
          "checked on \(checkedOn), after \(context.occurredOn)"),
        Bilingual("核对 checkedOn 和 occurredOn", "check checkedOn and occurredOn"))
    }
    if let updated = given.lastUpdatedOn, given.checkedOn.map({ updated > $0 }) ?? true {
      throw refuse(
        Bilingual(
          "最近更新 \(updated)，检查日期 \(given.checkedOn?.iso8601 ?? "（无）")",
          "updated on \(updated), and checked on \(given.checkedOn?.iso8601 ?? "(none)")"),
        Bilingual("检查日期不早于最近更新", "it was checked no earlier than updated"))
    }
    if given.points != nil, mark == nil || !given.outcome.isJudged {
      throw refuse(
        Bilingual("写了分数", "with points"),
        Bilingual("采用分值指标、检查了的才写分数", "points are for what was judged by a set with a pass mark"))
    }
    switch given.outcome {
    case .pass, .fail:
      guard given.checkedOn != nil else {
        throw refuse(
          Bilingual("没有检查日期", "without the day it was checked"),
          Bilingual("填写 checkedOn", "give checkedOn"), ["checkedOn"])
      }
      let isBelow = mark.flatMap { mark in given.points.map { $0.value < mark.value } } ?? false
      if given.outcome == .pass, let veto = vetoes.first {
        throw refuse(
          Bilingual("有否决项问题 \(veto.indicator)", "with the veto \(veto.indicator)"),
          Bilingual("记为不合格，或写明误报（falseAlarm）", "it fails, or the problem is a false alarm"))
      }
      if given.outcome == .pass, isBelow {
        throw refuse(
          Bilingual(
            "\(given.points?.value ?? 0) 分，合格线 \(mark?.value ?? 0) 分",
            "with \(given.points?.value ?? 0) points of the \(mark?.value ?? 0) it takes"),
          Bilingual("记为不合格", "it fails"))
      }
      if given.outcome == .fail, real.isEmpty, !isBelow {
        throw refuse(
          Bilingual("没有问题，也不低于合格线", "without a problem, and not below a pass mark"),
          Bilingual("写明问题（problems）", "name its problems"), ["problems"])
      }
    case .notApplicable, .couldNotCheck, .notChecked:
      guard real.isEmpty else {
        throw refuse(
          Bilingual("写了问题", "with problems"), Bilingual("记为合格或不合格", "it passes or fails"))
      }
      guard given.outcome == .notChecked || given.reasons != nil else {
        throw refuse(
          Bilingual("没有写明原因", "without a reason"),
          Bilingual("在 reasons 中填写", "give it in reasons"), ["reasons"])
      }
    }
  }

  static func checkImport(
    _ command: ImportResults, to row: Inspection, in context: Context
  ) throws {
    if let before = row.imports.first(where: { $0.digest == command.digest }) {
      throw Refusal(
        file,
        found: Bilingual(
          "同一文件已于 \(before.on) 导入（第 \(before.event) 号记录）",
          "the same file was taken over on \(before.on) (event \(before.event))"),
        mend: Bilingual("不需要再导入；结果没有变化", "there is nothing to take over; no result has changed"))
    }
    guard let day = command.wholeOn else { return }
    guard Article32.publishers.contains(where: context.actor.holds) else {
      throw Duties.refuse(
        context.actor, by: file,
        mend: Bilingual(
          "全部检查过（wholeOn）由县政务公开办的主要负责人或分管负责人确认；否则去掉 wholeOn",
          "let the leader or deputy of the openness office confirm that all was checked (wholeOn), or leave it out"
        ))
    }
    guard day < row.startedOn || day > context.occurredOn else { return }
    throw Refusal(
      file,
      found: Bilingual(
        "写明截至 \(day) 全部检查，检查自 \(row.startedOn) 开始",
        "all was checked by \(day), and the inspection began on \(row.startedOn)"),
      mend: Bilingual(
        "填写 \(row.startedOn) 至 \(context.occurredOn) 之间的日期",
        "give a day from \(row.startedOn) to \(context.occurredOn)"))
  }
}

/// A result as a request or a line of a file gives it.
struct GivenResult {
  let place: Subject
  let outcome: InspectionOutcome
  let checkedOn: CivilDate?
  var lastUpdatedOn: CivilDate?
  let points: Points?
  var problems: [GivenProblem]
  var reasons: Prose?
}
