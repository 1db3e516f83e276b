/// The id of a finding; drawn when it is issued.
package struct FindingID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let finding = SubjectKind(
    "finding", "检查发现的问题", "finding", attributes: ["kind", "phase"],
    name: { id, tables in
      try tables.finding(FindingID(checked: id)).map { finding in
        let place = try finding.place.kind.name(finding.place.slug, tables)
        return "\(place ?? finding.place.text)：\(finding.kind.name.zh)"
      }
    },
    office: { id, tables in try tables.finding(FindingID(checked: id))?.office },
    each: { tables, body in
      try tables.findings.rows.scan { _, finding in
        try body(
          SubjectListing(
            .finding(finding.id), [finding.kind.rawValue, finding.phase.rawValue],
            office: finding.office))
        return true
      }
    })
}

extension Subject {
  package static func finding(_ id: FindingID) -> Subject { Subject(.finding, id) }

  /// The finding it is, if it is one.
  package var finding: FindingID? { id(of: .finding) }
}
