internal import CivilTime
internal import EventLog
internal import Glibc
internal import JSONText
internal import LineIO

/// Lines on their way to a file descriptor, and the shapes of the answers.
struct Output {
  /// Beyond this, what is waiting goes out before the rest of an answer is written.
  private static let flushByteCount = 1 << 20

  private let descriptor: Int32
  private var bytes: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Sends all that is waiting; where it cannot go, the process ends.
  mutating func flush() {
    let code = Descriptors.send(bytes, to: descriptor).code
    if code != 0 {
      Complaint.say(
        "siteledger-logprobe: standard output: \(unsafe String(cString: strerror(code)))")
      exit(3)
    }
    bytes.removeAll(keepingCapacity: bytes.count <= Self.flushByteCount * 2)
  }

  /// Writes a line `{"ok":true, ...}` with the members that `body` adds.
  mutating func answer(_ body: (inout JSONBuffer) -> Void) {
    var line = JSONBuffer()
    line.beginObject()
    line.key("ok")
    line.bool(true)
    body(&line)
    line.endObject()
    line.endLine()
    bytes.append(contentsOf: line.bytes)
  }

  /// What a verification found.
  mutating func answer(_ report: VerificationReport) {
    answer { line in
      line.key("objects")
      line.int(Int64(report.objectCount))
      line.key("opened")
      line.int(Int64(report.openedObjectCount))
      line.key("findings")
      line.beginArray()
      for finding in report.findings { line.string("\(finding.position): \(finding.what)") }
      line.endArray()
    }
  }

  mutating func refusal(_ refusal: Refusal) {
    var line = JSONBuffer()
    line.beginObject()
    line.key("ok")
    line.bool(false)
    line.key("error")
    line.beginObject()
    line.key("code")
    line.string(refusal.code)
    line.key("message")
    line.string(refusal.message)
    for (key, value) in refusal.details {
      line.key(key)
      line.value(value)
    }
    line.endObject()
    line.endObject()
    line.endLine()
    bytes.append(contentsOf: line.bytes)
  }

  // MARK: Events, which may be more than memory holds

  /// Where an answer with events began, so that it can be taken back.
  struct EventList {
    fileprivate let start: Int
    fileprivate var count = 0
    /// Whether some of it has gone out already.
    fileprivate(set) var isSent = false
  }

  mutating func beginEvents() -> EventList {
    let list = EventList(start: bytes.count)
    bytes.append(contentsOf: #"{"ok":true,"events":["#.utf8)
    return list
  }

  mutating func event(_ record: RecordView, in list: inout EventList) {
    if list.count > 0 { bytes.append(UInt8(ascii: ",")) }
    list.count += 1
    var line = JSONBuffer()
    line.beginObject()
    line.key("position")
    line.int(Int64(record.position))
    line.key("stream")
    line.string(record.stream)
    line.key("version")
    line.int(Int64(record.version))
    line.key("id")
    line.string(record.id.description)
    line.key("type")
    line.string(record.type)
    line.key("data")
    line.string(Base64.encode(record.data.array))
    line.key("recordedAt")
    line.string(record.recordedAt.rfc3339)
    line.endObject()
    bytes.append(contentsOf: line.bytes)
    if bytes.count > Self.flushByteCount {
      flush()
      list.isSent = true
    }
  }

  mutating func endEvents() {
    bytes.append(contentsOf: "]}\n".utf8)
  }

  mutating func takeBack(_ list: EventList) {
    bytes.removeLast(bytes.count - list.start)
  }
}
