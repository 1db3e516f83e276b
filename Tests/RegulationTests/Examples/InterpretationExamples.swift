import CivilTime
import JSONText
import Regulation
import TestSupport

/// Who interprets what, how far, and from when on (A45).
extension RuleExample {
  static let interpretation: [RuleExample] = [
    .allows(Article45.issuer, "the leader of the openness office") { (try .staffed(), interpret) },
    .allows(Article45.issuer, "its deputy") { (try .staffed(), interpret.by("openness-deputy")) },
    .refuses(Article45.issuer, "its clerk") { (try .staffed(), interpret.by("openness-clerk")) },
    .refuses(Article45.issuer, "a leader of a department") {
      (try .staffed(), interpret.by("education-leader"))
    },
    .refuses(Duties.onBehalf, "an interpretation for the municipal office") {
      (try .staffed(), interpret.forOffice("guyuan-openness"))
    },
    .refuses(RecordRules.document, "an interpretation without a paper", missing: ["document"]) {
      (try .staffed(), interpret.with(nil))
    },
    .allows(Article45.known, "a parameter of the list") { (try .staffed(), interpret) },
    .refuses(Article45.known, "a parameter of none") {
      (try .staffed(), interpret.setting("parameter", "A15.warning-night"))
    },
    .allows(Article45.openText, "what the text leaves open") {
      (
        try .staffed(),
        interpret.setting("parameter", "A15.2.report-term").setting("value", "working-days-2")
      )
    },
    .refuses(Article45.openText, "the thirty days of the text") {
      (try .staffed(), interpret.setting("parameter", "A15.max-days"))
    },
    .refuses(Article45.openText, "an indicator of the national inspection") {
      (try .staffed(), interpret.setting("parameter", "A12.sleeping-days"))
    },
    .allows(Article45.value, "the thirtieth day") {
      (try .staffed(), interpret.setting("value", "30"))
    },
    .refuses(Article45.value, "the thirty-first") {
      (try .staffed(), interpret.setting("value", "31"))
    },
    .allows(Article45.value, "the first") { (try .staffed(), interpret.setting("value", "1")) },
    .refuses(Article45.value, "a term where a day is counted") {
      (try .staffed(), interpret.setting("value", "days-20"))
    },
    .allows(Article45.value, "an office that may approve") {
      (try .staffed(), approver("municipal-government"))
    },
    .refuses(Article45.value, "one that may not") { (try .staffed(), approver("police")) },
    .allows(Article45.value, "the region, which is above the municipality") {
      (try .staffed(), approver("regional-general"))
    },
    .refuses(Article45.value, "an office below the one that the text names") {
      (try .staffed(), approver("county-openness"))
    },
    .refuses(Article45.value, "an office below it, for a closing") {
      (try .staffed(), approver("county-openness").setting("parameter", "A12.approver"))
    },
    .allows(Article45.notRetroactive, "from today on") { (try .staffed(), interpret) },
    .refuses(Article45.notRetroactive, "from yesterday on") {
      (try .staffed(), interpret.setting("effectiveFrom", "2026-03-01"))
    },
    .refuses(Article45.notRetroactive, "from yesterday on, issued yesterday") {
      (try .staffed(), interpret.setting("effectiveFrom", "2026-03-01").on("2026-03-01"))
    },
  ]

  static let interpret = Request(
    "openness-leader", "interpretation.issue",
    ["parameter": "A15.warning-day", "value": "20", "effectiveFrom": "2026-03-02"],
    document: Document(number: "西政公开函〔2026〕7号", date: "2026-03-01"))

  static func approver(_ kind: String) -> Request {
    interpret.setting("parameter", "A15.approver").setting("value", .string(kind))
  }
}
