import Regulation
import TestSupport
import Testing
import Workflow

struct SiteOpeningTests {
  @Test func `a department site goes through every step to its launch`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "launch")
    #expect(try county.state("site-opening.jiaoyu.1").status == .completed)
    #expect(try county.site("jiaoyu").phase == .live)
    #expect(try county.rows() == county.rebuiltRows())
  }
}
