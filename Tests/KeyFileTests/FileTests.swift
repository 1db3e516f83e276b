import Cryptography
import Foundation
import Testing

@testable import KeyFile

@Suite struct FileTests {
  private static let logID = [UInt8](repeating: 1, count: 16)

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = Result { try FileManager.default.removeItem(at: folder) } }
    try body(folder.path)
  }

  @Test func `keys outlive the process, in a file for its owner alone`() throws {
    try inFolder { folder in
      let path = folder + "/keys"
      #expect(try KeyFile.open(path, logID: Self.logID, isReadOnly: false) == nil)
      let made = try KeyFile.create(path, logID: Self.logID)
      try made.make(from: 0)
      try made.erase([2])
      let key = try made.key(in: 1)?.withBytes { Array($0) }
      let read = try #require(try KeyFile.open(path, logID: Self.logID, isReadOnly: true))
      #expect(try read.key(in: 1)?.withBytes { Array($0) } == key)
      #expect(try read.key(in: 2)?.withBytes { Array($0) } == nil)
      #expect(try read.state(of: 2) == .erased)
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == 0o600)
      #expect(throws: KeyFileError.system(code: 9, call: "pwrite")) { try read.make(from: 256) }
    }
  }

  @Test func `keys of another log are refused, and never written over`() throws {
    try inFolder { folder in
      let path = folder + "/keys"
      try KeyFile.create(path, logID: Self.logID).make(from: 0)
      let before = try Data(contentsOf: URL(filePath: path))
      let other = [UInt8](repeating: 2, count: 16)
      #expect(throws: KeyFileError.ofAnotherLog) {
        try KeyFile.open(path, logID: other, isReadOnly: false)
      }
      #expect(throws: KeyFileError.ofAnotherLog) { try KeyFile.create(path, logID: other) }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `a file that is not one of keys is refused`() throws {
    try inFolder { folder in
      let path = folder + "/keys"
      #expect(try KeyFile.create(path, logID: Self.logID).isHeaderWhole())
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes[100] = 1
      try bytes.write(to: URL(filePath: path))
      let damaged = try #require(try KeyFile.open(path, logID: Self.logID, isReadOnly: false))
      #expect(try !damaged.isHeaderWhole())
      bytes[35] = 1
      try bytes.write(to: URL(filePath: path))
      #expect(throws: KeyFileError.damaged("its header is not one of keys")) {
        try KeyFile.open(path, logID: Self.logID, isReadOnly: false)
      }
      #expect(throws: KeyFileError.damaged("its header is not one of keys")) {
        try KeyFile.create(path, logID: Self.logID)
      }
      try Data(bytes[..<39]).write(to: URL(filePath: path))
      #expect(throws: KeyFileError.damaged("it ends in its header")) {
        try KeyFile.create(path, logID: Self.logID)
      }
      #expect(throws: KeyFileError.damaged("it ends in its header")) {
        try KeyFile.open(path, logID: Self.logID, isReadOnly: false)
      }
    }
  }

  @Test func `keys may lie elsewhere, behind a symbolic link`() throws {
    try inFolder { folder in
      let (path, real) = (folder + "/keys", folder + "/volume")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
      try KeyFile.create(path, logID: Self.logID).make(from: 0)
      #expect(FileManager.default.fileExists(atPath: real))
      let read = try #require(try KeyFile.open(path, logID: Self.logID, isReadOnly: false))
      #expect(try read.state(of: 0) == .living)
    }
  }
}
