/// What cases are kept in.
package final class CaseTables {
  /// By case id.
  package let rows: RowTable<CaseState>
  /// The subjects of the cases, by `<case>/<subject>`.
  package let parts: RowTable<SubjectState>
  /// Which cases are about a thing, by subject.
  package let subjects: RowTable<SubjectCases>
  /// By `*/<status>/<case>`, and `<subject>/*/<case>` for each thing a case is about; by
  /// `office:<office>/*/<case>` for each that is or was a host of it, or took one over.
  package let listed: RowTable<CaseID>
  /// The running cases an office has a part in as host, by `<office>/<case>`.
  package let hosts: RowTable<HostCase>

  init(_ list: TableList) {
    rows = list.table("cases", of: CaseProjector.self, CaseState.bytes) { try CaseState($0) }
    parts = list.table("case-subjects", of: CaseProjector.self, SubjectState.bytes) {
      try SubjectState($0)
    }
    subjects = list.table("subject-cases", of: CaseProjector.self)
    listed = list.index("cases-listed", of: CaseProjector.self)
    hosts = list.table("host-cases", of: CaseProjector.self)
  }
}

/// Cases, as others read them.
package protocol CaseLookup: Lookup {
  func caseState(_ id: CaseID) throws -> CaseState?
  /// One subject of a case.
  func caseSubject(_ id: CaseID, _ subject: Subject) throws -> SubjectState?
  /// Every subject of a case, dropped ones included.
  ///
  /// - Complexity: O(n) in the subjects of the case.
  func caseSubjects(_ id: CaseID) throws -> [SubjectState]
  /// The cases about a thing.
  func cases(about subject: Subject) throws -> SubjectCases
  /// Whether an office is or was a host of a case or of one of its subjects, or took one over.
  func isHost(_ office: OfficeID, of id: CaseID) throws -> Bool
  /// The running cases an office has a part in as host, by id.
  func runningCases(of host: OfficeID) throws -> [CaseID]
}

extension Tables: CaseLookup {
  package func caseState(_ id: CaseID) throws -> CaseState? { try cases.rows[id.text] }

  package func caseSubject(_ id: CaseID, _ subject: Subject) throws -> SubjectState? {
    try cases.parts[CaseProjector.key(id, subject)]
  }

  package func caseSubjects(_ id: CaseID) throws -> [SubjectState] {
    try cases.parts.all(of: id)
  }

  package func cases(about subject: Subject) throws -> SubjectCases {
    try cases.subjects[subject.text] ?? SubjectCases()
  }

  package func isHost(_ office: OfficeID, of id: CaseID) throws -> Bool {
    try cases.listed[CaseProjector.key(office, id)] != nil
  }

  package func runningCases(of host: OfficeID) throws -> [CaseID] {
    try cases.hosts.all(of: host).map(\.caseID)
  }
}
