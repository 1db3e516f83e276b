/// What the words that a member can be chosen from are called in Chinese, by the name of their type.
package enum WordNames {
  /// Nothing for a type that is no list of words, or a word that is not in it.
  package static func chinese(_ word: String, of type: String) -> String? { names[type]?[word] }

  /// What a word is called, whichever list it is of; nothing when lists differ on it.
  package static func chinese(_ word: String) -> String? {
    let found = Set(names.values.compactMap { $0[word] })
    return found.count == 1 ? found.first : nil
  }

  private static let names: [String: [String: String]] = [
    "AccountFiling": named(AccountFiling.self, \.name.zh),
    "AccountKind": named(AccountKind.self, \.name.zh),
    "AccountPhase": named(AccountPhase.self, \.name.zh),
    "ApplicationEnd": named(ApplicationEnd.self, \.name.zh),
    "ArrangementSource": ["program": "程序内置", "office": "单位录入"],
    "CalendarScope": named(CalendarScope.self, \.name.zh),
    "CaseStatus": named(CaseStatus.self, \.name.zh),
    "ChangeAspect": named(ChangeAspect.self, \.title.zh),
    "ChangeCause": named(ChangeCause.self, \.name.zh),
    "ChangeEnd": named(ChangeEnd.self, \.name.zh),
    "ClosingEnd": named(ClosingEnd.self, \.name.zh),
    "ClosingGround": named(ClosingGround.self, \.name.zh),
    "ColumnClass": named(ColumnClass.self, \.name.zh),
    "ColumnStanding": named(ColumnStanding.self, \.name.zh),
    "ContentFault": named(ContentFault.self, \.name.zh),
    "CorrectionEnd": ["rejected": "不予批准", "withdrawn": "撤回"],
    "DeadlineKind": named(DeadlineKind.self, \.name.zh),
    "DeadlineStanding": named(DeadlineStanding.self, \.name.zh),
    "Decision": named(Decision.self, \.name.zh),
    "EmergencyCause": named(EmergencyCause.self, \.name.zh),
    "ErasureGround": named(ErasureGround.self, \.name.zh),
    "FigureDivisionWord": ["office": "按单位", "subject": "按对象", "word": "按分类"],
    "FigureMeasure": named(FigureMeasure.self, \.name.zh),
    "FilingKind": named(FilingKind.self, \.name.zh),
    "AccountablePart": named(AccountablePart.self, \.name.zh),
    "CriticismGround": named(CriticismGround.self, \.name.zh),
    "CriticismMeasure": named(CriticismMeasure.self, \.name.zh),
    "CriticismPhase": named(CriticismPhase.self, \.name.zh),
    "CriticismReview": named(CriticismReview.self, \.name.zh),
    "FindingKind": named(FindingKind.self, \.name.zh),
    "FindingPhase": named(FindingPhase.self, \.name.zh),
    "FindingSource": named(FindingSource.self, \.name.zh),
    "IndicatorTarget": named(IndicatorTarget.self, \.name.zh),
    "InspectionMethod": named(InspectionMethod.self, \.name.zh),
    "InspectionOutcome": named(InspectionOutcome.self, \.name.zh),
    "InspectionPhase": named(InspectionPhase.self, \.name.zh),
    "InspectionScope": named(InspectionScope.self, \.name.zh),
    "ItemCategory": named(ItemCategory.self, \.name.zh),
    "ItemMember": named(ItemMember.self, \.name.zh),
    "ItemNeed": named(ItemNeed.self, \.name.zh),
    "ItemOccasion": named(ItemOccasion.self, \.name.zh),
    "ItemPhase": named(ItemPhase.self, \.name.zh),
    "ItemSource": named(ItemSource.self, \.name.zh),
    "IncidentKind": named(IncidentKind.self, \.name.zh),
    "KeptKind": named(KeptKind.self, \.name.zh),
    "LoginPlace": named(LoginPlace.self, \.name.zh),
    "MaterialKind": named(MaterialKind.self, \.name.zh),
    "MeasureGround": named(MeasureGround.self, \.name.zh),
    "MeasureKind": named(MeasureKind.self, \.name.zh),
    "NoticeKind": named(NoticeKind.self, \.name.zh),
    "ObservationMethod": named(ObservationMethod.self, \.name.zh),
    "OfficeKind": named(OfficeKind.self, \.name.zh),
    "OfflineEnding": named(OfflineEnding.self, \.name.zh),
    "OfflineKind": named(OfflineKind.self, \.name.zh),
    "OfflineReason": named(OfflineReason.self, \.name.zh),
    "OpeningEnd": named(OpeningEnd.self, \.name.zh),
    "ParameterOrigin": named(ParameterOrigin.self, \.name.zh),
    "Provider": named(Provider.self, \.name.zh),
    "ReviewLevel": named(ReviewLevel.self, \.name.zh),
    "ReviewVerdict": named(ReviewVerdict.self, \.name.zh),
    "RhythmStanding": named(RhythmStanding.self, \.name.zh),
    "Role": named(Role.self, \.name.zh),
    "ScreeningOutcome": named(ScreeningOutcome.self, \.name.zh),
    "SightingResult": named(SightingResult.self, \.name.zh),
    "SightingJudgement": named(SightingJudgement.self, \.name.zh),
    "SightingOutcome": named(SightingOutcome.self, \.name.zh),
    "SiteCondition": named(SiteCondition.self, \.name.zh),
    "SiteFunction": named(SiteFunction.self, \.name.zh),
    "SiteKind": named(SiteKind.self, \.name.zh),
    "SitePhase": named(SitePhase.self, \.name.zh),
    "SitePurpose": ["standing": "长期开设", "event": "单项活动", "campaign": "专项工作"],
    "SuperiorLevel": named(SuperiorLevel.self, \.name.zh),
    "TextRunKind": named(TextRunKind.self, \.name.zh),
    "AnswerVerdict": named(AnswerVerdict.self, \.name.zh),
    "CorrectionFault": named(CorrectionFault.self, \.name.zh),
    "DeclineReason": named(DeclineReason.self, \.name.zh),
    "MessageKind": named(MessageKind.self, \.name.zh),
    "MessagePhase": named(MessagePhase.self, \.name.zh),
    "MessagePublicity": named(MessagePublicity.self, \.name.zh),
    "MessageRating": named(MessageRating.self, \.name.zh),
    "MessageWay": named(MessageWay.self, \.name.zh),
    "OpeningPurpose": named(OpeningPurpose.self, \.name.zh),
    "RedactionKind": named(RedactionKind.self, \.name.zh),
    "WithholdReason": named(WithholdReason.self, \.name.zh),
    "StepStatus": ["waiting": "未开始", "open": "待办", "done": "已办结", "skipped": "不需要"],
  ]

  private static func named<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type, _ name: (Word) -> String
  ) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Word.allCases.map { (word: Word) in (word.rawValue, name(word)) })
  }
}
