import Foundation
import Testing

/// A citizen's words, and the tools that open a ledger's files.
struct CitizenToolTests {
  private static let secrets = [
    "马晓莉", "13995012345", "xiaoli@example.com", "北街巷九号", "640422198803054321", "203.0.113.77",
    "身份证正面", "马晓莉同志您好",
  ]

  /// A ledger with a message of a citizen, its answer's draft and a file.
  private func ledger() throws -> TestLedger {
    let ledger = try TestLedger()
    let file = ledger.folder.appending(path: "马晓莉身份证正面.txt")
    try Data("马晓莉 640422198803054321".utf8).write(to: file)
    let put = try Tool.run("admin", ["objects", "put", ledger.path, file.path])
    let commitment = try #require(put.lines.first)
    try FileManager.default.removeItem(at: file)
    func send(_ line: String, as staff: String) throws {
      let run = try ledger.send([line], as: staff)
      #expect(run.status == 0, "\(run)")
    }
    for (id, roles, office) in [
      ("clerk", "clerk", "openness"), ("ma", "clerk", "education"),
    ] {
      if id == "ma" {
        try send(
          Line.query(
            "office.register",
            #"{"requestId":"o","office":"education","kind":"department","name":"教育局"}"#),
          as: "admin")
      }
      try send(
        Line.query(
          "staff.assign",
          #"{"requestId":"s-\#(id)","staff":"\#(id)","name":"人员","office":"\#(office)","roles":["\#(roles)"]}"#
        ), as: "admin")
    }
    try send(
      Line.query(
        "message.receive",
        """
        {"requestId":"m-1","kind":"complaint","source":"telephone","title":"北街巷九号","text":"北街巷九号的路灯坏了。",\
        "name":"马晓莉","telephone":"13995012345","mail":"xiaoli@example.com","identityDocument":"640422198803054321",\
        "ip":"203.0.113.77","files":["\(commitment)"]}
        """), as: "clerk")
    try send(
      Line.query(
        "message.accept", #"{"requestId":"m-2","message":"20260302-000001","to":"education"}"#),
      as: "clerk")
    try send(
      Line.query(
        "message.draft-answer",
        #"{"requestId":"m-3","message":"20260302-000001","text":"马晓莉同志您好，已修好。"}"#), as: "ma")
    return ledger
  }

  private func expectNothing(_ text: String, _ what: String) {
    for secret in Self.secrets { #expect(!text.contains(secret), "\(what): \(secret)") }
  }

  @Test func `no export and no look at the files tells a citizen's words`() throws {
    let ledger = try ledger()
    let out = ledger.folder.appending(path: "out")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    func file(_ name: String) -> String { out.appending(path: name).path }
    for arguments in [
      ["all", ledger.path, "--to", file("all")],
      ["register", ledger.path, "--to", file("register")],
      ["tiles", ledger.path, "--to", file("tiles")], ["xes", ledger.path, file("log.xes")],
      ["ocel", ledger.path, file("ocel.json")], ["calendar", ledger.path, file("due.ics")],
      ["figure", ledger.path, "A20.messages-by-kind"],
    ] {
      let run = try Tool.run("export", arguments)
      #expect(run.status == 0, "\(arguments): \(run)")
      expectNothing("\(run)", arguments[0])
    }
    for arguments in [
      ["verify", ledger.path], ["state", ledger.path, "--json"],
      ["state", ledger.path, "--inbox", "education"], ["history", ledger.path, "--json"],
      ["history", ledger.path, "--stream", "message-20260302-000001"], ["conform", ledger.path],
      ["recount", ledger.path],
    ] {
      let run = try Tool.run("replay", arguments)
      #expect(run.status == 0, "\(arguments): \(run)")
      expectNothing("\(run)", arguments[0])
    }
    var count = 0
    for folder in [out.path, ledger.path] {
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
        count += 1
        for secret in Self.secrets {
          #expect(data.firstRange(of: Data(secret.utf8)) == nil, "\(path): \(secret)")
        }
      }
    }
    #expect(count > 10)
  }

  @Test func `a file of a citizen's is shown to whoever may read the message, and to nobody else`()
    throws
  {
    let ledger = try ledger()
    let out = ledger.folder.appending(path: "got").path
    var shown: [String] = []
    for number in 1...12 {
      for more in [[], ["--as", "clerk"], ["--as", "admin"], ["--as", "nobody"]] {
        let run = try Tool.run(
          "replay", ["object", ledger.path, String(number), "--out", out] + more)
        #expect(run.status == 1, "\(number) \(more)")
        expectNothing("\(run)", "object \(number)")
        #expect(!FileManager.default.fileExists(atPath: out))
      }
      let run = try Tool.run("replay", ["object", ledger.path, String(number), "--as", "ma"])
      if run.status == 0 { shown.append(run.output) }
    }
    #expect(
      shown.contains { $0.contains("身份证正面") } && shown.contains { $0.contains("13995012345") })
  }
}
