// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension PlatformApproved {
  package init?(reading cursor: inout JSONCursor) {
    var platform: PlatformID?
    var name: PlatformName?
    var object = cursor.object()
    repeat {
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let platform, let name else { return nil }
    self.platform = platform
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension PlatformWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var platform: PlatformID?
    var name: PlatformName?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let platform, let name, let reason else { return nil }
    self.platform = platform
    self.name = name
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension ApprovePlatform {
  package init?(reading cursor: inout JSONCursor) {
    var platform: PlatformID?
    var name: PlatformName?
    var object = cursor.object()
    repeat {
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let platform, let name else { return nil }
    self.platform = platform
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension WithdrawPlatform {
  package init?(reading cursor: inout JSONCursor) {
    var platform: PlatformID?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("platform", &platform, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let platform, let reason else { return nil }
    self.platform = platform
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("platform", platform)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}

extension PlatformList {
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

extension PlatformListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var platforms: [Platform]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("platforms", &platforms, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let platforms else { return nil }
    self.platforms = platforms
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("platforms", platforms)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Platform {
  package init?(reading cursor: inout JSONCursor) {
    var id: PlatformID?
    var name: PlatformName?
    var listed: [ListedSpan]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("listed", &listed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let name, let listed else { return nil }
    self.id = id
    self.name = name
    self.listed = listed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("name", name)
    try buffer.member("listed", listed)
    buffer.endObject()
  }
}

extension ListedSpan: JSONDirect {
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
