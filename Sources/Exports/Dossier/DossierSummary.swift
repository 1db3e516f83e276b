import CivilTime
import Regulation

/// What a dossier comes to, in two sentences and a few facts.
enum DossierSummary {
  static func text(_ dossier: Dossier, _ say: Wording) -> String {
    let host = say(dossier.host.name)
    let day = say.date(dossier.openedAt.date)
    let begun = say(
      "\(host)于\(day)提出\(dossier.title.zh)：\(dossier.heading.zh)。",
      "On \(day) \(host) began this case for “\(dossier.heading.en)”. ")
    return begun + progress(dossier, say) + ending(dossier, say)
  }

  private static func progress(_ dossier: Dossier, _ say: Wording) -> String {
    let done = dossier.steps.count { $0.status == .done }
    let all = dossier.steps.count { $0.status != .skipped }
    let failed = dossier.tests.count { !$0.isPassed }
    var setbacks: [String] = []
    if !dossier.returns.isEmpty {
      setbacks.append(
        say("退回 \(dossier.returns.count) 次", "returned \(times(dossier.returns.count))"))
    }
    if failed > 0 {
      setbacks.append(say("安全检测未通过 \(failed) 次", "failed the security test \(times(failed))"))
    }
    let also =
      setbacks.isEmpty
      ? "" : say("，其间", "; it was ") + setbacks.joined(separator: say("、", " and "))
    return say(
      "\(all) 个步骤已办结 \(done) 个，历时 \(length(dossier, say))\(also)。",
      "\(done) of \(all) steps are done after \(length(dossier, say))\(also). ")
  }

  private static func ending(_ dossier: Dossier, _ say: Wording) -> String {
    let end = dossier.endedAt.map { say.date($0.date) } ?? ""
    switch dossier.status {
    case .running:
      let offices = dossier.waiting.map { say($0.office.name) }
      let names = offices.enumerated().filter { offices.firstIndex(of: $0.element) == $0.offset }
        .map(\.element)
      return say("目前等候\(say.list(names))。", "It waits for \(say.list(names)).")
    case .completed: return say("事项于\(end)办结。", "The case was completed on \(end).")
    case .rejected: return say("事项于\(end)不予批准。", "It was rejected on \(end).")
    case .withdrawn: return say("事项于\(end)由主办单位撤回。", "The host withdrew it on \(end).")
    }
  }

  static func facts(_ dossier: Dossier, _ say: Wording) -> [Fact] {
    var facts = dossier.subjects.count == 1 ? dossier.subjects.flatMap { own($0, say) } : []
    facts += [
      Fact(term: say("提出单位", "Begun by"), value: say(dossier.host.name)),
      Fact(term: say("立项", "Opened"), value: dossier.openedAt.minutes),
    ]
    if let ended = dossier.endedAt {
      facts.append(Fact(term: say("结束", "Ended"), value: ended.minutes))
    }
    facts.append(Fact(term: say("历时", "Length"), value: length(dossier, say)))
    let positions = dossier.entries.map(\.act.position)
    if let first = positions.first, let last = positions.last {
      facts.append(
        Fact(
          term: say("记录", "Events"),
          value: say(
            "\(positions.count) 条（第 \(first) 至 \(last) 号之间）",
            "\(positions.count) (within Nos. \(first) to \(last))")))
    }
    if let need = dossier.subjects.first?.specialNeed, dossier.definition == .siteOpening {
      facts.append(
        Fact(
          term: say("特殊需要（第八条）", "Special need (Article 8)"), value: say(need.plain), isWide: true))
    }
    return facts
  }

  /// Of the only thing a case is about.
  private static func own(_ subject: DossierSubject, _ say: Wording) -> [Fact] {
    let host = say(subject.host.name) + (subject.unit.map(say.aside) ?? "")
    var facts = [Fact(term: say("主办单位", "Host"), value: host)]
    if let kind = subject.kind {
      facts.append(Fact(term: say("类型", "Kind"), value: say.title(kind)))
    }
    if let phase = subject.phase {
      facts.append(Fact(term: say("现状", "State"), value: say.title(phase)))
    }
    if subject.id.site != nil {
      facts.append(
        Fact(term: say("域名", "Domain"), value: subject.domain ?? say("尚无", "none yet")))
    }
    return facts
  }

  private static func length(_ dossier: Dossier, _ say: Wording) -> String {
    let end = dossier.endedAt ?? dossier.asOf
    return say.duration(
      seconds: Int(end.instant.microseconds(since: dossier.openedAt.instant) / 1_000_000))
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
