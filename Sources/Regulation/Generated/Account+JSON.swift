// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AccountRegisteredExisting {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var kind: AccountKind?
    var platform: PlatformName?
    var name: Line?
    var host: OfficeID?
    var owner: StaffID?
    var post: Line?
    var number: AccountNumber?
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
      object.readIfPresent("owner", &owner, from: &cursor)
      object.readIfPresent("post", &post, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
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
    self.owner = owner
    self.post = post
    self.number = number
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
    try buffer.member("owner", ifPresent: owner)
    try buffer.member("post", ifPresent: post)
    try buffer.member("number", ifPresent: number)
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

extension AccountOpeningProposed {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var caseID: CaseID?
    var kind: AccountKind?
    var host: OfficeID?
    var platform: PlatformName?
    var name: Line?
    var purpose: Passage?
    var owner: StaffID?
    var post: Line?
    var team: AccountTeam?
    var tie: Passage?
    var secondReason: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("owner", &owner, from: &cursor)
      object.readIfPresent("post", &post, from: &cursor)
      object.read("team", &team, from: &cursor)
      object.readIfPresent("tie", &tie, from: &cursor)
      object.readIfPresent("secondReason", &secondReason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let caseID, let kind, let host, let platform, let name,
      let purpose, let team
    else { return nil }
    self.account = account
    self.caseID = caseID
    self.kind = kind
    self.host = host
    self.platform = platform
    self.name = name
    self.purpose = purpose
    self.owner = owner
    self.post = post
    self.team = team
    self.tie = tie
    self.secondReason = secondReason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("case", caseID)
    try buffer.member("kind", kind)
    try buffer.member("host", host)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("purpose", purpose)
    try buffer.member("owner", ifPresent: owner)
    try buffer.member("post", ifPresent: post)
    try buffer.member("team", team)
    try buffer.member("tie", ifPresent: tie)
    try buffer.member("secondReason", ifPresent: secondReason)
    buffer.endObject()
  }
}

extension AccountTeam: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var lead: StaffID?
    var deputy: StaffID?
    var chiefEditor: StaffID?
    var custodian: StaffID?
    var section: Line?
    var operators: [StaffID]?
    var hired: [HiredStaff]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("lead", &lead, from: &cursor)
      object.readIfPresent("deputy", &deputy, from: &cursor)
      object.readIfPresent("chiefEditor", &chiefEditor, from: &cursor)
      object.readIfPresent("custodian", &custodian, from: &cursor)
      object.readIfPresent("section", &section, from: &cursor)
      object.read("operators", &operators, from: &cursor)
      object.read("hired", &hired, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let operators, let hired else { return nil }
    self.lead = lead
    self.deputy = deputy
    self.chiefEditor = chiefEditor
    self.custodian = custodian
    self.section = section
    self.operators = operators
    self.hired = hired
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("lead", ifPresent: lead)
    try buffer.member("deputy", ifPresent: deputy)
    try buffer.member("chiefEditor", ifPresent: chiefEditor)
    try buffer.member("custodian", ifPresent: custodian)
    try buffer.member("section", ifPresent: section)
    try buffer.member("operators", operators)
    try buffer.member("hired", hired)
    buffer.endObject()
  }
}

extension HiredStaff: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var check: PaperName?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("check", &check, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let check else { return nil }
    self.staff = staff
    self.check = check
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("check", check)
    buffer.endObject()
  }
}

extension PaperName: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var number: PaperNumber?
    var date: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("date", &date, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let date else { return nil }
    self.number = number
    self.date = date
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("date", date)
    buffer.endObject()
  }
}

