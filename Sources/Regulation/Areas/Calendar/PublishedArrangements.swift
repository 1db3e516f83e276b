package import CivilTime

/// An arrangement that was published before this program was.
package struct PublishedArrangement: Hashable, Sendable {
  package let arrangement: Arrangement
  /// The notice; nothing where its number could not be found.
  package let document: Document?
  /// The first day on which everybody could know it.
  package let knownFrom: CivilDate

  /// Whether it says anything about the days of a county: the region's own bind its counties only.
  func binds(_ division: DivisionCode?) -> Bool {
    switch arrangement.scope {
    case .national: true
    case .region: division?.text.hasPrefix(Self.regionPrefix) ?? false
    }
  }

  /// Division codes of Ningxia begin so (GB/T 2260).
  private static let regionPrefix = "64"
}

/// What ships with the program: the years it knows, national and of the region.
///
/// The national notices were read in the State Council's gazette or a government site's copy, number
/// and date included. The region's were found in reprints only: the days agree in each, the numbers
/// stand in none. The region's days from 2023 on were not found; the office enters them.
package enum PublishedArrangements {
  /// Oldest notice first.
  package static let all: [PublishedArrangement] =
    (national + region).sorted { $0.knownFrom < $1.knownFrom }

  /// What was known in a county on a day, oldest notice first.
  package static func known(
    on date: CivilDate, in division: DivisionCode
  ) -> [PublishedArrangement] {
    all.filter { $0.knownFrom <= date && $0.binds(division) }
  }

  /// The one that ships for a scope, a year and a county.
  package static func find(
    _ scope: CalendarScope, of year: Int, in division: DivisionCode?
  ) -> PublishedArrangement? {
    all.first {
      $0.arrangement.scope == scope && $0.arrangement.year == year && $0.binds(division)
    }
  }

  private static let national = [
    notice(
      2021, "国办发明电〔2020〕27号", "2020-11-25",
      off: [
        "2021-01-01", "2021-02-11", "2021-02-12", "2021-02-15", "2021-02-16", "2021-02-17",
        "2021-04-05", "2021-05-03", "2021-05-04", "2021-05-05", "2021-06-14", "2021-09-20",
        "2021-09-21", "2021-10-01", "2021-10-04", "2021-10-05", "2021-10-06", "2021-10-07",
      ],
      worked: [
        "2021-02-07", "2021-02-20", "2021-04-25", "2021-05-08", "2021-09-18", "2021-09-26",
        "2021-10-09",
      ]),
    notice(
      2022, "国办发明电〔2021〕11号", "2021-10-25",
      off: [
        "2022-01-03", "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04",
        "2022-04-04", "2022-04-05", "2022-05-02", "2022-05-03", "2022-05-04", "2022-06-03",
        "2022-09-12", "2022-10-03", "2022-10-04", "2022-10-05", "2022-10-06", "2022-10-07",
      ],
      worked: [
        "2022-01-29", "2022-01-30", "2022-04-02", "2022-04-24", "2022-05-07", "2022-10-08",
        "2022-10-09",
      ]),
    notice(
      2023, "国办发明电〔2022〕16号", "2022-12-08",
      off: [
        "2023-01-02", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26", "2023-01-27",
        "2023-04-05", "2023-05-01", "2023-05-02", "2023-05-03", "2023-06-22", "2023-06-23",
        "2023-09-29", "2023-10-02", "2023-10-03", "2023-10-04", "2023-10-05", "2023-10-06",
      ],
      worked: [
        "2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07",
        "2023-10-08",
      ]),
    notice(
      2024, "国办发明电〔2023〕7号", "2023-10-25",
      off: [
        "2024-01-01", "2024-02-12", "2024-02-13", "2024-02-14", "2024-02-15", "2024-02-16",
        "2024-04-04", "2024-04-05", "2024-05-01", "2024-05-02", "2024-05-03", "2024-06-10",
        "2024-09-16", "2024-09-17", "2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04",
        "2024-10-07",
      ],
      worked: [
        "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14",
        "2024-09-29", "2024-10-12",
      ]),
    notice(
      2025, "国办发明电〔2024〕12号", "2024-11-12",
      off: [
        "2025-01-01", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-03",
        "2025-02-04", "2025-04-04", "2025-05-01", "2025-05-02", "2025-05-05", "2025-06-02",
        "2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08",
      ],
      worked: [
        "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
      ]),
    notice(
      2026, "国办发明电〔2025〕7号", "2025-11-04",
      off: [
        "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19",
        "2026-02-20", "2026-02-23", "2026-04-06", "2026-05-01", "2026-05-04", "2026-05-05",
        "2026-06-19", "2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06",
        "2026-10-07",
      ],
      worked: [
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
      ]),
  ]

  /// 开斋节 and 古尔邦节 (Eid al-Fitr, Eid al-Adha) in Ningxia. The notice for 2021 is dated in its
  /// reprints; that for 2022 is not, so it counts as known when its year began. In 2022 开斋节 fell
  /// into the national days off of May.
  private static let region = [
    PublishedArrangement(
      arrangement: Arrangement(
        scope: .region, year: 2021,
        daysOff: [
          "2021-05-13", "2021-05-14", "2021-07-19", "2021-07-20",
        ], workdays: []),
      document: nil, knownFrom: "2020-12-17"),
    PublishedArrangement(
      arrangement: Arrangement(
        scope: .region, year: 2022,
        daysOff: [
          "2022-07-11", "2022-07-12",
        ], workdays: []),
      document: nil, knownFrom: "2022-01-01"),
  ]

  private static func notice(
    _ year: Int, _ number: String, _ date: CivilDate, off: [CivilDate], worked: [CivilDate]
  ) -> PublishedArrangement {
    guard let number = PaperNumber(number) else { preconditionFailure("not a number: \(number)") }
    return PublishedArrangement(
      arrangement: Arrangement(scope: .national, year: year, daysOff: off, workdays: worked),
      document: Document(number: number, date: date), knownFrom: date)
  }
}
