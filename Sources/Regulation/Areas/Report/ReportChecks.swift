import CivilTime

/// One check of a report: what has to hold between its lines where both are known.
package struct ReportCheck: Sendable {
  package let rule: Rule
  package let severity: ReportSeverity
  let lines: [ReportLayout]
  /// What was found wrong; nothing where it holds, or where lines are not known.
  let finds: @Sendable (ReportContent) -> (found: Bilingual, mend: Bilingual)?

  init(
    _ id: String, _ severity: ReportSeverity, _ zh: String, _ en: String,
    _ lines: [ReportLayout],
    finds: @escaping @Sendable (ReportContent) -> (found: Bilingual, mend: Bilingual)?
  ) {
    rule = Rule(id, ArticleReference(35), says: zh, en)
    self.severity = severity
    self.lines = lines
    self.finds = finds
  }
}

/// What a report is checked for when it is submitted (A35: 数据真实、准确、完整).
package enum ReportChecks {
  package static let all: [ReportCheck] = [
    parts, interpretation, intake, visitors, online, fixed, completed, publicly, topics, days,
    media, identifiers, months, whole,
  ]

  package static let rules = all.map(\.rule)

  package static func findings(in content: ReportContent) -> [ReportFinding] {
    all.compactMap { check in
      guard let (found, mend) = check.finds(content) else { return nil }
      return ReportFinding(
        check: check.rule.id, severity: check.severity, found: found, mend: mend,
        lines: check.lines.map(\.id))
    }
  }

  // MARK: Sums

  package static let parts = sum(
    "A35.parts", .reasoned, "信息发布总数等于各类之和；一稿发在不同类栏目的，说明理由",
    "Publications in total are the sum of their parts; a reason is given where an item stands in columns of two classes.",
    .published, [.overview, .news, .disclosure, .elsewhere])
  static let interpretation = sum(
    "A35.interpretation", .error, "解读信息总数等于解读材料、解读产品、媒体评论之和",
    "Interpretation in all is materials, products and commentary.", .interpretation,
    [.materials, .products, .commentary])
  package static let intake = sum(
    "A35.intake", .error, "办件量总数等于自然人、法人办件量之和",
    "Cases in all are those of natural and of legal persons.", .intake, [.natural, .legal])

  /// - Parameter parts: compared when each of them is known.
  private static func sum(
    _ id: String, _ severity: ReportSeverity, _ zh: String, _ en: String, _ total: ReportLayout,
    _ parts: [ReportLayout]
  ) -> ReportCheck {
    ReportCheck(id, severity, zh, en, [total] + parts) { content in
      let known = parts.compactMap(content.number)
      let sum = known.reduce(0, +)
      // Of parts that are not all known, together they are no more than the whole.
      guard let all = content.number(total), known.count == parts.count ? sum != all : sum > all
      else { return nil }
      let (zh, en) = (
        parts.compactMap { part in content.number(part).map { "\(part.title.zh) \($0)" } },
        parts.compactMap { part in content.number(part).map { "\(part.title.en) \($0)" } }
      )
      return (
        Bilingual(
          "\(total.title.zh)是 \(all)，各项之和是 \(sum)：\(zh.joined(separator: "、"))",
          "\(total.title.en) is \(all), and its parts come to \(sum): \(en.joined(separator: ", "))"
        ),
        severity == .reasoned
          ? Bilingual("核对；确属一稿多栏的，在 reasons 中说明", "check them; where it is so, say why in reasons")
          : Bilingual(
            "核对登记的数据，有误的更正（measurement.correct、service.record-intake）",
            "check what was recorded, and put right what is wrong (measurement.correct, service.record-intake)"
          )
      )
    }
  }

  // MARK: No more than

  package static let visitors = most(
    "A35.visitors", .error, "独立用户访问总量不大于网站总访问量", "Unique visitors are no more than visits.",
    .visitors, .visits)
  package static let online = most(
    "A35.online", .error, "可全程在线办理的事项数不大于事项数",
    "Services that are fully online are no more than services.", .online, .services)
  static let fixed = most(
    "A35.fixed", .error, "问题整改数不大于发现问题数与上年未整改数之和",
    "Problems fixed are no more than those found and those open from the year before.", .fixed,
    .problems, and: .open)
  static let completed = most(
    "A35.completed", .error, "办结留言数不大于收到留言数与上年结转数之和",
    "Messages completed are no more than those received and those carried over.", .completed,
    .received, and: .carried)
  static let publicly = most(
    "A35.public", .warning, "公开答复数一般不大于办结留言数",
    "Public answers are usually no more than messages completed.", .publicly, .completed)
  static let topics = most(
    "A35.topics", .warning, "新开设专题数一般不大于维护专题数",
    "Topics newly opened are usually no more than those maintained.", .topicsOpened, .topics)

  private static func most(
    _ id: String, _ severity: ReportSeverity, _ zh: String, _ en: String, _ line: ReportLayout,
    _ bound: ReportLayout, and more: ReportLayout? = nil
  ) -> ReportCheck {
    ReportCheck(id, severity, zh, en, [line, bound] + [more].compactMap(\.self)) { content in
      guard let number = content.number(line), let limit = content.number(bound) else {
        return nil
      }
      let added = more.map { content.number($0) ?? 0 } ?? 0
      guard number > limit + added else { return nil }
      let (zh, en) =
        more.map { (" 加“\($0.title.zh)” \(added)", " and \($0.title.en) \(added)") } ?? ("", "")
      return (
        Bilingual(
          "“\(line.title.zh)”\(number)，大于“\(bound.title.zh)”\(limit)\(zh)",
          "\(line.title.en) is \(number), more than \(bound.title.en) \(limit)\(en)"),
        Bilingual("核对这两项，有误的更正后再提交", "check both, and put right what is wrong")
      )
    }
  }

  // MARK: What is there and what is not

  static let days = ReportCheck(
    "A35.days", .error, "没有办结留言的，平均办理时间留空",
    "Average days are empty where no message was completed.",
    [.completed, .days]
  ) { content in
    guard let completed = content.number(.completed), let days = content.number(.days),
      completed == 0
    else { return nil }
    return (
      Bilingual("办结留言数是 0，平均办理时间是 \(days)", "none was completed, and the average is \(days)"),
      Bilingual("平均办理时间留空", "leave the average empty")
    )
  }

  private static let mediaLines: [ReportLayout] = [
    .weibo, .weiboPosts, .weiboFollowers, .wechat, .wechatPosts, .wechatFollowers, .other,
    .otherPosts, .otherFollowers,
  ]

  static let media = ReportCheck(
    "A35.new-media", .error, "没有新媒体的，新媒体各项留空", "Without new media, its lines are empty.",
    [.media]
  ) { content in
    guard content.yes(.media) == false,
      let entry = mediaLines.flatMap(content.all).first(where: \.isKnown)
    else { return nil }
    let title = entry.line.layout.title
    return (
      Bilingual("没有新媒体，又填有“\(title.zh)”", "there are no new media, and \(title.en) is given"),
      Bilingual("该项留空", "leave it empty")
    )
  }

  private static let identified: [(ReportLayout, ReportLayout)] = [
    (.code, .codeThen), (.icp, .icpThen), (.police, .policeThen),
  ]

  package static let identifiers = ReportCheck(
    "A35.identifiers", .reasoned, "标识码、ICP备案号、公安机关备案号与 12 月 31 日的登记一致；年后变更的说明理由",
    "Identity code, ICP and police numbers are those of the register on 31 December; a reason is given where they changed since.",
    [.code, .icp, .police]
  ) { content in
    let wrong = identified.first { content.text($0) != content.text($1) }
    guard let (line, then) = wrong else { return nil }
    let (now, was) = (content.text(line)?.text ?? "无", content.text(then)?.text ?? "无")
    return (
      Bilingual(
        "“\(line.title.zh)”是 \(now)，12 月 31 日的登记是 \(was)",
        "\(line.title.en) is \(now), and on 31 December the register had \(was)"),
      Bilingual("核对；年后变更的，在 reasons 中说明", "check it; where it changed since, say so in reasons")
    )
  }

  static let months = ReportCheck(
    "A35.months", .warning, "按月登记的访问量等数据，网站开通的各月齐全",
    "What is measured by the month has every month in which the site was open.",
    ReportFigures.measured.map(\.line)
  ) { content in
    let short = ReportFigures.measured.compactMap { line, _ -> (ReportLayout, Int)? in
      guard let months = content.entry(line)?.months, months < content.openMonths else {
        return nil
      }
      return (line, months)
    }
    guard let (line, count) = short.first else { return nil }
    return (
      Bilingual(
        "“\(line.title.zh)”只有 \(count) 个月的数据，网站当年开通 \(content.openMonths) 个月",
        "\(line.title.en) is of \(count) months, and the site was open in \(content.openMonths) of the year"
      ),
      Bilingual("补登其余月份（measurement.record）", "record the other months (measurement.record)")
    )
  }

  static let whole = ReportCheck(
    "A35.whole", .warning, "由主办单位填写和登记的项目齐全", "Lines that the host states or records are there.",
    ReportLayout.all.filter(\.isStated) + ReportFigures.measured.map(\.line)
  ) { content in
    let lines = ReportLayout.all.filter(\.isStated) + ReportFigures.measured.map(\.line)
    let missing = lines.filter { content.entry($0)?.isKnown != true }
    guard !missing.isEmpty else { return nil }
    return (
      Bilingual(
        "未填：\(missing.map(\.title.zh).joined(separator: "、"))",
        "not given: \(missing.map(\.title.en).joined(separator: ", "))"),
      Bilingual(
        "填写（report.state）或登记（measurement.record）；确无数据的留空",
        "state them (report.state) or record them (measurement.record); leave empty what nobody knows"
      )
    )
  }
}
