import CivilTime
import Spreadsheet

extension Probe {
  /// Tables of comma-separated values: whatever is read is read the same way when written again with
  /// every field in quotes.
  static let sheet = Probe(name: "sheet") { bytes in
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let records: [CSVRecord]
    do {
      records = try CSVReader.records(of: text)
    } catch is CSVProblem {
      return
    }
    try expect(records.map(\.row) == Array(1..<records.count + 1), "rows are not counted")
    let written = records.map { record in
      record.fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
        + "\r\n"
    }
    let again = try CSVReader.records(of: written.joined())
    try expect(again == records, "a table is not written as it was read")
    for form in [SheetForm.sites, .accounts, .columns] {
      _ = Sheet(records, of: form, offices: [])
    }
    for field in records.flatMap(\.fields) {
      let clean = Cell.clean(field)
      try expect(Cell.clean(clean) == clean, "a clean cell is cleaned again")
      if let date = Cell.date(clean) {
        try expect(Cell.date(date.description) == date, "a date has another text")
      }
    }
  }
}
