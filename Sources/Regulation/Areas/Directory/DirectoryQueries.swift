import JSONText

/// `office.list`: the offices, by id.
package struct OfficeList: QueryPayload {
  package static let method = "office.list"
  package static let summary = Bilingual("列出单位", "Lists offices")

  package let kind: OfficeKind?

  package func answer(_ view: View) throws -> OfficeListAnswer {
    var offices: [Office] = []
    try view.tables.directory.offices.scan { _, office in
      if (kind ?? office.kind) == office.kind { offices.append(office) }
      return true
    }
    return OfficeListAnswer(offices: offices)
  }
}

/// The answer to `office.list`.
package struct OfficeListAnswer: JSONDirect, Sendable {
  package let offices: [Office]
}

/// `staff.list`: the people, by id; those who left too.
package struct StaffList: QueryPayload {
  package static let method = "staff.list"
  package static let summary = Bilingual("列出人员", "Lists staff")

  package let office: OfficeID?

  package func answer(_ view: View) throws -> StaffListAnswer {
    var people: [Staff] = []
    try view.tables.directory.staff.scan { _, person in
      if (office ?? person.office) == person.office { people.append(person) }
      return true
    }
    return StaffListAnswer(staff: people)
  }
}

/// The answer to `staff.list`.
package struct StaffListAnswer: JSONDirect, Sendable {
  package let staff: [Staff]
}
