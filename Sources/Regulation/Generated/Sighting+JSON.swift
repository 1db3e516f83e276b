// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SightingRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var sighting: SightingID?
    var place: Subject?
    var office: OfficeID?
    var address: WebAddress?
    var item: ItemID?
    var version: ItemVersion?
    var result: SightingResult?
    var text: Passage?
    var judged: SightingJudgement?
    var pages: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("sighting", &sighting, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.read("result", &result, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("judged", &judged, from: &cursor)
      object.read("pages", &pages, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sighting, let place, let office, let address, let result, let pages
    else { return nil }
    self.sighting = sighting
    self.place = place
    self.office = office
    self.address = address
    self.item = item
    self.version = version
    self.result = result
    self.text = text
    self.judged = judged
    self.pages = pages
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sighting", sighting)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("address", address)
    try buffer.member("item", ifPresent: item)
    try buffer.member("version", ifPresent: version)
    try buffer.member("result", result)
    try buffer.member("text", ifPresent: text)
    try buffer.member("judged", ifPresent: judged)
    try buffer.member("pages", pages)
    buffer.endObject()
  }
}

extension SightingResult: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("as-approved") {
      self = .asApproved
    } else if cursor.takes("older") {
      self = .older
    } else if cursor.takes("altered") {
      self = .altered
    } else if cursor.takes("absent") {
      self = .absent
    } else if cursor.takes("unrecorded") {
      self = .unrecorded
    } else if cursor.takes("unapproved") {
      self = .unapproved
    } else {
      return nil
    }
  }
}

extension SightingJudgement: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("same") {
      self = .same
    } else if cursor.takes("different") {
      self = .different
    } else if cursor.takes("absent") {
      self = .absent
    } else {
      return nil
    }
  }
}

extension SightingSettled {
  package init?(reading cursor: inout JSONCursor) {
    var sighting: SightingID?
    var place: Subject?
    var outcome: SightingOutcome?
    var item: ItemID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("sighting", &sighting, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sighting, let place, let outcome, let reasons else { return nil }
    self.sighting = sighting
    self.place = place
    self.outcome = outcome
    self.item = item
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sighting", sighting)
    try buffer.member("place", place)
    try buffer.member("outcome", outcome)
    try buffer.member("item", ifPresent: item)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SightingOutcome: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("corrected") {
      self = .corrected
    } else if cursor.takes("removed") {
      self = .removed
    } else if cursor.takes("recorded") {
      self = .recorded
    } else if cursor.takes("mistaken") {
      self = .mistaken
    } else {
      return nil
    }
  }
}

extension RecordSighting {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var address: WebAddress?
    var item: ItemID?
    var text: Prose?
    var judged: SightingJudgement?
    var pages: [Paper]?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("judged", &judged, from: &cursor)
      object.readIfPresent("pages", &pages, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let address else { return nil }
    self.place = place
    self.address = address
    self.item = item
    self.text = text
    self.judged = judged
    self.pages = pages
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("address", address)
    try buffer.member("item", ifPresent: item)
    try buffer.member("text", ifPresent: text)
    try buffer.member("judged", ifPresent: judged)
    try buffer.member("pages", ifPresent: pages)
    buffer.endObject()
  }
}

extension SettleSighting {
  package init?(reading cursor: inout JSONCursor) {
    var sighting: SightingID?
    var outcome: SightingOutcome?
    var item: ItemID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("sighting", &sighting, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sighting, let outcome, let reasons else { return nil }
    self.sighting = sighting
    self.outcome = outcome
    self.item = item
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sighting", sighting)
    try buffer.member("outcome", outcome)
    try buffer.member("item", ifPresent: item)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SightingList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var place: Subject?
    var item: ItemID?
    var open: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("open", &open, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.place = place
    self.item = item
    self.open = open
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("place", ifPresent: place)
    try buffer.member("item", ifPresent: item)
    try buffer.member("open", ifPresent: open)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension SightingListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var sightings: [SightingLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("sightings", &sightings, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sightings else { return nil }
    self.sightings = sightings
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sightings", sightings)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension SightingLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var sighting: SightingID?
    var place: SubjectAnswer?
    var office: OfficeAnswer?
    var seenBy: OfficeAnswer?
    var seenOn: CivilDate?
    var address: WebAddress?
    var item: ItemID?
    var version: ItemVersion?
    var result: SightingResult?
    var title: Bilingual?
    var text: Passage?
    var pages: [Paper]?
    var event: Int?
    var outcome: SightingOutcome?
    var reasons: Passage?
    var settledOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("sighting", &sighting, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("seenBy", &seenBy, from: &cursor)
      object.read("seenOn", &seenOn, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.read("result", &result, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("pages", &pages, from: &cursor)
      object.read("event", &event, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("settledOn", &settledOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sighting, let place, let office, let seenBy, let seenOn, let address,
      let result, let title, let pages, let event
    else { return nil }
    self.sighting = sighting
    self.place = place
    self.office = office
    self.seenBy = seenBy
    self.seenOn = seenOn
    self.address = address
    self.item = item
    self.version = version
    self.result = result
    self.title = title
    self.text = text
    self.pages = pages
    self.event = event
    self.outcome = outcome
    self.reasons = reasons
    self.settledOn = settledOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sighting", sighting)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("seenBy", seenBy)
    try buffer.member("seenOn", seenOn)
    try buffer.member("address", address)
    try buffer.member("item", ifPresent: item)
    try buffer.member("version", ifPresent: version)
    try buffer.member("result", result)
    try buffer.member("title", title)
    try buffer.member("text", ifPresent: text)
    try buffer.member("pages", pages)
    try buffer.member("event", event)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("settledOn", ifPresent: settledOn)
    buffer.endObject()
  }
}

extension Sighting {
  package init?(reading cursor: inout JSONCursor) {
    var id: SightingID?
    var place: Subject?
    var office: OfficeID?
    var seenBy: OfficeID?
    var address: WebAddress?
    var item: ItemID?
    var version: ItemVersion?
    var result: SightingResult?
    var text: Passage?
    var pages: [Paper]?
    var seenOn: CivilDate?
    var event: Int?
    var outcome: SightingOutcome?
    var reasons: Passage?
    var settledOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("seenBy", &seenBy, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.read("result", &result, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("pages", &pages, from: &cursor)
      object.read("seenOn", &seenOn, from: &cursor)
      object.read("event", &event, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("settledOn", &settledOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let place, let office, let seenBy, let address, let result,
      let pages, let seenOn, let event
    else { return nil }
    self.id = id
    self.place = place
    self.office = office
    self.seenBy = seenBy
    self.address = address
    self.item = item
    self.version = version
    self.result = result
    self.text = text
    self.pages = pages
    self.seenOn = seenOn
    self.event = event
    self.outcome = outcome
    self.reasons = reasons
    self.settledOn = settledOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("seenBy", seenBy)
    try buffer.member("address", address)
    try buffer.member("item", ifPresent: item)
    try buffer.member("version", ifPresent: version)
    try buffer.member("result", result)
    try buffer.member("text", ifPresent: text)
    try buffer.member("pages", pages)
    try buffer.member("seenOn", seenOn)
    try buffer.member("event", event)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("settledOn", ifPresent: settledOn)
    buffer.endObject()
  }
}
