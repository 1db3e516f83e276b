/// Decides what is asked of the list of platforms (A39).
///
/// The county CAC keeps it, each entry with the paper it rests on: the text speaks of platforms that the
/// national authority approved, and no program knows those. A platform keeps its name; the same again
/// is no event.
package enum PlatformDecider {
  package static func decide(
    _ command: ApprovePlatform, in context: Context, _ register: some PlatformLookup
  ) throws -> [PlatformEvent] {
    try PlatformRules.checkKeeper(context)
    if let other = try register.platform(named: command.name), other.id != command.platform {
      throw PlatformRules.refuseName(of: other)
    }
    if let known = try register.platform(command.platform) {
      guard known.name == command.name else { throw PlatformRules.refuseName(of: known) }
      if known.isListed { return [] }
      try PlatformRules.checkOrder(known, context.occurredOn)
    }
    return [.approved(PlatformApproved(platform: command.platform, name: command.name))]
  }

  package static func decide(
    _ command: WithdrawPlatform, in context: Context, _ register: some PlatformLookup
  ) throws -> [PlatformEvent] {
    try PlatformRules.checkKeeper(context)
    guard let known = try register.platform(command.platform) else {
      throw Refusal(
        PlatformRules.known,
        found: Bilingual(
          "名单上没有平台 \(command.platform)", "no platform on the list is \(command.platform)"),
        mend: Bilingual("核对编号（platform.list）", "check the id (platform.list)"))
    }
    guard known.isListed else { return [] }
    try PlatformRules.checkOrder(known, context.occurredOn)
    return [
      .withdrawn(
        PlatformWithdrawn(
          platform: known.id, name: known.name, reason: Passage(command.reason)))
    ]
  }
}

extension CommandDecider {
  func decide(_ command: PlatformCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .approve(let command): try PlatformDecider.decide(command, in: context, register)
      case .withdraw(let command): try PlatformDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.platform))
  }
}
