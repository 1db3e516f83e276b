// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension MessageReceived {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var kind: MessageKind?
    var fault: CorrectionFault?
    var source: MessageWay?
    var through: Subject?
    var concerns: Subject?
    var column: ColumnID?
    var receivedAt: Instant?
    var code: CodeDigest?
    var letter: Letter?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("fault", &fault, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("through", &through, from: &cursor)
      object.readIfPresent("concerns", &concerns, from: &cursor)
      object.readIfPresent("column", &column, from: &cursor)
      object.read("receivedAt", &receivedAt, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
      object.read("letter", &letter, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let kind, let source, let receivedAt, let letter
    else { return nil }
    self.message = message
    self.kind = kind
    self.fault = fault
    self.source = source
    self.through = through
    self.concerns = concerns
    self.column = column
    self.receivedAt = receivedAt
    self.code = code
    self.letter = letter
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("kind", kind)
    try buffer.member("fault", ifPresent: fault)
    try buffer.member("source", source)
    try buffer.member("through", ifPresent: through)
    try buffer.member("concerns", ifPresent: concerns)
    try buffer.member("column", ifPresent: column)
    try buffer.member("receivedAt", receivedAt)
    try buffer.member("code", ifPresent: code)
    try buffer.member("letter", letter)
    buffer.endObject()
  }
}

extension MessageKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("consultation") {
      self = .consultation
    } else if cursor.takes("complaint") {
      self = .complaint
    } else if cursor.takes("suggestion") {
      self = .suggestion
    } else if cursor.takes("report") {
      self = .report
    } else if cursor.takes("correction") {
      self = .correction
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension CorrectionFault: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("inaccessible") {
      self = .inaccessible
    } else if cursor.takes("outdated") {
      self = .outdated
    } else if cursor.takes("inaccurate") {
      self = .inaccurate
    } else if cursor.takes("unanswered") {
      self = .unanswered
    } else if cursor.takes("wording") {
      self = .wording
    } else if cursor.takes("counterfeit") {
      self = .counterfeit
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension MessageWay: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("site") {
      self = .site
    } else if cursor.takes("account") {
      self = .account
    } else if cursor.takes("telephone") {
      self = .telephone
    } else if cursor.takes("letter") {
      self = .letter
    } else if cursor.takes("national-platform") {
      self = .nationalPlatform
    } else {
      return nil
    }
  }
}

extension Letter: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var title: Passage?
    var text: Passage?
    var page: Passage?
    var name: Passage?
    var telephone: Passage?
    var mail: Passage?
    var postalAddress: Passage?
    var identityDocument: Passage?
    var ip: Passage?
    var files: [Paper]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("title", &title, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("page", &page, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("mail", &mail, from: &cursor)
      object.readIfPresent("postalAddress", &postalAddress, from: &cursor)
      object.readIfPresent("identityDocument", &identityDocument, from: &cursor)
      object.readIfPresent("ip", &ip, from: &cursor)
      object.read("files", &files, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let text, let files else { return nil }
    self.title = title
    self.text = text
    self.page = page
    self.name = name
    self.telephone = telephone
    self.mail = mail
    self.postalAddress = postalAddress
    self.identityDocument = identityDocument
    self.ip = ip
    self.files = files
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("title", ifPresent: title)
    try buffer.member("text", text)
    try buffer.member("page", ifPresent: page)
    try buffer.member("name", ifPresent: name)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("mail", ifPresent: mail)
    try buffer.member("postalAddress", ifPresent: postalAddress)
    try buffer.member("identityDocument", ifPresent: identityDocument)
    try buffer.member("ip", ifPresent: ip)
    try buffer.member("files", files)
    buffer.endObject()
  }
}

extension MessageAccepted {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension MessageDeclined {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reason: DeclineReason?
    var original: MessageID?
    var passedTo: Passage?
    var note: Passage?
    var wasAccepted: Bool?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.readIfPresent("original", &original, from: &cursor)
      object.readIfPresent("passedTo", &passedTo, from: &cursor)
      object.readIfPresent("note", &note, from: &cursor)
      object.read("wasAccepted", &wasAccepted, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reason, let wasAccepted else { return nil }
    self.message = message
    self.reason = reason
    self.original = original
    self.passedTo = passedTo
    self.note = note
    self.wasAccepted = wasAccepted
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reason", reason)
    try buffer.member("original", ifPresent: original)
    try buffer.member("passedTo", ifPresent: passedTo)
    try buffer.member("note", ifPresent: note)
    try buffer.member("wasAccepted", wasAccepted)
    buffer.endObject()
  }
}

extension DeclineReason: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("unfounded") {
      self = .unfounded
    } else if cursor.takes("out-of-scope") {
      self = .outOfScope
    } else if cursor.takes("repeated") {
      self = .repeated
    } else if cursor.takes("passed-on") {
      self = .passedOn
    } else {
      return nil
    }
  }
}

extension MessageAssigned {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var office: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("office", &office, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let office else { return nil }
    self.message = message
    self.office = office
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("office", office)
    buffer.endObject()
  }
}

extension MessageTransferred {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var from: OfficeID?
    var office: OfficeID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let from, let office, let reasons else { return nil }
    self.message = message
    self.from = from
    self.office = office
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("from", from)
    try buffer.member("office", office)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MessageSentBack {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var from: OfficeID?
    var whose: OfficeID?
    var outside: Passage?
    var reasons: Passage?
    var withinADay: Bool?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.readIfPresent("whose", &whose, from: &cursor)
      object.readIfPresent("outside", &outside, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("withinADay", &withinADay, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let from, let reasons, let withinADay else { return nil }
    self.message = message
    self.from = from
    self.whose = whose
    self.outside = outside
    self.reasons = reasons
    self.withinADay = withinADay
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("from", from)
    try buffer.member("whose", ifPresent: whose)
    try buffer.member("outside", ifPresent: outside)
    try buffer.member("reasons", reasons)
    try buffer.member("withinADay", withinADay)
    buffer.endObject()
  }
}

extension SupplementAsked {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var question: Passage?
    var rest: Term?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("question", &question, from: &cursor)
      object.readIfPresent("rest", &rest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let question else { return nil }
    self.message = message
    self.question = question
    self.rest = rest
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("question", question)
    try buffer.member("rest", ifPresent: rest)
    buffer.endObject()
  }
}

extension MessageSupplemented {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var text: Passage?
    var files: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("files", &files, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let files else { return nil }
    self.message = message
    self.text = text
    self.files = files
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("text", ifPresent: text)
    try buffer.member("files", files)
    buffer.endObject()
  }
}

extension MessageExtended {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var until: CivilDate?
    var toldOn: CivilDate?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("toldOn", &toldOn, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let until, let toldOn, let reasons else { return nil }
    self.message = message
    self.until = until
    self.toldOn = toldOn
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("until", until)
    try buffer.member("toldOn", toldOn)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension AnswerDrafted {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var draft: AnswerDraftNumber?
    var text: Passage?
    var files: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("draft", &draft, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.read("files", &files, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let draft, let text, let files else { return nil }
    self.message = message
    self.draft = draft
    self.text = text
    self.files = files
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("draft", draft)
    try buffer.member("text", text)
    try buffer.member("files", files)
    buffer.endObject()
  }
}

extension AnswerReturned {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var draft: AnswerDraftNumber?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("draft", &draft, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let draft, let reasons else { return nil }
    self.message = message
    self.draft = draft
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("draft", draft)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MessageAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var draft: AnswerDraftNumber?
    var way: MessageWay?
    var workingDays: Int?
    var onTime: Bool?
    var again: Bool?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("draft", &draft, from: &cursor)
      object.read("way", &way, from: &cursor)
      object.read("workingDays", &workingDays, from: &cursor)
      object.readIfPresent("onTime", &onTime, from: &cursor)
      object.read("again", &again, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let draft, let way, let workingDays, let again
    else { return nil }
    self.message = message
    self.draft = draft
    self.way = way
    self.workingDays = workingDays
    self.onTime = onTime
    self.again = again
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("draft", draft)
    try buffer.member("way", way)
    try buffer.member("workingDays", workingDays)
    try buffer.member("onTime", ifPresent: onTime)
    try buffer.member("again", again)
    buffer.endObject()
  }
}

extension PublicDrafted {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var question: Passage?
    var answer: Passage?
    var redactions: [Redaction]?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("question", &question, from: &cursor)
      object.read("answer", &answer, from: &cursor)
      object.read("redactions", &redactions, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let question, let answer, let redactions else { return nil }
    self.message = message
    self.question = question
    self.answer = answer
    self.redactions = redactions
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("question", question)
    try buffer.member("answer", answer)
    try buffer.member("redactions", redactions)
    buffer.endObject()
  }
}

extension Redaction: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: RedactionKind?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let reasons else { return nil }
    self.kind = kind
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension RedactionKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("name") {
      self = .name
    } else if cursor.takes("contact") {
      self = .contact
    } else if cursor.takes("address") {
      self = .address
    } else if cursor.takes("document") {
      self = .document
    } else if cursor.takes("third-party") {
      self = .thirdParty
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension MessagePublished {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var again: Bool?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("again", &again, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let again else { return nil }
    self.message = message
    self.again = again
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("again", again)
    buffer.endObject()
  }
}

extension MessageWithheld {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reason: WithholdReason?
    var note: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.readIfPresent("note", &note, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reason else { return nil }
    self.message = message
    self.reason = reason
    self.note = note
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reason", reason)
    try buffer.member("note", ifPresent: note)
    buffer.endObject()
  }
}

extension WithholdReason: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("privacy") {
      self = .privacy
    } else if cursor.takes("trade-secret") {
      self = .tradeSecret
    } else if cursor.takes("secret") {
      self = .secret
    } else if cursor.takes("asked") {
      self = .asked
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension PublicWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reasons else { return nil }
    self.message = message
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MessageRated {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var rating: MessageRating?
    var instead: MessageRating?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("rating", &rating, from: &cursor)
      object.readIfPresent("instead", &instead, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let rating else { return nil }
    self.message = message
    self.rating = rating
    self.instead = instead
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("rating", rating)
    try buffer.member("instead", ifPresent: instead)
    buffer.endObject()
  }
}

extension MessageRating: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("satisfied") {
      self = .satisfied
    } else if cursor.takes("dissatisfied") {
      self = .dissatisfied
    } else {
      return nil
    }
  }
}

extension MessageReopened {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var receivedAt: Instant?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("receivedAt", &receivedAt, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let receivedAt, let reasons else { return nil }
    self.message = message
    self.receivedAt = receivedAt
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("receivedAt", receivedAt)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MessageClosed {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension MessageOpened {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reader: StaffID?
    var purpose: OpeningPurpose?
    var until: CivilDate?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reader", &reader, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reader, let purpose, let until, let reasons
    else { return nil }
    self.message = message
    self.reader = reader
    self.purpose = purpose
    self.until = until
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reader", reader)
    try buffer.member("purpose", purpose)
    try buffer.member("until", until)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension OpeningPurpose: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("audit") {
      self = .audit
    } else if cursor.takes("supervision") {
      self = .supervision
    } else if cursor.takes("appeal") {
      self = .appeal
    } else if cursor.takes("legal-order") {
      self = .legalOrder
    } else {
      return nil
    }
  }
}

extension CodeRenewed {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var code: CodeDigest?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("code", ifPresent: code)
    buffer.endObject()
  }
}

extension MessageRestricted {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var ground: RestrictionGround?
    var basis: Line?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("basis", &basis, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let ground, let basis else { return nil }
    self.message = message
    self.ground = ground
    self.basis = basis
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("ground", ground)
    try buffer.member("basis", basis)
    try buffer.member("until", ifPresent: until)
    buffer.endObject()
  }
}

extension RestrictionGround: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("retention") {
      self = .retention
    } else if cursor.takes("technical") {
      self = .technical
    } else {
      return nil
    }
  }
}

extension RestrictionLifted {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reasons else { return nil }
    self.message = message
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReceiveMessage {
  package init?(reading cursor: inout JSONCursor) {
    var kind: MessageKind?
    var fault: CorrectionFault?
    var source: MessageWay?
    var through: Subject?
    var concerns: Subject?
    var column: ColumnID?
    var receivedAt: Instant?
    var title: Headline?
    var text: Prose?
    var page: Headline?
    var name: Headline?
    var telephone: Headline?
    var mail: Headline?
    var postalAddress: Headline?
    var identityDocument: Headline?
    var ip: Headline?
    var files: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("fault", &fault, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("through", &through, from: &cursor)
      object.readIfPresent("concerns", &concerns, from: &cursor)
      object.readIfPresent("column", &column, from: &cursor)
      object.readIfPresent("receivedAt", &receivedAt, from: &cursor)
      object.readIfPresent("title", &title, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("page", &page, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("mail", &mail, from: &cursor)
      object.readIfPresent("postalAddress", &postalAddress, from: &cursor)
      object.readIfPresent("identityDocument", &identityDocument, from: &cursor)
      object.readIfPresent("ip", &ip, from: &cursor)
      object.readIfPresent("files", &files, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let source, let text else { return nil }
    self.kind = kind
    self.fault = fault
    self.source = source
    self.through = through
    self.concerns = concerns
    self.column = column
    self.receivedAt = receivedAt
    self.title = title
    self.text = text
    self.page = page
    self.name = name
    self.telephone = telephone
    self.mail = mail
    self.postalAddress = postalAddress
    self.identityDocument = identityDocument
    self.ip = ip
    self.files = files
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("fault", ifPresent: fault)
    try buffer.member("source", source)
    try buffer.member("through", ifPresent: through)
    try buffer.member("concerns", ifPresent: concerns)
    try buffer.member("column", ifPresent: column)
    try buffer.member("receivedAt", ifPresent: receivedAt)
    try buffer.member("title", ifPresent: title)
    try buffer.member("text", text)
    try buffer.member("page", ifPresent: page)
    try buffer.member("name", ifPresent: name)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("mail", ifPresent: mail)
    try buffer.member("postalAddress", ifPresent: postalAddress)
    try buffer.member("identityDocument", ifPresent: identityDocument)
    try buffer.member("ip", ifPresent: ip)
    try buffer.member("files", ifPresent: files)
    buffer.endObject()
  }
}

extension AcceptMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var to: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.readIfPresent("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("to", ifPresent: to)
    buffer.endObject()
  }
}

extension DeclineMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reason: DeclineReason?
    var original: MessageID?
    var passedTo: Headline?
    var note: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.readIfPresent("original", &original, from: &cursor)
      object.readIfPresent("passedTo", &passedTo, from: &cursor)
      object.readIfPresent("note", &note, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reason else { return nil }
    self.message = message
    self.reason = reason
    self.original = original
    self.passedTo = passedTo
    self.note = note
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reason", reason)
    try buffer.member("original", ifPresent: original)
    try buffer.member("passedTo", ifPresent: passedTo)
    try buffer.member("note", ifPresent: note)
    buffer.endObject()
  }
}

extension AssignMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var to: OfficeID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let to else { return nil }
    self.message = message
    self.to = to
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("to", to)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension SendBackMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var whose: OfficeID?
    var outside: Headline?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.readIfPresent("whose", &whose, from: &cursor)
      object.readIfPresent("outside", &outside, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reasons else { return nil }
    self.message = message
    self.whose = whose
    self.outside = outside
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("whose", ifPresent: whose)
    try buffer.member("outside", ifPresent: outside)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension AskSupplement {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var question: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("question", &question, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let question else { return nil }
    self.message = message
    self.question = question
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("question", question)
    buffer.endObject()
  }
}

extension SupplementMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var code: Line?
    var text: Prose?
    var files: [Paper]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("message", &message, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("files", &files, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.message = message
    self.code = code
    self.text = text
    self.files = files
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", ifPresent: message)
    try buffer.member("code", ifPresent: code)
    try buffer.member("text", ifPresent: text)
    try buffer.member("files", ifPresent: files)
    buffer.endObject()
  }
}

extension ExtendMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var until: CivilDate?
    var toldOn: CivilDate?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("toldOn", &toldOn, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let until, let toldOn, let reasons else { return nil }
    self.message = message
    self.until = until
    self.toldOn = toldOn
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("until", until)
    try buffer.member("toldOn", toldOn)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension DraftAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var text: Prose?
    var files: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("files", &files, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let text else { return nil }
    self.message = message
    self.text = text
    self.files = files
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("text", text)
    try buffer.member("files", ifPresent: files)
    buffer.endObject()
  }
}

extension ReviewAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var draft: AnswerDraftNumber?
    var verdict: AnswerVerdict?
    var way: MessageWay?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("draft", &draft, from: &cursor)
      object.read("verdict", &verdict, from: &cursor)
      object.readIfPresent("way", &way, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let draft, let verdict else { return nil }
    self.message = message
    self.draft = draft
    self.verdict = verdict
    self.way = way
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("draft", draft)
    try buffer.member("verdict", verdict)
    try buffer.member("way", ifPresent: way)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension AnswerVerdict: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pass") {
      self = .pass
    } else if cursor.takes("return") {
      self = .sendBack
    } else {
      return nil
    }
  }
}

extension DraftPublic {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var question: Prose?
    var answer: Prose?
    var redactions: [GivenRedaction]?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("question", &question, from: &cursor)
      object.read("answer", &answer, from: &cursor)
      object.read("redactions", &redactions, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let question, let answer, let redactions else { return nil }
    self.message = message
    self.question = question
    self.answer = answer
    self.redactions = redactions
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("question", question)
    try buffer.member("answer", answer)
    try buffer.member("redactions", redactions)
    buffer.endObject()
  }
}

extension GivenRedaction: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: RedactionKind?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let reasons else { return nil }
    self.kind = kind
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension PublishMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension WithholdMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reason: WithholdReason?
    var note: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.readIfPresent("note", &note, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reason else { return nil }
    self.message = message
    self.reason = reason
    self.note = note
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reason", reason)
    try buffer.member("note", ifPresent: note)
    buffer.endObject()
  }
}

extension WithdrawPublic {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reasons else { return nil }
    self.message = message
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension RateMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var code: Line?
    var rating: MessageRating?
    var object = cursor.object()
    repeat {
      object.readIfPresent("message", &message, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
      object.read("rating", &rating, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let rating else { return nil }
    self.message = message
    self.code = code
    self.rating = rating
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", ifPresent: message)
    try buffer.member("code", ifPresent: code)
    try buffer.member("rating", rating)
    buffer.endObject()
  }
}

extension ReopenMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var code: Line?
    var receivedAt: Instant?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.readIfPresent("message", &message, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
      object.readIfPresent("receivedAt", &receivedAt, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let reasons else { return nil }
    self.message = message
    self.code = code
    self.receivedAt = receivedAt
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", ifPresent: message)
    try buffer.member("code", ifPresent: code)
    try buffer.member("receivedAt", ifPresent: receivedAt)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CloseMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension OpenMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reader: StaffID?
    var purpose: OpeningPurpose?
    var until: CivilDate?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.readIfPresent("reader", &reader, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let purpose, let reasons else { return nil }
    self.message = message
    self.reader = reader
    self.purpose = purpose
    self.until = until
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reader", ifPresent: reader)
    try buffer.member("purpose", purpose)
    try buffer.member("until", ifPresent: until)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension RenewCode {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension RestrictMessage {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var ground: RestrictionGround?
    var basis: Line?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("basis", &basis, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let ground, let basis else { return nil }
    self.message = message
    self.ground = ground
    self.basis = basis
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("ground", ground)
    try buffer.member("basis", basis)
    try buffer.member("until", ifPresent: until)
    buffer.endObject()
  }
}

extension LiftRestriction {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let reasons else { return nil }
    self.message = message
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MessageList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var place: Subject?
    var phase: MessagePhase?
    var kind: MessageKind?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.place = place
    self.phase = phase
    self.kind = kind
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("place", ifPresent: place)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension MessagePhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("received") {
      self = .received
    } else if cursor.takes("accepted") {
      self = .accepted
    } else if cursor.takes("assigned") {
      self = .assigned
    } else if cursor.takes("supplementing") {
      self = .supplementing
    } else if cursor.takes("reviewing") {
      self = .reviewing
    } else if cursor.takes("answered") {
      self = .answered
    } else if cursor.takes("declined") {
      self = .declined
    } else if cursor.takes("closed") {
      self = .closed
    } else {
      return nil
    }
  }
}

extension MessageListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var messages: [MessageLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("messages", &messages, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let messages else { return nil }
    self.messages = messages
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("messages", messages)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension MessageLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var kind: MessageKind?
    var fault: CorrectionFault?
    var source: MessageWay?
    var through: SubjectAnswer?
    var concerns: SubjectAnswer?
    var column: ColumnID?
    var receivedAt: Instant?
    var phase: MessagePhase?
    var office: OfficeAnswer?
    var ageDays: Int?
    var due: StepDue?
    var sendBackUntil: Instant?
    var sentBackBy: [OfficeID]?
    var extendedTo: CivilDate?
    var isPaused: Bool?
    var declined: DeclineReason?
    var original: MessageID?
    var answeredOn: CivilDate?
    var onTime: Bool?
    var publicity: MessagePublicity?
    var withheldFor: WithholdReason?
    var rating: MessageRating?
    var reopenedOn: CivilDate?
    var closedOn: CivilDate?
    var erasedBy: LogPosition?
    var restriction: MessageRestriction?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("fault", &fault, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("through", &through, from: &cursor)
      object.readIfPresent("concerns", &concerns, from: &cursor)
      object.readIfPresent("column", &column, from: &cursor)
      object.read("receivedAt", &receivedAt, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
      object.readIfPresent("due", &due, from: &cursor)
      object.readIfPresent("sendBackUntil", &sendBackUntil, from: &cursor)
      object.read("sentBackBy", &sentBackBy, from: &cursor)
      object.readIfPresent("extendedTo", &extendedTo, from: &cursor)
      object.read("isPaused", &isPaused, from: &cursor)
      object.readIfPresent("declined", &declined, from: &cursor)
      object.readIfPresent("original", &original, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("onTime", &onTime, from: &cursor)
      object.read("publicity", &publicity, from: &cursor)
      object.readIfPresent("withheldFor", &withheldFor, from: &cursor)
      object.readIfPresent("rating", &rating, from: &cursor)
      object.readIfPresent("reopenedOn", &reopenedOn, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.readIfPresent("erasedBy", &erasedBy, from: &cursor)
      object.readIfPresent("restriction", &restriction, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let kind, let source, let receivedAt, let phase,
      let sentBackBy, let isPaused, let publicity
    else { return nil }
    self.message = message
    self.kind = kind
    self.fault = fault
    self.source = source
    self.through = through
    self.concerns = concerns
    self.column = column
    self.receivedAt = receivedAt
    self.phase = phase
    self.office = office
    self.ageDays = ageDays
    self.due = due
    self.sendBackUntil = sendBackUntil
    self.sentBackBy = sentBackBy
    self.extendedTo = extendedTo
    self.isPaused = isPaused
    self.declined = declined
    self.original = original
    self.answeredOn = answeredOn
    self.onTime = onTime
    self.publicity = publicity
    self.withheldFor = withheldFor
    self.rating = rating
    self.reopenedOn = reopenedOn
    self.closedOn = closedOn
    self.erasedBy = erasedBy
    self.restriction = restriction
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("kind", kind)
    try buffer.member("fault", ifPresent: fault)
    try buffer.member("source", source)
    try buffer.member("through", ifPresent: through)
    try buffer.member("concerns", ifPresent: concerns)
    try buffer.member("column", ifPresent: column)
    try buffer.member("receivedAt", receivedAt)
    try buffer.member("phase", phase)
    try buffer.member("office", ifPresent: office)
    try buffer.member("ageDays", ifPresent: ageDays)
    try buffer.member("due", ifPresent: due)
    try buffer.member("sendBackUntil", ifPresent: sendBackUntil)
    try buffer.member("sentBackBy", sentBackBy)
    try buffer.member("extendedTo", ifPresent: extendedTo)
    try buffer.member("isPaused", isPaused)
    try buffer.member("declined", ifPresent: declined)
    try buffer.member("original", ifPresent: original)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("onTime", ifPresent: onTime)
    try buffer.member("publicity", publicity)
    try buffer.member("withheldFor", ifPresent: withheldFor)
    try buffer.member("rating", ifPresent: rating)
    try buffer.member("reopenedOn", ifPresent: reopenedOn)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("erasedBy", ifPresent: erasedBy)
    try buffer.member("restriction", ifPresent: restriction)
    buffer.endObject()
  }
}

extension StepDue: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var deadline: DeadlineID?
    var rule: DeadlineRuleID?
    var title: Bilingual?
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var state: DeadlineStanding?
    var leftDays: Int?
    var overdueDays: Int?
    var object = cursor.object()
    repeat {
      object.read("deadline", &deadline, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("state", &state, from: &cursor)
      object.readIfPresent("leftDays", &leftDays, from: &cursor)
      object.readIfPresent("overdueDays", &overdueDays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let deadline, let rule, let title, let isProvisional, let state
    else { return nil }
    self.deadline = deadline
    self.rule = rule
    self.title = title
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.state = state
    self.leftDays = leftDays
    self.overdueDays = overdueDays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("deadline", deadline)
    try buffer.member("rule", rule)
    try buffer.member("title", title)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("state", state)
    try buffer.member("leftDays", ifPresent: leftDays)
    try buffer.member("overdueDays", ifPresent: overdueDays)
    buffer.endObject()
  }
}

extension DeadlineStanding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pending") {
      self = .pending
    } else if cursor.takes("warning") {
      self = .warning
    } else if cursor.takes("overdue") {
      self = .overdue
    } else if cursor.takes("elapsed") {
      self = .elapsed
    } else if cursor.takes("met") {
      self = .met
    } else if cursor.takes("late") {
      self = .late
    } else if cursor.takes("cancelled") {
      self = .cancelled
    } else {
      return nil
    }
  }
}

extension MessagePublicity: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("undecided") {
      self = .undecided
    } else if cursor.takes("public") {
      self = .isPublic
    } else if cursor.takes("withheld") {
      self = .withheld
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension MessageRestriction: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var on: CivilDate?
    var ground: RestrictionGround?
    var basis: Line?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("on", &on, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("basis", &basis, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let on, let ground, let basis else { return nil }
    self.on = on
    self.ground = ground
    self.basis = basis
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("on", on)
    try buffer.member("ground", ground)
    try buffer.member("basis", basis)
    try buffer.member("until", ifPresent: until)
    buffer.endObject()
  }
}

extension MessageShow {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension MessageAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var line: MessageLine?
    var terms: [MessageTerm]?
    var published: PublicText?
    var objects: [ObjectNumber]?
    var trail: [MessageTrail]?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("terms", &terms, from: &cursor)
      object.readIfPresent("published", &published, from: &cursor)
      object.read("objects", &objects, from: &cursor)
      object.read("trail", &trail, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let terms, let objects, let trail else { return nil }
    self.line = line
    self.terms = terms
    self.published = published
    self.objects = objects
    self.trail = trail
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("terms", terms)
    try buffer.member("published", ifPresent: published)
    try buffer.member("objects", objects)
    try buffer.member("trail", trail)
    buffer.endObject()
  }
}

extension MessageTerm: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var due: StepDue?
    var office: OfficeID?
    var from: CivilDate?
    var term: Term?
    var days: [CivilDate]?
    var metOn: CivilDate?
    var lateDays: Int?
    var object = cursor.object()
    repeat {
      object.read("due", &due, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.readIfPresent("term", &term, from: &cursor)
      object.read("days", &days, from: &cursor)
      object.readIfPresent("metOn", &metOn, from: &cursor)
      object.readIfPresent("lateDays", &lateDays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let due, let from, let days else { return nil }
    self.due = due
    self.office = office
    self.from = from
    self.term = term
    self.days = days
    self.metOn = metOn
    self.lateDays = lateDays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("due", due)
    try buffer.member("office", ifPresent: office)
    try buffer.member("from", from)
    try buffer.member("term", ifPresent: term)
    try buffer.member("days", days)
    try buffer.member("metOn", ifPresent: metOn)
    try buffer.member("lateDays", ifPresent: lateDays)
    buffer.endObject()
  }
}

extension PublicText: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var question: Passage?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("question", &question, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let question, let answer else { return nil }
    self.question = question
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("question", question)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension MessageTrail: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var event: Int?
    var recordedAt: Instant?
    var occurredOn: CivilDate?
    var by: PersonAnswer?
    var office: OfficeAnswer?
    var what: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("event", &event, from: &cursor)
      object.read("recordedAt", &recordedAt, from: &cursor)
      object.read("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("what", &what, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let event, let recordedAt, let occurredOn, let what else { return nil }
    self.event = event
    self.recordedAt = recordedAt
    self.occurredOn = occurredOn
    self.by = by
    self.office = office
    self.what = what
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("event", event)
    try buffer.member("recordedAt", recordedAt)
    try buffer.member("occurredOn", occurredOn)
    try buffer.member("by", ifPresent: by)
    try buffer.member("office", ifPresent: office)
    try buffer.member("what", what)
    buffer.endObject()
  }
}

extension MessageRead {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message else { return nil }
    self.message = message
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    buffer.endObject()
  }
}

extension LetterAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var kind: MessageKind?
    var phase: MessagePhase?
    var letter: Letter?
    var draft: AnswerDraft?
    var drafted: PublicVersion?
    var shown: PublicVersion?
    var files: [LetterFile]?
    var said: [LetterPart]?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("letter", &letter, from: &cursor)
      object.readIfPresent("draft", &draft, from: &cursor)
      object.readIfPresent("drafted", &drafted, from: &cursor)
      object.readIfPresent("shown", &shown, from: &cursor)
      object.read("files", &files, from: &cursor)
      object.read("said", &said, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let kind, let phase, let letter, let files, let said
    else { return nil }
    self.message = message
    self.kind = kind
    self.phase = phase
    self.letter = letter
    self.draft = draft
    self.drafted = drafted
    self.shown = shown
    self.files = files
    self.said = said
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("kind", kind)
    try buffer.member("phase", phase)
    try buffer.member("letter", letter)
    try buffer.member("draft", ifPresent: draft)
    try buffer.member("drafted", ifPresent: drafted)
    try buffer.member("shown", ifPresent: shown)
    try buffer.member("files", files)
    try buffer.member("said", said)
    buffer.endObject()
  }
}

extension AnswerDraft: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var number: AnswerDraftNumber?
    var text: Passage?
    var files: [Paper]?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.read("files", &files, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let text, let files, let by, let event else { return nil }
    self.number = number
    self.text = text
    self.files = files
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("text", text)
    try buffer.member("files", files)
    try buffer.member("by", by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension PublicVersion: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var question: Passage?
    var answer: Passage?
    var redactions: [Redaction]?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("question", &question, from: &cursor)
      object.read("answer", &answer, from: &cursor)
      object.read("redactions", &redactions, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let question, let answer, let redactions, let by, let event
    else { return nil }
    self.question = question
    self.answer = answer
    self.redactions = redactions
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("question", question)
    try buffer.member("answer", answer)
    try buffer.member("redactions", redactions)
    try buffer.member("by", by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension LetterFile: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var number: ObjectNumber?
    var file: FileFacts?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.readIfPresent("file", &file, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number else { return nil }
    self.number = number
    self.file = file
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("file", ifPresent: file)
    buffer.endObject()
  }
}

extension LetterPart: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var event: Int?
    var passages: [Passage]?
    var object = cursor.object()
    repeat {
      object.read("event", &event, from: &cursor)
      object.read("passages", &passages, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let event, let passages else { return nil }
    self.event = event
    self.passages = passages
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("event", event)
    try buffer.member("passages", passages)
    buffer.endObject()
  }
}

extension MessageStatus {
  package init?(reading cursor: inout JSONCursor) {
    var code: Line?
    var object = cursor.object()
    repeat {
      object.read("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let code else { return nil }
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("code", code)
    buffer.endObject()
  }
}

extension MessageStatusAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var kind: MessageKind?
    var phase: MessagePhase?
    var receivedOn: CivilDate?
    var office: String?
    var lastDay: CivilDate?
    var extendedTo: CivilDate?
    var declined: DeclineReason?
    var answeredOn: CivilDate?
    var publicity: MessagePublicity?
    var askedOn: CivilDate?
    var toSupply: Bilingual?
    var published: PublicText?
    var rating: MessageRating?
    var mayReopen: Bool?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("receivedOn", &receivedOn, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.readIfPresent("extendedTo", &extendedTo, from: &cursor)
      object.readIfPresent("declined", &declined, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.read("publicity", &publicity, from: &cursor)
      object.readIfPresent("askedOn", &askedOn, from: &cursor)
      object.readIfPresent("toSupply", &toSupply, from: &cursor)
      object.readIfPresent("published", &published, from: &cursor)
      object.readIfPresent("rating", &rating, from: &cursor)
      object.read("mayReopen", &mayReopen, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let phase, let receivedOn, let publicity, let mayReopen
    else { return nil }
    self.kind = kind
    self.phase = phase
    self.receivedOn = receivedOn
    self.office = office
    self.lastDay = lastDay
    self.extendedTo = extendedTo
    self.declined = declined
    self.answeredOn = answeredOn
    self.publicity = publicity
    self.askedOn = askedOn
    self.toSupply = toSupply
    self.published = published
    self.rating = rating
    self.mayReopen = mayReopen
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("phase", phase)
    try buffer.member("receivedOn", receivedOn)
    try buffer.member("office", ifPresent: office)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("extendedTo", ifPresent: extendedTo)
    try buffer.member("declined", ifPresent: declined)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("publicity", publicity)
    try buffer.member("askedOn", ifPresent: askedOn)
    try buffer.member("toSupply", ifPresent: toSupply)
    try buffer.member("published", ifPresent: published)
    try buffer.member("rating", ifPresent: rating)
    try buffer.member("mayReopen", mayReopen)
    buffer.endObject()
  }
}

extension MessageResults {
  package init?(reading cursor: inout JSONCursor) {
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension MessageResultsAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var counts: [ResultCount]?
    var results: [ResultAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("counts", &counts, from: &cursor)
      object.read("results", &results, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counts, let results else { return nil }
    self.counts = counts
    self.results = results
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counts", counts)
    try buffer.member("results", results)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ResultCount: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var result: String?
    var name: Bilingual?
    var count: Int?
    var object = cursor.object()
    repeat {
      object.read("result", &result, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("count", &count, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let result, let name, let count else { return nil }
    self.result = result
    self.name = name
    self.count = count
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("result", result)
    try buffer.member("name", name)
    try buffer.member("count", count)
    buffer.endObject()
  }
}

extension ResultAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var message: MessageID?
    var kind: MessageKind?
    var fault: CorrectionFault?
    var concerns: Subject?
    var receivedOn: CivilDate?
    var answeredOn: CivilDate?
    var publishedOn: CivilDate?
    var published: PublicText?
    var object = cursor.object()
    repeat {
      object.read("message", &message, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("fault", &fault, from: &cursor)
      object.readIfPresent("concerns", &concerns, from: &cursor)
      object.read("receivedOn", &receivedOn, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.read("publishedOn", &publishedOn, from: &cursor)
      object.read("published", &published, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let message, let kind, let receivedOn, let publishedOn, let published
    else { return nil }
    self.message = message
    self.kind = kind
    self.fault = fault
    self.concerns = concerns
    self.receivedOn = receivedOn
    self.answeredOn = answeredOn
    self.publishedOn = publishedOn
    self.published = published
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("message", message)
    try buffer.member("kind", kind)
    try buffer.member("fault", ifPresent: fault)
    try buffer.member("concerns", ifPresent: concerns)
    try buffer.member("receivedOn", receivedOn)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("publishedOn", publishedOn)
    try buffer.member("published", published)
    buffer.endObject()
  }
}

extension Message {
  package init?(reading cursor: inout JSONCursor) {
    var id: MessageID?
    var kind: MessageKind?
    var fault: CorrectionFault?
    var source: MessageWay?
    var through: Subject?
    var concerns: Subject?
    var column: ColumnID?
    var receivedAt: Instant?
    var letter: Letter?
    var receivedBy: StaffID?
    var code: CodeDigest?
    var phase: MessagePhase?
    var unit: OfficeID?
    var assignedAt: Instant?
    var sentBackBy: [OfficeID]?
    var declined: DeclineReason?
    var declinedOn: CivilDate?
    var original: MessageID?
    var asked: Passage?
    var askedOn: CivilDate?
    var supplement: Passage?
    var rest: Term?
    var extendedTo: CivilDate?
    var draft: AnswerDraft?
    var answers: Int?
    var answeredOn: CivilDate?
    var onTime: Bool?
    var publicity: MessagePublicity?
    var wasPublic: Bool?
    var withheldFor: WithholdReason?
    var drafted: PublicVersion?
    var shown: PublicVersion?
    var publishedOn: CivilDate?
    var rating: MessageRating?
    var reopenedOn: CivilDate?
    var closedOn: CivilDate?
    var erasedBy: LogPosition?
    var restriction: MessageRestriction?
    var lastOn: CivilDate?
    var since: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("fault", &fault, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("through", &through, from: &cursor)
      object.readIfPresent("concerns", &concerns, from: &cursor)
      object.readIfPresent("column", &column, from: &cursor)
      object.read("receivedAt", &receivedAt, from: &cursor)
      object.read("letter", &letter, from: &cursor)
      object.readIfPresent("receivedBy", &receivedBy, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.readIfPresent("assignedAt", &assignedAt, from: &cursor)
      object.read("sentBackBy", &sentBackBy, from: &cursor)
      object.readIfPresent("declined", &declined, from: &cursor)
      object.readIfPresent("declinedOn", &declinedOn, from: &cursor)
      object.readIfPresent("original", &original, from: &cursor)
      object.readIfPresent("asked", &asked, from: &cursor)
      object.readIfPresent("askedOn", &askedOn, from: &cursor)
      object.readIfPresent("supplement", &supplement, from: &cursor)
      object.readIfPresent("rest", &rest, from: &cursor)
      object.readIfPresent("extendedTo", &extendedTo, from: &cursor)
      object.readIfPresent("draft", &draft, from: &cursor)
      object.read("answers", &answers, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("onTime", &onTime, from: &cursor)
      object.read("publicity", &publicity, from: &cursor)
      object.read("wasPublic", &wasPublic, from: &cursor)
      object.readIfPresent("withheldFor", &withheldFor, from: &cursor)
      object.readIfPresent("drafted", &drafted, from: &cursor)
      object.readIfPresent("shown", &shown, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("rating", &rating, from: &cursor)
      object.readIfPresent("reopenedOn", &reopenedOn, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.readIfPresent("erasedBy", &erasedBy, from: &cursor)
      object.readIfPresent("restriction", &restriction, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
      object.read("since", &since, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let source, let receivedAt, let letter, let phase,
      let sentBackBy, let answers, let publicity, let wasPublic, let lastOn, let since
    else { return nil }
    self.id = id
    self.kind = kind
    self.fault = fault
    self.source = source
    self.through = through
    self.concerns = concerns
    self.column = column
    self.receivedAt = receivedAt
    self.letter = letter
    self.receivedBy = receivedBy
    self.code = code
    self.phase = phase
    self.unit = unit
    self.assignedAt = assignedAt
    self.sentBackBy = sentBackBy
    self.declined = declined
    self.declinedOn = declinedOn
    self.original = original
    self.asked = asked
    self.askedOn = askedOn
    self.supplement = supplement
    self.rest = rest
    self.extendedTo = extendedTo
    self.draft = draft
    self.answers = answers
    self.answeredOn = answeredOn
    self.onTime = onTime
    self.publicity = publicity
    self.wasPublic = wasPublic
    self.withheldFor = withheldFor
    self.drafted = drafted
    self.shown = shown
    self.publishedOn = publishedOn
    self.rating = rating
    self.reopenedOn = reopenedOn
    self.closedOn = closedOn
    self.erasedBy = erasedBy
    self.restriction = restriction
    self.lastOn = lastOn
    self.since = since
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("fault", ifPresent: fault)
    try buffer.member("source", source)
    try buffer.member("through", ifPresent: through)
    try buffer.member("concerns", ifPresent: concerns)
    try buffer.member("column", ifPresent: column)
    try buffer.member("receivedAt", receivedAt)
    try buffer.member("letter", letter)
    try buffer.member("receivedBy", ifPresent: receivedBy)
    try buffer.member("code", ifPresent: code)
    try buffer.member("phase", phase)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("assignedAt", ifPresent: assignedAt)
    try buffer.member("sentBackBy", sentBackBy)
    try buffer.member("declined", ifPresent: declined)
    try buffer.member("declinedOn", ifPresent: declinedOn)
    try buffer.member("original", ifPresent: original)
    try buffer.member("asked", ifPresent: asked)
    try buffer.member("askedOn", ifPresent: askedOn)
    try buffer.member("supplement", ifPresent: supplement)
    try buffer.member("rest", ifPresent: rest)
    try buffer.member("extendedTo", ifPresent: extendedTo)
    try buffer.member("draft", ifPresent: draft)
    try buffer.member("answers", answers)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("onTime", ifPresent: onTime)
    try buffer.member("publicity", publicity)
    try buffer.member("wasPublic", wasPublic)
    try buffer.member("withheldFor", ifPresent: withheldFor)
    try buffer.member("drafted", ifPresent: drafted)
    try buffer.member("shown", ifPresent: shown)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("rating", ifPresent: rating)
    try buffer.member("reopenedOn", ifPresent: reopenedOn)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("erasedBy", ifPresent: erasedBy)
    try buffer.member("restriction", ifPresent: restriction)
    try buffer.member("lastOn", lastOn)
    try buffer.member("since", since)
    buffer.endObject()
  }
}
