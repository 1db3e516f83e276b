import JSONText

/// A row of the inboxes.
extension InboxItem: JSONDirect {}
