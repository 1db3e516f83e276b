// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension OfflineProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var reason: OfflineReason?
    var explanation: Passage?
    var from: CivilDate?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let reason, let explanation, let from, let until
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.reason = reason
    self.explanation = explanation
    self.from = from
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("reason", reason)
    try buffer.member("explanation", explanation)
    try buffer.member("from", from)
    try buffer.member("until", until)
    buffer.endObject()
  }
}

extension OfflineExtensionProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var spell: CaseID?
    var until: CivilDate?
    var explanation: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("spell", &spell, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let spell, let until, let explanation
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.spell = spell
    self.until = until
    self.explanation = explanation
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("spell", spell)
    try buffer.member("until", until)
    try buffer.member("explanation", explanation)
    buffer.endObject()
  }
}

extension OfflineReclassificationProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var spell: CaseID?
    var startedBy: LogPosition?
    var cause: EmergencyCause?
    var circumstances: Passage?
    var orderedBy: Line?
    var authority: OfficeID?
    var order: Document?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("spell", &spell, from: &cursor)
      object.readIfPresent("startedBy", &startedBy, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("orderedBy", &orderedBy, from: &cursor)
      object.readIfPresent("authority", &authority, from: &cursor)
      object.readIfPresent("order", &order, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let cause, let circumstances else { return nil }
    self.site = site
    self.caseID = caseID
    self.spell = spell
    self.startedBy = startedBy
    self.cause = cause
    self.circumstances = circumstances
    self.orderedBy = orderedBy
    self.authority = authority
    self.order = order
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("spell", ifPresent: spell)
    try buffer.member("startedBy", ifPresent: startedBy)
    try buffer.member("cause", cause)
    try buffer.member("circumstances", circumstances)
    try buffer.member("orderedBy", ifPresent: orderedBy)
    try buffer.member("authority", ifPresent: authority)
    try buffer.member("order", ifPresent: order)
    buffer.endObject()
  }
}

extension OfflineApplicationEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var how: ApplicationEnd?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("how", &how, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let how else { return nil }
    self.site = site
    self.caseID = caseID
    self.how = how
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("how", how)
    buffer.endObject()
  }
}

extension ApplicationEnd: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension SiteTakenOffline {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var until: CivilDate?
    var lastDay: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("lastDay", &lastDay, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let until, let lastDay else { return nil }
    self.site = site
    self.caseID = caseID
    self.until = until
    self.lastDay = lastDay
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("until", until)
    try buffer.member("lastDay", lastDay)
    buffer.endObject()
  }
}

extension SiteTakenOfflineInEmergency {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var cause: EmergencyCause?
    var circumstances: Passage?
    var orderedBy: Line?
    var authority: OfficeID?
    var order: Document?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("orderedBy", &orderedBy, from: &cursor)
      object.readIfPresent("authority", &authority, from: &cursor)
      object.readIfPresent("order", &order, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let cause, let circumstances else { return nil }
    self.site = site
    self.caseID = caseID
    self.cause = cause
    self.circumstances = circumstances
    self.orderedBy = orderedBy
    self.authority = authority
    self.order = order
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("cause", cause)
    try buffer.member("circumstances", circumstances)
    try buffer.member("orderedBy", ifPresent: orderedBy)
    try buffer.member("authority", ifPresent: authority)
    try buffer.member("order", ifPresent: order)
    buffer.endObject()
  }
}

