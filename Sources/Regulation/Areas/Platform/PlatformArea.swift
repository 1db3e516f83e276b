extension Area {
  /// The platforms on which accounts may be opened, as the county CAC keeps them (A39).
  static let platform = Area(
    "platform",
    events: PlatformEvent.kinds,
    commands: [
      CommandKind(ApprovePlatform.self) { .platform(.approve($0)) },
      CommandKind(WithdrawPlatform.self) { .platform(.withdraw($0)) },
    ],
    queries: [QueryKind(PlatformList.self)],
    rules: PlatformRules.all,
    projectors: [PlatformProjector.self])
}
