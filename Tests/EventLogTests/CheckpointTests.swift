import Cryptography
import Testing

@testable import EventLog

@Suite struct CheckpointTests {
  /// The example in the documentation of Go's `golang.org/x/mod/sumdb/note`.
  private let known = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """

  /// The part behind the hash in `PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW`.
  private func knownKey() throws -> Ed25519.VerificationKey {
    try .init(raw: [
      0x1a, 0x5c, 0xd9, 0x07, 0x14, 0x3c, 0x38, 0x4c, 0x41, 0xe8, 0x30, 0xc5, 0xbc, 0xe1, 0x2a,
      0xa8, 0x81, 0x7e, 0xc5, 0x64, 0x9a, 0xaa, 0xbf, 0x2c, 0x31, 0x38, 0x8b, 0x35, 0xb2, 0xd7,
      0x44, 0xd6,
    ])
  }

  @Test func `a note signed elsewhere is read, verified and written again`() throws {
    let note = try SignedNote(known)
    let key = try knownKey()
    #expect(SignedNote.keyHash("PeterNeumann", key) == 0xc74f_20a3)
    #expect(try note.verifies("PeterNeumann", key))
    #expect(try !note.verifies("EnochRoot", key))
    #expect(note.note == known)
    #expect(
      SignedNote.verifierKey("PeterNeumann", key)
        == "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    let altered = try SignedNote(known.replacing("answer", with: "remedy"))
    #expect(try !altered.verifies("PeterNeumann", key))
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "text\n\n- a AAAAAAA=\n",
    "text\n\n— a AAAA\n", "text\n\n— a AAAAAAA=", "te\u{7}xt\n\n— a AAAAAAA=\n",
  ])
  func `what is not a signed note is refused`(note: String) {
    #expect(throws: LogError.self) { try SignedNote(note) }
  }

  @Test func `a checkpoint is signed, kept, listed and verified`() throws {
    let fixture = try Fixture()
    let key = try Ed25519.SigningKey()
    let other = try Ed25519.SigningKey()
    func sign(_ key: Ed25519.SigningKey) throws -> SignedNote {
      try fixture.log.write { transaction throws(LogError) in
        try transaction.signCheckpoint(origin: "example.org/log", key: key)
      }
    }
    #expect(throws: LogError.self) { try sign(key) }
    try fixture.append("s", ["a", "b", "c"])
    let note = try sign(key)
    #expect(try sign(key) == note)
    #expect(try sign(other).signatures.count == 2)
    try fixture.append("s", ["d"])
    _ = try sign(key)
    try fixture.reopen()
    try fixture.log.read { snapshot throws(LogError) in
      let notes = try snapshot.checkpoints()
      #expect(notes.count == 2)
      #expect(try TreeHead(body: notes[0].text).size == 3)
      #expect(try TreeHead(body: notes[1].text).root == snapshot.root())
      #expect(try snapshot.verifies(notes[0], key.publicKey))
      #expect(try snapshot.verifies(notes[0], other.publicKey))
      #expect(try !snapshot.verifies(notes[1], other.publicKey))
      #expect(try snapshot.checkpoint(size: 3) == notes[0])
    }
    try fixture.expectSound()
  }

  @Test func `tile paths have three digits a folder`() {
    #expect(TilePath.tile(level: 0, index: 0, width: 256) == "tile/0/000")
    #expect(TilePath.tile(level: 1, index: 999, width: 3) == "tile/1/999.p/3")
    #expect(TilePath.tile(level: 0, index: 1_234_067, width: 256) == "tile/0/x001/x234/067")
    #expect(TilePath.entries(index: 1000, width: 1) == "tile/entries/x001/000.p/1")
  }

  @Test func `tiles hold the tree and the records, and grow by what is new`() throws {
    let fixture = try Fixture()
    for number in 0..<300 { try fixture.append("s-\(number % 3)") }
    func tiles(_ size: UInt64, since old: UInt64 = 0) throws -> [String: [UInt8]] {
      try fixture.log.read { snapshot throws(LogError) in
        var files: [String: [UInt8]] = [:]
        try snapshot.forEachTile(of: size, since: old) { path, bytes throws(LogError) in
          files[path] = bytes
        }
        return files
      }
    }
    let all = try tiles(300)
    #expect(
      all.keys.sorted() == [
        "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/000",
        "tile/entries/001.p/44",
      ])
    #expect(all["tile/0/000"]?.count == 256 * 32)
    #expect(all["tile/0/001.p/44"]?.count == 44 * 32)
    let bundle = try #require(all["tile/entries/001.p/44"])
    let record = try fixture.log.read { snapshot throws(LogError) in
      try snapshot.withRecord(at: 257) { record throws(LogError) in record.bytes.array }
    }
    #expect(Array(bundle.prefix(2 + record.count)) == UInt16(record.count).bigEndianBytes + record)
    #expect(
      try tiles(300, since: 256).keys.sorted() == ["tile/0/001.p/44", "tile/entries/001.p/44"])
    #expect(try tiles(256).keys.sorted() == ["tile/0/000", "tile/1/000.p/1", "tile/entries/000"])
    #expect(try tiles(300, since: 300).isEmpty)
    #expect(throws: LogError.self) { try tiles(301) }
  }
}
