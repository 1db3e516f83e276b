import JSONText

// What tables hold a row of: written whole, read whole. Each says here that it is read and written
// directly; how is in `Generated`, as it is for everything a row is made of.

extension County: JSONDirect {}
extension Office: JSONDirect {}
extension Staff: JSONDirect {}
extension Site: JSONDirect {}
extension Account: JSONDirect {}
extension SubjectCases: JSONDirect {}
extension AnnouncedArrangement: JSONDirect {}
extension Deadline: JSONDirect {}
extension Violation: JSONDirect {}
extension Interpretation: JSONDirect {}

/// The paper behind a request and an event.
extension Document: JSONDirect {}
