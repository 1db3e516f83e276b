import JSONText

/// What kind of organisation an office is.
///
/// A county has one office of each kind, but for departments, dispatched organs, townships and
/// vertically managed organs, of which it has many.
package enum OfficeKind: String, JSONDirect, CaseIterable, Sendable {
  case countyOpenness = "county-openness"
  case countyCAC = "county-cac"
  case staffing
  case telecom
  case communications
  case police
  case propaganda
  case municipalOpenness = "municipal-openness"
  case municipalCAC = "municipal-cac"
  case municipalGovernment = "municipal-government"
  case regionalGeneral = "regional-general"
  case stateCouncilGeneral = "state-council-general"
  case department
  case dispatched
  case township
  case vertical

  /// Whether a county may register several offices of this kind.
  package var isMany: Bool {
    switch self {
    case .department, .dispatched, .township, .vertical: true
    case .countyOpenness, .countyCAC, .staffing, .telecom, .communications, .police, .propaganda,
      .municipalOpenness, .municipalCAC, .municipalGovernment, .regionalGeneral,
      .stateCouncilGeneral:
      false
    }
  }

  /// Whether the office lies outside the county: only then may it have no staff in the ledger.
  package var isOutsideCounty: Bool {
    switch self {
    case .telecom, .communications, .municipalOpenness, .municipalCAC, .municipalGovernment,
      .regionalGeneral, .stateCouncilGeneral:
      true
    case .countyOpenness, .countyCAC, .staffing, .police, .propaganda, .department, .dispatched,
      .township, .vertical:
      false
    }
  }

  package var name: Bilingual {
    switch self {
    case .countyOpenness: Bilingual("县政务公开办", "county openness office")
    case .countyCAC: Bilingual("县网信办", "county CAC")
    case .staffing: Bilingual("编制部门", "staffing office")
    case .telecom: Bilingual("电信公司", "telecom operator")
    case .communications: Bilingual("通信管理局", "communications administration")
    case .police: Bilingual("公安局", "police")
    case .propaganda: Bilingual("宣传部", "propaganda department")
    case .municipalOpenness: Bilingual("市政务公开办", "municipal openness office")
    case .municipalCAC: Bilingual("市网信办", "municipal CAC")
    case .municipalGovernment: Bilingual("市政府办公室", "municipal government office")
    case .regionalGeneral: Bilingual("自治区办公厅", "regional general office")
    case .stateCouncilGeneral: Bilingual("国务院办公厅", "State Council General Office")
    case .department: Bilingual("部门", "department")
    case .dispatched: Bilingual("派出机构", "dispatched organ")
    case .township: Bilingual("乡镇", "township")
    case .vertical: Bilingual("区、市直属机构", "vertically managed organ")
    }
  }
}

/// What a person does in an office.
package enum Role: String, Codable, CaseIterable, Sendable {
  case leader
  case deputy
  case clerk
  case editor
  case reviewer
  case chiefEditor = "chief-editor"
  case securityOfficer = "security-officer"
  case dutyOfficer = "duty-officer"
  case accountCustodian = "account-custodian"
  case administrator
  case auditor
  /// A machine that passes on what citizens send, and nothing else.
  case portal

  package var name: Bilingual {
    switch self {
    case .leader: Bilingual("主要负责人", "leader")
    case .deputy: Bilingual("分管负责人", "deputy")
    case .clerk: Bilingual("经办人", "clerk")
    case .editor: Bilingual("编辑", "editor")
    case .reviewer: Bilingual("审核", "reviewer")
    case .chiefEditor: Bilingual("总编辑", "chief editor")
    case .securityOfficer: Bilingual("安全责任人", "security officer")
    case .dutyOfficer: Bilingual("值班员", "duty officer")
    case .accountCustodian: Bilingual("账号专管员", "account custodian")
    case .administrator: Bilingual("系统管理员", "administrator")
    case .auditor: Bilingual("审计员", "auditor")
    case .portal: Bilingual("留言接口", "portal")
    }
  }

  /// Roles that exclude every other: who manages staff or audits decides nothing.
  package var isSeparate: Bool {
    switch self {
    case .administrator, .auditor, .portal: true
    case .leader, .deputy, .clerk, .editor, .reviewer, .chiefEditor, .securityOfficer,
      .dutyOfficer, .accountCustodian:
      false
    }
  }
}
