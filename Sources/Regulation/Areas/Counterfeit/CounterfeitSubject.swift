/// The id of a reported counterfeit site: the day and a number in it.
package struct CounterfeitID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let counterfeit = SubjectKind(
    "counterfeit", "假冒网站", "counterfeit site", attributes: ["phase", "source"],
    name: { id, tables in
      try tables.counterfeit(CounterfeitID(checked: id)).map { "假冒网站 \($0.address.host)" }
    },
    office: { id, tables in try tables.counterfeit(CounterfeitID(checked: id))?.office },
    each: { tables, body in
      try tables.counterfeits.rows.scan { _, row in
        try body(
          SubjectListing(
            .counterfeit(row.id), [row.phase.rawValue, row.source.rawValue], office: row.office))
        return true
      }
    })
}

extension Subject {
  package static func counterfeit(_ id: CounterfeitID) -> Subject { Subject(.counterfeit, id) }

  /// The counterfeit site it is, if it is one.
  package var counterfeit: CounterfeitID? { id(of: .counterfeit) }
}
