package import CivilTime
package import Regulation

/// Everything the ledger knows about one case (卷宗): what its page shows and its JSON says.
///
/// Texts of the program are in both languages; what people wrote stays as they wrote it. Names are
/// those of the day of the export. Every statement carries the position of the event behind it.
package struct Dossier: Codable, Hashable, Sendable {
  package let county: County
  /// The moment the export speaks for: what waits is counted up to here.
  package let asOf: Moment
  package let caseID: CaseID
  package let definition: StepID
  package let version: Int
  package let title: Bilingual
  package let status: CaseStatus
  package let openedAt: Moment
  package let endedAt: Moment?
  /// The office that began it, or the one it was merged into.
  package let host: OfficeName
  /// What it is about, in the order it began with, dropped ones included.
  package let subjects: [DossierSubject]
  /// In the order of the definition; one done for each subject stands once for every one of them.
  package let steps: [DossierStep]
  package let returns: [DossierReturn]
  package let tests: [DossierTest]
  /// Of every application, the newest last.
  package let materials: [DossierMaterial]
  package let filings: [DossierFiling]
  /// What runs or ran in the case, by last day.
  package let deadlines: [DossierDeadline]
  /// In the order in which the definition names them.
  package let offices: [OfficeTime]
  /// In the order of their first decision.
  package let deciders: [DossierDecider]
  /// Every event of the case in the order of the log.
  package let entries: [DossierEntry]
  /// The events that are dated before what they rest on.
  package let disorder: [Int]
  package let proof: LogProof

  package enum CodingKeys: String, CodingKey {
    case county, asOf
    case caseID = "case"
    case definition, version, title, status, openedAt, endedAt, host, subjects, steps, returns
    case tests, materials, filings, deadlines, offices, deciders, entries, disorder, proof
  }
}

/// Why a dossier cannot be made of what it was given.
package enum DossierError: Error, Equatable, Sendable {
  /// The events, folded, are not the case: some are missing, or belong to another.
  case entriesDoNotMatchCase(CaseID)
  /// The case runs on another definition.
  case otherDefinition(StepID, version: Int)
}

/// A site or an account that a case is about.
package struct DossierSubject: Codable, Hashable, Sendable {
  package let id: Subject
  package let name: String
  package let kind: Bilingual?
  /// Where it is in its life.
  package let phase: Bilingual?
  /// Whose it is: the office that does its part of the case.
  package let host: OfficeName
  /// Whether a decision took it out of the case.
  package let isDropped: Bool
  package let unit: String?
  package let domain: String?
  package let specialNeed: Passage?
}

/// One step: who does it, where it stands, and each time it was open.
package struct DossierStep: Codable, Hashable, Sendable {
  package let id: StepID
  /// Of a step that is done for each subject.
  package let subject: Subject?
  package let title: Bilingual
  package let article: ArticleReference
  /// The office the definition means in this case.
  package let office: OfficeName
  package let roles: [Role]
  package let status: StepStatus
  /// Since when it is open.
  package let since: Moment?
  package let done: DossierAct?
  /// Steps before it that are not done.
  package let waitsFor: [StepID]
  package let runs: [StepRun]
  /// The events that belong to it.
  package let events: [Int]
}

/// Somebody did something: who, when, for whom, on which paper.
package struct DossierAct: Codable, Hashable, Sendable {
  package let position: Int
  package let recordedAt: Moment
  package let occurredOn: CivilDate
  /// Nobody, for what the program records by itself.
  package let by: PersonName?
  package let office: OfficeName?
  package let onBehalfOf: OfficeName?
  package let document: Document?
  /// Under which authorisation a deputy decided for the leader.
  package let authorisation: AuthorisationID?
  /// The leader who decided on paper what `by` recorded.
  package let decidedBy: PersonName?

  /// How many days after the fact it was recorded.
  package var lagDays: Int { recordedAt.date.days(since: occurredOn) }
}

/// A step sent the case back.
package struct DossierReturn: Codable, Hashable, Sendable {
  /// Counts from 1 in this case.
  package let number: Int
  package let act: DossierAct
  package let from: StepID
  package let to: StepID
  /// Whose, when it concerned one of several.
  package let subject: Subject?
  package let reasons: Passage
}

/// A security test and its result.
package struct DossierTest: Codable, Hashable, Sendable {
  package let act: DossierAct
  package let isPassed: Bool
  package let tester: String
  package let report: Document
  package let findings: Passage?
}

/// A material handed in with an application.
package struct DossierMaterial: Codable, Hashable, Sendable {
  package let kind: MaterialKind
  package let name: Bilingual
  package let title: String
  package let digest: String
  /// The application that brought it.
  package let position: Int
  /// Whether a later application replaced it.
  package let isReplaced: Bool
}

/// A filing of the case, from the application to the number, its changes and its end.
package struct DossierFiling: Codable, Hashable, Sendable {
  package let kind: FilingKind
  /// Whose it is.
  package let subject: Subject
  package let name: Bilingual
  package let article: ArticleReference
  /// Every application, in order.
  package let applications: [DossierAct]
  package let granted: DossierAct?
  package let updated: [DossierAct]
  package let cancelled: DossierAct?
  package let number: String?
  package let warning: Bilingual?
}

/// A deadline that a case started.
package struct DossierDeadline: Codable, Hashable, Sendable {
  package let id: DeadlineID
  package let rule: DeadlineRuleID
  package let title: Bilingual
  package let article: ArticleReference
  package let kind: DeadlineKind
  package let subject: Subject
  /// Which of several like things it is about.
  package let part: String?
  /// Who owes it.
  package let office: OfficeName?
  /// The day of the trigger, which is not counted.
  package let from: CivilDate
  package let term: Term?
  /// Nothing for a duty without a number.
  package let lastDay: CivilDate?
  package let isProvisional: Bool
  package let status: DeadlineStatus
  package let metOn: CivilDate?
  /// How many days behind its last day it was met.
  package let lateDays: Int?
  /// What started it, recorded its miss, and ended it.
  package let events: [Int]
}

/// How long steps waited for an office in this case.
package struct OfficeTime: Codable, Hashable, Sendable {
  package let office: OfficeName
  /// The time at least one step was open for it; steps side by side count once.
  package let openSeconds: Int
  package let doneCount: Int
  package let openCount: Int
  /// The events it recorded, or that were recorded for it.
  package let events: [Int]
}

/// One event of the case.
package struct DossierEntry: Codable, Hashable, Sendable {
  package let act: DossierAct
  package let type: String
  package let what: Bilingual
  /// Reasons, findings, titles and numbers, as they were written.
  package let said: [Bilingual]
  package let step: StepID?
  package let subject: Subject?
  package let causation: Int?
  /// The leaf hash of its record, where the export was given it.
  package let leaf: String?
}
