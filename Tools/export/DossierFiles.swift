import EventLog
import Exports
import JSONText
import LineIO
import Regulation

/// Writes the dossiers of many cases, each as a page and as JSON: half of them on a second thread, as making
/// a page takes ten times as long as gathering what stands on it.
struct DossierFiles {
  private typealias Waiting = (dossier: Dossier, register: String)

  private let language: Language
  /// Gathered and not written yet.
  private var waiting: [Waiting] = []
  private var entryCount = 0

  /// So many, or those of so many events, are held at once.
  private static let mostWaiting = 32
  private static let mostEntries = 2_000

  init(_ language: Language) { self.language = language }

  /// - Parameter register: the page of the register that leads to it.
  mutating func add(_ dossier: Dossier, _ register: String, to batch: inout OutputBatch) throws {
    waiting.append((dossier, register))
    entryCount += dossier.entries.count
    if waiting.count >= Self.mostWaiting || entryCount >= Self.mostEntries { try end(&batch) }
  }

  /// Writes those that wait.
  mutating func end(_ batch: inout OutputBatch) throws {
    let half = waiting.count / 2
    let (rest, language) = (Array(waiting[half...]), language)
    var files: [Result<DossierFile, JSONError>] = []
    let others = try beside({ Self.files(of: rest, language) }) {
      files = Self.files(of: Array(waiting[..<half]), language)
    }
    for file in files + others { try batch.write(try file.get()) }
    waiting.removeAll(keepingCapacity: true)
    entryCount = 0
  }

  private static func files(
    of dossiers: [Waiting], _ language: Language
  ) -> [Result<DossierFile, JSONError>] {
    dossiers.map { one in
      Result { () throws(JSONError) in
        try DossierFile(one.dossier, language, register: one.register)
      }
    }
  }
}

/// A dossier as it is written.
struct DossierFile: Sendable {
  let name: String
  let page: [UInt8]
  let json: [UInt8]

  init(_ dossier: Dossier, _ language: Language, register: String? = nil) throws(JSONError) {
    name = dossier.caseID.text
    page = Array(DossierPage.html(of: dossier, in: language, register: register).utf8)
    json = try DossierJSON.bytes(of: dossier)
  }
}

extension OutputBatch {
  mutating func write(_ dossier: DossierFile) throws {
    try write("\(dossier.name).html", dossier.page)
    try write("\(dossier.name).json", dossier.json)
  }
}
