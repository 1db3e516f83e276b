package import CivilTime

/// What can be asked of inspections.
package enum InspectionCommand: Hashable, Sendable {
  case fileMethod(FileAssessmentMethod)
  case adopt(AdoptIndicators)
  case start(StartInspection)
  case record(RecordResult)
  case importResults(ImportResults)
  case notify(NotifyResults)
  case object(ObjectToResult)
  case settle(SettleObjection)
  case publish(PublishInspection)
  case correct(CorrectResult)
}

/// Files the assessment method (考评办法), on its paper (A32).
package struct FileAssessmentMethod: CommandPayload {
  package static let method = "inspection.file-method"
  package static let summary = Bilingual("登记考评办法", "Files the assessment method")
  package static var article: ArticleReference? { ArticleReference(32) }

  package let title: Line
  package let effectiveFrom: CivilDate
}

/// Adopts an edition of a set of indicators, from a day on.
package struct AdoptIndicators: CommandPayload {
  package static let method = "inspection.adopt-indicators"
  package static let summary = Bilingual("采用检查指标", "Adopts a set of indicators")
  package static var article: ArticleReference? { ArticleReference(32) }
  package static let bounds: [Bound] = [
    .list("indicators", atMost: 40, "一套指标不会更多，超过的分成几套", "a set has no more; make several of more")
  ]

  package let set: IndicatorSetID
  package let title: Line
  package let effectiveFrom: CivilDate
  /// Left out for a set that ships with the program.
  package let indicators: [Indicator]?
  /// The points from which on a site or account passes, where the office uses a scale.
  package let passMark: Points?
}

/// Starts an inspection of every site and account that is live. Its id is drawn.
package struct StartInspection: CommandPayload {
  package static let method = "inspection.start"
  package static let summary = Bilingual("开展巡查抽检", "Starts an inspection")
  package static var article: ArticleReference? { ArticleReference(32) }
  package static let bounds: [Bound] = [
    .choices("methods", of: InspectionMethod.allCases.count),
    .list("sets", atMost: 5, "一次检查采用的指标不会更多", "an inspection goes by no more sets"),
  ]

  package let title: Line
  /// All sites and accounts when left out.
  package let scope: InspectionScope?
  package let methods: [InspectionMethod]
  /// By which rule it is said what is looked at.
  package let sampling: Prose
  package let sets: [IndicatorSetID]
  /// The third party or professional body.
  package let partner: Line?

  package var passages: [String] { Self.words(sampling) }
}

/// A problem that an inspection saw.
package struct GivenProblem: Codable, Hashable, Sendable {
  package let indicator: IndicatorCode
  package let words: Prose
  package let address: WebAddress?
  /// It was reported, and is none.
  package let falseAlarm: Bool?
}

/// Records what an inspection came to for one site or account; before the hosts are told, the last word
/// counts.
package struct RecordResult: CommandPayload {
  package static let method = "inspection.record"
  package static let summary = Bilingual("记录检查结果", "Records the result of a site or account")
  package static var article: ArticleReference? { ArticleReference(32) }
  package static let bounds: [Bound] = [
    .list("problems", atMost: 20, "一个网站（账号）列出主要问题即可", "the main problems are enough")
  ]

  package let inspection: InspectionID
  package let place: Subject
  package let outcome: InspectionOutcome
  package let checkedOn: CivilDate?
  /// The newest update that was seen.
  package let lastUpdatedOn: CivilDate?
  package let points: Points?
  package let problems: [GivenProblem]?
  /// Why it could not be checked, or does not apply.
  package let reasons: Prose?
  /// Each problem becomes a finding, to be rectified by then.
  package let dueOn: CivilDate?

  package var passages: [String] { (problems ?? []).map(\.words.text) + Self.words(reasons) }
}

/// A line of a third party's results: a site or account, and at most one problem of it.
package struct ImportedLine: Codable, Hashable, Sendable {
  package let place: Subject
  package let outcome: InspectionOutcome
  package let checkedOn: CivilDate?
  package let lastUpdatedOn: CivilDate?
  package let points: Points?
  package let problem: GivenProblem?
  package let reasons: Prose?
}

/// Takes over a third party's results from its file. What has no line stays as it is.
package struct ImportResults: CommandPayload {
  package static let method = "inspection.import"
  package static let summary = Bilingual("导入第三方检查结果", "Takes over a third party's results")
  package static var article: ArticleReference? { ArticleReference(33) }
  package static let bounds: [Bound] = [
    .list(
      "lines", atMost: maximumSubjectCount, "一次导入的行数不会更多，超过的分几次",
      "bring more in another request")
  ]

  package let inspection: InspectionID
  /// The file they stand in, put aside before (`siteledger-admin objects put`), and its SHA-256.
  package let file: Paper
  package let digest: Digest
  package let lines: [ImportedLine]
  /// The whole scope was checked by this day, and whoever sends it confirms that: what has no line
  /// passes.
  package let wholeOn: CivilDate?

  package var passages: [String] {
    lines.flatMap { Self.words($0.problem?.words, $0.reasons) }
  }
}

/// Tells the hosts what the inspection came to; from now on they may object.
package struct NotifyResults: CommandPayload {
  package static let method = "inspection.notify"
  package static let summary = Bilingual("告知检查结果", "Tells the hosts the results")
  package static var article: ArticleReference? { ArticleReference(32) }

  package let inspection: InspectionID
}

/// Objects to the result of a site or account, by its host.
package struct ObjectToResult: CommandPayload {
  package static let method = "inspection.object"
  package static let summary = Bilingual("对检查结果提出异议", "Objects to a result")
  package static var article: ArticleReference? { ArticleReference(32) }

  package let inspection: InspectionID
  package let place: Subject
  package let words: Prose

  package var passages: [String] { Self.words(words) }
}

/// Settles an objection; of one that is upheld the result is recorded anew.
package struct SettleObjection: CommandPayload {
  package static let method = "inspection.settle"
  package static let summary = Bilingual("答复对检查结果的异议", "Settles an objection")
  package static var article: ArticleReference? { ArticleReference(32) }

  package let inspection: InspectionID
  package let place: Subject
  package let upheld: Bool
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Records that the results were published, and where.
package struct PublishInspection: CommandPayload {
  package static let method = "inspection.publish"
  package static let summary = Bilingual("公布检查情况", "Records that the results were published")
  package static var article: ArticleReference? { ArticleReference(32) }

  package let inspection: InspectionID
  package let address: WebAddress
}

/// Counts as passed what was recorded as failed and whose problems were all found false alarms since, before the
/// results are published or behind that.
package struct CorrectResult: CommandPayload {
  package static let method = "inspection.correct"
  package static let summary = Bilingual(
    "更正不合格结果：问题全部是误报", "Corrects a failure whose problems were all false alarms")
  package static var article: ArticleReference? { ArticleReference(32) }

  package let inspection: InspectionID
  package let place: Subject
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
