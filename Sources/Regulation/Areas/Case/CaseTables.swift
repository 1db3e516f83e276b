/// What cases are kept in.
package final class CaseTables {
  /// By case id.
  package let rows: RowTable<CaseState>
  /// By `<office>/<case>/<step>`, the office as `InboxKey` writes it; behind it `/<subject>`, when
  /// the step is done for each.
  package let inbox: RowTable<InboxItem>
  /// Which cases are about a thing, by subject.
  package let subjects: RowTable<SubjectCases>
  /// The running cases an office has a part in as host, by `<office>/<case>`.
  package let hosts: RowTable<CaseID>

  init(_ list: TableList) {
    rows = list.table("cases", of: CaseProjector.self)
    inbox = list.table("inbox", of: CaseProjector.self)
    subjects = list.table("subject-cases", of: CaseProjector.self)
    hosts = list.table("host-cases", of: CaseProjector.self)
  }
}

/// Cases, as others read them.
package protocol CaseLookup: Lookup {
  func caseState(_ id: CaseID) throws -> CaseState?
  /// The cases about a thing.
  func cases(about subject: Subject) throws -> SubjectCases
  /// The running cases an office has a part in as host, by id.
  func runningCases(of host: OfficeID) throws -> [CaseID]
}

extension Tables: CaseLookup {
  package func caseState(_ id: CaseID) throws -> CaseState? { try cases.rows[id.text] }

  package func cases(about subject: Subject) throws -> SubjectCases {
    try cases.subjects[subject.text] ?? SubjectCases()
  }

  package func runningCases(of host: OfficeID) throws -> [CaseID] { try cases.hosts.all(of: host) }
}
