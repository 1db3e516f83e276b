import CivilTime
package import JSONText
package import Regulation

/// The form in which the events behind a figure are written, piece by piece.
package protocol FigureFile {
  /// What stands before the events.
  func head(_ question: FigureQuestion, root: String) throws(JSONError) -> String
  func line(_ event: FigureExportEvent, isFirst: Bool) throws(JSONError) -> String
  /// What stands behind them.
  func tail(_ question: FigureQuestion, sum: Int) -> String
}

/// A ``FigureExport`` as JSON, an event a line.
package struct FigureJSON: FigureFile {
  package init() {}

  package func head(_ question: FigureQuestion, root: String) throws(JSONError) -> String {
    var members = [
      "\"figure\": \(try JSONWriter.text(of: FigureAnswer(question.figure)))"
    ]
    if let key = question.key { members.append("\"key\": \(try JSONWriter.text(of: key))") }
    if let period = question.period {
      members.append("\"period\": \(try JSONWriter.text(of: period))")
    }
    members += [
      "\"position\": \(question.position)", "\"root\": \(try JSONWriter.text(of: root))",
    ]
    if let address = question.address {
      members.append("\"address\": \(try JSONWriter.text(of: address))")
    }
    return "{\n\(members.joined(separator: ",\n")),\n\"events\": ["
  }

  package func line(_ event: FigureExportEvent, isFirst: Bool) throws(JSONError) -> String {
    (isFirst ? "\n" : ",\n") + (try JSONWriter.text(of: event))
  }

  package func tail(_ question: FigureQuestion, sum: Int) -> String {
    "\n],\n\"sum\": \(sum)\n}\n"
  }
}

/// A table for a spreadsheet (RFC 4180, with the mark by which programs know UTF-8); its last line is
/// the sum, with the address.
package struct FigureCSV: FigureFile {
  private let language: Language

  package init(in language: Language) { self.language = language }

  package func head(_ question: FigureQuestion, root: String) -> String {
    CSV.mark
      + Self.record([
        "position", "recordedAt", "occurredOn", "key", "month", "amount", "type", "title", "stream",
        "case",
      ])
  }

  package func line(_ event: FigureExportEvent, isFirst: Bool) -> String {
    Self.record([
      String(event.position), event.recordedAt.text, event.occurredOn?.iso8601 ?? "",
      event.key.text, event.month.text, String(event.amount), event.type,
      event.title.text(in: language), event.stream, event.caseID?.text ?? "",
    ])
  }

  package func tail(_ question: FigureQuestion, sum: Int) -> String {
    Self.record([
      "total", "", "", question.key?.text ?? "", question.period?.text ?? "", String(sum),
      question.name, question.figure.title.text(in: language), "", "",
    ])
  }

  /// No field begins a formula: each is a number, an id, a date or a word of the catalogue, and the one
  /// sign among them is that of a negative amount or of no office.
  private static func record(_ fields: [String]) -> String { CSV.record(fields) }
}
