/// Decides what is asked of the service catalogue (A21).
///
/// 1. A service is listed for an open site by its host, once under its name and office.
/// 2. What is said of it is changed, and it is retired, by the host; nothing new is no event.
/// 3. The intake of a month is recorded when it is over, by who handles the service or by the host; a
///    figure that is there is corrected with a reason, and the same figure again is no event.
package enum ServiceDecider {
  package static func decide(
    _ command: EnterService, in context: Context,
    _ register: some ServiceLookup & SiteLookup & DirectoryLookup
  ) throws -> [ServiceEvent] {
    let site = try SiteRules.site(command.site, register)
    try Article21.checkOpen(site)
    try Article21.checkKeeper(context.actor, of: site, register)
    let office = try DirectoryRules.standing(command.office, register)
    try checkFree(command.name, of: office.id, on: site.id, but: nil, register)
    return [
      .listed(
        ServiceListed(
          service: Minted.next(after: try register.lastService, on: context.today), site: site.id,
          name: command.name, office: office.id, entrance: command.entrance, code: command.code))
    ]
  }

  package static func decide(
    _ command: UpdateService, in context: Context,
    _ register: some ServiceLookup & SiteLookup & DirectoryLookup
  ) throws -> [ServiceEvent] {
    let service = try offered(command.service, register)
    let site = try SiteRules.site(service.site, register)
    try Article21.checkKeeper(context.actor, of: site, register)
    var after = service
    after.name = command.name ?? service.name
    after.entrance = command.entrance ?? service.entrance
    after.code = command.code ?? service.code
    if let office = command.office {
      after.office = try DirectoryRules.standing(office, register).id
    }
    guard after != service else { return [] }
    try checkFree(after.name, of: after.office, on: site.id, but: service.id, register)
    return [
      .updated(
        ServiceUpdated(
          service: service.id, name: after.name, office: after.office, entrance: after.entrance,
          code: after.code))
    ]
  }

  package static func decide(
    _ command: RetireService, in context: Context,
    _ register: some ServiceLookup & SiteLookup & DirectoryLookup
  ) throws -> [ServiceEvent] {
    let service = try known(command.service, register)
    try Article21.checkKeeper(
      context.actor, of: try SiteRules.site(service.site, register), register)
    guard service.isOffered else { return [] }
    return [.retired(ServiceRetired(service: service.id, reasons: Passage(command.reasons)))]
  }

  package static func decide(
    _ command: RecordIntake, in context: Context,
    _ register: some ServiceLookup & SiteLookup & DirectoryLookup
  ) throws -> [ServiceEvent] {
    let service = try known(command.service, register)
    let host = try register.site(service.site)?.host
    try Article21.checkRecorder(context.actor, of: service, host, register)
    try Article21.check(command.month, of: service, in: context)
    try ServiceRules.check(command)
    let known = try register.intake(of: service.id, in: command.month)
    if let known {
      if known.accepted == command.accepted, known.completed == command.completed,
        known.source == command.source
      {
        return []
      }
      try Article21.checkReason(command.reasons, known, command.month)
    }
    return [
      .intakeRecorded(
        ServiceIntakeRecorded(
          service: service.id, month: command.month, accepted: command.accepted,
          completed: command.completed, source: command.source, corrects: known?.position,
          acceptedBefore: known?.accepted,
          reasons: known == nil ? nil : Passage?(command.reasons)))
    ]
  }

  private static func known(_ id: ServiceID, _ register: some ServiceLookup) throws -> Service {
    if let service = try register.service(id) { return service }
    throw Refusal(
      ServiceRules.known,
      found: Bilingual("没有事项 \(id)", "there is no service \(id)"),
      mend: Bilingual("核对编号（service.list）", "check the id (service.list)"))
  }

  private static func offered(_ id: ServiceID, _ register: some ServiceLookup) throws -> Service {
    let service = try known(id, register)
    guard let end = service.retiredOn else { return service }
    throw Refusal(
      ServiceRules.offered,
      found: Bilingual("事项 \(id) 已于 \(end) 取消", "\(id) was retired on \(end)"),
      mend: Bilingual("重新列入目录（service.enter）", "list it anew (service.enter)"))
  }

  private static func checkFree(
    _ name: Line, of office: OfficeID, on site: SiteID, but own: ServiceID?,
    _ register: some ServiceLookup
  ) throws {
    guard let other = try register.service(name, of: office, on: site), other != own else { return }
    throw Refusal(
      Article21.oneEntrance,
      found: Bilingual(
        "\(office) 的“\(name)”已在 \(site) 的目录中（\(other)）",
        "\(name) of \(office) is on the catalogue of \(site) already (\(other))"),
      mend: Bilingual("更新该事项（service.update）", "update it (service.update)"))
  }
}

/// What the record asks of services, beside the regulation.
package enum ServiceRules {
  package static let known = Rule(
    "service.known", .record, says: "事项须先列入目录", "A service is listed before it is named.")
  package static let offered = Rule(
    "service.offered", .record, says: "已取消的事项不再更新", "A retired service is not updated.")
  package static let figures = Rule(
    "service.figures", .record, says: "办件量是不小于零的整数", "Figures are counts of zero or more.")

  package static let all = [known, offered, figures]

  /// The most cases a service has in a month: more than a county has people.
  package static let maximumCount = 10_000_000

  static func check(_ command: RecordIntake) throws {
    let counts = [("accepted", command.accepted), ("completed", command.completed)]
    guard let wrong = counts.first(where: { !(0...maximumCount).contains($0.1) }) else { return }
    throw Refusal(
      figures,
      found: Bilingual("\(wrong.0) 是 \(wrong.1)", "\(wrong.0) is \(wrong.1)"),
      mend: Bilingual("填写 0 至 \(maximumCount)", "give 0 to \(maximumCount)"))
  }
}
