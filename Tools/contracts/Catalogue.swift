package import Contracts
internal import Exports
internal import JSONText
internal import Ledger
internal import Regulation
import Workbook

/// Every contract there is.
package enum Catalogue {
  /// Requests, answers, events and exports, each in the order of the code.
  package static func contracts() throws(ContractError) -> [Contract] {
    var contracts: [Contract] = []
    for kind in Areas.commands {
      contracts.append(try .command(kind.payload, with: CommandEnvelope.self))
    }
    contracts.append(
      try Contract(
        "answers/command", title: Bilingual("办理结果", "What a command's answer says"),
        about: CommandAnswer.about, of: CommandAnswer.self))
    for kind in Areas.queries {
      let summary = kind.payload.summary
      contracts.append(
        try .described("queries/\(kind.method)", title: summary, by: kind.payload))
      contracts.append(
        try .described(
          "answers/\(kind.method)",
          title: Bilingual("\(summary.zh)：答复", "\(summary.en): the answer"), by: kind.answer,
          isTold: true))
    }
    for kind in Areas.events { contracts.append(try .event(kind)) }
    contracts += try exports()
    return contracts
  }

  private static func exports() throws(ContractError) -> [Contract] {
    [
      try Contract(
        "exports/dossier", title: Bilingual("事项卷宗", "Everything known about one case"),
        of: Dossier.self, isTold: true),
      try Contract(
        "exports/ocel",
        title: Bilingual("对象流程日志（OCEL 2.0）", "The log as an object-centric event log (OCEL 2.0)"),
        of: OCEL.self),
      try Contract(
        "exports/figure",
        title: Bilingual("统计数据所依据的记录", "The events behind a figure, and their sum"),
        of: FigureExport.self),
      try Contract(
        "exports/bulletin",
        title: Bilingual("检查情况通报", "What an inspection came to, as a bulletin tells it"),
        of: Bulletin.self),
      try Contract(
        "exports/report",
        title: Bilingual("政府网站工作年度报表", "The annual report of a site"), of: ReportFile.self),
      try Contract(
        "exports/cloud-event",
        title: Bilingual("供其他程序读取的一条记录", "An event of the log as a CloudEvent"), of: CloudEvent.self
      ),
      try Contract(
        "exports/workbook",
        title: Bilingual("电子表格的内容", "What siteledger-sheets makes a workbook of"),
        of: Workbook.self),
      try Contract(
        "exports/package",
        title: Bilingual("月度存档包的清单", "What is in the package of a month of a site or account"),
        of: PackageManifest.self),
      try Contract(
        "exports/report-manifest",
        title: Bilingual("年度报表公开包的清单", "What is in the package of an annual report"),
        of: ReportManifest.self),
      try Contract(
        "exports/report-contributions",
        title: Bilingual("年度报表各统计数所依据的记录", "The events behind the numbers of an annual report"),
        of: ReportContributions.self),
      try Contract(
        "exports/report-tree",
        title: Bilingual(
          "年度报表公开包的默克尔树节点", "The roots of the log's tree between the events of a report"),
        of: PackageTree.self),
    ]
  }

  /// Every file below `Schemas` that code writes; `examples` are written by people.
  package static func files() throws(ContractError) -> [ContractFile] {
    var files: [ContractFile] = []
    for contract in try contracts() { files.append(try ContractFile(contract)) }
    files.append(ContractFile("request.json", RequestSchema.document()))
    files.append(ContractFile("response.json", try ResponseSchema.document()))
    files.append(ContractFile("openrpc.json", try Discovery.document()))
    return files
  }
}
