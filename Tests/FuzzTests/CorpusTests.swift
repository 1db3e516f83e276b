import Foundation
import Testing

/// Every file that the fuzzer starts from, and every one that once was a finding, once more.
@Suite struct CorpusTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpora")

  static func files(of probe: Probe) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: probe.name), includingPropertiesForKeys: nil
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  @Test(arguments: Probe.all.map(\.name))
  func `a probe finds nothing in its corpus`(name: String) throws {
    let probe = try #require(Probe.named(name))
    let files = try Self.files(of: probe)
    #expect(files.count >= 8)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(throws: Never.self, "\(name)/\(file.lastPathComponent)") { try probe.run(bytes) }
    }
  }

  @Test(arguments: Probe.all.map(\.name))
  func `a probe finds nothing in pieces of its corpus`(name: String) throws {
    let probe = try #require(Probe.named(name))
    for file in try Self.files(of: probe) {
      let bytes = [UInt8](try Data(contentsOf: file).prefix(512))
      for count in 0..<bytes.count {
        try probe.run(Array(bytes[..<count]))
        var changed = bytes
        changed[count] ^= UInt8(truncatingIfNeeded: 1 << (count % 8))
        try probe.run(changed)
      }
    }
  }
}
