extension Area {
  /// Erasing texts and files beside the log, and the cards that open older backups.
  static let erasure = Area(
    "erasure",
    events: ErasureEvent.kinds,
    commands: [
      CommandKind(EraseObjects.self) { .erasure(.erase($0)) },
      CommandKind(DestroyObjects.self) { .erasure(.destroy($0)) },
      CommandKind(WithdrawErasure.self) { .erasure(.withdraw($0)) },
      CommandKind(RecordDestroyedCard.self) { .erasure(.recordDestroyedCard($0)) },
    ],
    queries: [QueryKind(ObjectShow.self), QueryKind(ErasureList.self)],
    rules: ErasureRules.all + PaperRules.all,
    work: [ErasureProjector.destroying],
    projectors: [ErasureProjector.self])
}