extension EmergencyRefused {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var startedBy: LogPosition?
    var since: CivilDate?
    var endedOn: CivilDate?
    var kind: OfflineKind?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("startedBy", &startedBy, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let startedBy, let since, let kind, let reasons
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.startedBy = startedBy
    self.since = since
    self.endedOn = endedOn
    self.kind = kind
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("startedBy", startedBy)
    try buffer.member("since", since)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("kind", kind)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension OfflineExtended {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var spell: CaseID?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("spell", &spell, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let spell, let until else { return nil }
    self.site = site
    self.spell = spell
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("spell", spell)
    try buffer.member("until", until)
    buffer.endObject()
  }
}

extension OfflineReclassified {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID else { return nil }
    self.site = site
    self.caseID = caseID
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    buffer.endObject()
  }
}

extension OfflineEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var how: OfflineEnding?
    var since: CivilDate?
    var days: Int?
    var daysOverPlan: Int?
    var daysOverLimit: Int?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("how", &how, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("days", &days, from: &cursor)
      object.read("daysOverPlan", &daysOverPlan, from: &cursor)
      object.read("daysOverLimit", &daysOverLimit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let how, let since, let days, let daysOverPlan,
      let daysOverLimit
    else { return nil }
    self.site = site
    self.how = how
    self.since = since
    self.days = days
    self.daysOverPlan = daysOverPlan
    self.daysOverLimit = daysOverLimit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("how", how)
    try buffer.member("since", since)
    try buffer.member("days", days)
    try buffer.member("daysOverPlan", daysOverPlan)
    try buffer.member("daysOverLimit", daysOverLimit)
    buffer.endObject()
  }
}

extension SiteObserved {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var isReachable: Bool?
    var lastUpdatedOn: CivilDate?
    var method: ObservationMethod?
    var evidence: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("reachable", &isReachable, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let isReachable, let method, let evidence else { return nil }
    self.site = site
    self.isReachable = isReachable
    self.lastUpdatedOn = lastUpdatedOn
    self.method = method
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("reachable", isReachable)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("method", method)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}

extension ProposeOffline {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var reason: OfflineReason?
    var explanation: Prose?
    var from: CivilDate?
    var until: CivilDate?
    var days: Int?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
      object.readIfPresent("days", &days, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let reason, let explanation else { return nil }
    self.site = site
    self.reason = reason
    self.explanation = explanation
    self.from = from
    self.until = until
    self.days = days
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("reason", reason)
    try buffer.member("explanation", explanation)
    try buffer.member("from", ifPresent: from)
    try buffer.member("until", ifPresent: until)
    try buffer.member("days", ifPresent: days)
    buffer.endObject()
  }
}

extension ProposeOfflineExtension {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var until: CivilDate?
    var explanation: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let until, let explanation else { return nil }
    self.site = site
    self.until = until
    self.explanation = explanation
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("until", until)
    try buffer.member("explanation", explanation)
    buffer.endObject()
  }
}

extension ProposeOfflineReclassification {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var spell: CaseID?
    var cause: Line?
    var circumstances: Prose?
    var orderedBy: OfficeID?
    var order: Document?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("spell", &spell, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("orderedBy", &orderedBy, from: &cursor)
      object.readIfPresent("order", &order, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let circumstances else { return nil }
    self.site = site
    self.spell = spell
    self.cause = cause
    self.circumstances = circumstances
    self.orderedBy = orderedBy
    self.order = order
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("spell", ifPresent: spell)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("circumstances", circumstances)
    try buffer.member("orderedBy", ifPresent: orderedBy)
    try buffer.member("order", ifPresent: order)
    buffer.endObject()
  }
}

extension TakeOffline {
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

extension TakeOfflineInEmergency {
  package init?(reading cursor: inout JSONCursor) {
    var sites: [SiteID]?
    var cause: Line?
    var circumstances: Prose?
    var orderedBy: OfficeID?
    var order: Document?
    var object = cursor.object()
    repeat {
      object.read("sites", &sites, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("orderedBy", &orderedBy, from: &cursor)
      object.readIfPresent("order", &order, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sites, let circumstances else { return nil }
    self.sites = sites
    self.cause = cause
    self.circumstances = circumstances
    self.orderedBy = orderedBy
    self.order = order
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sites", sites)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("circumstances", circumstances)
    try buffer.member("orderedBy", ifPresent: orderedBy)
    try buffer.member("order", ifPresent: order)
    buffer.endObject()
  }
}

extension RefuseEmergency {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let reasons else { return nil }
    self.caseID = caseID
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension RestoreSite {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var sites: [SiteID]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.sites = sites
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("sites", ifPresent: sites)
    buffer.endObject()
  }
}

extension RecordObservation {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var isReachable: Bool?
    var lastUpdatedOn: CivilDate?
    var method: ObservationMethod?
    var evidence: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("reachable", &isReachable, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let isReachable, let method, let evidence else { return nil }
    self.site = site
    self.isReachable = isReachable
    self.lastUpdatedOn = lastUpdatedOn
    self.method = method
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("reachable", isReachable)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("method", method)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}
