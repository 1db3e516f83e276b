package import Regulation

/// The register as a page for people: one HTML file without scripts or anything from elsewhere.
package enum RegisterPage {
  package static func html(of register: SiteRegister, in language: Language = .zh) -> String {
    Pages.render("register", RegisterView(register, Wording(language)))
  }
}
