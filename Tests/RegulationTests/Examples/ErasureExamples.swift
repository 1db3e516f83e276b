import CivilTime
import JSONText
import Regulation
import TestSupport

/// Who erases what, and what a request may name of what was put aside.
extension RuleExample {
  static let erasures: [RuleExample] = [
    .allows(ErasureRules.decider, "the leader of the openness office") { (try texts(2), erase()) },
    .refuses(ErasureRules.decider, "its deputy") {
      (try texts(2), erase().by("openness-deputy"))
    },
    .refuses(ErasureRules.decider, "an administrator") { (try texts(2), erase().by("admin")) },
    .refuses(Duties.onBehalf, "an erasure for the municipal office") {
      (try texts(2), erase().forOffice("guyuan-openness"))
    },
    .refuses(RecordRules.document, "an erasure without a paper", missing: ["document"]) {
      (try texts(2), erase().with(nil))
    },
    .allows(ErasureRules.objectKnown, "the last text there is") { (try texts(2), erase([2])) },
    .refuses(ErasureRules.objectKnown, "one that is not there yet") {
      (try texts(2), erase([3]))
    },
    .allows(ErasureRules.once, "a text beside an erased one") {
      (try erased([1]), erase([2]))
    },
    .refuses(ErasureRules.once, "an erased text") { (try erased([1]), erase([1])) },
    .refuses(ErasureRules.once, "a text that is to be erased with others") {
      (try decided([1, 2]), erase([1]))
    },
    .allows(ErasureRules.once, "one whose erasure was withdrawn") {
      let county = try decided([1])
      try county.accept(withdraw)
      return (county, erase([1]))
    },
    .allows(ErasureRules.count, "two texts") { (try texts(2), erase([2, 1])) },
    .refuses(ErasureRules.count, "no text") { (try texts(2), erase([])) },
    .refuses(ErasureRules.count, "a text twice") { (try texts(2), erase([1, 1])) },
    .allows(ErasureRules.count, "as many as there may be") {
      (try texts(256), erase(Array(1...256)))
    },
    .refuses(ErasureRules.count, "one more than there may be") {
      (try texts(1), erase(Array(1...257)))
    },
    .allows(ErasureRules.known, "an erasure that was decided") { (try decided([1]), destroy) },
    .refuses(ErasureRules.known, "one that was not") { (try texts(1), destroy) },
    .refuses(ErasureRules.known, "to withdraw one that was not") { (try texts(1), withdraw) },
    .allows(ErasureRules.destroyer, "an administrator") { (try decided([1]), destroy) },
    .allows(ErasureRules.destroyer, "a clerk of the office") {
      (try decided([1]), destroy.by("openness-clerk"))
    },
    .refuses(ErasureRules.destroyer, "an auditor") {
      (try decided([1]), destroy.by("auditor"))
    },
    .refuses(ErasureRules.destroyer, "a leader of a department") {
      (try decided([1]), destroy.by("education-leader"))
    },
    .allows(ErasureRules.secondPerson, "somebody else") { (try decided([1]), destroy) },
    .refuses(ErasureRules.secondPerson, "who decided") {
      (try decided([1]), destroy.by("openness-leader"))
    },
    .allows(ErasureRules.open, "to withdraw what was not carried out") {
      (try decided([1]), withdraw)
    },
    .refuses(ErasureRules.open, "to withdraw what was carried out") {
      (try erased([1]), withdraw)
    },
    .refuses(ErasureRules.open, "to carry out what was withdrawn") {
      let county = try decided([1])
      try county.accept(withdraw)
      return (county, destroy)
    },
    .allows(ErasureRules.olderCard, "the card before the one in use") {
      (try generation(2), card)
    },
    .refuses(ErasureRules.olderCard, "the card in use") { (try generation(1), card) },
    .refuses(ErasureRules.olderCard, "a card where there is no recovery key") {
      (try generation(nil), card)
    },
    .allows(ErasureRules.witness, "somebody in service") { (try generation(2), card) },
    .refuses(ErasureRules.witness, "who records it") {
      (try generation(2), card.setting("witness", "admin"))
    },
    .refuses(ErasureRules.witness, "nobody that there is") {
      (try generation(2), card.setting("witness", "nobody"))
    },
  ]

