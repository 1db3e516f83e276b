// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfficeKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("county-openness") {
      self = .countyOpenness
    } else if cursor.takes("county-cac") {
      self = .countyCAC
    } else if cursor.takes("staffing") {
      self = .staffing
    } else if cursor.takes("telecom") {
      self = .telecom
    } else if cursor.takes("communications") {
      self = .communications
    } else if cursor.takes("police") {
      self = .police
    } else if cursor.takes("propaganda") {
      self = .propaganda
    } else if cursor.takes("municipal-openness") {
      self = .municipalOpenness
    } else if cursor.takes("municipal-cac") {
      self = .municipalCAC
    } else if cursor.takes("municipal-government") {
      self = .municipalGovernment
    } else if cursor.takes("regional-general") {
      self = .regionalGeneral
    } else if cursor.takes("state-council-general") {
      self = .stateCouncilGeneral
    } else if cursor.takes("department") {
      self = .department
    } else if cursor.takes("dispatched") {
      self = .dispatched
    } else if cursor.takes("township") {
      self = .township
    } else if cursor.takes("vertical") {
      self = .vertical
    } else {
      return nil
    }
  }
}
