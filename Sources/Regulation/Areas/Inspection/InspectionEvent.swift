package import CivilTime

/// What happened to inspections.
package enum InspectionEvent: Hashable, Sendable {
  case methodFiled(AssessmentMethodFiled)
  case indicatorsAdopted(IndicatorsAdopted)
  case started(InspectionStarted)
  case recorded(ResultRecorded)
  case imported(ResultsImported)
  case notified(ResultsNotified)
  case objected(ResultObjected)
  case settled(ObjectionSettled)
  case published(InspectionPublished)
  case corrected(ResultCorrected)

  package var payload: any EventPayload {
    switch self {
    case .methodFiled(let payload): payload
    case .indicatorsAdopted(let payload): payload
    case .started(let payload): payload
    case .recorded(let payload): payload
    case .imported(let payload): payload
    case .notified(let payload): payload
    case .objected(let payload): payload
    case .settled(let payload): payload
    case .published(let payload): payload
    case .corrected(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(AssessmentMethodFiled.self) { .inspection(.methodFiled($0)) },
    EventKind(IndicatorsAdopted.self) { .inspection(.indicatorsAdopted($0)) },
    EventKind(InspectionStarted.self) { .inspection(.started($0)) },
    EventKind(ResultRecorded.self) { .inspection(.recorded($0)) },
    EventKind(ResultsImported.self) { .inspection(.imported($0)) },
    EventKind(ResultsNotified.self) { .inspection(.notified($0)) },
    EventKind(ResultObjected.self) { .inspection(.objected($0)) },
    EventKind(ObjectionSettled.self) { .inspection(.settled($0)) },
    EventKind(InspectionPublished.self) { .inspection(.published($0)) },
    EventKind(ResultCorrected.self) { .inspection(.corrected($0)) },
  ]
}

/// What happened to an inspection says which.
package protocol InspectionPayload: EventPayload {
  var inspection: InspectionID { get }
}

extension InspectionPayload {
  package static var article: ArticleReference? { ArticleReference(32) }
  package var about: Subject? { .inspection(inspection) }
  package var stream: String { Subject.inspection(inspection).text }
}

/// An edition of the assessment method (考评办法) was filed.
package struct AssessmentMethodFiled: EventPayload {
  package static let type = "assessment-method.filed"
  package static var wording: Bilingual {
    Bilingual("考评办法已登记", "The assessment method was filed")
  }
  package static var article: ArticleReference? { ArticleReference(32) }
  package let edition: EditionNumber
  package let title: Line
  package let effectiveFrom: CivilDate

  package var stream: String { "assessment-method" }
  package var said: [Bilingual] {
    Self.saying(
      title.plain,
      Bilingual("第 \(edition) 版，自 \(effectiveFrom) 起", "edition \(edition), from \(effectiveFrom)"))
  }
}

/// An edition of a set of indicators was adopted.
package struct IndicatorsAdopted: EventPayload {
  package static let type = "indicators.adopted"
  package static var wording: Bilingual { Bilingual("检查指标已采用", "Indicators were adopted") }
  package static var article: ArticleReference? { ArticleReference(32) }
  package let set: IndicatorSetID
  package let edition: EditionNumber
  package let title: Line
  package let effectiveFrom: CivilDate
  package let indicators: [Indicator]
  package let passMark: Points?

  package var stream: String { "indicators-\(set)" }
  package var said: [Bilingual] {
    Self.saying(
      title.plain,
      Bilingual(
        "第 \(edition) 版，自 \(effectiveFrom) 起，共 \(indicators.count) 项",
        "edition \(edition), from \(effectiveFrom), \(indicators.count) indicators"))
  }
}

/// An inspection started, of what was live then.
package struct InspectionStarted: InspectionPayload {
  package static let type = "inspection.started"
  package static var wording: Bilingual { Bilingual("巡查抽检已开展", "An inspection started") }
  package let inspection: InspectionID
  package let title: Line
  /// The openness office.
  package let office: OfficeID
  package let quarter: Period
  package let scope: InspectionScope
  package let methods: [InspectionMethod]
  package let sampling: Passage
  package let sets: [IndicatorEdition]
  /// The edition of the assessment method in force.
  package let edition: EditionNumber
  package let partner: Line?
  package let places: [Subject]

  package var said: [Bilingual] {
    Self.saying(
      title.plain, .plain(quarter.text), scope.name,
      Bilingual("共 \(places.count) 个", "\(places.count) in all"), sampling.plain, partner?.plain)
      + methods.map(\.name)
  }
  package var created: Created? { Created("inspection", inspection) }
}

/// A problem that an inspection saw, as it is recorded.
package struct InspectedProblem: Codable, Hashable, Sendable {
  package let indicator: IndicatorCode
  package let kind: FindingKind
  package let words: Passage
  package let address: WebAddress?
  package internal(set) var isFalseAlarm: Bool
  /// The finding that it became.
  package let finding: FindingID?
}

/// What an inspection came to for a site or an account.
package struct ResultRecorded: InspectionPayload {
  package static let type = "inspection.recorded"
  package static var wording: Bilingual { Bilingual("检查结果已记录", "A result was recorded") }
  package let inspection: InspectionID
  package let place: Subject
  /// Whose it is.
  package let office: OfficeID
  package let outcome: InspectionOutcome
  package let checkedOn: CivilDate?
  package let lastUpdatedOn: CivilDate?
  package let points: Points?
  package let problems: [InspectedProblem]
  package let reasons: Passage?

  package var said: [Bilingual] {
    Self.saying(
      place.plain, outcome.name,
      checkedOn.map { Bilingual("\($0) 检查", "checked on \($0)") }, reasons?.plain)
      + problems.map(\.kind.name)
  }
}

/// A third party's file was taken over.
package struct ResultsImported: InspectionPayload {
  package static let type = "inspection.imported"
  package static var wording: Bilingual {
    Bilingual("第三方检查结果已导入", "A third party's results were taken over")
  }
  package static var article: ArticleReference? { ArticleReference(33) }
  package let inspection: InspectionID
  package let file: Paper
  package let digest: Digest
  package let lineCount: Int
  package let wholeOn: CivilDate?

  package var said: [Bilingual] {
    Self.saying(
      file.plain, .plain(digest.text), Bilingual("\(lineCount) 行", "\(lineCount) lines"),
      wholeOn.map { Bilingual("截至 \($0) 全部检查", "all checked by \($0)") })
  }
}

/// The hosts were told the results.
package struct ResultsNotified: InspectionPayload {
  package static let type = "inspection.notified"
  package static var wording: Bilingual { Bilingual("检查结果已告知", "The results were told") }
  package let inspection: InspectionID
  /// The last day to object.
  package let objectionsUntil: CivilDate

  package var said: [Bilingual] {
    Self.saying(
      Bilingual("\(objectionsUntil) 前可提异议", "open to objection until \(objectionsUntil)"))
  }
}

/// A host objected to a result.
package struct ResultObjected: InspectionPayload {
  package static let type = "inspection.objected"
  package static var wording: Bilingual { Bilingual("对检查结果有异议", "A result was objected to") }
  package let inspection: InspectionID
  package let place: Subject
  package let words: Passage

  package var said: [Bilingual] { Self.saying(place.plain, words.plain) }
}

/// An objection was settled.
package struct ObjectionSettled: InspectionPayload {
  package static let type = "inspection.objection-settled"
  package static var wording: Bilingual { Bilingual("异议已答复", "An objection was settled") }
  package let inspection: InspectionID
  package let place: Subject
  package let isUpheld: Bool
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      place.plain, isUpheld ? Bilingual("成立", "upheld") : Bilingual("不成立", "not upheld"),
      reasons.plain)
  }
}

/// The results were published.
package struct InspectionPublished: InspectionPayload {
  package static let type = "inspection.published"
  package static var wording: Bilingual { Bilingual("检查情况已公布", "The results were published") }
  package let inspection: InspectionID
  package let address: WebAddress

  package var said: [Bilingual] { Self.saying(address.plain) }
}

/// A failure whose problems were all false alarms counts as passed; what was published stays in the log.
package struct ResultCorrected: InspectionPayload {
  package static let type = "inspection.result-corrected"
  package static var wording: Bilingual { Bilingual("检查结果已更正", "A result was corrected") }
  package let inspection: InspectionID
  package let place: Subject
  package let former: InspectionOutcome
  package let outcome: InspectionOutcome
  package let reasons: Passage
  /// The day on which the former one was published, in whose month it is counted; nothing where none was.
  package let publishedOn: CivilDate?

  package var said: [Bilingual] {
    Self.saying(
      place.plain, Bilingual("原为：\(former.name.zh)", "before: \(former.name.en)"),
      outcome.name, reasons.plain)
  }
}
