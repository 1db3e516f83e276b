package import Regulation

/// The register as a page for people: one HTML file without scripts or anything from elsewhere.
package enum RegisterPage {
  /// - Parameters:
  ///   - register: what the page shows.
  ///   - language: of all it says.
  ///   - links: files that lie beside the page, listed at its end.
  ///   - dossiers: the pages of each site's cases, where there are such.
  package static func html(
    of register: SiteRegister, in language: Language = .zh, links: [PageLink] = [],
    dossiers: [SiteID: [PageLink]] = [:]
  ) -> String {
    Pages.render(
      "register", RegisterView(register, links, dossiers, Wording(language)), in: language)
  }
}

/// A file beside a page.
package struct PageLink: Sendable {
  /// Relative to the page.
  package let address: String
  package let title: Bilingual

  package init(_ address: String, title: Bilingual) {
    self.address = address
    self.title = title
  }
}
