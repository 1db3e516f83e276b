/// Article 41, item 2: monitoring, and problem notices.
///
/// > 监测通报制度。监测、收集和研判网民广泛关注的热点舆情，回应关切、解疑释惑，对网上谣言、不实传言及时澄清，定期对网民关心的
/// > 热点问题按重要程度、类型加以记录，填写问题通报单，及时反馈给相应单位、部门；
///
/// Whether a problem is solved is for who issued the notice to say, not for the unit: `docs/decisions/0321-problem-notices.md`.
extension Article41 {
  package static let monitor = Rule(
    "A41.2.monitor", ArticleReference(41, 2), says: "舆情由网站、账号所属单位或政务公开办、网信办、宣传部记录和澄清",
    "Opinion is recorded and clarified by the unit whose site or account it is, the openness office, the CAC or the propaganda department."
  )
  package static let source = Rule(
    "A41.2.source", ArticleReference(41, 2), says: "舆情须注明见于哪个网站、账号，或其他来源",
    "A record says at which site or account an opinion was seen, or where else.")
  package static let clarified = Rule(
    "A41.2.clarified", ArticleReference(41, 2), says: "谣言由谣言类回应事项澄清",
    "A rumour is clarified by a thread for a rumour.")
  package static let noticer = Rule(
    "A41.2.noticer", ArticleReference(41, 2), says: "问题通报单由本单位值守、运维人员或负责人发给其他单位",
    "A problem notice goes from those who watch, or their leaders, to another unit.")
  package static let noticeAnswer = Rule(
    "A41.2.answer", ArticleReference(41, 2), says: "问题通报单由接收单位答复",
    "A problem notice is answered by the unit it went to.")
  package static let settler = Rule(
    "A41.5.settler", ArticleReference(41, 5), says: "问题是否解决由发出单位确认",
    "Whether a problem is solved is said by who issued the notice.")
  package static let settled = Rule(
    "A41.5.reasons", ArticleReference(41, 5), says: "未解决或撤销的须说明理由",
    "What is not solved, or is withdrawn, says why.")

  static let ofMonitoring = [
    monitor, source, clarified, noticer, noticeAnswer, settler, settled,
  ]

  static let monitors: [Role] = [
    .clerk, .editor, .reviewer, .chiefEditor, .dutyOfficer, .accountCustodian, .securityOfficer,
    .deputy, .leader,
  ]
  static let noticers: [Role] = [
    .clerk, .editor, .chiefEditor, .dutyOfficer, .accountCustodian, .deputy, .leader,
  ]
  static let noticed: [Role] = [.clerk, .deputy, .leader]

  static func checkSource(_ command: RecordOpinion) throws {
    guard (command.place == nil) == (command.source == nil) else { return }
    throw Refusal(
      source,
      found: command.place == nil
        ? Bilingual("没有注明来源", "no source is given")
        : Bilingual("place 和 source 都填了", "both place and source are given"),
      mend: Bilingual(
        "见于本县网站、账号的填 place，其他的填 source",
        "give place for a site or account of the county, source for anything else"),
      missing: command.place == nil ? ["place"] : [])
  }

  static func check(_ opinion: Opinion, clarifiedBy thread: ResponseThread) throws {
    guard opinion.kind != .rumour || thread.kind != .rumour else {
      return try checkRefuted(opinion, in: thread)
    }
    throw Refusal(
      clarified,
      found: Bilingual(
        "舆情 \(opinion.id) 类型是\(opinion.kind.name.zh)，事项 \(thread.id) 是\(thread.kind.name.zh)",
        "\(opinion.id) is of kind \(opinion.kind.name.en), and the thread \(thread.id) is a \(thread.kind.name.en)"
      ),
      mend: Bilingual(
        "谣言类舆情关联谣言类事项（response.open，kind: rumour）",
        "link a rumour to a thread for a rumour (response.open, kind: rumour)"))
  }

  /// Refuses a thread in which nothing was refuted yet, or that had ended when the rumour was seen.
  private static func checkRefuted(_ opinion: Opinion, in thread: ResponseThread) throws {
    if !thread.isAnswered {
      throw Refusal(
        clarified,
        found: Bilingual("事项 \(thread.id) 没有辟谣", "nothing is refuted in \(thread.id)"),
        mend: Bilingual(
          "先记录辟谣（response.give，form: refutation）",
          "record the refutation first (response.give, form: refutation)"),
        missing: ["refutation"])
    }
    guard let closedOn = thread.closedOn, closedOn < opinion.on else { return }
    throw Refusal(
      clarified,
      found: Bilingual(
        "事项 \(thread.id) 已于 \(closedOn) 办结，舆情 \(opinion.id) 发现于 \(opinion.on)",
        "\(thread.id) was closed on \(closedOn), and \(opinion.id) was seen on \(opinion.on)"),
      mend: Bilingual(
        "再次出现的，另开谣言类事项并辟谣（response.open）",
        "refute what comes again in a thread of its own (response.open)"))
  }

  static func checkNoticer(_ actor: Actor, to unit: OfficeID) throws {
    guard noticers.contains(where: actor.holds), !actor.isOf(unit) else {
      throw Duties.refuse(
        actor, by: noticer,
        mend: actor.isOf(unit)
          ? Bilingual(
            "本单位的问题直接办理，通报单发给其他单位", "mend what is one's own; a notice goes to another unit")
          : Bilingual(
            "由\(Duties.names(noticers).zh)发出",
            "let one of these issue it: \(Duties.names(noticers).en)"))
    }
  }

  static func checkSettled(_ outcome: ProblemOutcome, _ reasons: Prose?) throws {
    guard outcome != .solved, reasons == nil else { return }
    throw Refusal(
      settled,
      found: Bilingual("\(outcome.name.zh)，没有理由", "\(outcome.name.en), without reasons"),
      mend: Bilingual("在 reasons 中说明理由", "give reasons"), missing: ["reasons"])
  }
}
