internal import Cryptography

/// Checks the log's own tables against its records, in one snapshot.
struct TableChecker {
  let snapshot: Snapshot
  let head: UInt64
  let counts: RecordCounts
  var findings: Findings

  mutating func check() throws(LogError) {
    for kind in ThreadKind.allCases { try checkThreads(kind) }
    try checkEventIDs()
    try checkRequests()
    try checkConsumers()
    try checkCheckpoints()
  }

  private mutating func checkThreads(_ kind: ThreadKind) throws(LogError) {
    var sum: UInt64 = 0
    let (snapshot, end) = (snapshot, head)
    var findings = findings
    try snapshot.scan(snapshot.tables.threads[kind.rawValue]) { key, value throws(LogError) in
      guard let head = ThreadHead(value), head.ordinal > 0, UInt64(head.position) <= end else {
        findings.add(0, "the head of \(kind) \(key.text) is malformed")
        return true
      }
      sum += UInt64(head.ordinal)
      do throws(LogError) {
        let record = try snapshot.record(at: UInt64(head.position))
        let place = record.thread(kind)
        let name = record.name(of: kind)
        let isItsKey =
          name.byteCount == 0 ? key.text == Layout.threadKey("") : name.equals(key)
        if !isItsKey || place.ordinal != head.ordinal || place.jump != head.jump {
          findings.add(record.position, "not the last record of \(kind) \(key.text)")
        }
      } catch {
        findings.add(error, at: UInt64(head.position))
      }
      return true
    }
    let expected = kind == .correlation ? counts.correlated : end
    if sum != expected {
      findings.add(0, "the \(kind) threads hold \(sum) records and the log \(expected)")
    }
    self.findings = findings
  }

  private mutating func checkEventIDs() throws(LogError) {
    var count: UInt64 = 0
    let (snapshot, end) = (snapshot, head)
    var findings = findings
    try snapshot.scan(snapshot.tables.eventIDs) { key, value throws(LogError) in
      count += 1
      let position = value.byteCount == 8 ? value.bigEndian(at: 0, as: UInt64.self) : 0
      do throws(LogError) {
        guard position >= 1, position <= end, let id = EventID(key),
          try snapshot.record(at: position).id == id
        else { throw .corrupt(position: position, "the index of event ids is wrong about it") }
      } catch {
        findings.add(error, at: position)
      }
      return true
    }
    if count != counts.chosenIDs {
      findings.add(0, "\(count) event ids are indexed and \(counts.chosenIDs) were chosen")
    }
    self.findings = findings
  }

  private mutating func checkRequests() throws(LogError) {
    var count: UInt64 = 0
    let (snapshot, end) = (snapshot, head)
    var findings = findings
    try snapshot.scan(snapshot.tables.requests) { key, value throws(LogError) in
      guard let request = RequestRecord(value), request.positions.upperBound <= end + 1 else {
        findings.add(0, "the answer to the request \(key.text) is malformed")
        return true
      }
      count += UInt64(request.positions.count)
      for position in request.positions {
        do throws(LogError) {
          if !(try snapshot.record(at: position).bytes(of: .requestID).equals(key)) {
            findings.add(position, "not of the request \(key.text) that claims it")
          }
        } catch {
          findings.add(error, at: position)
        }
      }
      return true
    }
    if count != counts.requested {
      findings.add(0, "requests claim \(count) events and \(counts.requested) name one")
    }
    self.findings = findings
  }

  private mutating func checkConsumers() throws(LogError) {
    var findings = findings
    try snapshot.scan(snapshot.tables.consumers) { key, value throws(LogError) in
      if value.byteCount != 8 { findings.add(0, "the checkpoint of \(key.text) is malformed") }
      return true
    }
    self.findings = findings
  }

  private mutating func checkCheckpoints() throws(LogError) {
    let (snapshot, end) = (snapshot, head)
    var findings = findings
    try snapshot.scan(snapshot.tables.checkpoints) { key, value throws(LogError) in
      let size = key.byteCount == 8 ? key.bigEndian(at: 0, as: UInt64.self) : 0
      do throws(LogError) {
        let tree = try TreeHead(body: try SignedNote(value.text).text)
        guard size == tree.size, size <= end, try snapshot.root(at: size) == tree.root else {
          throw .corrupt(position: size, "the signed checkpoint is not of this log")
        }
      } catch {
        findings.add(error, at: size)
      }
      return true
    }
    self.findings = findings
  }
}
