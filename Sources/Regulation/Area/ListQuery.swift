package import JSONText

/// A question that is answered by a list, page by page.
package protocol ListQuery: QueryPayload where Answer: ListAnswer {
  /// The `next` of the page before; nothing for the first page.
  var after: ListCursor? { get set }
  var limit: PageLimit? { get set }
}

/// A page of a list, as it is answered.
package protocol ListAnswer: JSONDirect {
  /// Where the next page begins; left out behind the last one.
  var next: ListCursor? { get }
  /// Puts the lines of the page that comes next behind its own.
  mutating func append(_ page: Self)
}

extension ListQuery {
  var paging: Paging { Paging(after: after, limit: limit) }

  /// The list from where it is asked on to its end, page after page: for tools and exports, which
  /// give whole files.
  package func whole(_ view: View) throws -> Answer {
    var query = try ReadingRights.permitted(self, view)
    query.limit = .most
    var answer = try query.answer(view)
    while let next = answer.next {
      query.after = next
      answer.append(try query.answer(view))
    }
    return answer
  }
}
