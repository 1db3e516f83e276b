/// Decides what is asked about erasing.
///
/// 1. The leader of the county openness office decides, on a paper, a ground and a legal basis, and
///    names what is there and was not erased.
/// 2. Another person carries it out: an administrator, or one of the same office. What was carried out
///    cannot be again, and is no event.
/// 3. What was not carried out is withdrawn by the same leader.
/// 4. A card is destroyed before a witness, when another recovery key has taken its place.
package enum ErasureDecider {
  package static func decide(
    _ command: EraseObjects, in context: Context, _ register: some ErasureLookup & MessageLookup,
    _ objects: any ObjectLookup
  ) throws -> [ErasureEvent] {
    try checkDecider(context.actor)
    try RecordRules.requireDocument(context)
    try ErasureRules.check(command.objects)
    let numbers = command.objects.sorted()
    if let first = numbers.first, let open = try register.openErasure(of: first),
      open.objects == numbers
    {
      return []
    }
    for number in numbers { try checkLiving(number, register, objects) }
    try checkPublicVersions(
      numbers, register, objects, mend: Bilingual("一并列入", "name too: "))
    return [
      .decided(
        ErasureDecided(
          erasure: Minted.next(after: try register.lastErasure, on: context.today),
          objects: numbers, ground: command.ground, basis: command.basis))
    ]
  }

  package static func decide(
    _ command: DestroyObjects, in context: Context,
    _ register: some ErasureLookup & MessageLookup, _ objects: any ObjectLookup
  ) throws -> [ErasureEvent] {
    let erasure = try known(command.erasure, register)
    try checkDestroyer(context.actor, of: erasure)
    try checkNotWithdrawn(erasure)
    guard erasure.isOpen else { return [] }
    // What was drafted for the public since the decision says the same once more.
    try checkPublicVersions(
      erasure.objects, register, objects,
      mend: Bilingual("先另行决定并删除", "have erased first, by a decision of their own, "))
    return [.erased(ObjectsErased(erasure: erasure.id, objects: erasure.objects))]
  }

  package static func decide(
    _ command: WithdrawErasure, in context: Context, _ register: some ErasureLookup
  ) throws -> [ErasureEvent] {
    try checkDecider(context.actor)
    let erasure = try known(command.erasure, register)
    if let position = erasure.erasedBy {
      throw Refusal(
        ErasureRules.open,
        found: Bilingual(
          "\(erasure.id) 已由第 \(position) 号记录执行", "event \(position) carried out \(erasure.id)"),
        mend: Bilingual("已销毁的内容无法恢复", "what was destroyed does not come back"))
    }
    guard erasure.isOpen else { return [] }
    return [.withdrawn(ErasureWithdrawn(erasure: erasure.id))]
  }

  package static func decide(
    _ command: RecordDestroyedCard, in context: Context,
    _ register: some ErasureLookup & DirectoryLookup, _ objects: any ObjectLookup
  ) throws -> [ErasureEvent] {
    try checkKeeper(context.actor)
    guard try register.destroyedCard(command.generation) == nil else { return [] }
    try ErasureRules.check(command.generation, now: try objects.generation)
    try checkWitness(command.witness, context.actor, register)
    return [
      .cardDestroyed(
        RecoveryCardDestroyed(generation: command.generation, witness: command.witness))
    ]
  }

  /// Refuses to erase something of a message and leave standing what the public reads of it.
  private static func checkPublicVersions(
    _ numbers: [ObjectNumber], _ register: some MessageLookup, _ objects: any ObjectLookup,
    mend: Bilingual
  ) throws {
    for number in numbers {
      guard let message = try register.message(ofObject: number) else { continue }
      let texts = [message.shown, message.drafted].compactMap(\.self).flatMap(\.objects)
      let left = try texts.filter {
        try !numbers.contains($0) && objects.kept($0)?.erasedBy == nil
      }
      guard !left.isEmpty else { continue }
      throw Refusal(
        MessageRules.erased,
        found: Bilingual(
          "第 \(number) 号属于留言 \(message.id)，其公开文本是\(left.plain.zh)",
          "\(number) is of the message \(message.id), whose public version is \(left.plain.en)"),
        mend: Bilingual("\(mend.zh)\(left.plain.zh)", "\(mend.en)\(left.plain.en)"))
    }
  }

  // MARK: Who

  private static func checkDecider(_ actor: Actor) throws {
    try Duties.check(actor, of: .countyOpenness, as: [.leader], or: ErasureRules.decider)
  }

  /// Whether somebody may destroy what others decided about.
  private static func isKeeper(_ actor: Actor) -> Bool {
    actor.holds(.administrator)
      || (actor.office.kind == .countyOpenness && !actor.holds(.auditor))
  }

  private static func checkKeeper(_ actor: Actor) throws {
    guard !isKeeper(actor) else { return }
    throw Duties.refuse(
      actor, by: ErasureRules.destroyer,
      mend: Bilingual(
        "由系统管理员或县政务公开办人员办理",
        "let an administrator or somebody of the county openness office do it"))
  }

  private static func checkDestroyer(_ actor: Actor, of erasure: Erasure) throws {
    try checkKeeper(actor)
    guard actor.staff.id == erasure.decidedBy else { return }
    throw Refusal(
      ErasureRules.secondPerson,
      found: Bilingual(
        "\(actor.staff.name)本人作出了该删除决定", "\(actor.staff.name) decided this erasure"),
      mend: Bilingual("由另一人执行（object.destroy）", "let another person do it (object.destroy)"))
  }

  private static func checkWitness(
    _ witness: StaffID, _ actor: Actor, _ register: some DirectoryLookup
  ) throws {
    let found: Bilingual
    if witness == actor.staff.id {
      found = Bilingual("见证人是登记人本人", "the witness is who records it")
    } else if let staff = try register.staff(witness), staff.removedOn == nil {
      return
    } else {
      found = Bilingual("\(witness) 不是在任人员", "\(witness) is nobody in service")
    }
    throw Refusal(
      ErasureRules.witness, found: found,
      mend: Bilingual("填写在场的另一名在任人员", "name another person in service who was there"))
  }

  // MARK: What

  private static func known(
    _ id: ErasureID, _ register: some ErasureLookup
  ) throws -> Erasure {
    if let erasure = try register.erasure(id) { return erasure }
    throw Refusal(
      ErasureRules.known,
      found: Bilingual("没有删除决定 \(id)", "there is no erasure \(id)"),
      mend: Bilingual("核对编号（erasure.list）", "check the id (erasure.list)"))
  }

  private static func checkNotWithdrawn(_ erasure: Erasure) throws {
    guard let day = erasure.withdrawnOn else { return }
    throw Refusal(
      ErasureRules.open,
      found: Bilingual("\(erasure.id) 已于 \(day) 撤回", "\(erasure.id) was withdrawn on \(day)"),
      mend: Bilingual("重新作出决定（object.erase）", "decide anew (object.erase)"))
  }

  private static func checkLiving(
    _ number: ObjectNumber, _ register: some ErasureLookup, _ objects: any ObjectLookup
  ) throws {
    guard let object = try objects.kept(number) else {
      throw Refusal(
        ErasureRules.objectKnown,
        found: Bilingual("没有第 \(number) 号文本或文件", "there is no text or file \(number)"),
        mend: Bilingual("核对编号（event.list）", "check the number (event.list)"))
    }
    if let position = object.erasedBy {
      throw Refusal(
        ErasureRules.once,
        found: Bilingual(
          "第 \(number) 号已由第 \(position) 号记录删除", "event \(position) erased \(number)"),
        mend: Bilingual("从清单中去掉该编号", "leave the number out"))
    }
    if let open = try register.openErasure(of: number) {
      throw Refusal(
        ErasureRules.once,
        found: Bilingual(
          "第 \(number) 号已在待执行的删除决定 \(open.id) 中",
          "\(number) is in the erasure \(open.id), which is not carried out yet"),
        mend: Bilingual(
          "先执行或撤回 \(open.id)", "carry out \(open.id), or withdraw it, first"))
    }
  }
}
