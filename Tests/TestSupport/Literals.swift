package import Regulation

/// Ids as literals, in tests only: a wrong one is a mistake of the test.
extension TextForm {
  package init(stringLiteral text: String) {
    guard let value = Self(text) else { preconditionFailure("no \(Self.self): \(text)") }
    self = value
  }
}

extension CaseID: ExpressibleByStringLiteral {}
extension Commitment: ExpressibleByStringLiteral {}
extension CriticismID: ExpressibleByStringLiteral {}
extension Digest: ExpressibleByStringLiteral {}
extension ErasureID: ExpressibleByStringLiteral {}
extension FindingID: ExpressibleByStringLiteral {}
extension InspectionID: ExpressibleByStringLiteral {}
extension ItemID: ExpressibleByStringLiteral {}
extension Line: ExpressibleByStringLiteral {}
extension PaperNumber: ExpressibleByStringLiteral {}
extension MessageID: ExpressibleByStringLiteral {}
extension OfficeID: ExpressibleByStringLiteral {}
extension SightingID: ExpressibleByStringLiteral {}
extension SiteID: ExpressibleByStringLiteral {}
extension StaffID: ExpressibleByStringLiteral {}
extension CommentID: ExpressibleByStringLiteral {}
extension OpinionID: ExpressibleByStringLiteral {}
extension ProblemID: ExpressibleByStringLiteral {}
extension ResponseID: ExpressibleByStringLiteral {}
extension EvaluationID: ExpressibleByStringLiteral {}
extension InterviewID: ExpressibleByStringLiteral {}
extension SurveyID: ExpressibleByStringLiteral {}
