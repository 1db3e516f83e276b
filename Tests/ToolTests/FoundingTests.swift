import Foundation
import Testing

/// A ledger's county, which it carries for ever.
struct FoundingTests {
  private func found(_ division: String, _ county: String, _ more: [String] = []) throws -> Tool.Run
  {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "siteledger-tools-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Tool.run(
      "admin",
      [
        "init", folder.path, "--division", division, "--county", county, "--office", "openness",
        "--office-name", "政务公开办", "--administrator", "admin", "--administrator-name", "王示例",
      ] + more)
    #expect(FileManager.default.fileExists(atPath: folder.path) == (run.status == 0))
    return run
  }

  @Test(arguments: [("640422", "西吉县"), ("110101", "东城区"), ("441900", "东莞市")])
  func `a county with its own code is founded`(_ division: String, _ county: String) throws {
    #expect(try found(division, county).status == 0)
  }

  @Test(arguments: [("640499", "西吉县"), ("640423", "西吉县"), ("640400", "固原市")])
  func `a code of nobody, or of another county, is asked about and leaves nothing`(
    _ division: String, _ county: String
  ) throws {
    let refused = try found(division, county)
    #expect(refused.status != 0 && refused.errors.contains("--new-division"), "\(refused)")
    #expect(try found(division, county, ["--new-division"]).status == 0)
  }

  @Test func `whose code it is stands in the sentence, in both languages`() throws {
    #expect(try found("640423", "西吉县").errors.contains("640423 是隆德县"))
    let english = try found("640499", "西吉县", ["--lang", "en"])
    #expect(english.errors.contains("no division of 2020 has the code 640499"), "\(english)")
  }
}
