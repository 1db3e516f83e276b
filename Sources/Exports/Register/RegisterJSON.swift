package import JSONText

/// The register as JSON, for programs: the same content as its page.
package enum RegisterJSON {
  /// UTF-8, indented, ending in a line feed; members in the order of ``SiteRegister``.
  package static func bytes(of register: SiteRegister) throws(JSONError) -> [UInt8] {
    try JSONWriter.bytes(of: register, style: .pretty) + [UInt8(ascii: "\n")]
  }
}
