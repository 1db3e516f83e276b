// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension HostingDeclared {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var platform: Provider?
    var cloud: Provider?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("cloud", &cloud, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let platform, let cloud else { return nil }
    self.site = site
    self.platform = platform
    self.cloud = cloud
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("platform", platform)
    try buffer.member("cloud", cloud)
    buffer.endObject()
  }
}

extension SiteGraded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var protectionLevel: ProtectionLevel?
    var certificate: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("protectionLevel", &protectionLevel, from: &cursor)
      object.readIfPresent("certificate", &certificate, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let protectionLevel else { return nil }
    self.site = site
    self.protectionLevel = protectionLevel
    self.certificate = certificate
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("protectionLevel", protectionLevel)
    try buffer.member("certificate", ifPresent: certificate)
    buffer.endObject()
  }
}

extension SiteAssessed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var assessment: AssessmentID?
    var assessor: Line?
    var passed: Bool?
    var problemCount: Int?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("assessment", &assessment, from: &cursor)
      object.read("assessor", &assessor, from: &cursor)
      object.read("passed", &passed, from: &cursor)
      object.read("problemCount", &problemCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let assessment, let assessor, let passed, let problemCount
    else { return nil }
    self.site = site
    self.assessment = assessment
    self.assessor = assessor
    self.passed = passed
    self.problemCount = problemCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("assessment", assessment)
    try buffer.member("assessor", assessor)
    try buffer.member("passed", passed)
    try buffer.member("problemCount", problemCount)
    buffer.endObject()
  }
}

extension AssessmentRectified {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var assessment: AssessmentID?
    var fixedCount: Int?
    var newlyFixed: Int?
    var text: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("assessment", &assessment, from: &cursor)
      object.read("fixedCount", &fixedCount, from: &cursor)
      object.read("newlyFixed", &newlyFixed, from: &cursor)
      object.read("text", &text, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let assessment, let fixedCount, let newlyFixed, let text
    else { return nil }
    self.site = site
    self.assessment = assessment
    self.fixedCount = fixedCount
    self.newlyFixed = newlyFixed
    self.text = text
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("assessment", assessment)
    try buffer.member("fixedCount", fixedCount)
    try buffer.member("newlyFixed", newlyFixed)
    try buffer.member("text", text)
    buffer.endObject()
  }
}

extension RegimeEstablished {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var regime: SecurityRegime?
    var name: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("regime", &regime, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let regime, let name else { return nil }
    self.site = site
    self.regime = regime
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("regime", regime)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension SecurityRegime: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rules") {
      self = .rules
    } else if cursor.takes("procedures") {
      self = .procedures
    } else if cursor.takes("monitoring") {
      self = .monitoring
    } else {
      return nil
    }
  }
}

extension PlanFiled {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filedWithOpennessOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.filedWithOpennessOn = filedWithOpennessOn
    self.filedWithCACOn = filedWithCACOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    buffer.endObject()
  }
}

extension DrillRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var drill: DrillID?
    var drillKind: DrillKind?
    var participants: [StaffID]?
    var result: Passage?
    var lessons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("drill", &drill, from: &cursor)
      object.read("drillKind", &drillKind, from: &cursor)
      object.read("participants", &participants, from: &cursor)
      object.read("result", &result, from: &cursor)
      object.read("lessons", &lessons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let drill, let drillKind, let participants, let result,
      let lessons
    else { return nil }
    self.site = site
    self.drill = drill
    self.drillKind = drillKind
    self.participants = participants
    self.result = result
    self.lessons = lessons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("drill", drill)
    try buffer.member("drillKind", drillKind)
    try buffer.member("participants", participants)
    try buffer.member("result", result)
    try buffer.member("lessons", lessons)
    buffer.endObject()
  }
}

extension DrillKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("tabletop") {
      self = .tabletop
    } else if cursor.takes("hands-on") {
      self = .handsOn
    } else if cursor.takes("demonstration") {
      self = .demonstration
    } else {
      return nil
    }
  }
}

