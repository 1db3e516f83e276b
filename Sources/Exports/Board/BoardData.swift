import Regulation

/// The rows of the board, each read from its table once.
struct BoardData {
  let cases: [BoardCase]
  let waiting: [BoardWaiting]
  let deadlines: [BoardDeadline]
  let rhythms: [BoardRhythm]
  let inspections: [Inspection]
  let findings: [BoardFindings.Row]
  let places: [BoardPlace]
  private let byPlace: [String: Own]

  /// What is open about one site or account.
  struct Own {
    var waiting: [BoardWaiting] = []
    var deadlines: [BoardDeadline] = []
    var findings: [BoardFindings.Row] = []
  }

  /// - Complexity: O(n log n) in what is open, and in the sites, accounts and findings there are.
  init(_ source: BoardSource) throws {
    cases = try BoardCase.all(source)
    waiting = try BoardWaiting.all(source)
    deadlines = try BoardDeadline.all(source)
    rhythms = try BoardRhythm.all(source)
    inspections = try BoardInspections.all(source)
    findings = try BoardFindings.all(source)
    places = try BoardPlaces.all(source)
    var own: [String: Own] = [:]
    for one in waiting where one.caseID != nil {
      if let subject = one.subject { own[subject.text, default: Own()].waiting.append(one) }
    }
    for one in deadlines { own[one.subject.text, default: Own()].deadlines.append(one) }
    for one in findings { own[one.place.text, default: Own()].findings.append(one) }
    byPlace = own
  }

  func own(_ subject: Subject) -> Own { byPlace[subject.text] ?? Own() }
}
