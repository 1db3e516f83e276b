// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ItemDrafted {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var office: OfficeID?
    var places: [Subject]?
    var content: ItemContent?
    var chain: [ReviewLevel]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("places", &places, from: &cursor)
      object.read("content", &content, from: &cursor)
      object.read("chain", &chain, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let office, let places, let content, let chain
    else { return nil }
    self.item = item
    self.office = office
    self.places = places
    self.content = content
    self.chain = chain
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("office", office)
    try buffer.member("places", places)
    try buffer.member("content", content)
    try buffer.member("chain", chain)
    buffer.endObject()
  }
}

extension ItemContent: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var title: Passage?
    var text: Passage?
    var files: [Paper]?
    var category: ItemCategory?
    var source: ItemSource?
    var from: Line?
    var issued: Instant?
    var columns: [ColumnID]?
    var interprets: ItemID?
    var occasion: ItemOccasion?
    var supplier: Line?
    var proofreaders: [StaffID]?
    var validUntil: CivilDate?
    var reviewOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("title", &title, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("files", &files, from: &cursor)
      object.readIfPresent("category", &category, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("issued", &issued, from: &cursor)
      object.read("columns", &columns, from: &cursor)
      object.readIfPresent("interprets", &interprets, from: &cursor)
      object.readIfPresent("occasion", &occasion, from: &cursor)
      object.readIfPresent("supplier", &supplier, from: &cursor)
      object.read("proofreaders", &proofreaders, from: &cursor)
      object.readIfPresent("validUntil", &validUntil, from: &cursor)
      object.readIfPresent("reviewOn", &reviewOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let title, let files, let source, let columns, let proofreaders
    else { return nil }
    self.title = title
    self.text = text
    self.files = files
    self.category = category
    self.source = source
    self.from = from
    self.issued = issued
    self.columns = columns
    self.interprets = interprets
    self.occasion = occasion
    self.supplier = supplier
    self.proofreaders = proofreaders
    self.validUntil = validUntil
    self.reviewOn = reviewOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("title", title)
    try buffer.member("text", ifPresent: text)
    try buffer.member("files", files)
    try buffer.member("category", ifPresent: category)
    try buffer.member("source", source)
    try buffer.member("from", ifPresent: from)
    try buffer.member("issued", ifPresent: issued)
    try buffer.member("columns", columns)
    try buffer.member("interprets", ifPresent: interprets)
    try buffer.member("occasion", ifPresent: occasion)
    try buffer.member("supplier", ifPresent: supplier)
    try buffer.member("proofreaders", proofreaders)
    try buffer.member("validUntil", ifPresent: validUntil)
    try buffer.member("reviewOn", ifPresent: reviewOn)
    buffer.endObject()
  }
}

extension ItemCategory: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("decisions") {
      self = .decisions
    } else if cursor.takes("overview") {
      self = .overview
    } else if cursor.takes("policy") {
      self = .policy
    } else if cursor.takes("news") {
      self = .news
    } else if cursor.takes("disclosure") {
      self = .disclosure
    } else if cursor.takes("statistics") {
      self = .statistics
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension ItemSource: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("own") {
      self = .own
    } else if cursor.takes("reprint") {
      self = .reprint
    } else {
      return nil
    }
  }
}

extension ItemOccasion: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("leaders") {
      self = .leaders
    } else if cursor.takes("meeting") {
      self = .meeting
    } else if cursor.takes("department") {
      self = .department
    } else {
      return nil
    }
  }
}

extension ReviewLevel: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("first") {
      self = .first
    } else if cursor.takes("second") {
      self = .second
    } else if cursor.takes("deputy") {
      self = .deputy
    } else if cursor.takes("leader") {
      self = .leader
    } else if cursor.takes("final") {
      self = .final
    } else {
      return nil
    }
  }
}

extension ItemRevised {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var content: ItemContent?
    var changed: [ItemMember]?
    var chain: [ReviewLevel]?
    var voided: [ReviewLevel]?
    var answers: [AnsweredMark]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("content", &content, from: &cursor)
      object.read("changed", &changed, from: &cursor)
      object.read("chain", &chain, from: &cursor)
      object.read("voided", &voided, from: &cursor)
      object.read("answers", &answers, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let content, let changed, let chain, let voided,
      let answers
    else { return nil }
    self.item = item
    self.version = version
    self.content = content
    self.changed = changed
    self.chain = chain
    self.voided = voided
    self.answers = answers
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("content", content)
    try buffer.member("changed", changed)
    try buffer.member("chain", chain)
    try buffer.member("voided", voided)
    try buffer.member("answers", answers)
    buffer.endObject()
  }
}

