import CivilTime
import Regulation
import Workflow

/// What a dossier comes to, in two sentences and a few facts.
enum DossierSummary {
  static func text(_ dossier: Dossier, _ say: Wording) -> String {
    let host = say(dossier.site.host.name)
    let day = say.date(dossier.openedAt.date)
    let begun = say(
      "\(host)于\(day)提出\(dossier.title.zh)“\(dossier.site.name)”。",
      "On \(day) \(host) began this case for “\(dossier.site.name)”. ")
    return begun + progress(dossier, say) + ending(dossier, say)
  }

  private static func progress(_ dossier: Dossier, _ say: Wording) -> String {
    let done = dossier.steps.count { $0.status == .done }
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
      "\(dossier.steps.count) 个步骤已办结 \(done) 个，历时 \(length(dossier, say))\(also)。",
      "\(done) of \(dossier.steps.count) steps are done after \(length(dossier, say))\(also). ")
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
    var facts = [
      Fact(term: say("网站类型", "Kind of site"), value: say.title(dossier.site.kind.name)),
      Fact(
        term: say("主办单位", "Host"),
        value: say(dossier.site.host.name) + (dossier.site.unit.map(say.aside) ?? "")),
      Fact(term: say("网站状态", "State of the site"), value: say.title(dossier.site.phase.name)),
      Fact(term: say("域名", "Domain"), value: dossier.site.domain ?? say("尚无", "none yet")),
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
    if let need = dossier.site.specialNeed {
      facts.append(
        Fact(term: say("特殊需要（第八条）", "Special need (Article 8)"), value: need, isWide: true))
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
