/// What can be asked of a case (事项) itself.
package enum CaseCommand: Hashable, Sendable {
  case decide(DecideStep)
  case recall(RecallStep)
}

/// What a person with a decision to take can say.
package enum Decision: String, Codable, CaseIterable, Sendable {
  case approve
  /// Back to where the definition says, with reasons; it may be handed in again.
  case `return`
  /// Ends the case.
  case reject
  /// Ends the case on the wish of those who began it.
  case withdraw

  package var name: Bilingual {
    switch self {
    case .approve: Bilingual("同意", "approve")
    case .return: Bilingual("退回", "return")
    case .reject: Bilingual("不予批准", "reject")
    case .withdraw: Bilingual("撤回", "withdraw")
    }
  }
}

/// Takes the decision a step waits for: one command for every approval of every workflow.
package struct DecideStep: CommandPayload {
  package static let method = "case.decide"
  package static let summary = Bilingual(
    "审批：同意、退回、不予批准、撤回", "Decides a step: approve, return, reject, withdraw")

  package let caseID: CaseID
  /// Left out only to withdraw the whole case.
  package let step: StepID?
  /// For which subject; left out when the step is done once, or the case is about one thing.
  package let subject: Subject?
  package let decision: Decision
  /// Asked for with every decision but an approval.
  package let reasons: Prose?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, subject, decision, reasons
  }

  package var passages: [String] { Self.words(reasons) }
}

/// Takes back what one handed in oneself, while nobody has judged it: it is handed in again as it should
/// be.
package struct RecallStep: CommandPayload {
  package static let method = "case.recall"
  package static let summary = Bilingual(
    "收回本人提交、尚未审核的材料", "Recalls one's own submission that nobody has judged")

  package let caseID: CaseID
  package let step: StepID
  /// For which subject; left out when the step is done once, or the case is about one thing.
  package let subject: Subject?
  package let reasons: Prose

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case step, subject, reasons
  }

  package var passages: [String] { Self.words(reasons) }
}
