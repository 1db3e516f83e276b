/// The id of an evaluation: the day and a number in it.
package struct EvaluationID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let evaluation = SubjectKind(
    "evaluation", "评估考核", "evaluation", attributes: ["period", "grade"],
    name: { id, tables in
      try tables.evaluation(EvaluationID(checked: id)).map { row in
        "\(try tables.office(row.unit)?.name.text ?? row.unit.text) \(row.period) 评估"
      }
    },
    office: { id, tables in try tables.evaluation(EvaluationID(checked: id))?.unit },
    each: { tables, body in
      try tables.evaluations.rows.scan { _, row in
        try body(
          SubjectListing(
            .evaluation(row.id), [row.period.text, row.grade.rawValue], office: row.unit))
        return true
      }
    })
}

extension Subject {
  package static func evaluation(_ id: EvaluationID) -> Subject { Subject(.evaluation, id) }
}
