package import Regulation

/// A dossier as a page for people: one HTML file without scripts or anything from elsewhere.
///
/// Chinese or English; readable on a phone, printable on A4, usable without sight. The same dossier
/// gives the same bytes.
package enum DossierPage {
  package static func html(of dossier: Dossier, in language: Language = .zh) -> String {
    Pages.render("dossier", DossierView(dossier, Wording(language)))
  }
}
