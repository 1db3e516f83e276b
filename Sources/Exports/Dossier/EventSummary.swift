import Regulation

/// An event in a sentence for people, with what else it says.
struct EventSummary {
  let what: Bilingual
  /// What stands behind it: reasons, findings, titles, as they were written.
  let said: [Bilingual]
  /// The step it belongs to, if any.
  let step: StepID?

  init(_ event: Event, under definition: Definition) {
    let payload = event.payload
    said = payload.said
    let attempted = payload.attempts.flatMap(definition.step(completedBy:))?.id
    step = StepEvent(event, under: definition)?.step ?? attempted
    let decided: Bilingual? =
      if case .workflow(let event) = event { Self.decision(event, definition) } else { nil }
    what = decided ?? type(of: payload).wording
  }

  /// A decision, named by its step.
  private static func decision(_ event: CaseEvent, _ definition: Definition) -> Bilingual? {
    switch event {
    case .opened:
      return Bilingual("立项：\(definition.title.zh)", "case opened: \(definition.title.en)")
    case .stepApproved(let event):
      let title = title(event.step, definition)
      return Bilingual("\(title.zh)：同意", "\(title.en): approved")
    case .stepReturned(let event):
      let title = title(event.step, definition)
      let target = Self.title(event.to, definition)
      return Bilingual("\(title.zh)：退回至“\(target.zh)”", "\(title.en): returned to “\(target.en)”")
    case .subjectDropped(let event):
      let title = title(event.step, definition)
      return Bilingual("\(title.zh)：不予批准", "\(title.en): rejected")
    case .rejected(let event):
      let title = title(event.step, definition)
      return Bilingual("\(title.zh)：不予批准", "\(title.en): rejected")
    case .stepRecalled(let event):
      let title = title(event.step, definition)
      return Bilingual("\(title.zh)：收回", "\(title.en): recalled")
    case .hostMoved, .withdrawn, .completed: return nil
    }
  }

  static func title(_ id: StepID, _ definition: Definition) -> Bilingual {
    definition.step(id)?.title ?? id.plain
  }
}
