package import CivilTime
package import Regulation

/// What the register is told of one site.
package struct RegisterSource: Sendable {
  package let site: Site
  /// Its open cases, in the order they were opened.
  package let openCases: [WholeCase]
  /// What is still asked for, in any order.
  package let deadlines: [Deadline]
  /// What the ledger sees and has not seen ended, in any order.
  package let violations: [Violation]
  /// The positions of the events of its cases that are dated before what they rest on, in order.
  package let disorder: [Int]
  /// The positions of the events of its stream, in order.
  package let events: [Int]

  package init(
    site: Site, openCases: [WholeCase], deadlines: [Deadline], violations: [Violation],
    disorder: [Int], events: [Int]
  ) {
    self.site = site
    self.openCases = openCases
    self.deadlines = deadlines
    self.violations = violations
    self.disorder = disorder
    self.events = events
  }
}

/// What a register says of itself: whose sites, as of when, by which log.
package struct RegisterHead: Sendable {
  package let county: County
  package let asOf: Moment
  package let proof: LogProof

  package init(county: County, asOf: Instant, proof: LogProof) {
    self.county = county
    self.asOf = Moment(asOf)
    self.proof = proof
  }
}

/// Every site of a county as the ledger has it (网站台账), of a county whose sites fit on one page.
package struct SiteRegister: Codable, Hashable, Sendable {
  package let county: County
  package let asOf: Moment
  /// The sites the county governs: the portal first, then by state and id.
  package let sites: [RegisterRow]
  /// Sites of vertically managed organs (Article 3).
  package let notGoverned: [RegisterRow]
  /// Openings that were rejected or withdrawn, and sites that were closed.
  package let ended: [RegisterRow]
  /// Behind the rows, because they are known when the rows are.
  package let counts: [RegisterCount]
  package let proof: LogProof
}

extension SiteRegister {
  var head: RegisterHead { RegisterHead(county: county, asOf: asOf.instant, proof: proof) }
}
