// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AccountRegisteredExisting {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var kind: AccountKind?
    var platform: Line?
    var name: Line?
    var host: OfficeID?
    var verified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var missing: [AccountFiling]?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("verified", &verified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.read("missing", &missing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let kind, let platform, let name, let host, let missing
    else { return nil }
    self.account = account
    self.kind = kind
    self.platform = platform
    self.name = name
    self.host = host
    self.verified = verified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
    self.missing = missing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("kind", kind)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("verified", ifPresent: verified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("missing", missing)
    buffer.endObject()
  }
}

extension AccountKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("institutional") {
      self = .institutional
    } else if cursor.takes("personal") {
      self = .personal
    } else {
      return nil
    }
  }
}

extension AccountFiling: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("cac") {
      self = .cac
    } else if cursor.takes("openness") {
      self = .openness
    } else {
      return nil
    }
  }
}

extension AccountClosingProposed {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var caseID: CaseID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let caseID, let reasons else { return nil }
    self.account = account
    self.caseID = caseID
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("case", caseID)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension AccountClosingApproved {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    buffer.endObject()
  }
}

extension AccountClosingEnded {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var how: ClosingEnd?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("how", &how, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let how else { return nil }
    self.account = account
    self.how = how
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("how", how)
    buffer.endObject()
  }
}

extension AccountClosingAnnounced {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let title, let address else { return nil }
    self.account = account
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension AccountCancelled {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    buffer.endObject()
  }
}

extension AccountClosingFiled {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    buffer.endObject()
  }
}

extension AccountHostMoved {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var from: OfficeID?
    var to: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let from, let to else { return nil }
    self.account = account
    self.from = from
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("from", from)
    try buffer.member("to", to)
    buffer.endObject()
  }
}

extension AccountArchived {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var month: CalendarMonth?
    var digest: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.read("digest", &digest, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let month, let digest else { return nil }
    self.account = account
    self.month = month
    self.digest = digest
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("month", month)
    try buffer.member("digest", digest)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension RegisterExistingAccount {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var platform: Line?
    var name: Line?
    var host: OfficeID?
    var verified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("verified", &verified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let platform, let name, let host else { return nil }
    self.account = account
    self.platform = platform
    self.name = name
    self.host = host
    self.verified = verified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("verified", ifPresent: verified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    buffer.endObject()
  }
}

extension ProposeAccountClosing {
  package init?(reading cursor: inout JSONCursor) {
    var accounts: [AccountID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("accounts", &accounts, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let accounts else { return nil }
    self.accounts = accounts
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("accounts", accounts)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension AnnounceAccountClosing {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var accounts: [AccountID]?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("accounts", &accounts, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let address else { return nil }
    self.caseID = caseID
    self.accounts = accounts
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("accounts", ifPresent: accounts)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension CancelAccount {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var accounts: [AccountID]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("accounts", &accounts, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.accounts = accounts
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("accounts", ifPresent: accounts)
    buffer.endObject()
  }
}

extension FileAccountClosing {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var accounts: [AccountID]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("accounts", &accounts, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.accounts = accounts
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("accounts", ifPresent: accounts)
    buffer.endObject()
  }
}

extension ArchiveAccount {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var month: CalendarMonth?
    var digest: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.read("digest", &digest, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let month, let digest else { return nil }
    self.account = account
    self.month = month
    self.digest = digest
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("month", month)
    try buffer.member("digest", digest)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension AccountShow {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    buffer.endObject()
  }
}

extension AccountAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var account: Account?
    var host: OfficeAnswer?
    var openCases: [CaseID]?
    var missing: [AccountFiling]?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("openCases", &openCases, from: &cursor)
      object.read("missing", &missing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let host, let openCases, let missing else { return nil }
    self.account = account
    self.host = host
    self.openCases = openCases
    self.missing = missing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("host", host)
    try buffer.member("openCases", openCases)
    try buffer.member("missing", missing)
    buffer.endObject()
  }
}

extension Account {
  package init?(reading cursor: inout JSONCursor) {
    var id: AccountID?
    var kind: AccountKind?
    var platform: Line?
    var name: Line?
    var host: OfficeID?
    var phase: AccountPhase?
    var isImported: Bool?
    var isVerified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var closing: AccountClosingState?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("isImported", &isImported, from: &cursor)
      object.readIfPresent("isVerified", &isVerified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.readIfPresent("closing", &closing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let platform, let name, let host, let phase,
      let isImported
    else { return nil }
    self.id = id
    self.kind = kind
    self.platform = platform
    self.name = name
    self.host = host
    self.phase = phase
    self.isImported = isImported
    self.isVerified = isVerified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
    self.closing = closing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("phase", phase)
    try buffer.member("isImported", isImported)
    try buffer.member("isVerified", ifPresent: isVerified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("closing", ifPresent: closing)
    buffer.endObject()
  }
}

extension AccountPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("open") {
      self = .open
    } else if cursor.takes("closed") {
      self = .closed
    } else {
      return nil
    }
  }
}

extension AccountClosingState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var proposedOn: CivilDate?
    var approvedOn: CivilDate?
    var end: ClosingEnd?
    var announcement: WebAddress?
    var announcedOn: CivilDate?
    var cancelledOn: CivilDate?
    var filedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.readIfPresent("announcedOn", &announcedOn, from: &cursor)
      object.readIfPresent("cancelledOn", &cancelledOn, from: &cursor)
      object.readIfPresent("filedOn", &filedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let proposedOn else { return nil }
    self.caseID = caseID
    self.proposedOn = proposedOn
    self.approvedOn = approvedOn
    self.end = end
    self.announcement = announcement
    self.announcedOn = announcedOn
    self.cancelledOn = cancelledOn
    self.filedOn = filedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("end", ifPresent: end)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("announcedOn", ifPresent: announcedOn)
    try buffer.member("cancelledOn", ifPresent: cancelledOn)
    try buffer.member("filedOn", ifPresent: filedOn)
    buffer.endObject()
  }
}

extension AccountList {
  package init?(reading cursor: inout JSONCursor) {
    var host: OfficeID?
    var phase: AccountPhase?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.host = host
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("host", ifPresent: host)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension AccountListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var accounts: [AccountAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("accounts", &accounts, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let accounts else { return nil }
    self.accounts = accounts
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("accounts", accounts)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension MonthlyArchive {
  package init?(reading cursor: inout JSONCursor) {
    var archivedOn: CivilDate?
    var digest: Digest?
    var position: Int?
    var object = cursor.object()
    repeat {
      object.read("archivedOn", &archivedOn, from: &cursor)
      object.read("digest", &digest, from: &cursor)
      object.read("position", &position, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let archivedOn, let digest, let position else { return nil }
    self.archivedOn = archivedOn
    self.digest = digest
    self.position = position
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("archivedOn", archivedOn)
    try buffer.member("digest", digest)
    try buffer.member("position", position)
    buffer.endObject()
  }
}
