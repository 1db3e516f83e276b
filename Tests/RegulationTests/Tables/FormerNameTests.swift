import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What was done under a name stays under it.
struct FormerNameTests {
  /// A site proposed by 马兰 of 西吉县教育局, both of whom have other names by now.
  private func renamed() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    try county.accept(Opening("jiaoyu").propose)
    try county.accept(
      Request(
        "admin", "staff.rename",
        ["staff": "education-clerk", "name": "马澜", "reason": "户籍更名。"]))
    try county.accept(
      Request("admin", "office.rename", ["office": "education", "name": "西吉县教育体育局"])
        .withPaper())
    return county
  }

  @Test func `a step shows the names of its day, and the row those of today`() throws {
    let county = try renamed()
    try county.accept(try Opening("jiaoyu").request("consent"))
    #expect(try county.staff("education-clerk").name == "马澜")
    let shown = try county.answer(
      CaseShow.self, ["case": "site-opening.jiaoyu.1"], as: "education-clerk")
    let done = { (step: StepID) in shown.steps.first { $0.step == step }?.done }
    #expect(done("propose")?.by?.name == "马兰" && done("propose")?.by?.id == "education-clerk")
    #expect(done("propose")?.office?.name == "西吉县教育局")
    #expect(done("consent")?.office?.name == "西吉县教育体育局")
  }

  @Test func `a name is found by everybody who has or had it`() throws {
    let county = try renamed()
    #expect(try county.tables.staff(named: "马兰") == ["education-clerk"])
    #expect(try county.tables.staff(named: "马澜") == ["education-clerk"])
    #expect(try county.tables.staff(named: "马") == [])
    #expect(try county.rows() == county.rebuiltRows())
  }
}
