package import CivilTime

/// Article 46: in force from the day of its publication.
///
/// > 本制度自发布之日起施行
package enum Article46 {
  /// The day the regulation was published.
  package static let inForceFrom: CivilDate = "2021-12-08"
}
