// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ErasureDecided {
  package init?(reading cursor: inout JSONCursor) {
    var erasure: ErasureID?
    var objects: [ObjectNumber]?
    var ground: ErasureGround?
    var basis: Line?
    var object = cursor.object()
    repeat {
      object.read("erasure", &erasure, from: &cursor)
      object.read("objects", &objects, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("basis", &basis, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasure, let objects, let ground, let basis else { return nil }
    self.erasure = erasure
    self.objects = objects
    self.ground = ground
    self.basis = basis
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasure", erasure)
    try buffer.member("objects", objects)
    try buffer.member("ground", ground)
    try buffer.member("basis", basis)
    buffer.endObject()
  }
}

extension ErasureGround: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("purpose-served") {
      self = .purposeServed
    } else if cursor.takes("retention-over") {
      self = .retentionOver
    } else if cursor.takes("consent-withdrawn") {
      self = .consentWithdrawn
    } else if cursor.takes("unlawful") {
      self = .unlawful
    } else if cursor.takes("other-law") {
      self = .otherLaw
    } else if cursor.takes("recorded-by-mistake") {
      self = .recordedByMistake
    } else {
      return nil
    }
  }
}

extension ObjectsErased {
  package init?(reading cursor: inout JSONCursor) {
    var erasure: ErasureID?
    var objects: [ObjectNumber]?
    var object = cursor.object()
    repeat {
      object.read("erasure", &erasure, from: &cursor)
      object.read("objects", &objects, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasure, let objects else { return nil }
    self.erasure = erasure
    self.objects = objects
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasure", erasure)
    try buffer.member("objects", objects)
    buffer.endObject()
  }
}

extension ErasureWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var erasure: ErasureID?
    var object = cursor.object()
    repeat {
      object.read("erasure", &erasure, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasure else { return nil }
    self.erasure = erasure
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasure", erasure)
    buffer.endObject()
  }
}

extension RecoveryCardDestroyed {
  package init?(reading cursor: inout JSONCursor) {
    var generation: KeyGeneration?
    var witness: StaffID?
    var object = cursor.object()
    repeat {
      object.read("generation", &generation, from: &cursor)
      object.read("witness", &witness, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let generation, let witness else { return nil }
    self.generation = generation
    self.witness = witness
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("generation", generation)
    try buffer.member("witness", witness)
    buffer.endObject()
  }
}

extension EraseObjects {
  package init?(reading cursor: inout JSONCursor) {
    var objects: [ObjectNumber]?
    var ground: ErasureGround?
    var basis: Line?
    var object = cursor.object()
    repeat {
      object.read("objects", &objects, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("basis", &basis, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let objects, let ground, let basis else { return nil }
    self.objects = objects
    self.ground = ground
    self.basis = basis
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("objects", objects)
    try buffer.member("ground", ground)
    try buffer.member("basis", basis)
    buffer.endObject()
  }
}

extension DestroyObjects {
  package init?(reading cursor: inout JSONCursor) {
    var erasure: ErasureID?
    var object = cursor.object()
    repeat {
      object.read("erasure", &erasure, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasure else { return nil }
    self.erasure = erasure
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasure", erasure)
    buffer.endObject()
  }
}

extension WithdrawErasure {
  package init?(reading cursor: inout JSONCursor) {
    var erasure: ErasureID?
    var object = cursor.object()
    repeat {
      object.read("erasure", &erasure, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasure else { return nil }
    self.erasure = erasure
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasure", erasure)
    buffer.endObject()
  }
}

extension RecordDestroyedCard {
  package init?(reading cursor: inout JSONCursor) {
    var generation: KeyGeneration?
    var witness: StaffID?
    var object = cursor.object()
    repeat {
      object.read("generation", &generation, from: &cursor)
      object.read("witness", &witness, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let generation, let witness else { return nil }
    self.generation = generation
    self.witness = witness
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("generation", generation)
    try buffer.member("witness", witness)
    buffer.endObject()
  }
}

extension ObjectShow {
  package init?(reading cursor: inout JSONCursor) {
    var number: ObjectNumber?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number else { return nil }
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    buffer.endObject()
  }
}

extension ObjectAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var number: ObjectNumber?
    var kind: KeptKind?
    var broughtBy: LogPosition?
    var type: String?
    var title: Bilingual?
    var caseID: CaseID?
    var text: Passage?
    var file: FileFacts?
    var erasedBy: LogPosition?
    var erasure: ErasureID?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("broughtBy", &broughtBy, from: &cursor)
      object.read("type", &type, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("file", &file, from: &cursor)
      object.readIfPresent("erasedBy", &erasedBy, from: &cursor)
      object.readIfPresent("erasure", &erasure, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let kind, let broughtBy, let type, let title
    else { return nil }
    self.number = number
    self.kind = kind
    self.broughtBy = broughtBy
    self.type = type
    self.title = title
    self.caseID = caseID
    self.text = text
    self.file = file
    self.erasedBy = erasedBy
    self.erasure = erasure
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("kind", kind)
    try buffer.member("broughtBy", broughtBy)
    try buffer.member("type", type)
    try buffer.member("title", title)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("text", ifPresent: text)
    try buffer.member("file", ifPresent: file)
    try buffer.member("erasedBy", ifPresent: erasedBy)
    try buffer.member("erasure", ifPresent: erasure)
    buffer.endObject()
  }
}

extension KeptKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("text") {
      self = .text
    } else if cursor.takes("file") {
      self = .file
    } else {
      return nil
    }
  }
}

extension FileFacts: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var name: String?
    var mediaType: String?
    var byteCount: Int?
    var digest: Digest?
    var object = cursor.object()
    repeat {
      object.read("name", &name, from: &cursor)
      object.read("mediaType", &mediaType, from: &cursor)
      object.read("byteCount", &byteCount, from: &cursor)
      object.read("digest", &digest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let name, let mediaType, let byteCount, let digest else { return nil }
    self.name = name
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.digest = digest
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", name)
    try buffer.member("mediaType", mediaType)
    try buffer.member("byteCount", byteCount)
    try buffer.member("digest", digest)
    buffer.endObject()
  }
}

extension ErasureList {
  package init?(reading cursor: inout JSONCursor) {
    var open: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("open", &open, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.open = open
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("open", ifPresent: open)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ErasureListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var erasures: [ErasureAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("erasures", &erasures, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasures else { return nil }
    self.erasures = erasures
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasures", erasures)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ErasureAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var erasure: Erasure?
    var groundName: Bilingual?
    var decidedBy: PersonAnswer?
    var destroyedBy: PersonAnswer?
    var object = cursor.object()
    repeat {
      object.read("erasure", &erasure, from: &cursor)
      object.read("groundName", &groundName, from: &cursor)
      object.read("decidedBy", &decidedBy, from: &cursor)
      object.readIfPresent("destroyedBy", &destroyedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let erasure, let groundName, let decidedBy else { return nil }
    self.erasure = erasure
    self.groundName = groundName
    self.decidedBy = decidedBy
    self.destroyedBy = destroyedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("erasure", erasure)
    try buffer.member("groundName", groundName)
    try buffer.member("decidedBy", decidedBy)
    try buffer.member("destroyedBy", ifPresent: destroyedBy)
    buffer.endObject()
  }
}

extension Erasure {
  package init?(reading cursor: inout JSONCursor) {
    var id: ErasureID?
    var objects: [ObjectNumber]?
    var ground: ErasureGround?
    var basis: Line?
    var decidedBy: StaffID?
    var decidedOn: CivilDate?
    var erasedBy: LogPosition?
    var destroyedBy: StaffID?
    var destroyedOn: CivilDate?
    var withdrawnOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("objects", &objects, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("basis", &basis, from: &cursor)
      object.read("decidedBy", &decidedBy, from: &cursor)
      object.read("decidedOn", &decidedOn, from: &cursor)
      object.readIfPresent("erasedBy", &erasedBy, from: &cursor)
      object.readIfPresent("destroyedBy", &destroyedBy, from: &cursor)
      object.readIfPresent("destroyedOn", &destroyedOn, from: &cursor)
      object.readIfPresent("withdrawnOn", &withdrawnOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let objects, let ground, let basis, let decidedBy, let decidedOn
    else { return nil }
    self.id = id
    self.objects = objects
    self.ground = ground
    self.basis = basis
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.erasedBy = erasedBy
    self.destroyedBy = destroyedBy
    self.destroyedOn = destroyedOn
    self.withdrawnOn = withdrawnOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("objects", objects)
    try buffer.member("ground", ground)
    try buffer.member("basis", basis)
    try buffer.member("decidedBy", decidedBy)
    try buffer.member("decidedOn", decidedOn)
    try buffer.member("erasedBy", ifPresent: erasedBy)
    try buffer.member("destroyedBy", ifPresent: destroyedBy)
    try buffer.member("destroyedOn", ifPresent: destroyedOn)
    try buffer.member("withdrawnOn", ifPresent: withdrawnOn)
    buffer.endObject()
  }
}

extension DestroyedCard {
  package init?(reading cursor: inout JSONCursor) {
    var generation: KeyGeneration?
    var destroyedOn: CivilDate?
    var by: StaffID?
    var witness: StaffID?
    var object = cursor.object()
    repeat {
      object.read("generation", &generation, from: &cursor)
      object.read("destroyedOn", &destroyedOn, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("witness", &witness, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let generation, let destroyedOn, let by, let witness else { return nil }
    self.generation = generation
    self.destroyedOn = destroyedOn
    self.by = by
    self.witness = witness
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("generation", generation)
    try buffer.member("destroyedOn", destroyedOn)
    try buffer.member("by", by)
    try buffer.member("witness", witness)
    buffer.endObject()
  }
}
