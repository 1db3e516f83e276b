import CivilTime
import Regulation
import TestSupport
import Testing

/// The split state of a case says what a list of every step of every subject says.
struct SplitStateTests {
  private func entry(_ event: CaseEvent, _ position: Int) -> Entry {
    Entry(
      position: position, recordedAt: Instant(microsecondsSince1970: Int64(position)),
      occurredOn: "2026-03-02", actor: "ma-lan", office: "east", onBehalfOf: nil, document: nil,
      correlation: event.caseID, causation: nil, event: .workflow(event))
  }

  private func plain(_ whole: WholeCase, _ definition: Definition) -> [NaiveStep] {
    whole.steps(under: definition).map { own in
      var plain = NaiveStep(own)
      plain.status = own.state.status
      plain.since = own.state.since.map { Int($0.microsecondsSince1970) }
      plain.done = own.state.done?.position
      plain.returns = own.state.returns
      return plain
    }
  }

  /// What the changes an event told come to, kept as the inbox keeps them.
  private func note(_ changes: [StepChange], _ inbox: inout [String: Int]) {
    for change in changes {
      let key = { (office: ResolvedOffice) in
        "\(office) \(change.step.id) \(change.subject?.text ?? "")"
      }
      if let waited = change.waited { inbox[key(waited)] = nil }
      if let waits = change.waits, let since = change.now.since {
        inbox[key(waits)] = Int(since.microsecondsSince1970)
      }
    }
  }

  private func waiting(_ whole: WholeCase, _ definition: Definition) -> [String: Int] {
    var waiting: [String: Int] = [:]
    for own in whole.waiting(under: definition) {
      waiting["\(own.office) \(own.step.id) \(own.subject?.text ?? "")"] =
        Int(own.since.microsecondsSince1970)
    }
    return waiting
  }

  @Test(arguments: Array(1...400) as [UInt64])
  func `whatever happens, it stands where a walk over everything finds it`(_ seed: UInt64) throws {
    var random = RandomProcedure(seed: seed)
    let definition = random.definition
    var whole: WholeCase?
    var inbox: [String: Int] = [:]
    note(WholeCase.evolve(&whole, entry(.opened(random.opened), 1), under: definition), &inbox)
    var naive = NaiveCase(random.opened, 1, under: definition)
    for position in 2..<60 {
      let event = random.next()
      note(WholeCase.evolve(&whole, entry(event, position), under: definition), &inbox)
      naive.take(event, position)
      let now = try #require(whole)
      try #require(plain(now, definition) == naive.steps, "event \(position): \(event)")
      #expect(now.state.status == naive.status)
      #expect(now.state.host == naive.host)
      #expect(now.subjects.map(\.subject) == naive.subjects)
      #expect(
        now.remaining.map(\.subject.subject)
          == naive.subjects.map(\.subject).filter { !naive.dropped.contains($0) })
      #expect(now.state.remainingCount == now.remaining.count)
      #expect(now.state.doneCount == naive.steps.count { $0.status == .done })
      #expect(now.state.undoneCount == naive.steps.count { $0.status.isDue })
      #expect(now.state.stepCount == naive.steps.count)
      #expect(inbox == waiting(now, definition), "event \(position): \(event)")
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `an event reads no subject but those it reaches`(_ seed: UInt64) throws {
    var random = RandomProcedure(seed: seed)
    let definition = random.definition
    var whole: WholeCase?
    _ = WholeCase.evolve(&whole, entry(.opened(random.opened), 1), under: definition)
    for position in 2..<40 {
      let entry = entry(random.next(), position)
      let before = try #require(whole)
      _ = WholeCase.evolve(&whole, entry, under: definition)
      let everything = try #require(
        CaseState.evolve(before.state, before.subjects, entry, under: definition))
      #expect(whole?.state == everything.state)
      #expect(whole?.subjects == everything.subjects)
    }
  }
}

extension NaiveStep {
  fileprivate init(_ own: CaseStep) {
    self.init(own.step, own.subject?.subject, true)
  }
}
