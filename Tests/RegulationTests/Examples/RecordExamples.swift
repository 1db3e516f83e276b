import CivilTime
import JSONText
import Regulation
import TestSupport

/// Dates, papers, offices and people.
extension RuleExample {
  /// A part of the education office is handed to the culture office.
  private static func split(
    _ request: @escaping @Sendable (Request) -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withSite()
      try county.accept(AccountClosing.existing("jiaoyu-weibo"))
      return (county, request(SplitTests.split))
    }
  }

  static let record: [RuleExample] = [
    .allows(RecordRules.factDate, "a fact of today") {
      let county = try TestCounty.withPortal()
      return (county, Opening("jiaoyu").propose.on(county.today))
    },
    .refuses(RecordRules.factDate, "a fact of tomorrow") {
      let county = try TestCounty.withPortal()
      return (county, Opening("jiaoyu").propose.on(county.today.adding(days: 1)))
    },
    .refuses(RecordRules.factDate, "a site that opens tomorrow is no existing one") {
      let county = try TestCounty.staffed()
      let tomorrow = county.today.adding(days: 1).description
      return (county, TestCounty.portal.setting("openedOn", .string(tomorrow)))
    },
    .allows(RecordRules.backdated, "a spell that ended in time, by a paper of that day") {
      let (county, restore) = try overdue()
      return (county, restore.on("2026-03-19").withPaper())
    },
    .refuses(RecordRules.backdated, "a spell that ended in time, by a word", missing: ["document"])
    {
      let (county, restore) = try overdue()
      return (county, restore.on("2026-03-19"))
    },
    .allows(RecordRules.documentDate, "a paper of today") {
      let county = try TestCounty.staffed()
      return (county, rename.with(Document(number: "西编发〔2026〕2号", date: county.today)))
    },
    .refuses(RecordRules.documentDate, "a paper of tomorrow") {
      let county = try TestCounty.staffed()
      let paper = Document(number: "西编发〔2026〕2号", date: county.today.adding(days: 1))
      return (county, rename.with(paper))
    },
    .allows(RecordRules.document, "a new name with its paper") {
      (try .staffed(), rename.withPaper())
    },
    .refuses(RecordRules.document, "a new name without a paper", missing: ["document"]) {
      (try .staffed(), rename)
    },
    .refuses(RecordRules.document, "an end without a paper", missing: ["document"]) {
      (try .staffed(), Request("admin", "office.dissolve", ["office": "telecom"]))
    },
  ]

  /// A site whose thirty days have passed, and the request that restores it.
  private static func overdue() throws -> (TestCounty, Request) {
    let county = try TestCounty.withSites()
    try county.takeOffline(Outage(), until: "2026-03-20")
    county.wait(until: "2026-05-04")
    return (county, try Outage().request("restore", of: "site-temporary-offline"))
  }

  static let rename = Request(
    "admin", "office.rename", ["office": "education", "name": "西吉县教育体育局"])

  static let directory: [RuleExample] = [
    .allows(DirectoryRules.oneID, "an id nobody has") { (try .staffed(), register("health")) },
    .refuses(DirectoryRules.oneID, "an id somebody has") {
      (try .staffed(), register("education"))
    },
    .allows(DirectoryRules.onePerson, "other roles in the same office") {
      let county = try TestCounty.staffed()
      return (county, county.assign("education-clerk", "马兰", to: "education", [.editor]))
    },
    .allows(DirectoryRules.onePerson, "a person who came back") {
      let county = try TestCounty.staffed()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "education-clerk", "reason": "借调"]))
      return (county, county.assign("education-clerk", "马兰", to: "culture", [.clerk]))
    },
    .refuses(DirectoryRules.onePerson, "an id in use, for somebody else") {
      let county = try TestCounty.staffed()
      return (county, county.assign("education-clerk", "吴敏", to: "education", [.clerk]))
    },
    .refuses(DirectoryRules.onePerson, "the id of somebody who left, for somebody else") {
      let county = try TestCounty.staffed()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "education-clerk", "reason": "调离"]))
      return (county, county.assign("education-clerk", "吴敏", to: "education", [.clerk]))
    },
    .refuses(DirectoryRules.onePerson, "another office without a word why") {
      let county = try TestCounty.staffed()
      return (county, county.assign("education-clerk", "马兰", to: "culture", [.clerk]))
    },
    .refuses(DirectoryRules.onePerson, "a move to the office the person is in") {
      let county = try TestCounty.staffed()
      return (county, county.transfer("education-clerk", to: "education", [.editor]))
    },
    .allows(DirectoryRules.namesake, "another person of the same name, said to be one") {
      let county = try TestCounty.staffed()
      let request = county.assign("ma-lan", "马兰", to: "culture", [.clerk])
      return (county, request.setting("namesakeOf", "education-clerk"))
    },
    .refuses(DirectoryRules.namesake, "a second id of the same name", missing: ["namesakeOf"]) {
      let county = try TestCounty.staffed()
      return (county, county.assign("ma-lan", "马兰", to: "culture", [.deputy]))
    },
    .refuses(
      DirectoryRules.namesake, "the name that somebody had before", missing: ["namesakeOf"]
    ) {
      let county = try TestCounty.staffed()
      try county.accept(rename("education-clerk", "马澜"))
      return (county, county.assign("ma-lan", "马兰", to: "culture", [.deputy]))
    },
    .allows(DirectoryRules.namesake, "a new name that somebody else has, said to be another") {
      (try .staffed(), rename("education-clerk", "黄丽").setting("namesakeOf", "culture-clerk"))
    },
    .allows(DirectoryRules.namesake, "back to the name one had") {
      let county = try TestCounty.staffed()
      try county.accept(rename("education-clerk", "马澜"))
      return (county, rename("education-clerk", "马兰"))
    },
    .refuses(
      DirectoryRules.namesake, "a new name that somebody else has", missing: ["namesakeOf"]
    ) {
      (try .staffed(), rename("education-clerk", "黄丽"))
    },
    .refuses(DirectoryRules.namesake, "somebody else who has another name", missing: ["namesakeOf"])
    {
      let request = rename("education-clerk", "黄丽")
      return (try .staffed(), request.setting("namesakeOf", "culture-leader"))
    },
    .allows(DirectoryRules.oneOfficeAKind, "a second township") {
      (try .staffed(), register("xinglong", kind: "township"))
    },
    .allows(DirectoryRules.oneOfficeAKind, "a police after the first was dissolved") {
      let county = try TestCounty.staffed()
      try county.accept(
        Request("admin", "staff.remove", ["staff": "police-clerk", "reason": "机构改革"]))
      try county.accept(
        Request("admin", "office.dissolve", ["office": "police"]).withPaper())
      return (county, register("new-police", kind: "police"))
    },
    .refuses(DirectoryRules.oneOfficeAKind, "a second police") {
      (try .staffed(), register("new-police", kind: "police"))
    },
    .allows(DirectoryRules.creditCode, "a code with its check character") {
      (try .staffed(), register("health").setting("creditCode", "91350100M000100Y43"))
    },
    .refuses(DirectoryRules.creditCode, "a code with another character") {
      (try .staffed(), register("health").setting("creditCode", "91350100M000100Y44"))
    },
    .allows(DirectoryRules.creditCode, "the same, with the reason why it stands") {
      (
        try .staffed(),
        register("health").setting("creditCode", "91350100M000100Y44")
          .setting("creditCodeReason", "证书原件如此，登记机关已确认。")
      )
    },
    .allows(DirectoryRules.emptyBeforeEnd, "an office with neither staff nor site") {
      (
        try .staffed(),
        Request("admin", "office.dissolve", ["office": "telecom"]).withPaper()
      )
    },
    .refuses(DirectoryRules.emptyBeforeEnd, "an office with one person") {
      (
        try .staffed(),
        Request("admin", "office.dissolve", ["office": "police"]).withPaper()
      )
    },
    .allows(DirectoryRules.emptyBeforeEnd, "an office with a site being opened and nobody in it") {
      let county = try TestCounty.withPortal()
      try county.accept(Opening("jiqiang", by: "jiqiang").propose)
      for person in ["jiqiang-clerk", "jiqiang-leader"] {
        try county.accept(
          Request("admin", "staff.remove", ["staff": .string(person), "reason": "调离"]))
      }
      return (
        county, Request("admin", "office.dissolve", ["office": "jiqiang"]).withPaper()
      )
    },
    .refuses(
      DirectoryRules.emptyBeforeEnd, "an office that procedures find by its kind, with an account"
    ) {
      let county = try TestCounty.staffed()
      try county.accept(
        Request(
          "openness-clerk", "account.register-existing",
          ["account": "pingan", "platform": "新浪微博", "name": "平安西吉", "host": "police"]))
      for person in try county.tables.staff(of: "police") {
        try county.accept(
          Request("admin", "staff.remove", ["staff": .string(person.text), "reason": "调离"]))
      }
      return (
        county, Request("admin", "office.dissolve", ["office": "police"]).withPaper()
      )
    },
    .allows(
      DirectoryRules.split, "a person, a site and an account of the office",
      split { $0 }),
    .refuses(
      DirectoryRules.split, "nothing at all", missing: ["staff"],
      split { $0.setting("staff", .null).setting("sites", .null).setting("accounts", .null) }),
    .refuses(
      DirectoryRules.split, "another office's person",
      split { $0.setting("staff", ["park-clerk"]) }),
    .refuses(
      DirectoryRules.split, "another office's site", split { $0.setting("sites", ["portal"]) }),
    .refuses(
      DirectoryRules.split, "an account nobody entered",
      split { $0.setting("accounts", ["nobody"]) }),
    .refuses(DirectoryRules.split, "to itself", split { $0.setting("into", "education") }),
    .refuses(
      DirectoryRules.split, "to an office outside the county",
      split { $0.setting("into", "guyuan-openness") }),
    .allows(DirectoryRules.known, "a person into an office that stands") {
      let county = try TestCounty.staffed()
      return (county, county.assign("new-clerk", "吴敏", to: "education", [.clerk]))
    },
    .refuses(DirectoryRules.known, "a person into an office nobody registered") {
      let county = try TestCounty.staffed()
      return (county, county.assign("new-clerk", "吴敏", to: "nowhere", [.clerk]))
    },
    .refuses(DirectoryRules.known, "a person into a dissolved office") {
      let county = try TestCounty.staffed()
      try county.accept(
        Request("admin", "office.dissolve", ["office": "telecom"]).withPaper())
      return (county, county.assign("new-clerk", "吴敏", to: "telecom", [.clerk]))
    },
    .refuses(DirectoryRules.known, "the departure of nobody") {
      (try .staffed(), Request("admin", "staff.remove", ["staff": "nobody", "reason": "调离"]))
    },
    .refuses(DirectoryRules.known, "a site hosted by nobody") {
      (try .staffed(), TestCounty.portal.setting("host", "nowhere"))
    },
    .refuses(DirectoryRules.known, "a step of an office that is not registered") {
      let county = try TestCounty.withPortal()
      let opening = Opening("jiaoyu")
      try county.open(opening, through: "mark-apply")
      try county.accept(
        Request("admin", "staff.remove", ["staff": "staffing-clerk", "reason": "机构改革"]))
      try county.accept(
        Request("admin", "office.dissolve", ["office": "staffing"]).withPaper())
      return (county, opening.grant(.mark, "CA271", by: "openness-clerk"))
    },
  ]

  static func rename(_ staff: String, _ name: String) -> Request {
    Request(
      "admin", "staff.rename",
      ["staff": .string(staff), "name": .string(name), "reason": "户籍更名。"])
  }

  static func register(_ office: String, kind: String = "department") -> Request {
    Request(
      "admin", "office.register",
      ["office": .string(office), "kind": .string(kind), "name": "西吉县某单位"])
  }
}
