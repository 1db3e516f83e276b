/// What may be set of messages (A20): terms for what is no correction, and whether one pauses.
extension ParameterBook {
  package static let consultationTerm = term(.consultation)
  package static let complaintTerm = term(.complaint)
  package static let suggestionTerm = term(.suggestion)
  package static let reportTerm = term(.report)
  package static let otherTerm = term(.other)
  package static let pauseWhileAsking = Parameter(
    "A20.pause-while-asking", ArticleReference(20), "请留言人补充期间，咨询、投诉等的期限暂停",
    "the term of what is no correction pauses while the citizen is asked for more",
    form: .permission, initial: .permission(.forbidden), from: .reading)

  static let ofMessages = [
    consultationTerm, complaintTerm, suggestionTerm, reportTerm, otherTerm, pauseWhileAsking,
  ]

  private static func term(_ kind: MessageKind) -> Parameter {
    let id: ParameterID =
      switch kind {
      case .consultation: "A20.consultation-term"
      case .complaint: "A20.complaint-term"
      case .suggestion: "A20.suggestion-term"
      case .report: "A20.report-term"
      case .other, .correction: "A20.other-term"
      }
    return Parameter(
      id, ArticleReference(20), "\(kind.name.zh)类留言的办理期限", "how long a \(kind.name.en) may take",
      form: .term(1...180), initial: nil, from: .open)
  }

  /// The term of a kind of message; nothing for a correction, whose terms are the text's.
  static func term(of kind: MessageKind) -> Parameter? {
    switch kind {
    case .consultation: consultationTerm
    case .complaint: complaintTerm
    case .suggestion: suggestionTerm
    case .report: reportTerm
    case .other: otherTerm
    case .correction: nil
    }
  }
}
