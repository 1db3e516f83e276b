import CivilTime

/// Decides where a report is out, and that it was reported; both are put right with a reason, and stay in its
/// history as they were said.
extension ReportDecider {
  static func decide(
    _ command: PublishReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.preparers, context, register)
    let known = try ReportRules.report(of: site.id, for: command.year, register)
    if known.phase == .published, let address = known.address {
      return try readdress(known, from: address, command, in: context, register)
    }
    let row = try ReportRules.report(
      of: site.id, for: command.year, in: [.approved], context, register)
    let isElsewhere = try Article35.isElsewhere(command.address, site, register)
    if isElsewhere {
      try Article35.checkElsewhere(command.reasons, command.address, site)
    } else {
      try ReportRules.checkFirst(command.reasons, of: row)
    }
    return [
      .published(
        ReportPublished(
          site: site.id, year: command.year, version: row.version, address: command.address,
          reasons: Passage?(command.reasons)))
    ]
  }

  private static func readdress(
    _ known: Report, from address: WebAddress, _ command: PublishReport, in context: Context,
    _ register: Tables
  ) throws -> [ReportEvent] {
    if address == command.address { return [] }
    _ = try ReportRules.report(
      of: known.site, for: known.year, in: [.published], context, register)
    let reasons = try ReportRules.checkPutRight(
      command.reasons, known,
      recorded: Bilingual(
        "已于 \(known.publishedOn?.description ?? "-") 发布在 \(address)",
        "published on \(known.publishedOn?.description ?? "-") at \(address)"),
      given: command.address.text)
    return [
      .readdressed(
        ReportReaddressed(
          site: known.site, year: known.year, version: known.version, address: command.address,
          instead: address, reasons: Passage(reasons)))
    ]
  }

  static func decide(
    _ command: FeedBackReport, in context: Context, _ register: Tables
  ) throws -> [ReportEvent] {
    let site = try hosted(command.site, as: Article35.preparers, context, register)
    let row = try ReportRules.report(
      of: site.id, for: command.year, in: [.published], context, register)
    let receipt = try register.reportVersion(row.version, of: row)?.receipt
    var reasons: Prose?
    if let on = row.fedBackOn {
      if receipt == command.receipt { return [] }
      // A receipt that comes later replaces none.
      if let receipt {
        reasons = try ReportRules.checkPutRight(
          command.reasons, row,
          recorded: Bilingual(
            "已于 \(on) 上报，回执 \(receipt)", "reported on \(on), receipt \(receipt)"),
          given: command.receipt?.text ?? "-")
      }
    }
    if reasons == nil { try ReportRules.checkFirst(command.reasons, of: row) }
    return [
      .fedBack(
        ReportFedBack(
          site: site.id, year: command.year, version: row.version, receipt: command.receipt,
          instead: reasons == nil ? nil : receipt, reasons: Passage?(reasons)))
    ]
  }
}
