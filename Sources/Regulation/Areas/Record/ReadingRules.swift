/// What the record asks of whoever reads it; who reads what, ``Reader/right`` says.
package enum ReadingRules {
  package static let matter = Rule(
    "reading.matter", .record, says: "各人只看对其开放的内容",
    "Everybody reads the kinds of things that are open to them.")
  package static let office = Rule(
    "reading.office", .record, says: "一个单位的待办、期限和情形，由该单位和可看全县的人员查看",
    "What is one office's is read by that office, and by those who read the whole county's.")
  package static let ofCase = Rule(
    "reading.case", .record, says: "事项由参与办理的单位和可看全县的人员查看",
    "A case is read by the offices that have a part in it, and by those who read all cases.")
  package static let events = Rule(
    "reading.events", .record, says: "不能看全部记录的人员，按可看的事项、网站或账号查看记录",
    "Who does not read the whole log lists the events of a case or a thing that they may read.")

  static let all = [matter, office, ofCase, events]

  /// A kind of thing that is not for somebody, or only as far as it is asked for by an office.
  static func refuse(_ actor: Actor, _ kind: ReadingMatter) -> Refusal {
    Duties.refuse(
      actor, by: matter,
      mend: Bilingual(
        "“\(kind.name.zh)”不对\(Reader(actor).name.zh)开放，请\(OfficeKind.countyOpenness.name.zh)查看",
        "\(kind.name.en): not for the \(Reader(actor).name.en); "
          + "ask the \(OfficeKind.countyOpenness.name.en)"))
  }

  static func refuse(_ actor: Actor, ofOffice named: OfficeID) -> Refusal {
    Refusal(
      office,
      found: Bilingual(
        "请求查看“\(named)”的内容，\(Duties.standing(of: actor).zh)",
        "what is asked for is of \(named), and \(Duties.standing(of: actor).en)"),
      mend: Bilingual(
        "填写本单位 \(actor.office.id)，或不填",
        "name your own office, \(actor.office.id), or none"))
  }

  /// The same words whether the case is another's or there is none: who may not read it learns nothing.
  static func refuse(_ actor: Actor, ofCase id: CaseID) -> Refusal {
    Refusal(
      ofCase,
      found: Bilingual(
        "“\(actor.office.name)”没有参与办理事项 \(id)",
        "\(actor.office.name) has no part in a case \(id)"),
      mend: Bilingual(
        "核对编号（case.list），或请\(OfficeKind.countyOpenness.name.zh)查看",
        "check the id (case.list), or ask the \(OfficeKind.countyOpenness.name.en)"))
  }

  static func refuseEvents(_ actor: Actor) -> Refusal {
    Duties.refuse(
      actor, by: events,
      mend: Bilingual(
        "在 case 中填写可看的事项，或在 stream 中填写本单位的网站、账号",
        "give, in case, a case that you may read, or in stream a site or account of your office"))
  }
}
