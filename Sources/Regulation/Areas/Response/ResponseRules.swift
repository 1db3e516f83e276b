/// What the record asks of threads of responses, beside the regulation.
package enum ResponseRules {
  package static let known = Rule(
    "response.known", .record, says: "回应事项须先登记", "A thread is opened before it is named.")
  package static let twice = Rule(
    "response.twice", .record, says: "同一单位不重复登记同一件未办结的事项",
    "An office does not open the same thread twice.")
  package static let order = Rule(
    "response.order", .record, says: "回应事项的每一步不早于前一步，推送不晚于现在",
    "No step of a thread is older than the one before, and no push lies in the future.")
  package static let phase = Rule(
    "response.phase", .record, says: "办结的事项不再办理，需要时另行登记",
    "A thread that was closed stays so; another is opened where one is needed.")
  package static let full = Rule(
    "response.full", .record, says: "一件事项至多 99 条回应、99 条指导意见，每条回应至多推送 99 处",
    "A thread has at most 99 responses and 99 guidances, and a response at most 99 pushes.")

  package static let all = [known, twice, order, phase, full]

  static func thread(_ id: ResponseID, _ register: some ResponseLookup) throws -> ResponseThread {
    if let thread = try register.response(id) { return thread }
    throw Refusal(
      known, found: Bilingual("没有回应事项 \(id)", "there is no thread \(id)"),
      mend: Bilingual("核对编号（response.list）", "check the id (response.list)"))
  }

  static func checkOpen(_ thread: ResponseThread) throws {
    guard let outcome = thread.outcome, let day = thread.closedOn else { return }
    throw Refusal(
      phase,
      found: Bilingual(
        "事项 \(thread.id) 已于 \(day) 办结（\(outcome.name.zh)）",
        "\(thread.id) was closed on \(day) (\(outcome.name.en))"),
      mend: Bilingual("另行登记（response.open）", "open another (response.open)"))
  }

  /// Refuses what happened before the thread's last fact.
  static func checkOrder(_ thread: ResponseThread, _ context: Context) throws {
    guard context.occurredOn < thread.lastOn else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，事项的前一步在 \(thread.lastOn)",
        "it is dated \(context.occurredOn), and the step before was on \(thread.lastOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  static func checkNotAhead(_ pushes: [PushTarget], _ context: Context) throws {
    guard let ahead = pushes.first(where: { $0.at > context.now }) else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "推送时间 \(ItemTime.plain(ahead.at).zh) 晚于现在",
        "a push at \(ItemTime.plain(ahead.at).en) is in the future"),
      mend: Bilingual("推送之后再记录", "record it once it was pushed"))
  }

  static func checkRoom(_ count: Int, _ zh: String, _ en: String) throws {
    guard count > ResponseNumber.range.upperBound else { return }
    throw Refusal(
      full, found: Bilingual("\(zh)将有 \(count) 条", "there would be \(count) \(en)"),
      mend: Bilingual("办结后另行登记（response.open）", "close it, and open another (response.open)"))
  }
}
