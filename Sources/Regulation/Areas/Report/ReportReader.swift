/// Reads what a year's lines say of sites, accounts and units from figures and measurements.
struct ReportReader {
  let tables: Tables
  let year: CalendarYear

  func sum(_ figure: Figure, _ key: FigureKey) throws -> FigureSum {
    try tables.figures.sum(of: figure, key, in: FigurePeriod(year))
  }

  /// The entry with the figure behind it, and the key where that is neither whose report it is nor the part.
  static func counting(
    _ entry: ReportEntry, _ figure: Figure, _ key: FigureKey? = nil
  ) -> ReportEntry {
    var entry = entry
    entry.figure = figure.id
    entry.figureVersion = figure.version
    entry.key = key
    return entry
  }

  /// The average in tenths of a working day, half up; nothing when none was answered.
  func days(of key: FigureKey) throws -> ReportEntry {
    let answered = try sum(MessageFigures.answered, key).sum
    guard answered > 0 else { return ReportEntry(.days, .derived) }
    let days = try sum(MessageFigures.days, key).sum
    return ReportEntry(.days, number: (20 * days + answered) / (2 * answered), .derived)
  }

  func measured(
    _ line: ReportLayout, _ kind: Measured, of place: Subject
  ) throws -> ReportEntry {
    let rows = try tables.measurements(MeasurementKind(kind), of: place, in: year)
    guard let newest = rows.last else { return ReportEntry(line, .measured) }
    let number =
      switch kind.over {
      case .sum: rows.map(\.value).reduce(0, +)
      case .end: newest.value
      }
    var entry = ReportEntry(line, number: number, .measured)
    let behind = kind.over == .sum ? rows : [newest]
    let months = behind.count { CalendarMonth($0.period.text) != nil }
    entry.months = months > 0 && kind.over == .sum ? months : nil
    entry.events = behind.map { LogPosition(inRange: $0.event) }
    entry.source = newest.source
    entry.countedBy = newest.countedBy
    return entry
  }

  /// The lines of an account: its name, what it published, who follows it.
  func media(_ account: Account) throws -> [ReportEntry] {
    let (name, posts, followers) = Self.lines(of: account.platform)
    let key = FigureKey(.account(account.id))
    let count = try sum(ItemFigures.published, key)
    return [
      ReportEntry(name, text: account.name, .register),
      Self.counting(ReportEntry(posts, number: count.sum, .counted), ItemFigures.published),
      try measured(followers, MeasurementBook.followers, of: .account(account.id)),
    ].map { entry in
      var entry = entry
      entry.part = key
      entry.name = account.name
      return entry
    }
  }

  private static func lines(
    of platform: PlatformName
  ) -> (name: ReportLayout, posts: ReportLayout, followers: ReportLayout) {
    let text = platform.text.lowercased()
    if text.contains("微博") || text.contains("weibo") {
      return (.weibo, .weiboPosts, .weiboFollowers)
    }
    if text.contains("微信") || text.contains("wechat") || text.contains("weixin") {
      return (.wechat, .wechatPosts, .wechatFollowers)
    }
    return (.other, .otherPosts, .otherFollowers)
  }
}
