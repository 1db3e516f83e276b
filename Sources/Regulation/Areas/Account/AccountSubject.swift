extension SubjectKind {
  static let account = SubjectKind(
    "account", "账号", "account", attributes: ["name", "platform"],
    name: { id, tables in try tables.account(AccountID(checked: id))?.name.text },
    renamedBy: { id, tables in try tables.account(AccountID(checked: id))?.renamedBy },
    office: { id, tables in try tables.account(AccountID(checked: id))?.host },
    each: { tables, body in
      try tables.accounts.rows.scan { _, account in
        try body(
          SubjectListing(
            .account(account.id), [account.name.text, account.platform.text],
            office: account.host))
        return true
      }
    })
}

extension Subject {
  package static func account(_ id: AccountID) -> Subject { Subject(.account, id) }

  /// The account it is, if it is one.
  package var account: AccountID? { id(of: .account) }
}