extension AccountOpeningApproved {
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

extension AccountOpeningEnded {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var how: OpeningEnd?
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

extension AccountRegistered {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var number: AccountNumber?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("number", &number, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let number else { return nil }
    self.account = account
    self.number = number
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("number", number)
    try buffer.member("address", ifPresent: address)
    buffer.endObject()
  }
}

extension AccountVerified {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var entity: Line?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("entity", &entity, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let entity else { return nil }
    self.account = account
    self.entity = entity
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("entity", entity)
    buffer.endObject()
  }
}

extension AccountOpened {
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

extension AccountFiled {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var filing: AccountFiling?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("filing", &filing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let filing else { return nil }
    self.account = account
    self.filing = filing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("filing", filing)
    buffer.endObject()
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

extension AccountChangeProposed {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var caseID: CaseID?
    var changes: AccountValues?
    var reasons: Passage?
    var tie: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("tie", &tie, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let caseID, let changes, let reasons else { return nil }
    self.account = account
    self.caseID = caseID
    self.changes = changes
    self.reasons = reasons
    self.tie = tie
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("case", caseID)
    try buffer.member("changes", changes)
    try buffer.member("reasons", reasons)
    try buffer.member("tie", ifPresent: tie)
    buffer.endObject()
  }
}

extension AccountValues: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var name: Line?
    var number: AccountNumber?
    var address: WebAddress?
    var lead: StaffID?
    var deputy: StaffID?
    var chiefEditor: StaffID?
    var host: OfficeID?
    var suspended: Bool?
    var object = cursor.object()
    repeat {
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("lead", &lead, from: &cursor)
      object.readIfPresent("deputy", &deputy, from: &cursor)
      object.readIfPresent("chiefEditor", &chiefEditor, from: &cursor)
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("suspended", &suspended, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.name = name
    self.number = number
    self.address = address
    self.lead = lead
    self.deputy = deputy
    self.chiefEditor = chiefEditor
    self.host = host
    self.suspended = suspended
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", ifPresent: name)
    try buffer.member("number", ifPresent: number)
    try buffer.member("address", ifPresent: address)
    try buffer.member("lead", ifPresent: lead)
    try buffer.member("deputy", ifPresent: deputy)
    try buffer.member("chiefEditor", ifPresent: chiefEditor)
    try buffer.member("host", ifPresent: host)
    try buffer.member("suspended", ifPresent: suspended)
    buffer.endObject()
  }
}

extension AccountChanged {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var former: AccountValues?
    var now: AccountValues?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("former", &former, from: &cursor)
      object.read("now", &now, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let former, let now else { return nil }
    self.account = account
    self.former = former
    self.now = now
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("former", former)
    try buffer.member("now", now)
    buffer.endObject()
  }
}

extension AccountChangeEnded {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var how: ChangeEnd?
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

extension AccountFilingUpdated {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var filing: AccountFiling?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("filing", &filing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let filing else { return nil }
    self.account = account
    self.filing = filing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("filing", filing)
    buffer.endObject()
  }
}

extension RegisterExistingAccount {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var platform: PlatformName?
    var name: Line?
    var host: OfficeID?
    var kind: AccountKind?
    var owner: StaffID?
    var post: Line?
    var number: AccountNumber?
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
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("owner", &owner, from: &cursor)
      object.readIfPresent("post", &post, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
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
    self.kind = kind
    self.owner = owner
    self.post = post
    self.number = number
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
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("owner", ifPresent: owner)
    try buffer.member("post", ifPresent: post)
    try buffer.member("number", ifPresent: number)
    try buffer.member("verified", ifPresent: verified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    buffer.endObject()
  }
}

extension ProposeAccountOpening {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var kind: AccountKind?
    var platform: PlatformName?
    var name: Line?
    var purpose: Prose?
    var owner: StaffID?
    var post: Line?
    var lead: StaffID?
    var deputy: StaffID?
    var chiefEditor: StaffID?
    var custodian: StaffID?
    var section: Line?
    var operators: [StaffID]?
    var hired: [WantedHire]?
    var tie: Prose?
    var secondReason: Prose?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("purpose", &purpose, from: &cursor)
      object.readIfPresent("owner", &owner, from: &cursor)
      object.readIfPresent("post", &post, from: &cursor)
      object.readIfPresent("lead", &lead, from: &cursor)
      object.readIfPresent("deputy", &deputy, from: &cursor)
      object.readIfPresent("chiefEditor", &chiefEditor, from: &cursor)
      object.readIfPresent("custodian", &custodian, from: &cursor)
      object.readIfPresent("section", &section, from: &cursor)
      object.readIfPresent("operators", &operators, from: &cursor)
      object.readIfPresent("hired", &hired, from: &cursor)
      object.readIfPresent("tie", &tie, from: &cursor)
      object.readIfPresent("secondReason", &secondReason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let kind, let platform, let name else { return nil }
    self.account = account
    self.kind = kind
    self.platform = platform
    self.name = name
    self.purpose = purpose
    self.owner = owner
    self.post = post
    self.lead = lead
    self.deputy = deputy
    self.chiefEditor = chiefEditor
    self.custodian = custodian
    self.section = section
    self.operators = operators
    self.hired = hired
    self.tie = tie
    self.secondReason = secondReason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("kind", kind)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("purpose", ifPresent: purpose)
    try buffer.member("owner", ifPresent: owner)
    try buffer.member("post", ifPresent: post)
    try buffer.member("lead", ifPresent: lead)
    try buffer.member("deputy", ifPresent: deputy)
    try buffer.member("chiefEditor", ifPresent: chiefEditor)
    try buffer.member("custodian", ifPresent: custodian)
    try buffer.member("section", ifPresent: section)
    try buffer.member("operators", ifPresent: operators)
    try buffer.member("hired", ifPresent: hired)
    try buffer.member("tie", ifPresent: tie)
    try buffer.member("secondReason", ifPresent: secondReason)
    buffer.endObject()
  }
}

extension WantedHire: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var check: PaperName?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.readIfPresent("check", &check, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff else { return nil }
    self.staff = staff
    self.check = check
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("check", ifPresent: check)
    buffer.endObject()
  }
}

extension RegisterOnPlatform {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var number: AccountNumber?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("number", &number, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let number else { return nil }
    self.caseID = caseID
    self.number = number
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("number", number)
    try buffer.member("address", ifPresent: address)
    buffer.endObject()
  }
}

extension CompleteVerification {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var entity: Line?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("entity", &entity, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let entity else { return nil }
    self.caseID = caseID
    self.entity = entity
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("entity", entity)
    buffer.endObject()
  }
}

extension OpenAccount {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    buffer.endObject()
  }
}

extension FileAccount {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: AccountFiling?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing else { return nil }
    self.caseID = caseID
    self.filing = filing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
    buffer.endObject()
  }
}

extension MakeUpFiling {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var filing: AccountFiling?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("filing", &filing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let filing else { return nil }
    self.account = account
    self.filing = filing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("filing", filing)
    buffer.endObject()
  }
}

extension ProposeAccountChange {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var changes: AccountValues?
    var reasons: Prose?
    var tie: Prose?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("tie", &tie, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let changes, let reasons else { return nil }
    self.account = account
    self.changes = changes
    self.reasons = reasons
    self.tie = tie
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("changes", changes)
    try buffer.member("reasons", reasons)
    try buffer.member("tie", ifPresent: tie)
    buffer.endObject()
  }
}

extension ApplyAccountChange {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    buffer.endObject()
  }
}

extension UpdateAccountFiling {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: AccountFiling?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing else { return nil }
    self.caseID = caseID
    self.filing = filing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
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
    var platformListed: Bool?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("openCases", &openCases, from: &cursor)
      object.read("missing", &missing, from: &cursor)
      object.read("platformListed", &platformListed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let host, let openCases, let missing, let platformListed
    else { return nil }
    self.account = account
    self.host = host
    self.openCases = openCases
    self.missing = missing
    self.platformListed = platformListed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("host", host)
    try buffer.member("openCases", openCases)
    try buffer.member("missing", missing)
    try buffer.member("platformListed", platformListed)
    buffer.endObject()
  }
}

extension Account {
  package init?(reading cursor: inout JSONCursor) {
    var id: AccountID?
    var kind: AccountKind?
    var platform: PlatformName?
    var name: Line?
    var host: OfficeID?
    var phase: AccountPhase?
    var isImported: Bool?
    var enteredOn: CivilDate?
    var isVerified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var owner: StaffID?
    var post: Line?
    var purpose: Passage?
    var number: AccountNumber?
    var address: WebAddress?
    var team: AccountTeam?
    var opening: AccountOpeningState?
    var renamedBy: Int?
    var closing: AccountClosingState?
    var change: AccountChangeState?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("isImported", &isImported, from: &cursor)
      object.readIfPresent("enteredOn", &enteredOn, from: &cursor)
      object.readIfPresent("isVerified", &isVerified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.readIfPresent("owner", &owner, from: &cursor)
      object.readIfPresent("post", &post, from: &cursor)
      object.readIfPresent("purpose", &purpose, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("team", &team, from: &cursor)
      object.readIfPresent("opening", &opening, from: &cursor)
      object.readIfPresent("renamedBy", &renamedBy, from: &cursor)
      object.readIfPresent("closing", &closing, from: &cursor)
      object.readIfPresent("change", &change, from: &cursor)
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
    self.enteredOn = enteredOn
    self.isVerified = isVerified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
    self.owner = owner
    self.post = post
    self.purpose = purpose
    self.number = number
    self.address = address
    self.team = team
    self.opening = opening
    self.renamedBy = renamedBy
    self.closing = closing
    self.change = change
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
    try buffer.member("enteredOn", ifPresent: enteredOn)
    try buffer.member("isVerified", ifPresent: isVerified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("owner", ifPresent: owner)
    try buffer.member("post", ifPresent: post)
    try buffer.member("purpose", ifPresent: purpose)
    try buffer.member("number", ifPresent: number)
    try buffer.member("address", ifPresent: address)
    try buffer.member("team", ifPresent: team)
    try buffer.member("opening", ifPresent: opening)
    try buffer.member("renamedBy", ifPresent: renamedBy)
    try buffer.member("closing", ifPresent: closing)
    try buffer.member("change", ifPresent: change)
    buffer.endObject()
  }
}

extension AccountPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("opening") {
      self = .opening
    } else if cursor.takes("open") {
      self = .open
    } else if cursor.takes("suspended") {
      self = .suspended
    } else if cursor.takes("closed") {
      self = .closed
    } else if cursor.takes("ended") {
      self = .ended
    } else {
      return nil
    }
  }
}

extension AccountOpeningState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var proposedOn: CivilDate?
    var approvedOn: CivilDate?
    var registeredOn: CivilDate?
    var verifiedOn: CivilDate?
    var end: OpeningEnd?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("registeredOn", &registeredOn, from: &cursor)
      object.readIfPresent("verifiedOn", &verifiedOn, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let proposedOn else { return nil }
    self.caseID = caseID
    self.proposedOn = proposedOn
    self.approvedOn = approvedOn
    self.registeredOn = registeredOn
    self.verifiedOn = verifiedOn
    self.end = end
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("registeredOn", ifPresent: registeredOn)
    try buffer.member("verifiedOn", ifPresent: verifiedOn)
    try buffer.member("end", ifPresent: end)
    buffer.endObject()
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

extension AccountChangeState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var changes: AccountValues?
    var proposedOn: CivilDate?
    var appliedOn: CivilDate?
    var end: ChangeEnd?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("appliedOn", &appliedOn, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let changes, let proposedOn else { return nil }
    self.caseID = caseID
    self.changes = changes
    self.proposedOn = proposedOn
    self.appliedOn = appliedOn
    self.end = end
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("changes", changes)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("appliedOn", ifPresent: appliedOn)
    try buffer.member("end", ifPresent: end)
    buffer.endObject()
  }
}

extension AccountList {
  package init?(reading cursor: inout JSONCursor) {
    var host: OfficeID?
    var phase: AccountPhase?
    var platform: PlatformName?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("platform", &platform, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.host = host
    self.phase = phase
    self.platform = platform
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("host", ifPresent: host)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("platform", ifPresent: platform)
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

extension AccountSuspension {
  package init?(reading cursor: inout JSONCursor) {
    var from: CivilDate?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("from", &from, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let from else { return nil }
    self.from = from
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("from", from)
    try buffer.member("until", ifPresent: until)
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
