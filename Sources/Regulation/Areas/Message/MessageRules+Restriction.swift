import CivilTime

/// What the record asks of a message that is kept and not used (Personal Information Protection Law, 47).
extension MessageRules {
  package static let restrictor = Rule(
    "message.restrictor", .record, says: "限制处理和解除限制由县政务公开办主要负责人凭书面决定办理，决定不早于所决定的事项",
    "The leader of the county openness office restricts a message, and lifts that, on a paper no older than what it decides."
  )
  package static let restriction = Rule(
    "message.restriction", .record, says: "限制处理的留言须已答复、办结或不予受理，尚有内容，保留期限不早于当日",
    "What is restricted was answered, closed or declined, has something left to keep, and is kept until no day that is over."
  )
  package static let restricted = Rule(
    "message.restricted", .record,
    says: "限制处理期间留言只存储：除依法调取外不查阅，不公开，不评价，不重新办理",
    "While a message is restricted it is only kept: nobody reads it but on an order by law, and it is neither published, rated nor reopened."
  )

  static let ofRestriction = [restrictor, restriction, restricted]

  /// Refuses a decision that is older than what it decides.
  static func checkPaper(of context: Context, since day: CivilDate) throws {
    guard let paper = context.document, paper.date < day else { return }
    throw Refusal(
      restrictor,
      found: Bilingual(
        "文件 \(paper.number) 的日期是 \(paper.date)，所决定的事项始于 \(day)",
        "the paper \(paper.number) is dated \(paper.date), and what it decides began on \(day)"),
      mend: Bilingual("核对文件，填写就此作出的决定", "check the paper: name the decision about this"))
  }

  /// Refuses to use what is only kept.
  static func checkUsable(_ message: Message) throws {
    guard message.restriction != nil else { return }
    throw refuseUse(of: message)
  }

  static func refuseUse(of message: Message) -> Refusal {
    let day = message.restriction?.on.description ?? "-"
    return Refusal(
      restricted,
      found: Bilingual(
        "\(message.id) 自 \(day) 起限制处理", "\(message.id) is restricted since \(day)"),
      mend: Bilingual(
        "依法调取的，由县政务公开办主要负责人凭书面决定开放（message.open，用途为 legal-order）；不再需要限制的，由其解除（message.lift-restriction）",
        "for an order by law, let the leader of the county openness office open it on a paper (message.open, purpose legal-order); what need not be restricted any more, they lift (message.lift-restriction)"
      ))
  }
}
