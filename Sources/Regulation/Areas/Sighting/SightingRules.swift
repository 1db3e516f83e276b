/// What the record asks of sightings: Article 41 has texts approved before they go out, and this is how it is
/// seen whether they were.
package enum SightingRules {
  package static let known = Rule(
    "sighting.known", .record, says: "处理的是已登记、尚未处理的发布差异",
    "What is settled was seen, was not as approved, and is not settled yet.")
  package static let place = Rule(
    "sighting.place", .record, says: "比对的是台账所记的网站或账号",
    "What was seen stood on a site or an account that the ledger has.")
  package static let item = Rule(
    "sighting.item", .record, says: "所比对的稿件须发往该网站或账号",
    "The item that is compared goes to that site or account.")
  package static let compared = Rule(
    "sighting.compared", .record, says: "注明看到的正文，或人工比对的结论，二者择一；指不出稿件的，附正文或页面存证",
    "Either the text that was seen is given, or what a person says who compared it; without an item, the text or the page."
  )
  package static let observer = Rule(
    "sighting.observer", .record, says: "由本单位或主管部门的人员比对",
    "Whoever compares is of the unit, or of an office that supervises it.")
  package static let settler = Rule(
    "sighting.settler", .record, says: "发布差异由所属单位处理；误报由登记的单位说明",
    "The unit settles what was seen; that it was a mistake, the office says that saw it.")
  package static let outcome = Rule(
    "sighting.outcome", .record, says: "补办了发布记录的，台账须有该记录；不早于看到之日",
    "What was recorded afterwards is on record; and nothing is settled before it was seen.")

  package static let all = [known, place, item, compared, observer, settler, outcome]

  static let observers: [Role] = [
    .clerk, .editor, .reviewer, .chiefEditor, .dutyOfficer, .accountCustodian, .securityOfficer,
    .deputy, .leader,
  ]
  static let settlers: [Role] = [
    .clerk, .editor, .chiefEditor, .accountCustodian, .deputy, .leader,
  ]
  /// Which offices look at what others publish.
  private static let supervisors: [OfficeKind] = [.countyOpenness, .countyCAC, .propaganda]

  /// The unit of a site or an account.
  static func unit(
    of place: Subject, _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws -> OfficeID {
    if let host = try Places.host(of: place, register) { return host }
    throw Refusal(
      Self.place,
      found: Bilingual("台账没有 \(place)", "the ledger has no \(place)"),
      mend: Bilingual(
        "核对编号（site.list、account.list）", "check the id (site.list, account.list)"))
  }

  static func checkObserver(
    _ actor: Actor, of unit: OfficeID, _ register: some DirectoryLookup
  ) throws {
    let isNear = actor.isOf(unit) || supervisors.contains(actor.office.kind)
    guard !isNear || !observers.contains(where: actor.holds) else { return }
    let name = try register.office(unit)?.name.text ?? unit.text
    throw Duties.refuse(
      actor, by: observer,
      mend: Bilingual(
        "请“\(name)”，或公开办、网信办、宣传部的\(Duties.names(observers).zh)登记",
        "ask \(name), or the openness office, the CAC or the propaganda office: \(Duties.names(observers).en)"
      ))
  }

  static func checkSettler(
    _ actor: Actor, of sighting: Sighting, _ outcome: SightingOutcome,
    _ register: some DirectoryLookup
  ) throws {
    let isMistake = outcome == .mistaken
    let office = isMistake ? sighting.seenBy : sighting.office
    let roles = isMistake ? observers : settlers
    guard !actor.isOf(office) || !roles.contains(where: actor.holds) else { return }
    let name = try register.name(ofCarrier: office)
    throw Duties.refuse(
      actor, by: settler,
      mend: Bilingual(
        "请“\(name)”的\(Duties.names(roles).zh)办理", "ask \(name): \(Duties.names(roles).en)"))
  }

  /// The refusal to compare with a text that was erased.
  static func refuseComparison(with version: ItemVersion, of item: ItemID) -> Refusal {
    Refusal(
      compared,
      found: Bilingual(
        "稿件 \(item) 第 \(version) 版的正文已删除，无从比对",
        "the text of \(item), version \(version), was erased: there is nothing to compare with"),
      mend: Bilingual(
        "由人比对审定的原件后填写 judged，不填 text",
        "have a person compare it with the paper that was approved: give judged, and no text"))
  }

  static func open(_ id: SightingID, _ register: some SightingLookup) throws -> Sighting {
    guard let sighting = try register.sighting(id) else {
      throw Refusal(
        known, found: Bilingual("没有比对记录 \(id)", "there is no sighting \(id)"),
        mend: Bilingual("核对编号（sighting.list）", "check the id (sighting.list)"))
    }
    guard !sighting.isOpen else { return sighting }
    throw Refusal(
      known,
      found: sighting.outcome.map {
        Bilingual("\(id) 已处理：\($0.name.zh)", "\(id) is settled: \($0.name.en)")
      } ?? Bilingual("\(id) 比对一致，无需处理", "\(id) was as approved"),
      mend: Bilingual(
        "查看未处理的（sighting.list，open 填 true）", "see what is open (sighting.list, open: true)"))
  }
}
