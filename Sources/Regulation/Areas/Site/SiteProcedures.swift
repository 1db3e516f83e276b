extension Trigger {
  /// A report to an office of a kind.
  package static func reported(_ office: OfficeKind) -> Trigger {
    Trigger(ReportFiled.type, office.rawValue)
  }
}

extension Definition {
  /// What is owed of a site is owed while it is open; of a closed one nothing is asked any more.
  static let whileOpen: Owed = { subject, register in
    try subject.site.flatMap { try register.site($0) }?.isOpenToChange ?? true
  }
}

extension SiteKind {
  /// Who approves and announces what the host of such a site does: the county openness office, or
  /// for the portal, whose host it is itself, the municipal one.
  var supervisor: OfficeKind {
    switch self {
    case .department: .countyOpenness
    case .portal: .municipalOpenness
    }
  }
}
