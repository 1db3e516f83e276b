/// The id of an incident of an account: the day and a number in it.
package struct IncidentID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// A device on which an account is logged in, and where that stands.
package struct AccessPoint: Codable, Hashable, Sendable {
  /// What it is, such as 办公室台式机（资产编号 A-12）.
  package let device: Line
  package let place: LoginPlace
  /// Whether it has what protects it: a password of its own, updates, a check for viruses.
  package let secured: Bool

  package init(device: Line, place: LoginPlace, secured: Bool) {
    self.device = device
    self.place = place
    self.secured = secured
  }
}

/// Where an account is logged in.
package enum LoginPlace: String, Codable, CaseIterable, Sendable {
  case office
  /// With somebody on duty, on a device of the unit.
  case duty
  /// An internet café or another public place: not allowed (A42).
  case publicPlace = "public-place"

  package var name: Bilingual {
    switch self {
    case .office: Bilingual("办公场所", "office")
    case .duty: Bilingual("值班、外出执勤", "on duty")
    case .publicPlace: Bilingual("公共场所", "public place")
    }
  }
}

/// What happened to an account.
package enum IncidentKind: String, Codable, CaseIterable, Sendable {
  case theft, loss, misuse, attack, leak

  package var name: Bilingual {
    switch self {
    case .theft: Bilingual("账号被盗", "taken")
    case .loss: Bilingual("账号丢失", "lost")
    case .misuse: Bilingual("账号被盗用", "misused")
    case .attack: Bilingual("恶意攻击", "attacked")
    case .leak: Bilingual("密码泄露", "password got out")
    }
  }
}
