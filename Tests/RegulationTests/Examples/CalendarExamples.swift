import CivilTime
import JSONText
import Regulation
import TestSupport

/// Days off and made-up workdays, entered from their notices.
extension RuleExample {
  static let calendar: [RuleExample] = [
    .allows(CalendarRules.entry, "a clerk of the openness office") {
      (try .staffed(), announce2026)
    },
    .refuses(CalendarRules.entry, "a clerk of a department") {
      (try .staffed(), announce2026.by("education-clerk"))
    },
    .refuses(CalendarRules.entry, "an administrator") {
      (try .staffed(), announce2026.by("admin"))
    },
    .refuses(Duties.onBehalf, "a notice on behalf of the State Council's office") {
      (try .staffed(), announce2026.forOffice("state-council"))
    },
    .refuses(RecordRules.document, "a year without its notice", missing: ["document"]) {
      (try .staffed(), announce2026.with(nil))
    },
    .allows(CalendarRules.year, "next year") {
      (try .staffed(), announce(2027, off: ["2027-01-01"]))
    },
    .refuses(CalendarRules.year, "the year after the next") {
      (try .staffed(), announce(2028, off: ["2028-01-03"]))
    },
    .allows(CalendarRules.year, "2008") { (try .staffed(), announce(2008, off: ["2008-01-01"])) },
    .refuses(CalendarRules.year, "2007") { (try .staffed(), announce(2007, off: ["2007-01-01"])) },
    .allows(CalendarRules.days, "a year that ships") { (try .staffed(), announce2026) },
    .allows(CalendarRules.days, "a year of the region's that has none of its own") {
      (try .staffed(), announce(2026, off: [], scope: "region"))
    },
    .refuses(
      CalendarRules.days, "a year that does not ship, without its days",
      missing: ["daysOff", "workdays"]
    ) {
      (try .staffed(), announce2026.setting("scope", "region"))
    },
    .refuses(
      CalendarRules.days, "the days of another region", missing: ["daysOff", "workdays"]
    ) {
      let county = try TestCounty.staffed(division: "620422")
      return (county, announce2026.setting("scope", "region").setting("year", 2022))
    },
    .allows(CalendarRules.reach, "the first day of the December before") {
      (try .staffed(), announce(2027, off: ["2026-12-01"]))
    },
    .refuses(CalendarRules.reach, "the last day of the November before") {
      (try .staffed(), announce(2027, off: ["2026-11-30"]))
    },
    .allows(CalendarRules.reach, "the last day of the year") {
      (try .staffed(), announce(2027, off: ["2027-12-31"]))
    },
    .refuses(CalendarRules.reach, "the first day of the next") {
      (try .staffed(), announce(2026, off: ["2027-01-01"]))
    },
    .allows(CalendarRules.once, "two days") {
      (try .staffed(), announce(2027, off: ["2027-01-01", "2027-01-04"]))
    },
    .refuses(CalendarRules.once, "a day off twice") {
      (try .staffed(), announce(2027, off: ["2027-01-01", "2027-01-01"]))
    },
    .refuses(CalendarRules.once, "a day both off and worked") {
      (try .staffed(), announce(2027, off: ["2027-01-01"], worked: ["2027-01-01"]))
    },
    .allows(CalendarRules.differs, "a Friday off and a Sunday worked") {
      (try .staffed(), announce(2027, off: ["2027-01-01"], worked: ["2027-01-03"]))
    },
    .refuses(CalendarRules.differs, "a Saturday off") {
      (try .staffed(), announce(2027, off: ["2027-01-02"]))
    },
    .refuses(CalendarRules.differs, "a Monday worked") {
      (try .staffed(), announce(2027, off: [], worked: ["2027-01-04"]))
    },
    .allows(CalendarRules.differs, "a made-up Sunday that the region gives off") {
      let county = try TestCounty.staffed()
      try county.accept(announce2026)
      return (county, announce(2026, off: ["2026-01-04"], scope: "region"))
    },
    .refuses(CalendarRules.differs, "a day of the region's that is off for everybody") {
      let county = try TestCounty.staffed()
      try county.accept(announce2026)
      return (county, announce(2026, off: ["2026-01-02"], scope: "region"))
    },
  ]

  static let announce2026 = Request(
    "openness-clerk", "calendar.announce", ["scope": "national", "year": 2026],
    document: Document(number: "国办发明电〔2025〕7号", date: "2025-11-04"))

  static func announce(
    _ year: Int64, off: [String], worked: [String] = [], scope: String = "national"
  ) -> Request {
    Request(
      "openness-clerk", "calendar.announce",
      [
        "scope": .string(scope), "year": .integer(year),
        "daysOff": .array(off.map { .string($0) }), "workdays": .array(worked.map { .string($0) }),
      ], document: Opening.paper)
  }
}