extension ItemMember: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("title") {
      self = .title
    } else if cursor.takes("text") {
      self = .text
    } else if cursor.takes("files") {
      self = .files
    } else if cursor.takes("category") {
      self = .category
    } else if cursor.takes("source") {
      self = .source
    } else if cursor.takes("columns") {
      self = .columns
    } else if cursor.takes("interprets") {
      self = .interprets
    } else if cursor.takes("occasion") {
      self = .occasion
    } else if cursor.takes("supplier") {
      self = .supplier
    } else if cursor.takes("proofreaders") {
      self = .proofreaders
    } else if cursor.takes("validity") {
      self = .validity
    } else {
      return nil
    }
  }
}

extension AnsweredMark: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var markNumber: MarkNumber?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("markNumber", &markNumber, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let markNumber, let answer else { return nil }
    self.markNumber = markNumber
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("markNumber", markNumber)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension ItemFlagged {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var checker: Line?
    var findings: [Passage]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("checker", &checker, from: &cursor)
      object.read("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let checker, let findings else { return nil }
    self.item = item
    self.version = version
    self.checker = checker
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("checker", checker)
    try buffer.member("findings", findings)
    buffer.endObject()
  }
}

extension ItemScreened {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var outcome: ScreeningOutcome?
    var ground: Passage?
    var personalDataChecked: Bool?
    var tradeSecretsChecked: Bool?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("personalDataChecked", &personalDataChecked, from: &cursor)
      object.read("tradeSecretsChecked", &tradeSecretsChecked, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let outcome, let ground, let personalDataChecked,
      let tradeSecretsChecked
    else { return nil }
    self.item = item
    self.version = version
    self.outcome = outcome
    self.ground = ground
    self.personalDataChecked = personalDataChecked
    self.tradeSecretsChecked = tradeSecretsChecked
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("outcome", outcome)
    try buffer.member("ground", ground)
    try buffer.member("personalDataChecked", personalDataChecked)
    try buffer.member("tradeSecretsChecked", tradeSecretsChecked)
    buffer.endObject()
  }
}

extension ScreeningOutcome: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("public") {
      self = .open
    } else if cursor.takes("exempt") {
      self = .exempt
    } else if cursor.takes("refer") {
      self = .refer
    } else {
      return nil
    }
  }
}

extension ItemReviewed {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var level: ReviewLevel?
    var verdict: ReviewVerdict?
    var reasons: Passage?
    var faults: [ContentFault]?
    var marks: [Passage]?
    var override: Passage?
    var noAdvertising: Bool?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("level", &level, from: &cursor)
      object.read("verdict", &verdict, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.read("faults", &faults, from: &cursor)
      object.read("marks", &marks, from: &cursor)
      object.readIfPresent("override", &override, from: &cursor)
      object.readIfPresent("noAdvertising", &noAdvertising, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let level, let verdict, let faults, let marks
    else { return nil }
    self.item = item
    self.version = version
    self.level = level
    self.verdict = verdict
    self.reasons = reasons
    self.faults = faults
    self.marks = marks
    self.override = override
    self.noAdvertising = noAdvertising
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("level", level)
    try buffer.member("verdict", verdict)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("faults", faults)
    try buffer.member("marks", marks)
    try buffer.member("override", ifPresent: override)
    try buffer.member("noAdvertising", ifPresent: noAdvertising)
    buffer.endObject()
  }
}

extension ReviewVerdict: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pass") {
      self = .pass
    } else if cursor.takes("return") {
      self = .sendBack
    } else if cursor.takes("reject") {
      self = .reject
    } else if cursor.takes("refer") {
      self = .refer
    } else {
      return nil
    }
  }
}

extension ContentFault: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("against-law") {
      self = .againstLaw
    } else if cursor.takes("against-socialism") {
      self = .againstSocialism
    } else if cursor.takes("against-national-interest") {
      self = .againstNationalInterest
    } else if cursor.takes("against-citizens-rights") {
      self = .againstCitizensRights
    } else if cursor.takes("against-public-order") {
      self = .againstPublicOrder
    } else if cursor.takes("against-morals") {
      self = .againstMorals
    } else if cursor.takes("untrue") {
      self = .untrue
    } else if cursor.takes("constitution") {
      self = .constitution
    } else if cursor.takes("national-security") {
      self = .nationalSecurity
    } else if cursor.takes("national-honour") {
      self = .nationalHonour
    } else if cursor.takes("ethnic-unity") {
      self = .ethnicUnity
    } else if cursor.takes("state-policy") {
      self = .statePolicy
    } else if cursor.takes("rumour") {
      self = .rumour
    } else if cursor.takes("obscenity") {
      self = .obscenity
    } else if cursor.takes("insult") {
      self = .insult
    } else if cursor.takes("unlawful-assembly") {
      self = .unlawfulAssembly
    } else if cursor.takes("illegal-organisation") {
      self = .illegalOrganisation
    } else if cursor.takes("other-forbidden") {
      self = .otherForbidden
    } else if cursor.takes("advertising") {
      self = .advertising
    } else if cursor.takes("wording") {
      self = .wording
    } else if cursor.takes("facts") {
      self = .facts
    } else if cursor.takes("form") {
      self = .form
    } else {
      return nil
    }
  }
}

