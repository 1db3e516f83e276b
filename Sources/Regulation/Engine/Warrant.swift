/// On what a decision rests that whoever recorded it could not take in their own role.
package struct Warrant: Codable, Hashable, Sendable {
  /// The leader let the deputy who decided act for them (授权).
  package let authorisation: AuthorisationID?
  /// The leader decided on paper, and who recorded it is a clerk of the office.
  package let decidedBy: StaffID?

  package init(authorisation: AuthorisationID?, decidedBy: StaffID?) {
    self.authorisation = authorisation
    self.decidedBy = decidedBy
  }

  static func authorised(_ id: AuthorisationID) -> Warrant {
    Warrant(authorisation: id, decidedBy: nil)
  }

  static func onPaper(of leader: StaffID) -> Warrant {
    Warrant(authorisation: nil, decidedBy: leader)
  }
}

extension Event {
  /// On what a decision rests, where that is not the role of who recorded it.
  package var warrant: Warrant? {
    guard case .workflow(let event) = self else { return nil }
    return event.warrant
  }
}

/// What lets somebody decide whose role does not, as the tables tell it.
package protocol WarrantLookup: Lookup {
  /// What lets a deputy decide a step that is the leader's; nothing where nobody ever let them.
  ///
  /// - Throws: `Refusal`, which says what they were let do instead.
  func authorisation(for step: Step, of state: CaseState, in context: Context) throws -> Warrant?
  /// Who decided on the paper that is recorded in an office's own name.
  ///
  /// - Throws: `Refusal` when the paper, or who records it, will not do.
  func paperDecision(of office: Office, in context: Context) throws -> Warrant
}
