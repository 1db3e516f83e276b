/// Reads comma-separated values, strictly (RFC 4180).
///
/// Lines end with CR LF or LF, the last one may end with the text. A field that begins with a quote
/// ends with one and may hold commas, line breaks and doubled quotes; any other field holds no quote.
/// What does not keep to that is refused rather than guessed at: a guess moves values to other
/// columns.
package struct CSVReader {
  /// More rows, columns or text than a county's table has (a message is of 4,000 characters); tested on both sides.
  package static let maximumRowCount = 2000
  package static let maximumFieldCount = 100
  package static let maximumFieldByteCount = 16384

  private let bytes: [UInt8]
  private var place = 0
  private var row = 1

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// - Complexity: O(n) in the text.
  package static func records(of text: String) throws(CSVProblem) -> [CSVRecord] {
    var reader = CSVReader(text)
    var records: [CSVRecord] = []
    while reader.place < reader.bytes.count {
      guard records.count < maximumRowCount else { throw .tooManyRows(limit: maximumRowCount) }
      records.append(CSVRecord(row: reader.row, fields: try reader.record()))
      reader.row += 1
    }
    return records
  }

  private mutating func record() throws(CSVProblem) -> [String] {
    var fields: [String] = []
    while true {
      guard fields.count < Self.maximumFieldCount else {
        throw .tooManyFields(row: row, limit: Self.maximumFieldCount)
      }
      let field = next == Self.quote ? try quoted() : try plain()
      guard field.count <= Self.maximumFieldByteCount else {
        throw .tooLongField(row: row, limit: Self.maximumFieldByteCount)
      }
      fields.append(String(decoding: field, as: UTF8.self))
      if next == Self.comma {
        place += 1
        continue
      }
      try endOfLine()
      return fields
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func plain() throws(CSVProblem) -> ArraySlice<UInt8> {
    let start = place
    while let byte = next {
      if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte == Self.quote { throw .strayQuote(row: row) }
      place += 1
    }
    return bytes[start..<place]
  }

  private mutating func quoted() throws(CSVProblem) -> ArraySlice<UInt8> {
    place += 1
    var field: [UInt8] = []
    while let byte = next {
      place += 1
      if byte != Self.quote {
        field.append(byte)
      } else if next == Self.quote {
        field.append(byte)
        place += 1
      } else {
        switch next {
        case nil, Self.comma, Self.lineFeed, Self.carriageReturn: return field[...]
        case _: throw .afterQuote(row: row)
        }
      }
    }
    throw .openQuote(row: row)
  }

  /// Steps over the end of a line; the end of the text is one too.
  private mutating func endOfLine() throws(CSVProblem) {
    if next == Self.carriageReturn {
      place += 1
      guard next == Self.lineFeed else { throw .bareReturn(row: row) }
    }
    if next != nil { place += 1 }
  }
}
