import CivilTime
import JSONText
package import Regulation

/// How the openness office evaluates the education bureau (A41.5).
package enum Evaluating {
  package static let first: EvaluationID = "20260701-000001"

  /// A county of July, in which the bureau was told of a problem in March and answered.
  package static func county() throws -> TestCounty {
    let county = try Responding.county()
    for request in [Noticing.issue(), Noticing.answer(), Noticing.settle()] {
      try county.accept(request)
    }
    county.now = "2026-07-01T01:00:00Z"
    return county
  }

  package static func record(
    _ period: String = "2026-Q1", unit: OfficeID = "education", grade: String = "good",
    points: Int64? = 86
  ) -> Request {
    Request(
      "openness-deputy", "evaluation.record",
      [
        "unit": .string(unit.text), "period": .string(period), "grade": .string(grade),
        "reasons": "通报单全部答复，一周发布不足。",
      ]
    ).setting("points", points.map { .integer($0) } ?? .null)
  }

  package static var object: Request {
    Request(
      "education-clerk", "evaluation.object",
      ["evaluation": .string(first.text), "words": "该周账号停用。"])
  }

  package static func settle(
    _ isUpheld: Bool = true, grade: String? = "excellent", points: Int64? = 92
  ) -> Request {
    Request(
      "openness-leader", "evaluation.settle",
      [
        "evaluation": .string(first.text), "isUpheld": .bool(isUpheld), "reasons": "经核实属实。",
      ]
    ).setting("grade", grade.map { .string($0) } ?? .null)
      .setting("points", points.map { .integer($0) } ?? .null)
  }
}
