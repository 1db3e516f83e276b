package import Regulation

/// Who sends requests, as the launcher says it; never as the request says it.
package struct Caller: Sendable {
  package let staff: StaffID
  package let language: Language

  package init(staff: StaffID, language: Language = .zh) {
    self.staff = staff
    self.language = language
  }
}
