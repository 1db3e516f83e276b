import Foundation
import Glibc
import JSONText
import Testing

/// A running `siteledger-logprobe`.
final class Probe {
  private let process = Process()
  let input = Pipe()
  private let output = Pipe()
  private var received: [UInt8] = []

  /// Kept until the probe is gone.
  private let scratch: Scratch

  init(_ scratch: Scratch, folder: String = "") throws {
    self.scratch = scratch
    process.executableURL = try Self.binary()
    process.arguments = [scratch.path + folder]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// The binary beside the tests' own.
  private static func binary() throws -> URL {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let places = [
      own.deletingLastPathComponent(), Bundle.main.bundleURL,
      package.appendingPathComponent(".build/debug"),
    ]
    let found = places.map { $0.appendingPathComponent("siteledger-logprobe") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return try #require(found)
  }

  func send(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data((text + "\n").utf8))
  }

  func receive() throws -> JSONValue {
    while true {
      if let end = received.firstIndex(of: 0x0A) {
        let line = Array(received[..<end])
        received.removeSubrange(...end)
        return JSONValue(try JSONDocument(line, limits: .init(byteCount: 1 << 28)).root)
      }
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "the probe has ended")
      received.append(contentsOf: data)
    }
  }

  func ask(_ text: String) throws -> JSONValue {
    try send(text)
    return try receive()
  }

  /// Ends the input and gives the exit status.
  func finish() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// What came after the last answer taken, to the end of the output.
  func rest() throws -> [UInt8] {
    received + Array(try output.fileHandleForReading.readToEnd() ?? Data())
  }
}

/// A directory of its own, gone when the value is.
final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "siteledger-probe-" + UUID().uuidString
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // Never made.
      return
    }
  }
}

extension JSONValue {
  var code: String? { self["error"]?["code"]?.string }
  var isOK: Bool { self["ok"] == .bool(true) }

  var positions: [Int64] {
    guard case .array(let events) = self["events"] else { return [-1] }
    return events.compactMap { $0["position"]?.integer }
  }
}

/// An append of one event, in the shortest form that the tests need.
func append(
  _ stream: String, _ expect: String = #""any""#, type: String = "t", data: String = "",
  more: String = ""
) -> String {
  #"{"op":"append","writes":[{"stream":"\#(stream)","expect":\#(expect),"events":"#
    + #"[{"type":"\#(type)","data":"\#(data)"}]}]\#(more)}"#
}