extension ItemStored {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var repository: Line?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("repository", &repository, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let repository else { return nil }
    self.item = item
    self.version = version
    self.repository = repository
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("repository", repository)
    buffer.endObject()
  }
}

extension ItemPlanned {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var at: Instant?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let at else { return nil }
    self.item = item
    self.version = version
    self.at = at
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("at", at)
    try buffer.member("until", ifPresent: until)
    buffer.endObject()
  }
}

extension ItemPublished {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var appearances: [Appearance]?
    var columns: [ColumnID]?
    var replaces: [Subject]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("appearances", &appearances, from: &cursor)
      object.read("columns", &columns, from: &cursor)
      object.read("replaces", &replaces, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let appearances, let columns, let replaces
    else { return nil }
    self.item = item
    self.version = version
    self.appearances = appearances
    self.columns = columns
    self.replaces = replaces
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("appearances", appearances)
    try buffer.member("columns", columns)
    try buffer.member("replaces", replaces)
    buffer.endObject()
  }
}

extension Appearance: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var address: WebAddress?
    var at: Instant?
    var push: Line?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("at", &at, from: &cursor)
      object.readIfPresent("push", &push, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let address else { return nil }
    self.place = place
    self.address = address
    self.at = at
    self.push = push
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("address", address)
    try buffer.member("at", ifPresent: at)
    try buffer.member("push", ifPresent: push)
    buffer.endObject()
  }
}

extension ItemWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var taken: [TakenBack]?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("taken", &taken, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let taken, let reasons else { return nil }
    self.item = item
    self.version = version
    self.taken = taken
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("taken", taken)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension TakenBack: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var publishedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("publishedOn", &publishedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let publishedOn else { return nil }
    self.place = place
    self.publishedOn = publishedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("publishedOn", publishedOn)
    buffer.endObject()
  }
}

