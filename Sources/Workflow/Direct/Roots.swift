import JSONText

/// A row of the cases.
extension CaseState: JSONDirect {}
