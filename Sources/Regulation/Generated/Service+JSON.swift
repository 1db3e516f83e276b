// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ServiceListed {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var site: SiteID?
    var name: Line?
    var office: OfficeID?
    var entrance: WebAddress?
    var code: Line?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("entrance", &entrance, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let site, let name, let office, let entrance
    else { return nil }
    self.service = service
    self.site = site
    self.name = name
    self.office = office
    self.entrance = entrance
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("entrance", entrance)
    try buffer.member("code", ifPresent: code)
    buffer.endObject()
  }
}

extension ServiceUpdated {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var name: Line?
    var office: OfficeID?
    var entrance: WebAddress?
    var code: Line?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("entrance", &entrance, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let name, let office, let entrance else { return nil }
    self.service = service
    self.name = name
    self.office = office
    self.entrance = entrance
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("entrance", entrance)
    try buffer.member("code", ifPresent: code)
    buffer.endObject()
  }
}

extension ServiceRetired {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let reasons else { return nil }
    self.service = service
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ServiceIntakeRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var month: CalendarMonth?
    var accepted: Int?
    var completed: Int?
    var source: Line?
    var corrects: Int?
    var acceptedBefore: Int?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.read("accepted", &accepted, from: &cursor)
      object.read("completed", &completed, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("corrects", &corrects, from: &cursor)
      object.readIfPresent("acceptedBefore", &acceptedBefore, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let month, let accepted, let completed, let source
    else { return nil }
    self.service = service
    self.month = month
    self.accepted = accepted
    self.completed = completed
    self.source = source
    self.corrects = corrects
    self.acceptedBefore = acceptedBefore
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("month", month)
    try buffer.member("accepted", accepted)
    try buffer.member("completed", completed)
    try buffer.member("source", source)
    try buffer.member("corrects", ifPresent: corrects)
    try buffer.member("acceptedBefore", ifPresent: acceptedBefore)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension EnterService {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var name: Line?
    var office: OfficeID?
    var entrance: WebAddress?
    var code: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("entrance", &entrance, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let name, let office, let entrance else { return nil }
    self.site = site
    self.name = name
    self.office = office
    self.entrance = entrance
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("entrance", entrance)
    try buffer.member("code", ifPresent: code)
    buffer.endObject()
  }
}

extension UpdateService {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var name: Line?
    var office: OfficeID?
    var entrance: WebAddress?
    var code: Line?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("entrance", &entrance, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service else { return nil }
    self.service = service
    self.name = name
    self.office = office
    self.entrance = entrance
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("name", ifPresent: name)
    try buffer.member("office", ifPresent: office)
    try buffer.member("entrance", ifPresent: entrance)
    try buffer.member("code", ifPresent: code)
    buffer.endObject()
  }
}

extension RetireService {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let reasons else { return nil }
    self.service = service
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension RecordIntake {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var month: CalendarMonth?
    var accepted: Int?
    var completed: Int?
    var source: Line?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.read("accepted", &accepted, from: &cursor)
      object.read("completed", &completed, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let month, let accepted, let completed, let source
    else { return nil }
    self.service = service
    self.month = month
    self.accepted = accepted
    self.completed = completed
    self.source = source
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("month", month)
    try buffer.member("accepted", accepted)
    try buffer.member("completed", completed)
    try buffer.member("source", source)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ServiceShow {
  package init?(reading cursor: inout JSONCursor) {
    var service: ServiceID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service else { return nil }
    self.service = service
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ServiceAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var service: Service?
    var office: OfficeAnswer?
    var site: SubjectAnswer?
    var intake: [Intake]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("service", &service, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("intake", &intake, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let service, let office, let site, let intake else { return nil }
    self.service = service
    self.office = office
    self.site = site
    self.intake = intake
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("service", service)
    try buffer.member("office", office)
    try buffer.member("site", site)
    try buffer.member("intake", intake)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Service {
  package init?(reading cursor: inout JSONCursor) {
    var id: ServiceID?
    var site: SiteID?
    var name: Line?
    var office: OfficeID?
    var entrance: WebAddress?
    var code: Line?
    var listedOn: CivilDate?
    var retiredOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("entrance", &entrance, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
      object.read("listedOn", &listedOn, from: &cursor)
      object.readIfPresent("retiredOn", &retiredOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let name, let office, let entrance, let listedOn
    else { return nil }
    self.id = id
    self.site = site
    self.name = name
    self.office = office
    self.entrance = entrance
    self.code = code
    self.listedOn = listedOn
    self.retiredOn = retiredOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("entrance", entrance)
    try buffer.member("code", ifPresent: code)
    try buffer.member("listedOn", listedOn)
    try buffer.member("retiredOn", ifPresent: retiredOn)
    buffer.endObject()
  }
}

extension Intake {
  package init?(reading cursor: inout JSONCursor) {
    var month: CalendarMonth?
    var accepted: Int?
    var completed: Int?
    var source: Line?
    var position: Int?
    var object = cursor.object()
    repeat {
      object.read("month", &month, from: &cursor)
      object.read("accepted", &accepted, from: &cursor)
      object.read("completed", &completed, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("position", &position, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let month, let accepted, let completed, let source, let position
    else { return nil }
    self.month = month
    self.accepted = accepted
    self.completed = completed
    self.source = source
    self.position = position
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("month", month)
    try buffer.member("accepted", accepted)
    try buffer.member("completed", completed)
    try buffer.member("source", source)
    try buffer.member("position", position)
    buffer.endObject()
  }
}

extension ServiceList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var offered: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("offered", &offered, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.offered = offered
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("offered", ifPresent: offered)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ServiceListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var services: [Service]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("services", &services, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let services else { return nil }
    self.site = site
    self.services = services
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("services", services)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}
