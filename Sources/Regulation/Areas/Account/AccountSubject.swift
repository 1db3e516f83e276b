extension SubjectKind {
  static let account = SubjectKind("account", "账号", "account") { id, tables in
    try tables.account(AccountID(checked: id))?.name.text
  }
}

extension Subject {
  package static func account(_ id: AccountID) -> Subject { Subject(.account, id) }

  /// The account it is, if it is one.
  package var account: AccountID? { id(of: .account) }
}
