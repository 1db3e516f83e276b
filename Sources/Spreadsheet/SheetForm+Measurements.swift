import Regulation

extension SheetForm {
  /// A table of what was measured of sites and accounts.
  package static let measurements = SheetForm(
    method: RecordMeasurement.method, thing: Bilingual("测量数据", "a measurement"),
    columns: [
      SheetColumn("subject", ["网站或账号", "对象", "subject"], isRequired: true),
      SheetColumn("kind", ["项目", "kind"], .word(measuredKinds), isRequired: true),
      SheetColumn("period", ["月份或年份", "期间", "period"], isRequired: true),
      SheetColumn("value", ["数值", "value"], .whole, isRequired: true),
      SheetColumn("source", ["来源", "source"], isRequired: true),
      SheetColumn("countedBy", ["统计方法", "countedby"], isRequired: true),
      SheetColumn("takenAt", ["测量日期", "takenat", "taken"], .moment, isRequired: true),
    ],
    settling: [],
    blamed: { rule, _, _ in
      switch rule {
      case "measurement.place", "site.known", "account.known", "A35.measurer": "subject"
      case "measurement.time": "takenAt"
      case "measurement.alone": "period"
      case "measurement.correction": "value"
      case _: nil
      }
    },
    standIn: { _, _, _ in nil })

  private static let measuredKinds: [String: String] = Dictionary(
    uniqueKeysWithValues: MeasurementBook.all.flatMap {
      [(SheetColumn.plain($0.title.zh), $0.word), (SheetColumn.plain($0.word), $0.word)]
    })
}
