import CivilTime
import Cryptography
import EventLog

/// Appends that look like a county's: a thousand sites and accounts, some types, cases that come
/// and go, records of about 316 bytes.
struct Appending {
  let log: EventLog
  /// Whether each append is a request that answers the same for ever.
  let asksByID: Bool

  /// Appends, and how long that took: what a caller has in hand before it appends, the texts of
  /// names, is made outside of it, as the C contender's bytes are; the events themselves are not.
  func run(_ count: Int, _ group: Int) throws -> Duration {
    var done = 0
    var first: UInt64 = 0
    try log.read { snapshot throws(LogError) in first = try snapshot.head.position }
    let clock = ContinuousClock()
    var taken = Duration.zero
    var names: [Names] = []
    names.reserveCapacity(group)
    while done < count {
      let next = min(group, count - done)
      let offset = Int(first) + done
      names.removeAll(keepingCapacity: true)
      for number in offset..<offset + next { names.append(Names(number, asksByID)) }
      let start = clock.now
      _ = try log.write { transaction throws(LogError) in
        for index in 0..<next {
          _ = try transaction.append(append(offset + index, names[index]))
        }
      }
      taken += clock.now - start
      done += next
    }
    return taken
  }

  /// The names in one append.
  private struct Names {
    let stream: String
    let actor: String
    let office: String
    let correlation: String?
    let request: String?

    init(_ number: Int, _ asksByID: Bool) {
      stream = "site-\(number &* 2_654_435_761 % 1000)"
      actor = "staff-\(number % 40)"
      office = "office-\(number % 12)"
      correlation = number % 3 == 0 ? "case-\(number / 9)" : nil
      request = asksByID ? "request-\(number)" : nil
    }
  }

  private func append(_ number: Int, _ names: Names) -> Append {
    let event = NewEvent(
      type: Self.types[number % Self.types.count], data: Self.data,
      occurredOn: CivilDate(daysSince1970: Int32(19_000 + number / 3000)),
      actor: names.actor, office: names.office, correlation: names.correlation)
    let write = Append.Write(stream: names.stream, expected: .any, events: [event])
    let request = names.request.map { Append.Request(id: $0, fingerprint: Self.digest) }
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