extension IncidentOpened {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var securityIncident: SecurityIncidentID?
    var incidentKind: SecurityIncidentKind?
    var grade: IncidentGrade?
    var at: Instant?
    var circumstances: Passage?
    var planStartedAt: Instant?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("incidentKind", &incidentKind, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("planStartedAt", &planStartedAt, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let securityIncident, let incidentKind, let grade, let at,
      let circumstances
    else { return nil }
    self.site = site
    self.securityIncident = securityIncident
    self.incidentKind = incidentKind
    self.grade = grade
    self.at = at
    self.circumstances = circumstances
    self.planStartedAt = planStartedAt
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("incidentKind", incidentKind)
    try buffer.member("grade", grade)
    try buffer.member("at", at)
    try buffer.member("circumstances", circumstances)
    try buffer.member("planStartedAt", ifPresent: planStartedAt)
    buffer.endObject()
  }
}

extension SecurityIncidentKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("malware") {
      self = .malware
    } else if cursor.takes("attack") {
      self = .attack
    } else if cursor.takes("tampering") {
      self = .tampering
    } else if cursor.takes("vulnerability") {
      self = .vulnerability
    } else if cursor.takes("outage") {
      self = .outage
    } else if cursor.takes("leak") {
      self = .leak
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension IncidentGrade: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("ordinary") {
      self = .ordinary
    } else if cursor.takes("considerable") {
      self = .considerable
    } else if cursor.takes("major") {
      self = .major
    } else if cursor.takes("extraordinary") {
      self = .extraordinary
    } else {
      return nil
    }
  }
}

extension IncidentHandled {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var securityIncident: SecurityIncidentID?
    var action: Passage?
    var planStartedAt: Instant?
    var grade: IncidentGrade?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("action", &action, from: &cursor)
      object.readIfPresent("planStartedAt", &planStartedAt, from: &cursor)
      object.readIfPresent("grade", &grade, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let securityIncident, let action else { return nil }
    self.site = site
    self.securityIncident = securityIncident
    self.action = action
    self.planStartedAt = planStartedAt
    self.grade = grade
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("action", action)
    try buffer.member("planStartedAt", ifPresent: planStartedAt)
    try buffer.member("grade", ifPresent: grade)
    buffer.endObject()
  }
}

extension IncidentTold {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var securityIncident: SecurityIncidentID?
    var told: OfficeID?
    var at: Instant?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("told", &told, from: &cursor)
      object.read("at", &at, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let securityIncident, let told, let at else { return nil }
    self.site = site
    self.securityIncident = securityIncident
    self.told = told
    self.at = at
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("told", told)
    try buffer.member("at", at)
    buffer.endObject()
  }
}

extension IncidentEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var securityIncident: SecurityIncidentID?
    var outcome: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let securityIncident, let outcome else { return nil }
    self.site = site
    self.securityIncident = securityIncident
    self.outcome = outcome
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("outcome", outcome)
    buffer.endObject()
  }
}

extension OfficerNamed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var officer: StaffID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("officer", &officer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let officer else { return nil }
    self.site = site
    self.officer = officer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("officer", officer)
    buffer.endObject()
  }
}

extension TrainingRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var training: TrainingID?
    var trainingKind: TrainingKind?
    var topic: Passage?
    var trainees: [Trainee]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("training", &training, from: &cursor)
      object.read("trainingKind", &trainingKind, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.read("trainees", &trainees, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let training, let trainingKind, let topic, let trainees
    else { return nil }
    self.site = site
    self.training = training
    self.trainingKind = trainingKind
    self.topic = topic
    self.trainees = trainees
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("training", training)
    try buffer.member("trainingKind", trainingKind)
    try buffer.member("topic", topic)
    try buffer.member("trainees", trainees)
    buffer.endObject()
  }
}

extension TrainingKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("education") {
      self = .education
    } else if cursor.takes("technical") {
      self = .technical
    } else if cursor.takes("examination") {
      self = .examination
    } else {
      return nil
    }
  }
}

extension Trainee: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var passed: Bool?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.readIfPresent("passed", &passed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff else { return nil }
    self.staff = staff
    self.passed = passed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("passed", ifPresent: passed)
    buffer.endObject()
  }
}

