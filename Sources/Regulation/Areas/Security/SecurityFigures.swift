/// What is counted of the security of sites, as the annual report asks.
enum SecurityFigures {
  static let assessments = Figure(
    "A35.assessments", ArticleReference(35), "安全检测评估次数", "security assessments", by: .subject,
    .flow { entry, _ in
      guard case .security(.assessed(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(.site(event.site)))]
    })

  static let problems = Figure(
    "A35.security-problems", ArticleReference(35), "测评发现问题数", "problems that assessments found",
    by: .subject,
    .flow { entry, _ in
      guard case .security(.assessed(let event)) = entry.event, event.problemCount > 0 else {
        return []
      }
      return [FigureEntry(FigureKey(.site(event.site)), event.problemCount)]
    })

  static let fixed = Figure(
    "A35.security-problems-fixed", ArticleReference(35), "测评问题整改数", "problems of assessments fixed",
    by: .subject,
    .flow { entry, _ in
      guard case .security(.rectified(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(.site(event.site)), event.newlyFixed)]
    })

  static let drills = Figure(
    "A28.drills", ArticleReference(28), "应急演练次数", "drills", by: .subject,
    .flow { entry, _ in
      guard case .security(.drilled(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(.site(event.site)))]
    })

  static let incidents = Figure(
    "A28.incidents", ArticleReference(28), "网站安全事件数", "security incidents of sites",
    by: .words { SecurityIncidentKind(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .security(.opened(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.incidentKind.rawValue))]
    })

  /// People times trainings.
  static let trained = Figure(
    "A31.trained", ArticleReference(31), "安全培训考核人次", "people trained or examined", by: .subject,
    .flow { entry, _ in
      guard case .security(.trained(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(.site(event.site)), event.trainees.count)]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .security(let event) = entry.event else { return [] }
    return switch event {
    case .assessed: [assessments, problems]
    case .rectified: [fixed]
    case .drilled: [drills]
    case .opened: [incidents]
    case .trained: [trained]
    case .hosted, .graded, .established, .planFiled, .handled, .told, .ended, .named: []
    }
  }

  static let all = [assessments, problems, fixed, drills, incidents, trained]
}
