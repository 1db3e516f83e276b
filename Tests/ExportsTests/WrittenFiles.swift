import Foundation
import JSONText
import Regulation
import Testing

@testable import Exports

/// Writes every export of the sample county into the folder that `SITELEDGER_EXPORTS_OUT` names,
/// for tools that read them: browsers, validators, people.
@Suite struct WrittenFiles {
  private static let folder = ProcessInfo.processInfo.environment["SITELEDGER_EXPORTS_OUT"]

  @Test(.enabled(if: folder != nil)) func `the sample county's exports are written`() throws {
    let folder = try #require(Self.folder)
    for (name, bytes) in try SampleExports.files() {
      try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
    }
  }
}

/// Every export of the sample county, by file name.
enum SampleExports {
  static func files() throws -> [(String, [UInt8])] {
    let done = try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let running = try SampleCounty.running(simulated: true)
      .dossier(SampleCounty.caseID, asOf: "2026-03-01 09:00")
    let register = try SampleCounty.several().register(asOf: "2026-03-01 09:00")
    return [
      ("register.zh.html", page(RegisterPage.html(of: register))),
      ("register.en.html", page(RegisterPage.html(of: register, in: .en))),
      ("register.json", try RegisterJSON.bytes(of: register)),
      ("dossier.zh.html", page(DossierPage.html(of: done))),
      ("dossier.en.html", page(DossierPage.html(of: done, in: .en))),
      ("running.zh.html", page(DossierPage.html(of: running))),
      ("running.en.html", page(DossierPage.html(of: running, in: .en))),
      ("site-opening.zh.svg", page(DefinitionPicture.svg(of: .siteOpening))),
      ("site-opening.en.svg", page(DefinitionPicture.svg(of: .siteOpening, in: .en))),
      ("site-opening.bpmn", page(try BPMN.xml(of: .siteOpening))),
      ("optional.bpmn", page(try BPMN.xml(of: BPMNTests.optional))),
      ("optional.svg", page(DefinitionPicture.svg(of: BPMNTests.optional))),
      ("dossier.json", try DossierJSON.bytes(of: done)),
    ]
  }

  private static func page(_ text: String) -> [UInt8] { Array(text.utf8) }
}