extension DeclareHosting {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var platform: Provider?
    var cloud: Provider?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("cloud", &cloud, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let platform, let cloud else { return nil }
    self.site = site
    self.platform = platform
    self.cloud = cloud
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("platform", platform)
    try buffer.member("cloud", cloud)
    buffer.endObject()
  }
}

extension GradeSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var protectionLevel: ProtectionLevel?
    var certificate: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("protectionLevel", &protectionLevel, from: &cursor)
      object.readIfPresent("certificate", &certificate, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let protectionLevel else { return nil }
    self.site = site
    self.protectionLevel = protectionLevel
    self.certificate = certificate
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("protectionLevel", protectionLevel)
    try buffer.member("certificate", ifPresent: certificate)
    buffer.endObject()
  }
}

extension AssessSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var assessor: Line?
    var passed: Bool?
    var problemCount: Int?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("assessor", &assessor, from: &cursor)
      object.read("passed", &passed, from: &cursor)
      object.read("problemCount", &problemCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let assessor, let passed, let problemCount else { return nil }
    self.site = site
    self.assessor = assessor
    self.passed = passed
    self.problemCount = problemCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("assessor", assessor)
    try buffer.member("passed", passed)
    try buffer.member("problemCount", problemCount)
    buffer.endObject()
  }
}

