/// What the record asks of those who ask for figures.
package enum FigureRules {
  package static let known = Rule(
    "figure.known", .record, says: "指标须是本程序所列的",
    "A figure is one of those the program knows.")
  package static let address = Rule(
    "figure.address", .record, says: "数据地址须是本程序的指标版本和台账已有的记录",
    "The address of a number names a version of the figure that the program counts, and an event of the log."
  )

  package static let all = [known, address]

  /// The figure with an id.
  package static func figure(_ id: FigureID) throws -> Figure {
    if let figure = FigureBook.figure(id) { return figure }
    throw Refusal(
      known,
      found: Bilingual("没有指标 \(id)", "there is no figure \(id)"),
      mend: Bilingual("核对编号（figure.list）", "check the id (figure.list)"))
  }

  /// The figure an address names, when this program and a log of so many events can give its number.
  package static func figure(at address: FigureAddress, head: Int) throws -> Figure {
    let figure = try figure(address.figure)
    guard address.version == figure.version else {
      throw Refusal(
        Self.address,
        found: Bilingual(
          "\(figure.id) 现为第 \(figure.version) 版，地址是第 \(address.version) 版",
          "\(figure.id) is counted by version \(figure.version), the address is of \(address.version)"
        ),
        mend: Bilingual("用当时的程序查看，或另取新的地址", "ask the program of that time, or take a new address"))
    }
    try check(position: address.position, head: head)
    return figure
  }

  /// Refuses a position that the log has not come to.
  package static func check(position: Int, head: Int) throws {
    guard !(1...max(1, head)).contains(position) else { return }
    throw Refusal(
      address,
      found: Bilingual(
        "台账共 \(head) 条记录，没有第 \(position) 号", "the log holds \(head) events; there is no \(position)"
      ),
      mend: Bilingual("核对 @ 之后的记录号", "check the position behind the @"))
  }
}
