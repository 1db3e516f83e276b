import Testing

@testable import Regulation

/// What one text says that another does not.
struct TextDifferenceTests {
  private func shown(_ before: String, _ after: String) -> String {
    TextDifference.runs(from: before, to: after).map { run in
      switch run.kind {
      case .kept: run.text
      case .removed: "[-\(run.text)]"
      case .added: "[+\(run.text)]"
      }
    }.joined()
  }

  @Test(arguments: [
    ("部署造林任务。", "部署造林3万亩的任务。", "部署造林[+3万亩的]任务。"),
    ("面积3万亩", "面积2.8万亩", "面积[-3][+2.8]万亩"),
    ("第一行\n第二行\n第三行\n", "第一行\n第三行\n", "第一行\n[-第二行\n]第三行\n"),
    ("", "全新", "[+全新]"), ("全无", "", "[-全无]"), ("同", "同", "同"), ("", "", ""),
    ("version 10 of it", "version 11 of it", "version [-10][+11] of it"),
    ("甲乙丙丁", "乙甲丁丙", "[-甲]乙[-丙][+甲]丁[+丙]"),
  ])
  func `characters and words that changed are told apart`(
    _ before: String, _ after: String, _ expected: String
  ) {
    #expect(shown(before, after) == expected)
  }

  @Test func `kept and removed make the one text, kept and added the other, whatever they are`() {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let letters = ["甲", "乙", "丙", "a", "b", "1", "\n", "，"]
    for _ in 0..<400 {
      let before = (0..<next(40)).map { _ in letters[next(8)] }.joined()
      let after = (0..<next(40)).map { _ in letters[next(8)] }.joined()
      let runs = TextDifference.runs(from: before, to: after)
      #expect(runs.filter { $0.kind != .added }.map(\.text).joined() == before)
      #expect(runs.filter { $0.kind != .removed }.map(\.text).joined() == after)
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.kind != $1.kind })
    }
  }

  @Test func `two texts that share nothing are shown as replaced, and not searched for ever`() {
    let before = String(repeating: "甲乙丙丁", count: 1_000)
    let after = String(repeating: "戊己庚辛", count: 1_000)
    #expect(TextDifference.runs(from: before, to: after).map(\.kind) == [.removed, .added])
  }
}