extension RectifyAssessment {
  package init?(reading cursor: inout JSONCursor) {
    var assessment: AssessmentID?
    var fixedCount: Int?
    var text: Prose?
    var object = cursor.object()
    repeat {
      object.read("assessment", &assessment, from: &cursor)
      object.read("fixedCount", &fixedCount, from: &cursor)
      object.read("text", &text, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let assessment, let fixedCount, let text else { return nil }
    self.assessment = assessment
    self.fixedCount = fixedCount
    self.text = text
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("assessment", assessment)
    try buffer.member("fixedCount", fixedCount)
    try buffer.member("text", text)
    buffer.endObject()
  }
}

extension EstablishRegime {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var regime: SecurityRegime?
    var name: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("regime", &regime, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let regime, let name else { return nil }
    self.site = site
    self.regime = regime
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("regime", regime)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension FilePlan {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filedWithOpennessOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.filedWithOpennessOn = filedWithOpennessOn
    self.filedWithCACOn = filedWithCACOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    buffer.endObject()
  }
}

extension RecordDrill {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var drillKind: DrillKind?
    var participants: [StaffID]?
    var result: Prose?
    var lessons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("drillKind", &drillKind, from: &cursor)
      object.read("participants", &participants, from: &cursor)
      object.read("result", &result, from: &cursor)
      object.read("lessons", &lessons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let drillKind, let participants, let result, let lessons
    else { return nil }
    self.site = site
    self.drillKind = drillKind
    self.participants = participants
    self.result = result
    self.lessons = lessons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("drillKind", drillKind)
    try buffer.member("participants", participants)
    try buffer.member("result", result)
    try buffer.member("lessons", lessons)
    buffer.endObject()
  }
}

extension OpenIncident {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var incidentKind: SecurityIncidentKind?
    var grade: IncidentGrade?
    var at: Instant?
    var circumstances: Prose?
    var planStartedAt: Instant?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("incidentKind", &incidentKind, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("planStartedAt", &planStartedAt, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let incidentKind, let grade, let at, let circumstances
    else { return nil }
    self.site = site
    self.incidentKind = incidentKind
    self.grade = grade
    self.at = at
    self.circumstances = circumstances
    self.planStartedAt = planStartedAt
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("incidentKind", incidentKind)
    try buffer.member("grade", grade)
    try buffer.member("at", at)
    try buffer.member("circumstances", circumstances)
    try buffer.member("planStartedAt", ifPresent: planStartedAt)
    buffer.endObject()
  }
}

extension HandleIncident {
  package init?(reading cursor: inout JSONCursor) {
    var securityIncident: SecurityIncidentID?
    var action: Prose?
    var planStartedAt: Instant?
    var grade: IncidentGrade?
    var object = cursor.object()
    repeat {
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("action", &action, from: &cursor)
      object.readIfPresent("planStartedAt", &planStartedAt, from: &cursor)
      object.readIfPresent("grade", &grade, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let securityIncident, let action else { return nil }
    self.securityIncident = securityIncident
    self.action = action
    self.planStartedAt = planStartedAt
    self.grade = grade
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("action", action)
    try buffer.member("planStartedAt", ifPresent: planStartedAt)
    try buffer.member("grade", ifPresent: grade)
    buffer.endObject()
  }
}

extension TellOfIncident {
  package init?(reading cursor: inout JSONCursor) {
    var securityIncident: SecurityIncidentID?
    var told: OfficeID?
    var at: Instant?
    var object = cursor.object()
    repeat {
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("told", &told, from: &cursor)
      object.read("at", &at, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let securityIncident, let told, let at else { return nil }
    self.securityIncident = securityIncident
    self.told = told
    self.at = at
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("told", told)
    try buffer.member("at", at)
    buffer.endObject()
  }
}

extension EndIncident {
  package init?(reading cursor: inout JSONCursor) {
    var securityIncident: SecurityIncidentID?
    var outcome: Prose?
    var object = cursor.object()
    repeat {
      object.read("securityIncident", &securityIncident, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let securityIncident, let outcome else { return nil }
    self.securityIncident = securityIncident
    self.outcome = outcome
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("securityIncident", securityIncident)
    try buffer.member("outcome", outcome)
    buffer.endObject()
  }
}

extension NameOfficer {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var officer: StaffID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("officer", &officer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let officer else { return nil }
    self.site = site
    self.officer = officer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("officer", officer)
    buffer.endObject()
  }
}

extension RecordTraining {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var trainingKind: TrainingKind?
    var topic: Headline?
    var trainees: [Trainee]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("trainingKind", &trainingKind, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.read("trainees", &trainees, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let trainingKind, let topic, let trainees else { return nil }
    self.site = site
    self.trainingKind = trainingKind
    self.topic = topic
    self.trainees = trainees
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("trainingKind", trainingKind)
    try buffer.member("topic", topic)
    try buffer.member("trainees", trainees)
    buffer.endObject()
  }
}

extension SecurityShow {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    buffer.endObject()
  }
}

extension SecurityAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var line: SecurityLine?
    var security: SiteSecurity?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("security", &security, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line else { return nil }
    self.line = line
    self.security = security
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("security", ifPresent: security)
    buffer.endObject()
  }
}

extension SecurityLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var host: OfficeAnswer?
    var protectionLevel: ProtectionLevel?
    var officer: PersonAnswer?
    var assessedOn: CivilDate?
    var drilledOn: CivilDate?
    var trainedOn: CivilDate?
    var lacking: [SecurityNeed]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("protectionLevel", &protectionLevel, from: &cursor)
      object.readIfPresent("officer", &officer, from: &cursor)
      object.readIfPresent("assessedOn", &assessedOn, from: &cursor)
      object.readIfPresent("drilledOn", &drilledOn, from: &cursor)
      object.readIfPresent("trainedOn", &trainedOn, from: &cursor)
      object.read("lacking", &lacking, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let host, let lacking else { return nil }
    self.site = site
    self.host = host
    self.protectionLevel = protectionLevel
    self.officer = officer
    self.assessedOn = assessedOn
    self.drilledOn = drilledOn
    self.trainedOn = trainedOn
    self.lacking = lacking
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("host", host)
    try buffer.member("protectionLevel", ifPresent: protectionLevel)
    try buffer.member("officer", ifPresent: officer)
    try buffer.member("assessedOn", ifPresent: assessedOn)
    try buffer.member("drilledOn", ifPresent: drilledOn)
    try buffer.member("trainedOn", ifPresent: trainedOn)
    try buffer.member("lacking", lacking)
    buffer.endObject()
  }
}

extension SecurityNeed: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("hosting") {
      self = .hosting
    } else if cursor.takes("platform") {
      self = .platform
    } else if cursor.takes("cloud") {
      self = .cloud
    } else if cursor.takes("level") {
      self = .level
    } else if cursor.takes("rules") {
      self = .rules
    } else if cursor.takes("procedures") {
      self = .procedures
    } else if cursor.takes("monitoring") {
      self = .monitoring
    } else if cursor.takes("plan") {
      self = .plan
    } else if cursor.takes("plan-with-openness") {
      self = .planWithOpenness
    } else if cursor.takes("plan-with-cac") {
      self = .planWithCAC
    } else if cursor.takes("duty") {
      self = .duty
    } else if cursor.takes("officer") {
      self = .officer
    } else {
      return nil
    }
  }
}

extension SiteSecurity {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var platform: Provider?
    var cloud: Provider?
    var protectionLevel: ProtectionLevel?
    var certificate: Line?
    var gradedOn: CivilDate?
    var assessedOn: CivilDate?
    var regimes: [EstablishedRegime]?
    var plan: EmergencyPlan?
    var drilledOn: CivilDate?
    var officer: StaffID?
    var officerNamedOn: CivilDate?
    var trainedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("platform", &platform, from: &cursor)
      object.readIfPresent("cloud", &cloud, from: &cursor)
      object.readIfPresent("protectionLevel", &protectionLevel, from: &cursor)
      object.readIfPresent("certificate", &certificate, from: &cursor)
      object.readIfPresent("gradedOn", &gradedOn, from: &cursor)
      object.readIfPresent("assessedOn", &assessedOn, from: &cursor)
      object.read("regimes", &regimes, from: &cursor)
      object.readIfPresent("plan", &plan, from: &cursor)
      object.readIfPresent("drilledOn", &drilledOn, from: &cursor)
      object.readIfPresent("officer", &officer, from: &cursor)
      object.readIfPresent("officerNamedOn", &officerNamedOn, from: &cursor)
      object.readIfPresent("trainedOn", &trainedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let regimes else { return nil }
    self.site = site
    self.platform = platform
    self.cloud = cloud
    self.protectionLevel = protectionLevel
    self.certificate = certificate
    self.gradedOn = gradedOn
    self.assessedOn = assessedOn
    self.regimes = regimes
    self.plan = plan
    self.drilledOn = drilledOn
    self.officer = officer
    self.officerNamedOn = officerNamedOn
    self.trainedOn = trainedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("platform", ifPresent: platform)
    try buffer.member("cloud", ifPresent: cloud)
    try buffer.member("protectionLevel", ifPresent: protectionLevel)
    try buffer.member("certificate", ifPresent: certificate)
    try buffer.member("gradedOn", ifPresent: gradedOn)
    try buffer.member("assessedOn", ifPresent: assessedOn)
    try buffer.member("regimes", regimes)
    try buffer.member("plan", ifPresent: plan)
    try buffer.member("drilledOn", ifPresent: drilledOn)
    try buffer.member("officer", ifPresent: officer)
    try buffer.member("officerNamedOn", ifPresent: officerNamedOn)
    try buffer.member("trainedOn", ifPresent: trainedOn)
    buffer.endObject()
  }
}

extension EstablishedRegime: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var regime: SecurityRegime?
    var name: Line?
    var paper: PaperName?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("regime", &regime, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let regime, let name, let on else { return nil }
    self.regime = regime
    self.name = name
    self.paper = paper
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("regime", regime)
    try buffer.member("name", name)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("on", on)
    buffer.endObject()
  }
}

extension EmergencyPlan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var paper: PaperName?
    var filedWithOpennessOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.readIfPresent("paper", &paper, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.paper = paper
    self.filedWithOpennessOn = filedWithOpennessOn
    self.filedWithCACOn = filedWithCACOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    buffer.endObject()
  }
}

extension SecurityList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension SecurityListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var sites: [SecurityLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("sites", &sites, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sites else { return nil }
    self.sites = sites
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sites", sites)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension AssessmentList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension AssessmentListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var assessments: [Assessment]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("assessments", &assessments, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let assessments else { return nil }
    self.assessments = assessments
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("assessments", assessments)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Assessment {
  package init?(reading cursor: inout JSONCursor) {
    var id: AssessmentID?
    var site: SiteID?
    var on: CivilDate?
    var assessor: Line?
    var passed: Bool?
    var problemCount: Int?
    var report: PaperName?
    var fixedCount: Int?
    var fixedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("assessor", &assessor, from: &cursor)
      object.read("passed", &passed, from: &cursor)
      object.read("problemCount", &problemCount, from: &cursor)
      object.readIfPresent("report", &report, from: &cursor)
      object.read("fixedCount", &fixedCount, from: &cursor)
      object.readIfPresent("fixedOn", &fixedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let on, let assessor, let passed, let problemCount,
      let fixedCount
    else { return nil }
    self.id = id
    self.site = site
    self.on = on
    self.assessor = assessor
    self.passed = passed
    self.problemCount = problemCount
    self.report = report
    self.fixedCount = fixedCount
    self.fixedOn = fixedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("on", on)
    try buffer.member("assessor", assessor)
    try buffer.member("passed", passed)
    try buffer.member("problemCount", problemCount)
    try buffer.member("report", ifPresent: report)
    try buffer.member("fixedCount", fixedCount)
    try buffer.member("fixedOn", ifPresent: fixedOn)
    buffer.endObject()
  }
}

extension DrillList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension DrillListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var drills: [Drill]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("drills", &drills, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let drills else { return nil }
    self.drills = drills
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("drills", drills)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Drill {
  package init?(reading cursor: inout JSONCursor) {
    var id: DrillID?
    var site: SiteID?
    var on: CivilDate?
    var drillKind: DrillKind?
    var participants: [StaffID]?
    var result: Passage?
    var lessons: Passage?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("drillKind", &drillKind, from: &cursor)
      object.read("participants", &participants, from: &cursor)
      object.read("result", &result, from: &cursor)
      object.read("lessons", &lessons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let on, let drillKind, let participants, let result,
      let lessons
    else { return nil }
    self.id = id
    self.site = site
    self.on = on
    self.drillKind = drillKind
    self.participants = participants
    self.result = result
    self.lessons = lessons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("on", on)
    try buffer.member("drillKind", drillKind)
    try buffer.member("participants", participants)
    try buffer.member("result", result)
    try buffer.member("lessons", lessons)
    buffer.endObject()
  }
}

extension SecurityIncidentShow {
  package init?(reading cursor: inout JSONCursor) {
    var securityIncident: SecurityIncidentID?
    var object = cursor.object()
    repeat {
      object.read("securityIncident", &securityIncident, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let securityIncident else { return nil }
    self.securityIncident = securityIncident
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("securityIncident", securityIncident)
    buffer.endObject()
  }
}

extension SecurityIncidentAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var incident: SecurityIncident?
    var lacking: [IncidentNeed]?
    var nationalBy: Instant?
    var isLate: Bool?
    var object = cursor.object()
    repeat {
      object.read("incident", &incident, from: &cursor)
      object.read("lacking", &lacking, from: &cursor)
      object.readIfPresent("nationalBy", &nationalBy, from: &cursor)
      object.readIfPresent("isLate", &isLate, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let incident, let lacking else { return nil }
    self.incident = incident
    self.lacking = lacking
    self.nationalBy = nationalBy
    self.isLate = isLate
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("incident", incident)
    try buffer.member("lacking", lacking)
    try buffer.member("nationalBy", ifPresent: nationalBy)
    try buffer.member("isLate", ifPresent: isLate)
    buffer.endObject()
  }
}

extension SecurityIncident {
  package init?(reading cursor: inout JSONCursor) {
    var id: SecurityIncidentID?
    var site: SiteID?
    var incidentKind: SecurityIncidentKind?
    var grade: IncidentGrade?
    var at: Instant?
    var circumstances: Passage?
    var planStartedAt: Instant?
    var action: Passage?
    var actionCount: Int?
    var reports: [IncidentReport]?
    var outcome: Passage?
    var closedOn: CivilDate?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("incidentKind", &incidentKind, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("planStartedAt", &planStartedAt, from: &cursor)
      object.readIfPresent("action", &action, from: &cursor)
      object.read("actionCount", &actionCount, from: &cursor)
      object.read("reports", &reports, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let incidentKind, let grade, let at, let circumstances,
      let actionCount, let reports, let lastOn
    else { return nil }
    self.id = id
    self.site = site
    self.incidentKind = incidentKind
    self.grade = grade
    self.at = at
    self.circumstances = circumstances
    self.planStartedAt = planStartedAt
    self.action = action
    self.actionCount = actionCount
    self.reports = reports
    self.outcome = outcome
    self.closedOn = closedOn
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("incidentKind", incidentKind)
    try buffer.member("grade", grade)
    try buffer.member("at", at)
    try buffer.member("circumstances", circumstances)
    try buffer.member("planStartedAt", ifPresent: planStartedAt)
    try buffer.member("action", ifPresent: action)
    try buffer.member("actionCount", actionCount)
    try buffer.member("reports", reports)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}

extension IncidentReport: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var told: OfficeID?
    var kind: OfficeKind?
    var at: Instant?
    var object = cursor.object()
    repeat {
      object.read("told", &told, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("at", &at, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let told, let at else { return nil }
    self.told = told
    self.kind = kind
    self.at = at
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("told", told)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("at", at)
    buffer.endObject()
  }
}

extension IncidentNeed: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("plan") {
      self = .plan
    } else if cursor.takes("openness") {
      self = .openness
    } else if cursor.takes("cac") {
      self = .cac
    } else {
      return nil
    }
  }
}

extension SecurityIncidentList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension SecurityIncidentListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var securityIncidents: [SecurityIncident]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("securityIncidents", &securityIncidents, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let securityIncidents else { return nil }
    self.securityIncidents = securityIncidents
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("securityIncidents", securityIncidents)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension TrainingList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension TrainingListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var trainings: [Training]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("trainings", &trainings, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let trainings else { return nil }
    self.trainings = trainings
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("trainings", trainings)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Training {
  package init?(reading cursor: inout JSONCursor) {
    var id: TrainingID?
    var site: SiteID?
    var on: CivilDate?
    var trainingKind: TrainingKind?
    var topic: Passage?
    var trainees: [Trainee]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("trainingKind", &trainingKind, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.read("trainees", &trainees, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let on, let trainingKind, let topic, let trainees
    else { return nil }
    self.id = id
    self.site = site
    self.on = on
    self.trainingKind = trainingKind
    self.topic = topic
    self.trainees = trainees
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("on", on)
    try buffer.member("trainingKind", trainingKind)
    try buffer.member("topic", topic)
    try buffer.member("trainees", trainees)
    buffer.endObject()
  }
}

extension TrainedList {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff else { return nil }
    self.staff = staff
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension TrainedListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var person: PersonAnswer?
    var trainings: [TrainedLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.readIfPresent("person", &person, from: &cursor)
      object.read("trainings", &trainings, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let trainings else { return nil }
    self.person = person
    self.trainings = trainings
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("person", ifPresent: person)
    try buffer.member("trainings", trainings)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension TrainedLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var training: TrainingID?
    var site: SubjectAnswer?
    var on: CivilDate?
    var trainingKind: TrainingKind?
    var topic: Passage?
    var passed: Bool?
    var object = cursor.object()
    repeat {
      object.read("training", &training, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("trainingKind", &trainingKind, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.readIfPresent("passed", &passed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let training, let site, let on, let trainingKind, let topic
    else { return nil }
    self.training = training
    self.site = site
    self.on = on
    self.trainingKind = trainingKind
    self.topic = topic
    self.passed = passed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("training", training)
    try buffer.member("site", site)
    try buffer.member("on", on)
    try buffer.member("trainingKind", trainingKind)
    try buffer.member("topic", topic)
    try buffer.member("passed", ifPresent: passed)
    buffer.endObject()
  }
}
