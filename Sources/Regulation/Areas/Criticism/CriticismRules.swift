import CivilTime

/// What the record asks of notices of criticism, beside the regulation.
package enum CriticismRules {
  package static let known = Rule(
    "criticism.known", .record, says: "通报须先作出", "A notice is issued before it is named.")
  package static let phase = Rule(
    "criticism.phase", .record, says: "撤销的通报不再改动；通报按作出、回复、异议、复核的先后办理，不早于前一步",
    "A notice that was withdrawn is not changed; no step of a notice is older than the one before.")

  package static let all = [known, phase]

  /// A notice that stands.
  static func criticism(
    _ id: CriticismID, in context: Context, _ register: some CriticismLookup
  ) throws -> Criticism {
    guard let row = try register.criticism(id) else {
      throw Refusal(
        known, found: Bilingual("没有通报 \(id)", "there is no notice \(id)"),
        mend: Bilingual("核对编号（criticism.list）", "check the id (criticism.list)"))
    }
    guard row.phase == .withdrawn || context.occurredOn < row.lastOn else { return row }
    throw Refusal(
      phase,
      found: Bilingual(
        "通报 \(id) \(row.phase.name.zh)，前一步在 \(row.lastOn)，发生日期填为 \(context.occurredOn)",
        "the notice \(id) is \(row.phase.name.en); its last step was on \(row.lastOn), and this is dated \(context.occurredOn)"
      ),
      mend: Bilingual("核对编号和发生日期", "check the id, and the day it happened"))
  }
}
