import Cryptography
import Exports
import JSONText
import Regulation

/// The files of a package and their digests, in the order in which they are added.
struct PackageWriter {
  private var zip = ZipFile()
  private(set) var files: [PackageFile] = []

  /// - Parameters:
  ///   - name: of the file in the package.
  ///   - item: which the file tells of, if it tells of one.
  ///   - problem: which it tells of.
  ///   - content: its bytes.
  mutating func add(
    _ name: String, item: ItemID? = nil, problem: ProblemID? = nil, _ content: [UInt8]
  ) throws {
    try zip.add(name, content)
    files.append(
      PackageFile(
        name: name, item: item, problem: problem, byteCount: content.count,
        sha256: Hex.encode(SHA256.hash(content).bytes)))
  }

  /// The bytes of the package, with its manifest as the last file.
  mutating func finish(_ manifest: some Encodable & Sendable) throws -> [UInt8] {
    try zip.add("manifest.json", try JSONWriter.bytes(of: manifest, style: .pretty))
    zip.finish()
    return zip.bytes
  }
}
