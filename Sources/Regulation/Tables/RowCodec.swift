package import JSONText

/// Rows as they are stored: JSON in declaration order, so that an auditor can read a table with
/// `mdb_dump` and two builds of the same log are equal byte for byte.
package enum RowCodec {
  package static func encode(_ row: some JSONDirect) throws -> [UInt8] {
    try JSONWriter.bytes(direct: row)
  }

  package static func decode<Row: JSONDirect>(_ type: Row.Type, _ bytes: [UInt8]) throws -> Row {
    try JSONReader.read(type, from: bytes)
  }
}
