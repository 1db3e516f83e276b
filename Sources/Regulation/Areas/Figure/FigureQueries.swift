import JSONText

/// `figure.list`: which figures there are, by id.
package struct FigureList: ListQuery {
  package static let method = "figure.list"
  package static let summary = Bilingual("查看统计指标", "Lists the figures")
  package static let reads: ReadingMatter = .figures

  package var after: ListCursor?
  package var limit: PageLimit?

  package func answer(_ view: View) throws -> FigureListAnswer {
    let figures = FigureBook.all.sorted { $0.id < $1.id }
    let rest = figures.filter { figure in
      after.map { $0.text.utf8.lexicographicallyPrecedes(figure.id.text.utf8) } ?? true
    }
    let shown = rest.prefix(paging.limit)
    return FigureListAnswer(
      figures: shown.map(FigureAnswer.init),
      next: shown.count < rest.count ? shown.last.flatMap { ListCursor($0.id.text) } : nil)
  }
}

/// The answer to `figure.list`.
package struct FigureListAnswer: ListAnswer, Sendable {
  package internal(set) var figures: [FigureAnswer]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: FigureListAnswer) {
    figures += page.figures
    next = page.next
  }
}

/// A figure, in words.
package struct FigureAnswer: Codable, Hashable, Sendable {
  package let figure: FigureID
  package let version: Int
  package let article: ArticleReference
  package let citation: Bilingual
  package let title: Bilingual
  package let measure: FigureMeasure
  /// What its cells are divided by.
  package let dividedBy: FigureDivisionWord

  package init(_ figure: Figure) {
    self.figure = figure.id
    version = figure.version
    article = figure.article
    citation = figure.article.citation
    title = figure.title
    measure = figure.measure
    dividedBy = figure.division.word
  }
}

/// `figure.show`: the cells of a figure for a month or a year, by key.
package struct FigureShow: QueryPayload {
  package static let method = "figure.show"
  package static let summary = Bilingual("查看统计数据", "Shows a figure for a month or a year")
  package static let reads: ReadingMatter = .figures

  package let figure: FigureID
  package let period: FigurePeriod
  /// One cell; all of them when left out.
  package let key: FigureKey?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(
    figure: FigureID, period: FigurePeriod, key: FigureKey? = nil, after: ListCursor? = nil,
    limit: PageLimit? = nil
  ) {
    self.figure = figure
    self.period = period
    self.key = key
    self.after = after
    self.limit = limit
  }

  package func answer(_ view: View) throws -> FigureShowAnswer {
    let figure = try FigureRules.figure(figure)
    let tables = view.tables.figures
    var page = Page<FigureSum>()
    if let key {
      let sum = try tables.sum(of: figure, key, in: period)
      if sum.events > 0 { page.lines.append(sum) }
    } else {
      page = try tables.sums(of: figure, in: period, Paging(after: after, limit: limit))
    }
    return FigureShowAnswer(
      figure: FigureAnswer(figure), period: period, position: view.history.last,
      cells: try page.lines.map { try view.answer($0, of: figure, in: period) }, next: page.next)
  }
}

/// The answer to `figure.show`.
package struct FigureShowAnswer: JSONDirect, Sendable {
  package let figure: FigureAnswer
  package let period: FigurePeriod
  /// The last event that is counted: the same figure at the same position is the same for ever.
  package let position: Int
  /// By key; none for a key to which nothing was added.
  package let cells: [FigureCellAnswer]
  /// What `after` of the next page is; left out on the last one.
  package let next: ListCursor?
}

/// A number, with where it comes from.
package struct FigureCellAnswer: Codable, Hashable, Sendable {
  package let key: FigureKey
  package let name: Bilingual
  package let sum: Int
  /// How many events added to it.
  package let events: Int
  /// What `siteledger-export figure` lists these events by.
  package let address: FigureAddress
}

extension View {
  fileprivate func answer(
    _ sum: FigureSum, of figure: Figure, in period: FigurePeriod
  ) throws -> FigureCellAnswer {
    FigureCellAnswer(
      key: sum.key, name: try tables.name(of: sum.key, figure.division), sum: sum.sum,
      events: sum.events,
      address: FigureAddress(figure, sum.key, period, at: history.last))
  }
}

extension Tables {
  /// What people call what a cell is of.
  package func name(of key: FigureKey, _ division: FigureDivision) throws -> Bilingual {
    switch division {
    case .office where key == .none: return Bilingual("无单位", "no office")
    case .subject where key == .none: return Bilingual("已不在其中", "none any more")
    case .office:
      return try OfficeID(key.text).flatMap { try office($0) }?.name.plain ?? key.plain
    case .subject:
      guard let subject = Subject(key.text) else { return key.plain }
      return try subject.kind.name(subject.slug, self).map { .plain($0) } ?? key.plain
    case .column:
      let parts = key.text.split(separator: ".").map(String.init)
      guard parts.count == 2, let site = Subject(parts[0])?.site, let id = ColumnID(parts[1])
      else { return key.plain }
      return try column(id, of: site)?.name.plain ?? key.plain
    case .words(let name): return name(key.text) ?? key.plain
    }
  }
}
