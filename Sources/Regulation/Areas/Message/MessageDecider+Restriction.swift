import CivilTime

/// Decides what is kept and not used (Personal Information Protection Law, 47).
///
/// 1. The leader of the county openness office decides, on a paper, with a ground and a legal basis. 2. What
/// is being dealt with is answered or declined first, so that no term runs that nobody may meet. 3. What was
/// restricted is restricted on another ground, or until another day, by another decision; lifted by one; and
/// ends when nothing of it is left.
extension MessageDecider {
  static func decide(
    _ command: RestrictMessage, in context: Context, _ register: some Register,
    _ texts: any ObjectLookup
  ) throws -> [MessageEvent] {
    let message = try restrictable(command.message, in: context, register)
    if let restriction = message.restriction, restriction.ground == command.ground,
      restriction.basis == command.basis, restriction.until == command.until
    {
      return []
    }
    try MessageRules.checkPaper(of: context, since: message.receivedOn)
    try MessageRules.check(
      message, in: [.answered, .declined, .closed], by: MessageRules.restriction,
      mend: Bilingual("先答复或者不予受理", "answer or decline it first"))
    guard try register.objects(of: message.id).contains(where: { try isKept($0, texts) }) else {
      throw Refusal(
        MessageRules.restriction,
        found: Bilingual(
          "\(message.id) 的内容已全部删除", "nothing is left of what \(message.id) said"),
        mend: Bilingual("无须限制", "there is nothing to restrict"))
    }
    if let until = command.until, until < context.today {
      throw Refusal(
        MessageRules.restriction,
        found: Bilingual(
          "保留至 \(until)，今天 \(context.today)",
          "it is kept until \(until), and today is \(context.today)"),
        mend: Bilingual(
          "期限已届满的，决定删除（object.erase）", "what need not be kept any more is erased (object.erase)"))
    }
    return [
      .restricted(
        MessageRestricted(
          message: message.id, ground: command.ground, basis: command.basis, until: command.until))
    ]
  }

  static func decide(
    _ command: LiftRestriction, in context: Context, _ register: some Register
  ) throws -> [MessageEvent] {
    let message = try restrictable(command.message, in: context, register)
    guard let restriction = message.restriction else { return [] }
    try MessageRules.checkPaper(of: context, since: restriction.on)
    return [
      .restrictionLifted(
        RestrictionLifted(message: message.id, reasons: Passage(command.reasons)))
    ]
  }

  private static func restrictable(
    _ id: MessageID, in context: Context, _ register: some Register
  ) throws -> Message {
    try Duties.check(
      context.actor, of: .countyOpenness, as: [.leader], or: MessageRules.restrictor)
    try RecordRules.requireDocument(context)
    let message = try MessageRules.message(id, register)
    try MessageRules.checkOrder(message, context)
    return message
  }

  private static func isKept(_ object: ObjectNumber, _ texts: any ObjectLookup) throws -> Bool {
    try texts.kept(object).map { $0.erasedBy == nil } ?? false
  }

  /// Refuses to let somebody read what is restricted but on an order by law, which the leader decides about.
  static func checkOpening(
    _ command: OpenMessage, of message: Message, in context: Context
  ) throws {
    guard message.restriction != nil else { return }
    guard command.purpose == .legalOrder, context.actor.holds(.leader) else {
      throw MessageRules.refuseUse(of: message)
    }
    try RecordRules.requireDocument(context)
  }
}
