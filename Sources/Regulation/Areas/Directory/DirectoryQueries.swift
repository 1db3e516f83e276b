import JSONText

/// `office.list`: the offices, by id; those dissolved too.
package struct OfficeList: ListQuery {
  package static let method = "office.list"
  package static let summary = Bilingual("列出单位", "Lists offices")
  package static let reads: ReadingMatter = .directory

  package let kind: OfficeKind?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(kind: OfficeKind? = nil) { self.kind = kind }

  package func answer(_ view: View) throws -> OfficeListAnswer {
    let tables = view.tables
    let page =
      if let kind {
        try tables.directory.listed.page(prefix: "\(kind.rawValue)/", paging) { _, id in
          try tables.office(id)
        }
      } else {
        try tables.directory.offices.page(paging) { _, office in office }
      }
    return OfficeListAnswer(offices: page.lines, next: page.next)
  }
}

/// The answer to `office.list`.
package struct OfficeListAnswer: ListAnswer, Sendable {
  package internal(set) var offices: [Office]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: OfficeListAnswer) {
    offices += page.offices
    next = page.next
  }
}

/// `staff.list`: the people, by id; those who left too.
package struct StaffList: ListQuery {
  package static let method = "staff.list"
  package static let summary = Bilingual("列出人员", "Lists staff")
  package static let reads: ReadingMatter = .directory

  package let office: OfficeID?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil) { self.office = office }

  package func answer(_ view: View) throws -> StaffListAnswer {
    let tables = view.tables
    let page =
      if let office {
        try tables.directory.officeStaff.page(prefix: "\(office)/", paging) { _, id in
          try tables.staff(id)
        }
      } else {
        try tables.directory.staff.page(paging) { _, person in person }
      }
    return StaffListAnswer(staff: page.lines, next: page.next)
  }
}

/// The answer to `staff.list`.
package struct StaffListAnswer: ListAnswer, Sendable {
  package internal(set) var staff: [Staff]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: StaffListAnswer) {
    staff += page.staff
    next = page.next
  }
}
