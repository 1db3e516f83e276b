/// What a thread asks of people besides the response itself, which is a duty with an age.
enum ResponseWork {
  static let guiding = WorkRule(
    "response-guiding", "对突发事件回应提出指导意见", "Guide the response to an emergency",
    ArticleReference(19), by: Article19.guides, sends: GuideResponse.method)
  static let pushing = WorkRule(
    "response-pushing", "向媒体推送回应", "Push the response to media", ArticleReference(19),
    by: Article19.people, sends: PushResponse.method)
  static let closing = WorkRule(
    "response-closing", "办结回应事项", "Close the thread of responses", ArticleReference(19),
    by: Article19.people, sends: CloseResponse.method)

  static let rules = [guiding, pushing, closing]

  static func notes(from before: ResponseThread?, to after: ResponseThread?) -> [WorkNote] {
    guard let thread = after ?? before else { return [] }
    return rules.compactMap { rule in
      let (was, now) = (waits(rule, before), waits(rule, after))
      guard was != now else { return nil }
      return WorkNote(rule, about: thread.id, waits: now, subject: .response(thread.id))
    }
  }

  private static func waits(_ rule: WorkRule, _ thread: ResponseThread?) -> ResolvedOffice? {
    guard let thread, thread.isOpen else { return nil }
    let needs = thread.lacking
    if rule.name == guiding.name { return needs.contains(.guidance) ? .kind(.propaganda) : nil }
    if rule.name == pushing.name {
      return needs.contains(.push) && !thread.responses.isEmpty ? .id(thread.office) : nil
    }
    return needs.isEmpty ? .id(thread.office) : nil
  }
}
