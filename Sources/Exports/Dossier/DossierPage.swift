package import Regulation

/// A dossier as a page for people: one HTML file without scripts or anything from elsewhere.
///
/// Chinese or English; readable on a phone, printable on A4, usable without sight. The same dossier
/// gives the same bytes.
package enum DossierPage {
  /// - Parameters:
  ///   - dossier: what the page shows.
  ///   - language: of all it says.
  ///   - register: the address of the register it was reached from, at the row of its first subject.
  package static func html(
    of dossier: Dossier, in language: Language = .zh, register: String? = nil
  ) -> String {
    Pages.render("dossier", DossierView(dossier, register, Wording(language)), in: language)
  }
}
