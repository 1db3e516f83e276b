extension SubjectKind {
  static let site = SubjectKind("site", "网站", "site") { id, tables in
    try tables.site(SiteID(checked: id))?.name.text
  }
}

extension Subject {
  package static func site(_ id: SiteID) -> Subject { Subject(.site, id) }

  /// The site it is, if it is one.
  package var site: SiteID? { id(of: .site) }
}
