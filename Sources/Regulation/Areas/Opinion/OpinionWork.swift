/// What a problem notice asks besides the answer, which is a duty with an age.
enum OpinionWork {
  static let settling = WorkRule(
    "problem-settling", "确认问题是否解决", "Say whether a problem is solved", ArticleReference(41, 5),
    by: Article41.noticers, sends: SettleProblem.method)

  static let rules = [settling]

  static func notes(from before: Problem?, to after: Problem) -> [WorkNote] {
    let (was, now) = (before?.phase == .answered, after.phase == .answered)
    guard was != now else { return [] }
    return [
      WorkNote(
        settling, about: after.id, waits: now ? .id(after.office) : nil,
        subject: .problem(after.id))
    ]
  }
}
