import CivilTime

/// Article 4: the supervising office.
///
/// > 县政府政务公开办公室是全县政府网站的主管单位，负责推进、指导、监督全县政府网站建设和发展。……做好开设、整合关停、集约建设、
/// > 安全防护、考核评价、督查问责和应急处置等管理工作。
///
/// How findings are issued and verified: `docs/decisions/0310-findings.md`.
package enum Article04 {
  package static let issuer = Rule(
    "A4.issuer", ArticleReference(4),
    says: "问题由县政务公开办下发；网信、公安可通报，主办单位可登记自查发现的问题",
    "Findings are issued by the openness office; the county CAC and the police report, and a host enters what it found itself."
  )
  package static let verifier = Rule(
    "A4.verifier", ArticleReference(4), says: "问题由下发单位复核、认定误报",
    "A finding is verified or dismissed by the office that issued it.")
  package static let exception = Rule(
    "A4.exception", ArticleReference(4),
    says: "暂缓整改由下发单位负责人批准，期限不超过一年，期满后另有整改期限",
    "An exception is given by the leader or deputy of the issuing office, ends within a year, and is followed by a last day to rectify."
  )

  package static let all = [issuer, verifier, exception]

  static let issuers: [Role] = [.leader, .deputy, .clerk]
  /// Who of a host enters what it found itself.
  static let finders: [Role] = [
    .leader, .deputy, .clerk, .editor, .reviewer, .chiefEditor, .securityOfficer, .dutyOfficer,
    .accountCustodian,
  ]
  /// How many months an exception lasts at most.
  static let longestMonths = 12

  /// Who issues what to whom.
  static func checkIssuer(
    _ actor: Actor, _ source: FindingSource, to host: OfficeID, _ place: Subject
  ) throws {
    let isOffice = issuers.contains(where: actor.holds)
    let isHost = actor.isOf(host) && finders.contains(where: actor.holds)
    let may =
      switch actor.office.kind {
      case .countyOpenness: isOffice || (isHost && source != .authority)
      case .countyCAC, .police:
        (isOffice && source == .authority) || (isHost && source != .authority)
      case .staffing, .telecom, .communications, .propaganda, .municipalOpenness, .municipalCAC,
        .municipalGovernment, .regionalGeneral, .stateCouncilGeneral, .department, .dispatched,
        .township, .vertical:
        isHost && source != .authority && source != .inspection
      }
    guard !may else { return }
    let standing = Duties.standing(of: actor)
    throw Refusal(
      issuer,
      found: Bilingual(
        "\(standing.zh)；\(place) 属于 \(host)，来源是“\(source.name.zh)”",
        "\(standing.en); \(place) is of \(host), and the source is: \(source.name.en)"),
      mend: Bilingual(
        "请县政务公开办的\(Duties.names(issuers).zh)下发；网信、公安以 authority 为来源，主办单位登记本单位的，不以 inspection、authority 为来源",
        "let the openness office issue it (\(Duties.names(issuers).en)); the CAC and the police give authority as source, and a host, of its own, neither inspection nor authority"
      ))
  }

  /// Refuses who is not of the office that issued a finding.
  static func checkVerifier(
    _ actor: Actor, of finding: IssuedFinding, _ register: some DirectoryLookup
  ) throws {
    let office = try DirectoryRules.carrier(of: finding.issuer, register)
    let roles = finding.issuer == finding.office ? finders : issuers
    guard !actor.isOf(office.id) || !roles.contains(where: actor.holds) else { return }
    throw Duties.refuse(
      actor, by: verifier,
      mend: Bilingual(
        "请下发问题 \(finding.id) 的“\(office.name)”的\(Duties.names(roles).zh)办理",
        "ask \(office.name), which issued \(finding.id): \(Duties.names(roles).en)"))
  }

  static func checkException(
    _ command: ExceptFindings, of finding: IssuedFinding, in context: Context,
    _ register: some DirectoryLookup
  ) throws {
    let office = try DirectoryRules.carrier(of: finding.issuer, register)
    let actor = context.actor
    guard actor.isOf(office.id), actor.holds(.leader) || actor.holds(.deputy) else {
      throw Duties.refuse(
        actor, by: exception,
        mend: Bilingual(
          "请下发问题 \(finding.id) 的“\(office.name)”的主要负责人或分管负责人批准",
          "ask the leader or the deputy of \(office.name), which issued \(finding.id)"))
    }
    let last = context.occurredOn.adding(months: longestMonths)
    guard
      command.until <= context.occurredOn || command.until > last
        || command.dueOn <= command.until
    else { return }
    throw Refusal(
      exception,
      found: Bilingual(
        "例外自 \(context.occurredOn) 起，至 \(command.until)，期满后整改期限为 \(command.dueOn)",
        "an exception of \(context.occurredOn), until \(command.until), and then by \(command.dueOn)"
      ),
      mend: Bilingual(
        "until 在今后、不晚于 \(last)，dueOn 在 until 之后",
        "until lies behind today and not behind \(last), and dueOn behind until"))
  }
}
