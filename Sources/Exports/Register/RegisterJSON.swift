package import JSONText
import Regulation

/// The register as JSON, for programs: the same content as its pages, written row by row.
///
/// UTF-8, indented, ending in a line feed; members in the order of ``SiteRegister``.
package struct RegisterJSON {
  private var text = JSONBuffer(style: .pretty)
  /// The table that rows are written to.
  private var table = RegisterGroup.governed

  package init(_ head: RegisterHead) throws(JSONError) {
    text.texts = .opened
    text.beginObject()
    text.key("county")
    try JSONWriter.write(head.county, to: &text)
    text.key("asOf")
    try JSONWriter.write(head.asOf, to: &text)
    begin()
  }

  /// The next row, in the order of the register.
  package mutating func add(_ row: RegisterRow) throws(JSONError) {
    move(to: RegisterGroup(row.phase))
    try JSONWriter.write(row, to: &text)
  }

  /// What stands behind the rows; piece by piece, each given to `write`.
  package mutating func end(
    _ counts: RegisterCounts, _ proof: LogProof, _ write: ([UInt8]) -> Void
  ) throws(JSONError) {
    move(to: .ended)
    text.endArray()
    text.key("counts")
    text.beginArray()
    for count in counts.list {
      try JSONWriter.write(count, to: &text)
      write(text.drain())
    }
    text.endArray()
    text.key("proof")
    try JSONWriter.write(proof, to: &text)
    text.endObject()
    write(text.drain() + [UInt8(ascii: "\n")])
  }

  /// What was written since it was last asked for.
  package mutating func drain() -> [UInt8] { text.drain() }

  /// Of a register that is in memory.
  package static func bytes(of register: SiteRegister) throws(JSONError) -> [UInt8] {
    var json = try RegisterJSON(register.head)
    var counts = RegisterCounts()
    for row in register.sites + register.notGoverned + register.ended {
      try json.add(row)
      counts.add(row)
    }
    var bytes: [UInt8] = []
    try json.end(counts, register.proof) { bytes += $0 }
    return bytes
  }

  /// Begins the next table, until it is that one.
  private mutating func move(to wanted: RegisterGroup) {
    while table.rawValue < wanted.rawValue, let next = RegisterGroup(rawValue: table.rawValue + 1) {
      text.endArray()
      table = next
      begin()
    }
  }

  private mutating func begin() {
    switch table {
    case .governed: text.key("sites")
    case .notGoverned: text.key("notGoverned")
    case .ended: text.key("ended")
    }
    text.beginArray()
  }
}
