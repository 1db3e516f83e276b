/// The id of a thread of responses: the day and a number in it.
package struct ResponseID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

extension SubjectKind {
  static let response = SubjectKind(
    "response", "回应事项", "thread of responses", attributes: ["kind"],
    name: { id, tables in
      try tables.response(ResponseID(checked: id)).map { "\($0.kind.name.zh)回应" }
    },
    heading: { id, tables in try tables.response(ResponseID(checked: id))?.title },
    office: { id, tables in try tables.response(ResponseID(checked: id))?.office },
    each: { tables, body in
      try tables.responses.rows.scan { _, thread in
        try body(
          SubjectListing(.response(thread.id), [thread.kind.rawValue], office: thread.office))
        return true
      }
    })
}

extension Subject {
  package static func response(_ id: ResponseID) -> Subject { Subject(.response, id) }

  /// The thread it is, if it is one.
  package var response: ResponseID? { id(of: .response) }
}
