/// The id of a record of public opinion: the day and a number in it.
package struct OpinionID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The id of a problem notice: the day and a number in it.
package struct ProblemID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let opinion = SubjectKind(
    "opinion", "舆情记录", "record of opinion", attributes: ["kind", "weight"],
    name: { id, tables in
      try tables.opinion(OpinionID(checked: id)).map { "\($0.kind.name.zh)舆情" }
    },
    heading: { id, tables in try tables.opinion(OpinionID(checked: id))?.topic },
    office: { id, tables in try tables.opinion(OpinionID(checked: id))?.office },
    each: { tables, body in
      try tables.opinions.rows.scan { _, opinion in
        try body(
          SubjectListing(
            .opinion(opinion.id), [opinion.kind.rawValue, opinion.weight.rawValue],
            office: opinion.office))
        return true
      }
    })

  static let problem = SubjectKind(
    "problem", "问题通报单", "problem notice", attributes: ["phase"],
    name: { id, tables in
      try tables.problem(ProblemID(checked: id)).map { "问题通报单（\($0.phase.name.zh)）" }
    },
    heading: { id, tables in try tables.problem(ProblemID(checked: id))?.title },
    office: { id, tables in try tables.problem(ProblemID(checked: id))?.addressee },
    each: { tables, body in
      try tables.opinions.problems.scan { _, problem in
        try body(
          SubjectListing(.problem(problem.id), [problem.phase.rawValue], office: problem.addressee))
        return true
      }
    })
}

extension Subject {
  package static func opinion(_ id: OpinionID) -> Subject { Subject(.opinion, id) }
  package static func problem(_ id: ProblemID) -> Subject { Subject(.problem, id) }

  /// The problem notice it is, if it is one.
  package var problem: ProblemID? { id(of: .problem) }
}
