/// Decides what is asked of threads of responses (A19).
///
/// 1. A thread is opened by the openness office, the CAC, the propaganda department or a unit it concerns. 2.
/// Guidance is the propaganda department's. 3. A response is out: a version of an item, or an address
/// elsewhere; what it says is supplied by a named office. 4. A push is of one response, to a named medium.
/// 5. A thread is closed as answered once nothing lacks; otherwise by a leader or deputy, with reasons.
package enum ResponseDecider {
  typealias Register = ResponseLookup & ItemLookup & AccountLookup & DirectoryLookup

  static func decide(
    _ command: OpenResponse, in context: Context, _ register: some Register, _ texts: any TextLookup
  ) throws -> [ResponseEvent] {
    let responder = try DirectoryRules.standing(command.responder, register).id
    var units: [OfficeID] = []
    for unit in command.units ?? [] where unit != responder && !units.contains(unit) {
      units.append(try DirectoryRules.standing(unit, register).id)
    }
    try Duties.check(
      context.actor, of: [responder] + units, orOf: Article19.openers, as: Article19.people,
      by: Article19.opener, register)
    let office = context.actor.office.id
    if let id = try register.lastResponse, let last = try register.response(id), last.isOpen,
      last.office == office, last.kind == command.kind,
      try texts.says(last.title, Prose(command.title))
    {
      throw Refusal(
        ResponseRules.twice,
        found: Bilingual("同一事项已登记（\(id)）", "the same was opened already (\(id))"),
        mend: Bilingual("继续办理该事项（response.show）", "go on with that one (response.show)"))
    }
    return [
      .opened(
        ResponseOpened(
          response: Minted.next(after: try register.lastResponse, on: context.today),
          office: office, kind: command.kind, title: Passage(Prose(command.title)),
          facts: Passage?(command.facts), responder: responder, units: units))
    ]
  }

  static func decide(
    _ command: GuideResponse, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [ResponseEvent] {
    let thread = try opened(command.response, in: context, register)
    try Article19.checkGuide(context, person: command.person)
    if let last = thread.guidance.last, last.person == command.person,
      try texts.says(last.guidance, command.guidance)
    {
      return []
    }
    try ResponseRules.checkRoom(thread.guidance.count + 1, "指导意见", "guidances")
    return [
      .guided(
        ResponseGuided(
          response: thread.id, guidance: Passage(command.guidance), person: command.person))
    ]
  }

  static func decide(
    _ command: GiveResponse, in context: Context, _ register: some Register
  ) throws -> [ResponseEvent] {
    let thread = try opened(command.response, in: context, register)
    try Article19.checkPart(context.actor, in: thread, register)
    let suppliedBy = try DirectoryRules.standing(command.suppliedBy, register).id
    try Article19.check(command, of: thread)
    try Article19.checkPublished(command, register)
    let isKnown = thread.responses.contains {
      $0.form == command.form && $0.item == command.item && $0.version == command.version
        && $0.address == command.address && $0.suppliedBy == suppliedBy
    }
    guard !isKnown else { return [] }
    let number = thread.responses.count + 1
    try ResponseRules.checkRoom(number, "回应", "responses")
    return [
      .given(
        ResponseGiven(
          response: thread.id, responseNumber: ResponseNumber(inRange: number), form: command.form,
          suppliedBy: suppliedBy, item: command.item, version: command.version,
          address: command.address, gist: Passage?(command.gist)))
    ]
  }

  static func decide(
    _ command: PushResponse, in context: Context, _ register: some Register
  ) throws -> [ResponseEvent] {
    let thread = try opened(command.response, in: context, register)
    try Article19.checkPart(context.actor, in: thread, register)
    let number = command.responseNumber
    guard let given = thread.responses.first(where: { $0.responseNumber == number }) else {
      throw Refusal(
        Article19.push,
        found: Bilingual(
          "事项 \(thread.id) 没有第 \(number) 条回应", "\(thread.id) has no response \(number)"),
        mend: Bilingual(
          "先记录回应（response.give），或核对序号（response.show）",
          "record the response first (response.give), or check its number (response.show)"))
    }
    try Article19.check(command.pushes, register)
    try ResponseRules.checkNotAhead(command.pushes, context)
    var added: [PushTarget] = []
    for push in command.pushes where !given.pushes.contains(push) && !added.contains(push) {
      added.append(push)
    }
    guard !added.isEmpty else { return [] }
    try ResponseRules.checkRoom(given.pushes.count + added.count, "推送", "pushes")
    return [
      .pushed(ResponsePushed(response: thread.id, responseNumber: number, pushes: added))
    ]
  }

  static func decide(
    _ command: CloseResponse, in context: Context, _ register: some Register
  ) throws -> [ResponseEvent] {
    let thread = try opened(command.response, in: context, register)
    try Article19.checkClosing(command, of: thread, context.actor, register)
    return [
      .closed(
        ResponseClosed(
          response: thread.id, outcome: command.outcome, reasons: Passage?(command.reasons)))
    ]
  }

  private static func opened(
    _ id: ResponseID, in context: Context, _ register: some Register
  ) throws -> ResponseThread {
    let thread = try ResponseRules.thread(id, register)
    try ResponseRules.checkOpen(thread)
    try ResponseRules.checkOrder(thread, context)
    return thread
  }
}

extension CommandDecider {
  func decide(_ command: ResponseCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .open(let command): try ResponseDecider.decide(command, in: context, register, texts)
      case .guide(let command): try ResponseDecider.decide(command, in: context, register, texts)
      case .give(let command): try ResponseDecider.decide(command, in: context, register)
      case .push(let command): try ResponseDecider.decide(command, in: context, register)
      case .close(let command): try ResponseDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.response))
  }
}