  static let papers: [RuleExample] = [
    .allows(PaperRules.staged, "a paper that was put aside") { (try aside(), try apply()) },
    .refuses(PaperRules.staged, "one that was not") { (try applying(), try apply()) },
    .refuses(PaperRules.staged, "one by number") {
      (try aside(), try apply(paper: .integer(1)))
    },
    .refuses(PaperRules.staged, "the paper of a request that was brought before") {
      let county = try aside()
      let paper = Document(
        number: "西编发〔2026〕2号", date: county.today, paper: .staged(commitment))
      try county.accept(rename.with(paper))
      return (county, try apply())
    },
    .allows(PaperRules.kind, "a file") { (try aside(), try apply()) },
    .refuses(PaperRules.kind, "a text") { (try aside(.text), try apply()) },
    .allows(PaperRules.digest, "a file with the digest stated") { (try aside(), try apply()) },
    .refuses(PaperRules.digest, "another file") {
      (try aside(digest: String(repeating: "0", count: 64)), try apply())
    },
    .allows(PaperRules.digest, "the archive of a month, with its digest") {
      (try archiving(), archive(Digest.sample))
    },
    .refuses(PaperRules.digest, "another archive than the digest says") {
      (try archiving(), archive(String(repeating: "0", count: 64)))
    },
    .refuses(PaperRules.digest, "a file that does not open") {
      (try aside(digest: nil), try apply())
    },
  ]

  // MARK: Scenes

  /// A county with so many texts, the reasons why somebody left.
  static func texts(_ count: Int) throws -> TestCounty {
    let county = try TestCounty.staffed()
    for number in 1...count {
      try county.given(
        first(
          "staff.removed",
          ["staff": "education-second", "office": "education", "reason": .string("调离 \(number)")]),
        by: "admin")
    }
    return county
  }

  private static func first(_ type: String, _ members: JSONValue) throws -> Event {
    guard let kind = Areas.events.first(where: { $0.payload.type == type }) else {
      throw TestMistake("no event \(type)")
    }
    return try kind.decode(ValueSource(value: members))
  }

  static func decided(_ objects: [Int]) throws -> TestCounty {
    let county = try texts(2)
    try county.accept(erase(objects))
    return county
  }

  static func erased(_ objects: [Int]) throws -> TestCounty {
    let county = try decided(objects)
    try county.accept(destroy)
    return county
  }

  static func erase(_ objects: [Int] = [1]) -> Request {
    Request(
      "openness-leader", "object.erase",
      [
        "objects": .array(objects.map { .integer(Int64($0)) }), "ground": "consent-withdrawn",
        "basis": "《个人信息保护法》第四十七条第一款第三项",
      ], document: Document(number: "西政公开函〔2026〕9号", date: "2026-03-01"))
  }

  static let destroy = Request("admin", "object.destroy", ["erasure": "20260302-000001"])
  static let withdraw = Request(
    "openness-leader", "object.withdraw-erasure", ["erasure": "20260302-000001"])
  static let card = Request(
    "admin", "recovery.record-destroyed", ["generation": 1, "witness": "openness-clerk"])

  private static func generation(_ generation: Int?) throws -> TestCounty {
    let county = try TestCounty.staffed()
    county.texts.generation = generation
    return county
  }

  static let commitment: Commitment =
    "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"

  /// An account whose month is over, and an archive that was put aside.
  private static func archiving() throws -> TestCounty {
    let county = try TestCounty.withAccounts()
    county.wait(until: "2026-04-02")
    county.texts.put(StagedPaper(kind: .file, digest: Digest(Digest.sample)), as: commitment)
    return county
  }

  private static func archive(_ digest: String) -> Request {
    Request(
      "education-clerk", "account.archive",
      [
        "account": "jiaoyu-weibo", "month": "2026-03", "digest": .string(digest),
        "paper": .string(commitment.text),
      ])
  }

  private static func applying() throws -> TestCounty {
    let county = try TestCounty.withPortal()
    for step in ["propose", "consent"] as [StepID] {
      try county.accept(Opening("jiaoyu").request(step))
    }
    return county
  }

  private static func aside(
    _ kind: KeptKind = .file, digest: String? = Digest.sample
  ) throws -> TestCounty {
    let county = try applying()
    county.texts.put(
      StagedPaper(kind: kind, digest: digest.flatMap { Digest($0) }), as: commitment)
    return county
  }

  private static func apply(paper: JSONValue = .string(commitment.text)) throws -> Request {
    let materials = ["responsibilities", "review-mechanism", "security-measures", "emergency-plan"]
    return try Opening("jiaoyu").request("apply").setting(
      "materials",
      .array(
        materials.enumerated().map { index, kind in
          guard index == 0, case .object(let members) = Opening.material(kind) else {
            return Opening.material(kind)
          }
          return .object(members + [JSONMember("paper", paper)])
        }))
  }
}