extension ItemDropped {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let reasons else { return nil }
    self.item = item
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ItemCorrectionDropped {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var stands: ItemVersion?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("stands", &stands, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let stands, let reasons else { return nil }
    self.item = item
    self.version = version
    self.stands = stands
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("stands", stands)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ItemNarrowed {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var without: [Subject]?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("without", &without, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let without, let reasons else { return nil }
    self.item = item
    self.without = without
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("without", without)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReviewChainSet {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var occasion: ItemOccasion?
    var additions: [ReviewLevel]?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("occasion", &occasion, from: &cursor)
      object.read("additions", &additions, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let occasion, let additions, let reasons else { return nil }
    self.office = office
    self.occasion = occasion
    self.additions = additions
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("occasion", occasion)
    try buffer.member("additions", additions)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension DraftItem {
  package init?(reading cursor: inout JSONCursor) {
    var places: [Subject]?
    var title: Headline?
    var text: Prose?
    var files: [Paper]?
    var category: ItemCategory?
    var source: ItemSource?
    var from: Line?
    var issued: Instant?
    var columns: [ColumnID]?
    var interprets: ItemID?
    var occasion: ItemOccasion?
    var supplier: Line?
    var proofreaders: [StaffID]?
    var validUntil: CivilDate?
    var reviewOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("places", &places, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("files", &files, from: &cursor)
      object.readIfPresent("category", &category, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("issued", &issued, from: &cursor)
      object.readIfPresent("columns", &columns, from: &cursor)
      object.readIfPresent("interprets", &interprets, from: &cursor)
      object.readIfPresent("occasion", &occasion, from: &cursor)
      object.readIfPresent("supplier", &supplier, from: &cursor)
      object.readIfPresent("proofreaders", &proofreaders, from: &cursor)
      object.readIfPresent("validUntil", &validUntil, from: &cursor)
      object.readIfPresent("reviewOn", &reviewOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let places, let title, let source else { return nil }
    self.places = places
    self.title = title
    self.text = text
    self.files = files
    self.category = category
    self.source = source
    self.from = from
    self.issued = issued
    self.columns = columns
    self.interprets = interprets
    self.occasion = occasion
    self.supplier = supplier
    self.proofreaders = proofreaders
    self.validUntil = validUntil
    self.reviewOn = reviewOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("places", places)
    try buffer.member("title", title)
    try buffer.member("text", ifPresent: text)
    try buffer.member("files", ifPresent: files)
    try buffer.member("category", ifPresent: category)
    try buffer.member("source", source)
    try buffer.member("from", ifPresent: from)
    try buffer.member("issued", ifPresent: issued)
    try buffer.member("columns", ifPresent: columns)
    try buffer.member("interprets", ifPresent: interprets)
    try buffer.member("occasion", ifPresent: occasion)
    try buffer.member("supplier", ifPresent: supplier)
    try buffer.member("proofreaders", ifPresent: proofreaders)
    try buffer.member("validUntil", ifPresent: validUntil)
    try buffer.member("reviewOn", ifPresent: reviewOn)
    buffer.endObject()
  }
}

extension ReviseItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var title: Headline?
    var text: Prose?
    var files: [Paper]?
    var drops: [ObjectNumber]?
    var category: ItemCategory?
    var issued: Instant?
    var columns: [ColumnID]?
    var interprets: ItemID?
    var occasion: ItemOccasion?
    var supplier: Line?
    var proofreaders: [StaffID]?
    var validUntil: CivilDate?
    var reviewOn: CivilDate?
    var answers: [MarkAnswer]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.readIfPresent("title", &title, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("files", &files, from: &cursor)
      object.readIfPresent("drops", &drops, from: &cursor)
      object.readIfPresent("category", &category, from: &cursor)
      object.readIfPresent("issued", &issued, from: &cursor)
      object.readIfPresent("columns", &columns, from: &cursor)
      object.readIfPresent("interprets", &interprets, from: &cursor)
      object.readIfPresent("occasion", &occasion, from: &cursor)
      object.readIfPresent("supplier", &supplier, from: &cursor)
      object.readIfPresent("proofreaders", &proofreaders, from: &cursor)
      object.readIfPresent("validUntil", &validUntil, from: &cursor)
      object.readIfPresent("reviewOn", &reviewOn, from: &cursor)
      object.readIfPresent("answers", &answers, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version else { return nil }
    self.item = item
    self.version = version
    self.title = title
    self.text = text
    self.files = files
    self.drops = drops
    self.category = category
    self.issued = issued
    self.columns = columns
    self.interprets = interprets
    self.occasion = occasion
    self.supplier = supplier
    self.proofreaders = proofreaders
    self.validUntil = validUntil
    self.reviewOn = reviewOn
    self.answers = answers
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("title", ifPresent: title)
    try buffer.member("text", ifPresent: text)
    try buffer.member("files", ifPresent: files)
    try buffer.member("drops", ifPresent: drops)
    try buffer.member("category", ifPresent: category)
    try buffer.member("issued", ifPresent: issued)
    try buffer.member("columns", ifPresent: columns)
    try buffer.member("interprets", ifPresent: interprets)
    try buffer.member("occasion", ifPresent: occasion)
    try buffer.member("supplier", ifPresent: supplier)
    try buffer.member("proofreaders", ifPresent: proofreaders)
    try buffer.member("validUntil", ifPresent: validUntil)
    try buffer.member("reviewOn", ifPresent: reviewOn)
    try buffer.member("answers", ifPresent: answers)
    buffer.endObject()
  }
}

extension MarkAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var markNumber: MarkNumber?
    var answer: Prose?
    var object = cursor.object()
    repeat {
      object.read("markNumber", &markNumber, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let markNumber, let answer else { return nil }
    self.markNumber = markNumber
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("markNumber", markNumber)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension FlagItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var checker: Line?
    var findings: [Prose]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("checker", &checker, from: &cursor)
      object.read("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let checker, let findings else { return nil }
    self.item = item
    self.version = version
    self.checker = checker
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("checker", checker)
    try buffer.member("findings", findings)
    buffer.endObject()
  }
}

extension ScreenItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var outcome: ScreeningOutcome?
    var ground: Prose?
    var personalDataChecked: Bool?
    var tradeSecretsChecked: Bool?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("personalDataChecked", &personalDataChecked, from: &cursor)
      object.read("tradeSecretsChecked", &tradeSecretsChecked, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let outcome, let ground, let personalDataChecked,
      let tradeSecretsChecked
    else { return nil }
    self.item = item
    self.version = version
    self.outcome = outcome
    self.ground = ground
    self.personalDataChecked = personalDataChecked
    self.tradeSecretsChecked = tradeSecretsChecked
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("outcome", outcome)
    try buffer.member("ground", ground)
    try buffer.member("personalDataChecked", personalDataChecked)
    try buffer.member("tradeSecretsChecked", tradeSecretsChecked)
    buffer.endObject()
  }
}

extension ReviewItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var verdict: ReviewVerdict?
    var reasons: Prose?
    var faults: [ContentFault]?
    var marks: [Prose]?
    var override: Prose?
    var noAdvertising: Bool?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("verdict", &verdict, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("faults", &faults, from: &cursor)
      object.readIfPresent("marks", &marks, from: &cursor)
      object.readIfPresent("override", &override, from: &cursor)
      object.readIfPresent("noAdvertising", &noAdvertising, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let verdict else { return nil }
    self.item = item
    self.version = version
    self.verdict = verdict
    self.reasons = reasons
    self.faults = faults
    self.marks = marks
    self.override = override
    self.noAdvertising = noAdvertising
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("verdict", verdict)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("faults", ifPresent: faults)
    try buffer.member("marks", ifPresent: marks)
    try buffer.member("override", ifPresent: override)
    try buffer.member("noAdvertising", ifPresent: noAdvertising)
    buffer.endObject()
  }
}

extension StoreItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var repository: Line?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("repository", &repository, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let repository else { return nil }
    self.item = item
    self.version = version
    self.repository = repository
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("repository", repository)
    buffer.endObject()
  }
}

extension PlanItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var at: Instant?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let at else { return nil }
    self.item = item
    self.version = version
    self.at = at
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("at", at)
    try buffer.member("until", ifPresent: until)
    buffer.endObject()
  }
}

extension PublishItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var appearances: [Appearance]?
    var interpretation: PublishedInterpretation?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("appearances", &appearances, from: &cursor)
      object.readIfPresent("interpretation", &interpretation, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let appearances else { return nil }
    self.item = item
    self.version = version
    self.appearances = appearances
    self.interpretation = interpretation
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("appearances", appearances)
    try buffer.member("interpretation", ifPresent: interpretation)
    buffer.endObject()
  }
}

extension PublishedInterpretation: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var version: ItemVersion?
    var appearances: [Appearance]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("appearances", &appearances, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let version, let appearances else { return nil }
    self.item = item
    self.version = version
    self.appearances = appearances
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("version", version)
    try buffer.member("appearances", appearances)
    buffer.endObject()
  }
}

extension WithdrawItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let reasons else { return nil }
    self.item = item
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension DropItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let reasons else { return nil }
    self.item = item
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension NarrowItem {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var without: [Subject]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("without", &without, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let without, let reasons else { return nil }
    self.item = item
    self.without = without
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("without", without)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SetReviewChain {
  package init?(reading cursor: inout JSONCursor) {
    var occasion: ItemOccasion?
    var additions: [ReviewLevel]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("occasion", &occasion, from: &cursor)
      object.read("additions", &additions, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let occasion, let additions, let reasons else { return nil }
    self.occasion = occasion
    self.additions = additions
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("occasion", occasion)
    try buffer.member("additions", additions)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ItemShow {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item else { return nil }
    self.item = item
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    buffer.endObject()
  }
}

extension ItemAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var line: ItemLine?
    var content: ItemContent?
    var next: ReviewLevel?
    var versions: [VersionAnswer]?
    var marks: [ItemMark]?
    var interpretations: [ItemID]?
    var trail: [ItemTrail]?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("content", &content, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
      object.read("versions", &versions, from: &cursor)
      object.read("marks", &marks, from: &cursor)
      object.read("interpretations", &interpretations, from: &cursor)
      object.read("trail", &trail, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let content, let versions, let marks, let interpretations,
      let trail
    else { return nil }
    self.line = line
    self.content = content
    self.next = next
    self.versions = versions
    self.marks = marks
    self.interpretations = interpretations
    self.trail = trail
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("content", content)
    try buffer.member("next", ifPresent: next)
    try buffer.member("versions", versions)
    try buffer.member("marks", marks)
    try buffer.member("interpretations", interpretations)
    try buffer.member("trail", trail)
    buffer.endObject()
  }
}

extension ItemLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var title: Passage?
    var office: OfficeAnswer?
    var phase: ItemPhase?
    var version: ItemVersion?
    var category: ItemCategory?
    var author: PersonAnswer?
    var places: [SubjectAnswer]?
    var lacking: [ItemNeed]?
    var screening: ScreeningOutcome?
    var outstanding: [Subject]?
    var plan: ItemPlan?
    var published: [PublishedItem]?
    var issued: Instant?
    var reprintHours: Int?
    var idleDays: Int?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.readIfPresent("category", &category, from: &cursor)
      object.readIfPresent("author", &author, from: &cursor)
      object.read("places", &places, from: &cursor)
      object.read("lacking", &lacking, from: &cursor)
      object.readIfPresent("screening", &screening, from: &cursor)
      object.read("outstanding", &outstanding, from: &cursor)
      object.readIfPresent("plan", &plan, from: &cursor)
      object.read("published", &published, from: &cursor)
      object.readIfPresent("issued", &issued, from: &cursor)
      object.readIfPresent("reprintHours", &reprintHours, from: &cursor)
      object.read("idleDays", &idleDays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let title, let office, let phase, let version, let places,
      let lacking, let outstanding, let published, let idleDays
    else { return nil }
    self.item = item
    self.title = title
    self.office = office
    self.phase = phase
    self.version = version
    self.category = category
    self.author = author
    self.places = places
    self.lacking = lacking
    self.screening = screening
    self.outstanding = outstanding
    self.plan = plan
    self.published = published
    self.issued = issued
    self.reprintHours = reprintHours
    self.idleDays = idleDays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("title", title)
    try buffer.member("office", office)
    try buffer.member("phase", phase)
    try buffer.member("version", version)
    try buffer.member("category", ifPresent: category)
    try buffer.member("author", ifPresent: author)
    try buffer.member("places", places)
    try buffer.member("lacking", lacking)
    try buffer.member("screening", ifPresent: screening)
    try buffer.member("outstanding", outstanding)
    try buffer.member("plan", ifPresent: plan)
    try buffer.member("published", published)
    try buffer.member("issued", ifPresent: issued)
    try buffer.member("reprintHours", ifPresent: reprintHours)
    try buffer.member("idleDays", idleDays)
    buffer.endObject()
  }
}

extension ItemPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("in-review") {
      self = .inReview
    } else if cursor.takes("returned") {
      self = .returned
    } else if cursor.takes("ready") {
      self = .ready
    } else if cursor.takes("published") {
      self = .published
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("dropped") {
      self = .dropped
    } else {
      return nil
    }
  }
}

extension ItemNeed: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("screening") {
      self = .screening
    } else if cursor.takes("review") {
      self = .review
    } else if cursor.takes("repository") {
      self = .repository
    } else {
      return nil
    }
  }
}

extension ItemPlan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var version: ItemVersion?
    var at: Instant?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("version", &version, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let version, let at else { return nil }
    self.version = version
    self.at = at
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("version", version)
    try buffer.member("at", at)
    try buffer.member("until", ifPresent: until)
    buffer.endObject()
  }
}

extension PublishedItem: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var version: ItemVersion?
    var address: WebAddress?
    var on: CivilDate?
    var at: Instant?
    var push: Line?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("at", &at, from: &cursor)
      object.readIfPresent("push", &push, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let version, let address, let on, let event else { return nil }
    self.place = place
    self.version = version
    self.address = address
    self.on = on
    self.at = at
    self.push = push
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("version", version)
    try buffer.member("address", address)
    try buffer.member("on", on)
    try buffer.member("at", ifPresent: at)
    try buffer.member("push", ifPresent: push)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension VersionAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var version: ItemVersion?
    var by: PersonAnswer?
    var on: CivilDate?
    var changed: [ItemMember]?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("version", &version, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("changed", &changed, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let version, let by, let on, let changed, let event else { return nil }
    self.version = version
    self.by = by
    self.on = on
    self.changed = changed
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("version", version)
    try buffer.member("by", by)
    try buffer.member("on", on)
    try buffer.member("changed", changed)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension ItemMark: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var number: MarkNumber?
    var version: ItemVersion?
    var by: StaffID?
    var text: Passage?
    var answer: Passage?
    var answeredIn: ItemVersion?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("answeredIn", &answeredIn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let version, let by, let text else { return nil }
    self.number = number
    self.version = version
    self.by = by
    self.text = text
    self.answer = answer
    self.answeredIn = answeredIn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("version", version)
    try buffer.member("by", by)
    try buffer.member("text", text)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("answeredIn", ifPresent: answeredIn)
    buffer.endObject()
  }
}

extension ItemTrail: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var event: Int?
    var recordedAt: Instant?
    var occurredOn: CivilDate?
    var by: PersonAnswer?
    var what: Bilingual?
    var version: ItemVersion?
    var level: ReviewLevel?
    var verdict: ReviewVerdict?
    var outcome: ScreeningOutcome?
    var reasons: Passage?
    var faults: [ContentFault]?
    var content: ItemContent?
    var object = cursor.object()
    repeat {
      object.read("event", &event, from: &cursor)
      object.read("recordedAt", &recordedAt, from: &cursor)
      object.read("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("what", &what, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.readIfPresent("level", &level, from: &cursor)
      object.readIfPresent("verdict", &verdict, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("faults", &faults, from: &cursor)
      object.readIfPresent("content", &content, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let event, let recordedAt, let occurredOn, let what else { return nil }
    self.event = event
    self.recordedAt = recordedAt
    self.occurredOn = occurredOn
    self.by = by
    self.what = what
    self.version = version
    self.level = level
    self.verdict = verdict
    self.outcome = outcome
    self.reasons = reasons
    self.faults = faults
    self.content = content
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("event", event)
    try buffer.member("recordedAt", recordedAt)
    try buffer.member("occurredOn", occurredOn)
    try buffer.member("by", ifPresent: by)
    try buffer.member("what", what)
    try buffer.member("version", ifPresent: version)
    try buffer.member("level", ifPresent: level)
    try buffer.member("verdict", ifPresent: verdict)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("faults", ifPresent: faults)
    try buffer.member("content", ifPresent: content)
    buffer.endObject()
  }
}

extension ItemCompare {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var from: ItemVersion?
    var to: ItemVersion?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let from, let to else { return nil }
    self.item = item
    self.from = from
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("from", from)
    try buffer.member("to", to)
    buffer.endObject()
  }
}

extension ItemCompareAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var from: ItemVersion?
    var to: ItemVersion?
    var changed: [ItemMember]?
    var title: [TextRun]?
    var text: [TextRun]?
    var filesOut: [Paper]?
    var filesIn: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("changed", &changed, from: &cursor)
      object.readIfPresent("title", &title, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("filesOut", &filesOut, from: &cursor)
      object.read("filesIn", &filesIn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let from, let to, let changed, let filesOut, let filesIn
    else { return nil }
    self.item = item
    self.from = from
    self.to = to
    self.changed = changed
    self.title = title
    self.text = text
    self.filesOut = filesOut
    self.filesIn = filesIn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("from", from)
    try buffer.member("to", to)
    try buffer.member("changed", changed)
    try buffer.member("title", ifPresent: title)
    try buffer.member("text", ifPresent: text)
    try buffer.member("filesOut", filesOut)
    try buffer.member("filesIn", filesIn)
    buffer.endObject()
  }
}

extension TextRun: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: TextRunKind?
    var text: String?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("text", &text, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let text else { return nil }
    self.kind = kind
    self.text = text
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("text", text)
    buffer.endObject()
  }
}

extension TextRunKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("kept") {
      self = .kept
    } else if cursor.takes("removed") {
      self = .removed
    } else if cursor.takes("added") {
      self = .added
    } else {
      return nil
    }
  }
}

extension ItemList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var place: Subject?
    var author: StaffID?
    var phase: ItemPhase?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("author", &author, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.place = place
    self.author = author
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("place", ifPresent: place)
    try buffer.member("author", ifPresent: author)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ItemListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var items: [ItemLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("items", &items, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let items else { return nil }
    self.items = items
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("items", items)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension PlanList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension RhythmList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension RhythmAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var accounts: [RhythmLine]?
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

extension RhythmLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var account: SubjectAnswer?
    var office: OfficeAnswer?
    var publishedCount: Int?
    var lastPublishedOn: CivilDate?
    var idleDays: Int?
    var standing: RhythmStanding?
    var week: Period?
    var weekCount: Int?
    var weekNeeded: Int?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("publishedCount", &publishedCount, from: &cursor)
      object.readIfPresent("lastPublishedOn", &lastPublishedOn, from: &cursor)
      object.readIfPresent("idleDays", &idleDays, from: &cursor)
      object.read("standing", &standing, from: &cursor)
      object.readIfPresent("week", &week, from: &cursor)
      object.readIfPresent("weekCount", &weekCount, from: &cursor)
      object.readIfPresent("weekNeeded", &weekNeeded, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let office, let publishedCount, let standing
    else { return nil }
    self.account = account
    self.office = office
    self.publishedCount = publishedCount
    self.lastPublishedOn = lastPublishedOn
    self.idleDays = idleDays
    self.standing = standing
    self.week = week
    self.weekCount = weekCount
    self.weekNeeded = weekNeeded
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("office", office)
    try buffer.member("publishedCount", publishedCount)
    try buffer.member("lastPublishedOn", ifPresent: lastPublishedOn)
    try buffer.member("idleDays", ifPresent: idleDays)
    try buffer.member("standing", standing)
    try buffer.member("week", ifPresent: week)
    try buffer.member("weekCount", ifPresent: weekCount)
    try buffer.member("weekNeeded", ifPresent: weekNeeded)
    buffer.endObject()
  }
}

extension RhythmStanding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("active") {
      self = .active
    } else if cursor.takes("warning") {
      self = .warning
    } else if cursor.takes("veto") {
      self = .veto
    } else if cursor.takes("unknown") {
      self = .unknown
    } else {
      return nil
    }
  }
}

extension Item {
  package init?(reading cursor: inout JSONCursor) {
    var id: ItemID?
    var office: OfficeID?
    var places: [Subject]?
    var phase: ItemPhase?
    var version: ItemVersion?
    var content: ItemContent?
    var reviews: Reviews?
    var screening: ScreeningOutcome?
    var flaggedBy: [Line]?
    var repository: Line?
    var plan: ItemPlan?
    var versions: [VersionRecord]?
    var marks: [ItemMark]?
    var standing: StandingVersion?
    var published: [PublishedItem]?
    var interpretations: [ItemID]?
    var lastOn: CivilDate?
    var lastAt: Instant?
    var since: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("places", &places, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("content", &content, from: &cursor)
      object.read("reviews", &reviews, from: &cursor)
      object.readIfPresent("screening", &screening, from: &cursor)
      object.read("flaggedBy", &flaggedBy, from: &cursor)
      object.readIfPresent("repository", &repository, from: &cursor)
      object.readIfPresent("plan", &plan, from: &cursor)
      object.read("versions", &versions, from: &cursor)
      object.read("marks", &marks, from: &cursor)
      object.readIfPresent("standing", &standing, from: &cursor)
      object.read("published", &published, from: &cursor)
      object.read("interpretations", &interpretations, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
      object.read("lastAt", &lastAt, from: &cursor)
      object.read("since", &since, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let places, let phase, let version, let content,
      let reviews, let flaggedBy, let versions, let marks, let published, let interpretations,
      let lastOn, let lastAt, let since
    else { return nil }
    self.id = id
    self.office = office
    self.places = places
    self.phase = phase
    self.version = version
    self.content = content
    self.reviews = reviews
    self.screening = screening
    self.flaggedBy = flaggedBy
    self.repository = repository
    self.plan = plan
    self.versions = versions
    self.marks = marks
    self.standing = standing
    self.published = published
    self.interpretations = interpretations
    self.lastOn = lastOn
    self.lastAt = lastAt
    self.since = since
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("places", places)
    try buffer.member("phase", phase)
    try buffer.member("version", version)
    try buffer.member("content", content)
    try buffer.member("reviews", reviews)
    try buffer.member("screening", ifPresent: screening)
    try buffer.member("flaggedBy", flaggedBy)
    try buffer.member("repository", ifPresent: repository)
    try buffer.member("plan", ifPresent: plan)
    try buffer.member("versions", versions)
    try buffer.member("marks", marks)
    try buffer.member("standing", ifPresent: standing)
    try buffer.member("published", published)
    try buffer.member("interpretations", interpretations)
    try buffer.member("lastOn", lastOn)
    try buffer.member("lastAt", lastAt)
    try buffer.member("since", since)
    buffer.endObject()
  }
}

extension Reviews: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var chain: [ReviewLevel]?
    var passed: [PassedReview]?
    var object = cursor.object()
    repeat {
      object.read("chain", &chain, from: &cursor)
      object.read("passed", &passed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let chain, let passed else { return nil }
    self.chain = chain
    self.passed = passed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("chain", chain)
    try buffer.member("passed", passed)
    buffer.endObject()
  }
}

extension PassedReview: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var level: ReviewLevel?
    var by: StaffID?
    var on: CivilDate?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("level", &level, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let level, let by, let on, let event else { return nil }
    self.level = level
    self.by = by
    self.on = on
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("level", level)
    try buffer.member("by", by)
    try buffer.member("on", on)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension VersionRecord: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var version: ItemVersion?
    var by: StaffID?
    var on: CivilDate?
    var changed: [ItemMember]?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("version", &version, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("changed", &changed, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let version, let by, let on, let changed, let event else { return nil }
    self.version = version
    self.by = by
    self.on = on
    self.changed = changed
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("version", version)
    try buffer.member("by", by)
    try buffer.member("on", on)
    try buffer.member("changed", changed)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension StandingVersion: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var version: ItemVersion?
    var content: ItemContent?
    var reviews: Reviews?
    var repository: Line?
    var object = cursor.object()
    repeat {
      object.read("version", &version, from: &cursor)
      object.read("content", &content, from: &cursor)
      object.read("reviews", &reviews, from: &cursor)
      object.readIfPresent("repository", &repository, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let version, let content, let reviews else { return nil }
    self.version = version
    self.content = content
    self.reviews = reviews
    self.repository = repository
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("version", version)
    try buffer.member("content", content)
    try buffer.member("reviews", reviews)
    try buffer.member("repository", ifPresent: repository)
    buffer.endObject()
  }
}

extension Activity {
  package init?(reading cursor: inout JSONCursor) {
    var count: Int?
    var recent: [RecentItem]?
    var object = cursor.object()
    repeat {
      object.read("count", &count, from: &cursor)
      object.read("recent", &recent, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let count, let recent else { return nil }
    self.count = count
    self.recent = recent
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("count", count)
    try buffer.member("recent", recent)
    buffer.endObject()
  }
}

extension RecentItem: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var item: ItemID?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("item", &item, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let item, let on else { return nil }
    self.item = item
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("item", item)
    try buffer.member("on", on)
    buffer.endObject()
  }
}

extension AddedReviews {
  package init?(reading cursor: inout JSONCursor) {
    var levels: [ReviewLevel]?
    var object = cursor.object()
    repeat {
      object.read("levels", &levels, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let levels else { return nil }
    self.levels = levels
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("levels", levels)
    buffer.endObject()
  }
}
