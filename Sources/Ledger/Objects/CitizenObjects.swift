import EventLog
package import Regulation

extension CountyLedger {
  /// Whether the tools that read the files show what an object holds: an office's to anybody, a citizen's
  /// to a person who may read its message (`message.read`) at this moment.
  ///
  /// - Parameter staff: for whom it is asked; nobody in particular when left out.
  package func mayShow(_ object: Int, to staff: StaffID?) throws -> Bool {
    try read { snapshot in
      guard let number = ObjectNumber(object),
        let stored = try snapshot.object(UInt64(object)),
        let record = try snapshot.event(at: stored.broughtBy)
      else { return true }
      if Confidence.of(record.type) == .office { return true }
      try checkTables()
      guard let staff, let person = try tables.staff(staff), !person.isDeparted,
        let office = try tables.office(person.office),
        let message = try tables.message(ofObject: number)
      else { return false }
      let view = View(
        tables: tables, history: try LogHistory(snapshot, for: .nobody),
        actor: Actor(staff: person, office: office), now: try time(nil, .machine, snapshot))
      do {
        _ = try MessageRead(message: message.id).answered(view)
        return true
      } catch is Refusal {
        return false
      }
    }
  }
}
