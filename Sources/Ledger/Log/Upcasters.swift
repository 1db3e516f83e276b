import JSONText
import Regulation

/// Turns the data of an event, as some version of its type stored it, into that of the next one.
struct Upcaster: Sendable {
  let type: String
  /// The schema version it reads; it gives the next.
  let from: Int
  let upcast: @Sendable (JSONValue) throws -> JSONValue
}

/// Every upcaster: an event type ever released stays readable through them.
struct Upcasters: Sendable {
  static let regulation = Upcasters([
    .caseOpened1, .caseOpened2, .columnOpened1, .registeredExisting1,
  ])

  private let byVersion: [String: [Int: Upcaster]]

  init(_ upcasters: [Upcaster]) {
    byVersion = Dictionary(grouping: upcasters, by: \.type).mapValues { group in
      Dictionary(uniqueKeysWithValues: group.map { ($0.from, $0) })
    }
  }

  /// The data brought from one schema version to another; as it is when they are the same.
  ///
  /// - Throws: `LedgerError` when the log was written by a newer program, or a step is missing.
  func upcast(_ data: [UInt8], of type: String, from: Int, to: Int) throws -> [UInt8] {
    if from == to { return data }
    guard from < to else { throw LedgerError.newerEvent(type: type, version: from) }
    var value = try JSONReader.decode(JSONValue.self, from: data)
    for version in from..<to {
      guard let upcaster = byVersion[type]?[version] else {
        throw LedgerError.newerEvent(type: type, version: version)
      }
      value = try upcaster.upcast(value)
    }
    return try JSONWriter.bytes(of: value)
  }
}

extension Upcaster {
  /// `case.opened` 1 was about one site, whose host and kind stood beside it.
  static let caseOpened1 = Upcaster(type: CaseOpened.type, from: 1) { value in
    guard case .object(let members) = value else { return value }
    var subject: [JSONMember] = []
    var rest: [JSONMember] = []
    for member in members {
      switch member.key {
      case "site":
        guard case .string(let id) = member.value else { return value }
        subject.insert(JSONMember("subject", .string("site-\(id)")), at: 0)
      case "kind": subject.append(member)
      case "host":
        subject.append(member)
        rest.append(member)
      default: rest.append(member)
      }
    }
    subject.append(JSONMember("tags", .array([])))
    return .object(rest + [JSONMember("subjects", .array([.object(subject)]))])
  }
}

extension Upcaster {
  /// `case.opened` 2 told what kind of site a subject is, from which it followed who supervises it.
  static let caseOpened2 = Upcaster(type: CaseOpened.type, from: 2) { value in
    guard case .object(var members) = value,
      let place = members.firstIndex(where: { $0.key == "subjects" }),
      case .array(let subjects) = members[place].value
    else { return value }
    let first = subjects.first.flatMap { supervisor(of: $0) }
    members[place] = JSONMember(
      "subjects", .array(subjects.map { supervised($0, unlessBy: first) }))
    if let first { members.append(JSONMember("supervisor", .string(first.rawValue))) }
    return .object(members)
  }

  private static func supervisor(of subject: JSONValue) -> OfficeKind? {
    subject["kind"].map { $0 == .string("portal") ? .municipalOpenness : .countyOpenness }
  }

  /// A subject without its kind, and with who supervises it where it is another than the case's.
  private static func supervised(
    _ subject: JSONValue, unlessBy usual: OfficeKind?
  ) -> JSONValue {
    guard case .object(var members) = subject else { return subject }
    members.removeAll { $0.key == "kind" }
    if let own = supervisor(of: subject), own != usual {
      members.append(JSONMember("supervisor", .string(own.rawValue)))
    }
    return .object(members)
  }
}

extension Upcaster {
  /// `column.opened` 1 was always a topic, kept by the office that asked for it.
  static let columnOpened1 = Upcaster(type: ColumnOpened.type, from: 1) { value in
    guard case .object(let members) = value else { return value }
    let keeper = value["requestedBy"].map { [JSONMember("keeper", $0)] } ?? []
    return .object(members + [JSONMember("kind", .string("topic"))] + keeper)
  }
}

extension Upcaster {
  /// `site.registered-existing` 1 said nothing of who answers for the site; nothing else changed.
  static let registeredExisting1 = Upcaster(type: SiteRegisteredExisting.type, from: 1) { $0 }
}
