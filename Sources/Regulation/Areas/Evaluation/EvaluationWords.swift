/// How a unit was found to do.
package enum EvaluationGrade: String, Codable, CaseIterable, Sendable {
  case excellent, good, fair, poor

  package var name: Bilingual {
    switch self {
    case .excellent: Bilingual("优秀", "excellent")
    case .good: Bilingual("良好", "good")
    case .fair: Bilingual("合格", "fair")
    case .poor: Bilingual("不合格", "poor")
    }
  }
}

/// What a unit is evaluated by: a rate of two figures (A41.5).
package enum EvaluationMeasure: String, Codable, CaseIterable, Sendable {
  case messageReply = "message-reply"
  case messageTimeliness = "message-timeliness"
  case noticeReply = "notice-reply"
  case noticeTimeliness = "notice-timeliness"
  case problemResolution = "problem-resolution"
  case inspectionPass = "inspection-pass"

  package var name: Bilingual {
    switch self {
    case .messageReply: Bilingual("留言回复率", "messages answered, of those that were valid")
    case .messageTimeliness: Bilingual("留言按期答复率", "answers in time, of those with a term")
    case .noticeReply: Bilingual("问题通报单答复率", "problem notices answered, of those issued")
    case .noticeTimeliness:
      Bilingual("问题通报单按期答复率", "notices answered in time, of those answered that had a term")
    case .problemResolution: Bilingual("问题交办解决率", "problems solved, of the notices issued")
    case .inspectionPass: Bilingual("检查合格率", "inspections passed, of those passed or failed")
    }
  }

  /// The figures that are added up above the line, and below it.
  var figures: (numerator: [Figure], denominator: [Figure]) {
    switch self {
    case .messageReply: ([MessageFigures.answeredByUnit], [MessageFigures.validByUnit])
    case .messageTimeliness: ([MessageFigures.onTimeByUnit], [MessageFigures.timedByUnit])
    case .noticeReply: ([OpinionFigures.answered], [OpinionFigures.issued])
    case .noticeTimeliness: ([OpinionFigures.inTime], [OpinionFigures.timed])
    case .problemResolution: ([OpinionFigures.solved], [OpinionFigures.issued])
    case .inspectionPass:
      ([InspectionFigures.passed], [InspectionFigures.passed, InspectionFigures.failed])
    }
  }
}
