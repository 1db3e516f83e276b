/// The id of a notice of criticism; drawn when it is issued.
package struct CriticismID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// The ten grounds of Article 34, in its order.
package enum CriticismGround: String, Codable, CaseIterable, Sendable {
  case withoutProcedure = "without-procedure"
  case notFiled = "not-filed"
  case untimely
  case improper
  case leak
  case accident
  case profit
  case notRectified = "not-rectified"
  case security
  case otherBreach = "other-breach"

  package var name: Bilingual {
    switch self {
    case .withoutProcedure: Bilingual("未按程序自行开设、擅自关停", "opened or closed without procedure")
    case .notFiled: Bilingual("未按要求备案", "not filed as required")
    case .untimely: Bilingual("信息发布不及时、不规范", "published late or irregularly")
    case .improper: Bilingual("信息发布不当造成严重社会影响", "published improperly, to serious effect")
    case .leak: Bilingual("审核把关不严造成失泄密", "a secret disclosed for want of review")
    case .accident: Bilingual("工作失职导致安全事故", "an accident by dereliction")
    case .profit: Bilingual("从事营利性活动、强制收费", "business, or charges that were forced")
    case .notRectified: Bilingual("问题未及时整改", "problems not rectified in time")
    case .security: Bilingual("未依法履行网络安全保护义务", "duties of network security not kept")
    case .otherBreach: Bilingual("违反法律法规及本制度其他规定", "other breaches of law or of this regulation")
    }
  }

  /// Its item of Article 34.
  package var article: ArticleReference {
    let number =
      switch self {
      case .withoutProcedure: 1
      case .notFiled: 2
      case .untimely: 3
      case .improper: 4
      case .leak: 5
      case .accident: 6
      case .profit: 7
      case .notRectified: 8
      case .security: 9
      case .otherBreach: 10
      }
    return ArticleReference(34, number)
  }
}

/// What a notice has the unit do, or what follows for a person.
package enum CriticismMeasure: String, Codable, CaseIterable, Sendable {
  case interview
  case writtenExamination = "written-examination"
  case criticism
  case rectification
  case closure
  case transfer

  package var name: Bilingual {
    switch self {
    case .interview: Bilingual("约谈", "interview")
    case .writtenExamination: Bilingual("书面检查", "written self-examination")
    case .criticism: Bilingual("通报批评", "criticism")
    case .rectification: Bilingual("责令限期整改", "order to rectify")
    case .closure: Bilingual("责令关停", "order to close")
    case .transfer: Bilingual("调离、免职", "transfer or removal")
    }
  }

  /// Whether it is taken against a unit.
  var isOfUnits: Bool { self != .transfer }
  /// Whether it is taken against a person.
  var isOfPersons: Bool { self != .rectification && self != .closure }
  /// Whether it says by when.
  var hasLastDay: Bool { self == .rectification || self == .closure }
}

/// Whose part somebody had.
package enum AccountablePart: String, Codable, CaseIterable, Sendable {
  case inCharge = "in-charge"
  case responsible

  package var name: Bilingual {
    switch self {
    case .inCharge: Bilingual("分管负责人", "the deputy in charge")
    case .responsible: Bilingual("有关责任人", "a person responsible")
    }
  }
}

/// What a review of a notice comes to.
package enum CriticismReview: String, Codable, CaseIterable, Sendable {
  case upheld, corrected, withdrawn

  package var name: Bilingual {
    switch self {
    case .upheld: Bilingual("维持", "upheld")
    case .corrected: Bilingual("更正", "corrected")
    case .withdrawn: Bilingual("撤销", "withdrawn")
    }
  }
}

/// Where a notice stands.
package enum CriticismPhase: String, Codable, CaseIterable, Sendable {
  case issued, answered, objected, withdrawn

  package var name: Bilingual {
    switch self {
    case .issued: Bilingual("已通报，待回复", "issued, to be answered")
    case .answered: Bilingual("已回复", "answered")
    case .objected: Bilingual("有异议，待复核", "objected to")
    case .withdrawn: Bilingual("已撤销", "withdrawn")
    }
  }
}

extension SubjectKind {
  static let criticism = SubjectKind(
    "criticism", "通报批评", "notice of criticism", attributes: ["ground", "phase"],
    name: { id, tables in
      try tables.criticism(CriticismID(checked: id)).map { "通报：\($0.ground.name.zh)" }
    },
    office: { id, tables in try tables.criticism(CriticismID(checked: id))?.unit },
    each: { tables, body in
      try tables.criticisms.rows.scan { _, row in
        try body(
          SubjectListing(
            .criticism(row.id), [row.ground.rawValue, row.phase.rawValue], office: row.unit))
        return true
      }
    })
}

extension Subject {
  package static func criticism(_ id: CriticismID) -> Subject { Subject(.criticism, id) }

  /// The notice it is, if it is one.
  package var criticism: CriticismID? { id(of: .criticism) }
}
