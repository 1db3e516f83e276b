import CivilTime

/// What the record asks of findings, beside the regulation.
package enum FindingRules {
  package static let known = Rule(
    "finding.known", .record, says: "问题须先下发", "A finding is issued before it is named.")
  package static let phase = Rule(
    "finding.phase", .record, says: "问题按下发、整改、复核的先后办理，销号的和误报的不再改动",
    "What is done to a finding fits where it stands; one that has ended is not changed.")
  package static let order = Rule(
    "finding.order", .record, says: "问题的每一步不早于前一步",
    "No step of a finding is older than the one before.")
  package static let place = Rule(
    "finding.place", .record, says: "问题属于在用的网站或账号，一次下发中每个写一次",
    "A finding is of a site or an account in use, each named once.")
  package static let evidence = Rule(
    "finding.evidence", .record, says: "证据注明所见日期，不晚于下发或整改之日",
    "Evidence says on which day it was seen, no later than what rests on it.")
  package static let once = Rule(
    "finding.once", .record, says: "同一证据的同类问题未销号前不重复下发",
    "The same evidence is not issued again while its finding is open.")
  package static let falseAlarm = Rule(
    "finding.false-alarm", .record, says: "已认定为误报的，同一证据不再下发",
    "What was found a false alarm is not issued again on the same evidence.")
  package static let relapse = Rule(
    "finding.relapse", .record, says: "问题反弹须指明同一网站或账号已销号的同类问题，证据在整改之后",
    "A relapse names a verified finding of the same kind and place, and was seen after it was rectified."
  )
  package static let secondPerson = Rule(
    "finding.second-person", .record, says: "复核、认定误报、答复异议、批准例外由另一人办理",
    "Verifying, dismissing, excepting and answering a dispute are another person's.")
  package static let putRight = Rule(
    "finding.put-right", .record,
    says: "问题的登记在复核之前，由登记人或下发单位负责人更正；换成另一单位的、安全隐患与其他问题之间的、检查结果中的，不在此更正",
    "What was recorded of a finding is put right before it is verified, by who recorded it or a leader of the issuing office; not to another host's, nor between a hazard and what is none, nor what an inspection's result says."
  )
  package static let dispute = Rule(
    "finding.dispute", .record, says: "答复的是主办单位尚未答复的异议，另定的期限晚于原期限",
    "What is rejected is a dispute that nobody has settled; a last day that is set anew is later than the old one."
  )

  /// The most former registrations of a finding that its row keeps; the log has all.
  package static let maximumFormer = 20

  package static let all = [
    known, phase, order, place, evidence, once, falseAlarm, relapse, secondPerson, putRight,
    dispute,
  ]

  static func finding(_ id: FindingID, _ register: some FindingLookup) throws -> IssuedFinding {
    if let finding = try register.finding(id) { return finding }
    throw Refusal(
      known, found: Bilingual("没有问题 \(id)", "there is no finding \(id)"),
      mend: Bilingual("核对编号（finding.list）", "check the id (finding.list)"))
  }

  /// Refuses what does not fit where a finding stands, or is older than its last step.
  static func check(
    _ finding: IssuedFinding, in phases: [FindingPhase], _ context: Context, mend: Bilingual
  ) throws {
    guard phases.contains(finding.phase) else {
      throw Refusal(
        phase,
        found: Bilingual(
          "问题 \(finding.id) 的状态是“\(finding.phase.name.zh)”",
          "the finding \(finding.id) is: \(finding.phase.name.en)"),
        mend: mend)
    }
    guard context.occurredOn < finding.lastOn else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，问题 \(finding.id) 的前一步在 \(finding.lastOn)",
        "it is dated \(context.occurredOn), and the step before, of \(finding.id), was on \(finding.lastOn)"
      ),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  /// The host of a site or an account that is in use.
  static func host(
    of subject: Subject, _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws -> OfficeID {
    if let id = subject.site {
      let site = try SiteRules.site(id, register)
      if site.phase == .live || site.phase == .offline { return site.host }
      throw refuse(site.name, site.phase.name)
    }
    if let id = subject.account {
      let account = try AccountRules.account(id, register)
      if account.phase.isInUse { return try AccountRules.host(of: account, register) }
      throw refuse(account.name, account.phase.name)
    }
    throw Refusal(
      place,
      found: Bilingual("\(subject) 不是网站或账号", "\(subject) is no site and no account"),
      mend: Bilingual(
        "填写 site-<编号> 或 account-<编号>", "give site-<id> or account-<id>"))
  }

  private static func refuse(_ name: Line, _ phase: Bilingual) -> Refusal {
    Refusal(
      place,
      found: Bilingual("“\(name)”的状态是\(phase.zh)", "\(name) is \(phase.en)"),
      mend: Bilingual("填写在用的网站或账号", "name a site or an account in use"))
  }

  /// Refuses evidence that was seen after what rests on it.
  static func check(_ given: GivenEvidence, on date: CivilDate, of place: Subject?) throws {
    let of = place.map { Bilingual("\($0) ", " of \($0)") } ?? Bilingual("", "")
    guard given.takenOn > date else { return }
    throw Refusal(
      evidence,
      found: Bilingual(
        "\(of.zh)证据所见日期为 \(given.takenOn)，晚于 \(date)",
        "the evidence\(of.en) was seen on \(given.takenOn), after \(date)"),
      mend: Bilingual("核对 takenOn 和 occurredOn", "check takenOn and occurredOn"))
  }

  /// Refuses who takes two parts in one finding.
  static func checkSecond(
    _ actor: Actor, _ finding: IssuedFinding, not people: [(StaffID?, Bilingual)]
  ) throws {
    for (person, did) in people where person == actor.staff.id {
      throw Refusal(
        secondPerson,
        found: Bilingual(
          "问题 \(finding.id) 是\(actor.staff.name)\(did.zh)的",
          "\(actor.staff.name) \(did.en) the finding \(finding.id)"),
        mend: Bilingual("请另一人办理", "let another person do it"))
    }
  }

  /// Whether evidence is what a finding rests on: the same saved page, or the same words of the same page.
  static func isSame(
    _ given: GivenEvidence, as finding: IssuedFinding, _ texts: any TextLookup
  ) throws -> Bool {
    if let digest = given.digest, digest == finding.evidence.digest { return true }
    guard given.address == finding.evidence.address, given.takenOn == finding.evidence.takenOn
    else { return false }
    return try texts.says(finding.evidence.words, given.words)
  }

  /// Refuses evidence that was issued already, or found a false alarm.
  static func checkNew(
    _ given: FindingPlace, _ wanted: FindingKind, but own: FindingID? = nil,
    _ register: some FindingLookup, _ texts: any TextLookup
  ) throws {
    for finding in try register.findings(of: given.place)
    where finding.kind == wanted && finding.id != own {
      // What came back may look as it did: the same page, seen after the problem was rectified.
      if finding.phase == .verified, finding.id == given.relapseOf { continue }
      guard try isSame(given.evidence, as: finding, texts) else { continue }
      switch finding.phase {
      case .falseAlarm:
        throw Refusal(
          falseAlarm,
          found: Bilingual(
            "\(given.place) 的同一证据已于 \(finding.ending?.on ?? finding.lastOn) 认定为误报（\(finding.id)）",
            "the same evidence of \(given.place) was found a false alarm on \(finding.ending?.on ?? finding.lastOn) (\(finding.id))"
          ),
          mend: Bilingual(
            "问题确实存在的，附上新的证据", "if there is a problem, give evidence of another day"))
      case .open, .rectified, .excepted, .verified:
        throw Refusal(
          once,
          found: Bilingual(
            "\(given.place) 的同一证据已作为 \(finding.id) 下发，状态是“\(finding.phase.name.zh)”",
            "the same evidence of \(given.place) was issued as \(finding.id), which is: \(finding.phase.name.en)"
          ),
          mend: Bilingual(
            "继续办理 \(finding.id)；销号后又出现的，写明 relapseOf",
            "go on with \(finding.id); if it came back, give relapseOf"))
      }
    }
  }

  static func checkRelapse(
    _ given: FindingPlace, _ wanted: FindingKind, _ register: some FindingLookup
  ) throws {
    guard let id = given.relapseOf else { return }
    let former = try finding(id, register)
    let rectifiedOn = former.rectification?.on
    if former.place == given.place, former.kind == wanted, former.phase == .verified,
      let rectifiedOn, given.evidence.takenOn > rectifiedOn
    {
      return
    }
    let seen = rectifiedOn.map {
      Bilingual(
        "，\($0) 整改，证据所见日期为 \(given.evidence.takenOn)",
        ", rectified on \($0), and the evidence is of \(given.evidence.takenOn)")
    }
    throw Refusal(
      relapse,
      found: Bilingual(
        "\(id) 是 \(former.place) 的“\(former.kind.name.zh)”，状态是“\(former.phase.name.zh)”\(seen?.zh ?? "")",
        "\(id) is \(former.kind.name.en) of \(former.place): \(former.phase.name.en)\(seen?.en ?? "")"
      ),
      mend: Bilingual(
        "填写同一网站或账号已销号的同类问题，证据在整改之后；未销号的继续办理原问题",
        "name a verified finding of the same kind and place, with evidence from after it was rectified; go on with one that is open"
      ))
  }
}
