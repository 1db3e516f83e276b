import CivilTime

/// What was recorded wrongly of a finding, and is put right before it is verified.
extension FindingDecider {
  static func decide(
    _ command: PutRightFinding, in context: Context, _ register: some Register & InspectionLookup,
    _ texts: any TextLookup
  ) throws -> [FindingEvent] {
    let finding = try FindingRules.finding(command.finding, register)
    try FindingRules.checkPutter(context.actor, of: finding, register)
    try FindingRules.check(
      finding, in: [.open, .rectified, .excepted], context,
      mend: Bilingual("销号的和误报的不再改动", "what has ended is not changed"))
    let kind = command.kind.flatMap { $0 == finding.kind ? nil : $0 }
    let place = command.place.flatMap { $0 == finding.place ? nil : $0 }
    let evidence = try command.evidence.flatMap { given in
      try isWhole(given, as: finding.evidence, texts) ? nil : given
    }
    if kind == nil, place == nil, evidence == nil { return [] }
    if kind != nil || place != nil {
      try FindingRules.checkFree(finding, register)
    }
    if let kind { try FindingRules.checkKind(kind, of: finding) }
    if let place { try FindingRules.checkPlace(place, of: finding, register) }
    if let evidence {
      try FindingRules.check(evidence, on: finding.issuedOn, of: place ?? finding.place)
      try FindingRules.checkSeen(evidence, of: finding)
      try FindingRules.checkNew(
        FindingPlace(
          place: place ?? finding.place, evidence: evidence, relapseOf: finding.relapseOf),
        kind ?? finding.kind, but: finding.id, register, texts)
    }
    return [
      .putRight(
        FindingPutRight(
          finding: finding.id, formerKind: kind == nil ? nil : finding.kind, kind: kind,
          formerPlace: place == nil ? nil : finding.place, place: place,
          evidence: evidence.map(FindingEvidence.init), reasons: Passage(command.reasons),
          issuedOn: finding.issuedOn))
    ]
  }

  /// Whether evidence is what is recorded, all of it.
  private static func isWhole(
    _ given: GivenEvidence, as evidence: FindingEvidence, _ texts: any TextLookup
  ) throws -> Bool {
    guard given.takenOn == evidence.takenOn, given.address == evidence.address,
      given.file == evidence.file, given.digest == evidence.digest
    else { return false }
    return try texts.says(evidence.words, given.words)
  }
}

extension FindingRules {
  /// Refuses who neither recorded a finding nor leads the office that issued it.
  static func checkPutter(
    _ actor: Actor, of finding: IssuedFinding, _ register: some DirectoryLookup
  ) throws {
    let office = try DirectoryRules.carrier(of: finding.issuer, register)
    let isLeader = actor.holds(.leader) || actor.holds(.deputy)
    guard !actor.isOf(office.id) || (finding.issuedBy != actor.staff.id && !isLeader) else {
      return
    }
    throw Duties.refuse(
      actor, by: putRight,
      mend: Bilingual(
        "请登记人，或下发问题 \(finding.id) 的“\(office.name)”的主要负责人、分管负责人更正",
        "let who recorded \(finding.id) put it right, or the leader or the deputy of \(office.name)"
      ))
  }

  /// Refuses to change what something else rests on.
  static func checkFree(
    _ finding: IssuedFinding, _ register: some InspectionLookup
  ) throws {
    if try register.inspected(finding.id) != nil {
      throw refusePutRight(
        Bilingual("它是检查结果中的问题", "it is a problem of an inspection's result"),
        Bilingual("重新记录检查结果（inspection.record）", "record that result anew (inspection.record)"))
    }
    if let former = finding.relapseOf {
      throw refusePutRight(
        Bilingual("它是 \(former) 的反弹", "it is a relapse of \(former)"),
        Bilingual(
          "认定为误报（finding.dismiss）后另行下发", "dismiss it (finding.dismiss) and issue it anew"))
    }
  }

  static func checkKind(_ kind: FindingKind, of finding: IssuedFinding) throws {
    guard kind.isHazard != finding.kind.isHazard else { return }
    throw refusePutRight(
      Bilingual(
        "登记为“\(finding.kind.name.zh)”，更正为“\(kind.name.zh)”，其中之一是安全隐患",
        "\(finding.kind.name.en), and \(kind.name.en): one of them is a hazard"),
      Bilingual(
        "认定为误报（finding.dismiss）后另行下发", "dismiss it (finding.dismiss) and issue it anew"))
  }

  static func checkPlace(
    _ place: Subject, of finding: IssuedFinding,
    _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws {
    let host = try host(of: place, register)
    guard host != finding.office else { return }
    throw refusePutRight(
      Bilingual(
        "问题下发给 \(finding.office)，\(place) 属于 \(host)",
        "it was issued to \(finding.office), and \(place) is of \(host)"),
      Bilingual(
        "认定为误报（finding.dismiss），向其主办单位另行下发",
        "dismiss it (finding.dismiss), and issue it to that host"))
  }

  /// Refuses evidence that was seen after the rectification that it is to show the need of.
  static func checkSeen(_ given: GivenEvidence, of finding: IssuedFinding) throws {
    guard let mended = finding.rectification?.evidence.takenOn, given.takenOn > mended else {
      return
    }
    throw Refusal(
      evidence,
      found: Bilingual(
        "问题所见日期为 \(given.takenOn)，整改证据所见日期为 \(mended)",
        "the problem was seen on \(given.takenOn), and rectified as seen on \(mended)"),
      mend: Bilingual("核对 takenOn", "check takenOn"))
  }

  private static func refusePutRight(_ found: Bilingual, _ mend: Bilingual) -> Refusal {
    Refusal(putRight, found: found, mend: mend)
  }

  /// Refuses to settle what nobody disputes, and a last day that is no later.
  static func checkDispute(_ finding: IssuedFinding, until day: CivilDate?) throws {
    let isLater = day.map { day in finding.dueOn.map { day > $0 } ?? true } ?? true
    guard finding.answer?.isOpenDispute != true || !isLater else { return }
    throw Refusal(
      dispute,
      found: isLater
        ? Bilingual(
          "问题 \(finding.id) 没有待答复的异议", "nothing that is disputed of \(finding.id) is open")
        : Bilingual(
          "原期限为 \(finding.dueOn.map(\.iso8601) ?? "")，另定为 \(day.map(\.iso8601) ?? "")",
          "it was to be rectified by \(finding.dueOn.map(\.iso8601) ?? ""), and now by \(day.map(\.iso8601) ?? "")"
        ),
      mend: isLater
        ? Bilingual("查看问题（finding.show）", "see the finding (finding.show)")
        : Bilingual("期限不变的不填 dueOn", "leave dueOn out where the day stays"))
  }
}
