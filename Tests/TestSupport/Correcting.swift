package import CivilTime
package import JSONText
package import Regulation

/// Corrections of recorded facts as a test tells them.
extension TestCounty {
  /// The position of the last event of a type.
  package func position(of type: String) throws -> Int {
    guard let entry = events(type).last else { throw TestMistake("no event \(type)") }
    return entry.position
  }

  /// Applies for a correction, with a paper of a day; of today when not given.
  package func correct(
    _ position: Int, to now: JSONValue, by actor: StaffID = "openness-clerk",
    paper date: CivilDate? = nil
  ) -> Request {
    correction(of: position, by: actor, date).setting("right", now)
  }

  /// Says that a grant is not of its site.
  package func strike(_ position: Int, by actor: StaffID = "openness-clerk") -> Request {
    correction(of: position, by: actor, nil).setting("struck", true)
  }

  private func correction(of position: Int, by actor: StaffID, _ date: CivilDate?) -> Request {
    Request(
      actor, "correction.propose",
      ["position": .integer(Int64(position)), "reasons": "录入时看错了文件。"],
      document: Document(number: "西政公开更〔2026〕1号", date: date ?? today))
  }

  /// Decides the correction that was applied for last.
  package func decideCorrection(
    _ decision: String = "approve", by actor: StaffID = "openness-leader"
  ) throws -> Request {
    guard let id = try tables.lastCorrection else { throw TestMistake("no correction") }
    let request = Request(
      actor, "correction.decide",
      ["correction": .string(id.text), "decision": .string(decision)])
    return decision == "approve" ? request : request.setting("reasons", "文件与申请不符。")
  }

  /// Has the last event of a type put right.
  package func putRight(
    _ type: String, to now: JSONValue, paper date: CivilDate? = nil
  ) throws {
    try accept(correct(try position(of: type), to: now, paper: date))
    try accept(try decideCorrection())
  }
}
