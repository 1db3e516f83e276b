/// The id of a survey or a solicitation of opinions: the day and a number in it.
package struct SurveyID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The id of an interview: the day and a number in it.
package struct InterviewID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let survey = SubjectKind(
    "survey", "征集调查", "survey", attributes: ["kind", "phase"],
    name: { id, tables in try tables.survey(SurveyID(checked: id))?.kind.name.zh },
    heading: { id, tables in try tables.survey(SurveyID(checked: id))?.title },
    office: { id, tables in try tables.survey(SurveyID(checked: id))?.office },
    each: { tables, body in
      try tables.surveys.rows.scan { _, row in
        try body(
          SubjectListing(
            .survey(row.id), [row.kind.rawValue, row.phase.rawValue], office: row.office))
        return true
      }
    })

  static let interview = SubjectKind(
    "interview", "在线访谈", "interview", attributes: ["phase"],
    name: { id, tables in
      try tables.interview(InterviewID(checked: id)).map { "在线访谈（\($0.phase.name.zh)）" }
    },
    heading: { id, tables in try tables.interview(InterviewID(checked: id))?.title },
    office: { id, tables in try tables.interview(InterviewID(checked: id))?.office },
    each: { tables, body in
      try tables.surveys.interviews.scan { _, row in
        try body(SubjectListing(.interview(row.id), [row.phase.rawValue], office: row.office))
        return true
      }
    })
}

extension Subject {
  package static func survey(_ id: SurveyID) -> Subject { Subject(.survey, id) }
  package static func interview(_ id: InterviewID) -> Subject { Subject(.interview, id) }
}
