import JSONText
package import Regulation

// What a request carries and what answers say. Each says here that it is read and written directly;
// how is in `Generated`, as it is for everything it is made of.

extension CommandEnvelope: JSONDirect {}
extension CommandAnswer: JSONDirect {}
extension RefusalAnswer: JSONDirect {}
extension ProblemAnswer: JSONDirect {}

extension InboxAnswer: JSONDirect {}
extension CaseAnswer: JSONDirect {}
extension CaseListAnswer: JSONDirect {}
extension SiteAnswer: JSONDirect {}
extension SiteListAnswer: JSONDirect {}
extension AccountAnswer: JSONDirect {}
extension AccountListAnswer: JSONDirect {}
extension OfficeListAnswer: JSONDirect {}
extension StaffListAnswer: JSONDirect {}
extension EventListAnswer: JSONDirect {}
extension RuleListAnswer: JSONDirect {}
extension LedgerAnswer: JSONDirect {}
extension CalendarAnswer: JSONDirect {}
extension CalendarDaysAnswer: JSONDirect {}
extension DueAnswer: JSONDirect {}
extension DeadlineListAnswer: JSONDirect {}
extension ViolationListAnswer: JSONDirect {}

/// What an event's data holds beside its payload.
package struct EventDocument: JSONDirect, Sendable {
  /// The paper behind the event.
  package let document: Document?
}
