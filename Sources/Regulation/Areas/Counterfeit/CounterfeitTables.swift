/// Counterfeit sites, and by what they are found again.
package enum CounterfeitProjector: Projector {
  package static let name = "counterfeits"
  /// 2: hosts in their normal form, accounts, and answers that were put right.
  package static let version = 2
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .counterfeit(let event) = entry.event else { return }
    let counterfeits = tables.counterfeits
    let before = try counterfeits.rows[event.counterfeit.text]
    let after: Counterfeit
    if case .reported(let event) = event {
      after = Counterfeit(event, entry)
      counterfeits.last.set(lastKey, after.id)
    } else {
      guard var row = before else { return }
      row.evolve(event, entry)
      after = row
    }
    counterfeits.rows.set(after.id.text, after)
    counterfeits.listed.move(after.id, from: before?.keys ?? [], to: after.keys)
    counterfeits.traces.move(after.id, from: before?.traces ?? [], to: after.traces)
  }
}

extension Counterfeit {
  /// What lists find it by.
  fileprivate var keys: [String] {
    ([nil] + offices.map(\.text)).flatMap { office in
      [
        ListKey.key(office, nil, id.text), ListKey.key(office, phase.rawValue, id.text),
      ]
    }
  }

  /// What later reports find it by.
  fileprivate var traces: [String] {
    var traces: [String] = []
    if let address { traces.append(CounterfeitTables.key(.host, address.host.text, id)) }
    if let account {
      traces += account.keys.map { CounterfeitTables.key(.account, $0, id) }
    }
    if let domain { traces.append(CounterfeitTables.key(.domain, domain.text, id)) }
    if runBy != nil { traces.append(CounterfeitTables.key(.runBy, nil, id)) }
    return traces
  }
}

/// What counterfeit sites are kept in.
package final class CounterfeitTables {
  /// By id.
  package let rows: RowTable<Counterfeit>
  /// By `<office that has a part>/<phase>/<id>`, a star for either of the first two.
  package let listed: RowTable<CounterfeitID>
  /// By `host/<host>/<id>`, `domain/<domain>/<id>`, `account/<platform and number or name>/<id>` and
  /// `operator/*/<id>`.
  package let traces: RowTable<CounterfeitID>
  /// The one that was reported last, under `last`.
  package let last: RowTable<CounterfeitID>

  init(_ list: TableList) {
    rows = list.table("counterfeits", of: CounterfeitProjector.self)
    listed = list.index("counterfeits-listed", of: CounterfeitProjector.self)
    traces = list.index("counterfeit-traces", of: CounterfeitProjector.self)
    last = list.table("counterfeits-last", of: CounterfeitProjector.self)
  }

  /// The most bytes of a name that a key holds; what is longer is told apart by the rows themselves.
  private static let maximumName = 253

  static func key(_ link: CounterfeitLink, _ name: String?, _ id: CounterfeitID) -> String {
    ListKey.key(link.rawValue, name.map(shortened), id.text)
  }

  static func prefix(_ link: CounterfeitLink, _ name: String?) -> String {
    ListKey.prefix(link.rawValue, name.map(shortened))
  }

  private static func shortened(_ name: String) -> String {
    var kept = ""
    var byteCount = 0
    for scalar in name.unicodeScalars {
      byteCount += UTF8.width(scalar)
      guard byteCount <= maximumName else { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }
}

/// Counterfeit sites, as others read them.
package protocol CounterfeitLookup: Lookup {
  func counterfeit(_ id: CounterfeitID) throws -> Counterfeit?
  /// The one that was reported last.
  var lastCounterfeit: CounterfeitID? { get throws }
  /// The reports at a host, in their order.
  ///
  /// - Complexity: O(n) in them.
  func counterfeits(at host: HostName) throws -> [CounterfeitID]
  /// The reports of an account, by the number that the platform gave it or by its name.
  ///
  /// - Complexity: O(n) in them.
  func counterfeits(as account: CounterfeitAccount) throws -> [CounterfeitID]
  /// The reports of a domain, in their order.
  ///
  /// - Complexity: O(n) in them.
  func counterfeits(of domain: RegisteredDomain) throws -> [CounterfeitID]
  /// The reports that name an operator, in their order.
  ///
  /// - Complexity: O(n) in them: a county has a few in a year.
  var counterfeitsWithOperator: [CounterfeitID] { get throws }
}

extension Tables: CounterfeitLookup {
  package func counterfeit(_ id: CounterfeitID) throws -> Counterfeit? {
    try counterfeits.rows[id.text]
  }

  package var lastCounterfeit: CounterfeitID? {
    get throws { try counterfeits.last[CounterfeitProjector.lastKey] }
  }

  package func counterfeits(at host: HostName) throws -> [CounterfeitID] {
    try counterfeits.traces.all(under: CounterfeitTables.prefix(.host, host.text))
      .filter { try counterfeit($0)?.address?.host == host }
  }

  package func counterfeits(as account: CounterfeitAccount) throws -> [CounterfeitID] {
    var found: [CounterfeitID] = []
    for key in account.keys {
      for id in try counterfeits.traces.all(under: CounterfeitTables.prefix(.account, key))
      where !found.contains(id) {
        guard let other = try counterfeit(id)?.account, other.isSame(as: account) else { continue }
        found.append(id)
      }
    }
    return found.sorted()
  }

  package func counterfeits(of domain: RegisteredDomain) throws -> [CounterfeitID] {
    try counterfeits.traces.all(under: CounterfeitTables.prefix(.domain, domain.text))
      .filter { try counterfeit($0)?.domain == domain }
  }

  package var counterfeitsWithOperator: [CounterfeitID] {
    get throws {
      try counterfeits.traces.all(under: CounterfeitTables.prefix(.runBy, nil))
    }
  }
}
