import Foundation
import Regulation
import Testing

@testable import Ledger

extension Desk {
  /// Sends lines through a process of its own: the real `siteledger-request`.
  func sendFromAnotherProcess(
    _ lines: [String], as staff: StaffID = administrator
  ) throws -> [Reply] {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "siteledger-request")
    process.arguments = [scratch.path, "--as", staff.text, "--lang", "en"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let bytes = try #require(try output.fileHandleForReading.readToEnd())
    let text = String(decoding: bytes, as: UTF8.self)
    process.waitUntilExit()
    return try text.split(separator: "\n").map { try Reply(String($0)) }
  }
}
