extension Area {
  /// Texts on their way to sites and accounts, their reviews and their publication: Articles 18, 24, 40 and 41.
  static let item = Area(
    "item",
    events: ItemEvent.kinds,
    commands: [
      CommandKind(DraftItem.self) { .item(.draft($0)) },
      CommandKind(ReviseItem.self) { .item(.revise($0)) },
      CommandKind(FlagItem.self) { .item(.flag($0)) },
      CommandKind(ScreenItem.self) { .item(.screen($0)) },
      CommandKind(ReviewItem.self) { .item(.review($0)) },
      CommandKind(StoreItem.self) { .item(.store($0)) },
      CommandKind(PlanItem.self) { .item(.plan($0)) },
      CommandKind(PublishItem.self) { .item(.publish($0)) },
      CommandKind(WithdrawItem.self) { .item(.withdraw($0)) },
      CommandKind(DropItem.self) { .item(.drop($0)) },
      CommandKind(NarrowItem.self) { .item(.narrow($0)) },
      CommandKind(SetReviewChain.self) { .item(.setChain($0)) },
    ],
    queries: [
      QueryKind(ItemShow.self), QueryKind(ItemCompare.self), QueryKind(ItemList.self),
      QueryKind(PlanList.self),
      QueryKind(RhythmList.self),
    ],
    rules: ItemRules.all + Article18.all + Article24.all + Article41.ofReviews,
    parameters: [ParameterBook.personalWithoutReviews, ParameterBook.postsAWeek],
    subjects: [.item],
    deadlines: ItemDeadlines.rules,
    recurring: ItemRecurring.rules,
    effects: {
      try ItemDeadlines.effects(of: $0, $1) + ItemRecurring.effects(of: $0, $1)
    },
    work: ItemWork.rules,
    figures: ItemFigures.all,
    counted: { entry, _ in ItemFigures.counted(by: entry) },
    projectors: [ItemProjector.self])
}
