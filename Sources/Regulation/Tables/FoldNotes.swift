/// What folding an entry has changed so far, for the projectors that fold behind: a step that opened, a
/// deadline that was met.
///
/// Emptied before each entry, and never stored: what stands here follows from the entry and the tables.
package struct FoldNotes {
  /// The case of the entry, with the steps that changed, and what it runs on.
  package var evolved: (case: CaseEvolved, definition: Definition)?
  /// The deadlines that changed, in the order in which they did.
  package var deadlines: [DeadlineChange] = []

  /// What is asked of offices outside of cases, and what is no more.
  package var work: [WorkNote] = []

  /// The messages of which something was erased.
  package var erasedMessages: [MessageID] = []

  package init() {}
}

/// A deadline that an entry changed.
package struct DeadlineChange: Sendable {
  /// Nothing when it has only begun.
  package let before: Deadline?
  package let after: Deadline

  package init(before: Deadline?, after: Deadline) {
    self.before = before
    self.after = after
  }
}
