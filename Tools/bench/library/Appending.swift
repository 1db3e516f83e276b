import CivilTime
import Cryptography
import EventLog

/// Appends that look like a county's: a thousand sites and accounts, some types, cases that come
/// and go, records of about 316 bytes.
struct Appending {
  let log: EventLog
  /// Whether each append is a request that answers the same for ever.
  let asksByID: Bool

  func run(_ count: Int, _ group: Int) throws {
    var done = 0
    var first: UInt64 = 0
    try log.read { snapshot throws(LogError) in first = try snapshot.head.position }
    while done < count {
      let next = min(group, count - done)
      let offset = Int(first) + done
      _ = try log.write { transaction throws(LogError) in
        for number in offset..<offset + next {
          _ = try transaction.append(append(number))
        }
      }
      done += next
    }
  }

  private func append(_ number: Int) -> Append {
    let kind = Self.types[number % Self.types.count]
    let event = NewEvent(
      type: kind, data: Self.data,
      occurredOn: CivilDate(daysSince1970: Int32(19_000 + number / 3000)),
      actor: "staff-\(number % 40)", office: "office-\(number % 12)",
      correlation: number % 3 == 0 ? "case-\(number / 9)" : nil)
    let stream = "site-\(number &* 2_654_435_761 % 1000)"
    let write = Append.Write(stream: stream, expected: .any, events: [event])
    let request = asksByID ? Append.Request(id: "request-\(number)", fingerprint: Self.digest) : nil
    let now = Instant(microsecondsSince1970: 1_700_000_000_000_000 + Int64(number))
    return Append(writes: [write], request: request, now: now)
  }

  private static let types = [
    "content.published", "content.checked", "message.received", "message.answered",
    "site.inspected",
  ]
  private static let data = Array(
    #"{"title":"关于开展政府网站普查的通知","column":"政务动态","words":1280,"source":"办公室","at":"2026-01-02T03:04"}"#
      .utf8)
  private static let digest = SHA256.hash(data)
}
