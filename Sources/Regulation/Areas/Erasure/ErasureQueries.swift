import JSONText

/// `object.show`: a text, or what a file is, or what became of either.
package struct ObjectShow: QueryPayload {
  package static let method = "object.show"
  package static let summary = Bilingual("查看文本或文件", "Shows a text, or what a file is")
  package static let reads: ReadingMatter = .events

  package let number: ObjectNumber

  package init(number: ObjectNumber) { self.number = number }

  /// Who may read the event that brought it may read it.
  package func asked(_ view: View) throws -> Asked {
    guard let entry = try brought(view)?.entry else { return .all }
    if let caseID = entry.correlation { return .events(.correlation(caseID)) }
    return .events(.stream(entry.event.payload.stream))
  }

  private func brought(_ view: View) throws -> (kept: KeptObject, entry: Entry)? {
    guard let kept = try view.history.kept(number),
      let entry = try view.history.entry(at: kept.broughtBy.value)
    else { return nil }
    return (kept, entry)
  }

  package func answer(_ view: View) throws -> ObjectAnswer {
    guard let (kept, entry) = try brought(view) else {
      throw Refusal(
        ErasureRules.objectKnown,
        found: Bilingual("没有第 \(number) 号文本或文件", "there is no text or file \(number)"),
        mend: Bilingual("核对编号（event.list）", "check the number (event.list)"))
    }
    let payload = entry.event.payload
    let isFile = kept.kind == .file && kept.erasedBy == nil
    return ObjectAnswer(
      number: number, kind: kept.kind, broughtBy: kept.broughtBy, type: type(of: payload).type,
      title: type(of: payload).wording, caseID: entry.correlation,
      text: kept.kind == .text ? .kept(number) : nil,
      file: isFile ? try view.history.file(number) : nil, erasedBy: kept.erasedBy,
      erasure: try view.tables.openErasure(of: number)?.id)
  }
}

/// The answer to `object.show`.
package struct ObjectAnswer: JSONDirect, Sendable {
  package let number: ObjectNumber
  package let kind: KeptKind
  /// The event that brought it, what happened, and the case it belongs to.
  package let broughtBy: LogPosition
  package let type: String
  package let title: Bilingual
  package let caseID: CaseID?
  /// What a text says, or why it is not told.
  package let text: Passage?
  /// What a file is; itself it is written by `siteledger-replay object`. Left out when it does not open.
  package let file: FileFacts?
  /// The event that erased it.
  package let erasedBy: LogPosition?
  /// The erasure it is in, which is not carried out yet.
  package let erasure: ErasureID?

  package enum CodingKeys: String, CodingKey {
    case number, kind, broughtBy, type, title
    case caseID = "case"
    case text, file, erasedBy, erasure
  }
}

/// `erasure.list`: decisions to erase, in the order in which they were made.
package struct ErasureList: ListQuery {
  package static let method = "erasure.list"
  package static let summary = Bilingual("查看删除决定", "Lists erasures")
  package static let reads: ReadingMatter = .ledger

  /// Those that are not carried out when left out; those that were, or were withdrawn, when false.
  package let open: Bool?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(open: Bool? = nil) { self.open = open }

  package func answer(_ view: View) throws -> ErasureListAnswer {
    let tables = view.tables
    let page = try tables.erasures.byState.page(
      prefix: ErasureTables.prefix(isOpen: open ?? true), paging
    ) { _, id in
      try tables.erasure(id).map {
        ErasureAnswer(
          erasure: $0, groundName: $0.ground.name, decidedBy: try view.person($0.decidedBy),
          destroyedBy: try $0.destroyedBy.map(view.person))
      }
    }
    return ErasureListAnswer(erasures: page.lines, next: page.next)
  }
}

/// An erasure with the names of its ground and of who decided and destroyed.
package struct ErasureAnswer: Codable, Hashable, Sendable {
  package let erasure: Erasure
  package let groundName: Bilingual
  package let decidedBy: PersonAnswer
  package let destroyedBy: PersonAnswer?
}

/// The answer to `erasure.list`.
package struct ErasureListAnswer: ListAnswer, Sendable {
  package internal(set) var erasures: [ErasureAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: ErasureListAnswer) {
    erasures += page.erasures
    next = page.next
  }
}
