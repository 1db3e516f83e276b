import JSONText
import TestSupport

@testable import Regulation

/// A county in which the education bureau opens a site, and who looks at it.
struct ReadingCounty {
  /// Who looks, from one side or the other.
  enum Looker: String, CaseIterable {
    /// Of the office whose site and case it is.
    case own
    /// Of an office with no part in the case.
    case other
    /// Of an office that does a step of it.
    case performer
    case openness, municipal, auditor, administrator
    /// The machine of a portal.
    case portal
    /// Somebody who left the office whose it is.
    case departed

    var staff: StaffID {
      switch self {
      case .own: "education-clerk"
      case .other: "culture-clerk"
      case .performer: "police-clerk"
      case .openness: "openness-clerk"
      case .municipal: "guyuan-clerk"
      case .auditor: "auditor"
      case .administrator: "admin"
      case .portal: "machine"
      case .departed: "education-second"
      }
    }
  }

  let county: TestCounty
  static let opening = Opening("jiaoyu")

  init() throws {
    county = try TestCounty.withPortal()
    try county.accept(county.assign("guyuan-clerk", "固原", to: "guyuan-openness", [.clerk]))
    try county.accept(
      Request("admin", "staff.remove", ["staff": "education-second", "reason": "调离"]))
    try county.open(Self.opening, through: "apply")
    try county.accept(
      Request(
        "openness-clerk", "account.register-existing",
        ["account": "jiaoyu-weixin", "platform": "微信", "name": "西吉教育", "host": "education"]))
    try county.accept(
      Request(
        "openness-clerk", "service.enter",
        [
          "site": "portal", "name": "学籍转入", "office": "education",
          "entrance": "https://zwfw.example.gov.cn/1",
        ]))
    try county.accept(
      Newsroom.draft(to: [.account("jiaoyu-weixin")]).by("education-clerk"))
    try county.accept(Supervising.issue([.account("jiaoyu-weixin")]))
    let issued = county.entries.count
    try county.accept(Criticising.issue([issued]))
    for request in [Inspecting.fileMethod(), Inspecting.adopt(), Inspecting.start()] {
      try county.accept(request)
    }
    try county.accept(county.assign("machine", "留言接口", to: "openness", [.portal]))
    try county.assigned(Citizens.receive())
    try county.accept(Responding.open(.hotTopic, to: "education"))
    try county.accept(Noticing.issue())
    try county.accept(Surveying.open())
    try county.accept(Surveying.openInterview())
    try county.accept(Faking.report())
    try county.accept(Securing.open().by("openness-clerk"))
    try county.accept(YearReporting.start())
  }

  /// What a question comes to: nothing when it is answered, or the rule that refuses it.
  func ask(_ method: String, _ params: JSONValue, as looker: Looker) throws -> String? {
    try county.ask(method, params, as: looker.staff)
  }
}

extension TestCounty {
  func view(as staff: StaffID) throws -> View {
    guard let person = try tables.staff(staff), let office = try tables.office(person.office) else {
      throw TestMistake("nobody has the id \(staff)")
    }
    return View(
      tables: tables, history: EntryHistory(entries: entries, texts),
      actor: Actor(staff: person, office: office), now: now,
      definitions: definitions)
  }

  /// What a question comes to: nothing when it is answered, or the rule that refuses it.
  func ask(_ method: String, _ params: JSONValue, as staff: StaffID) throws -> String? {
    guard let kind = Areas.queries.first(where: { $0.method == method }) else {
      throw TestMistake("no query \(method)")
    }
    let query = try kind.decode(ValueSource(value: params), true)
    do {
      _ = try query.run(try view(as: staff))
      return nil
    } catch let refusal as Refusal {
      return refusal.rule.id
    }
  }
}
