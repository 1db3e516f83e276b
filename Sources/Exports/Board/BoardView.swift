import CivilTime
import Regulation

/// A page of the board in the words of a language, member by member what its template asks for.
struct BoardView: Encodable {
  let lang: String
  let css = PageStyle.css + BoardStyle.css
  let t: [String: String]
  let pageTitle: String
  let sheet: String
  /// Whether it may be found by those who search.
  let isPublic = true
  let isSimulated: Bool
  let county: String
  let heading: String
  let lead: String?
  let asOf: String
  let back: LinkView?
  let menu: [MenuView]
  let hasFacts: Bool
  let facts: [Fact]
  let hasTiles: Bool
  let tiles: [TileView]
  let tables: [TableView]
  let links: [LinkView]
  /// All of the footer, where the proof stands; a line on the other pages.
  let proof: ProofView?
  let line: String?

  struct MenuView: Encodable {
    let address: String
    let title: String
    let isHere: Bool
  }

  struct TileView: Encodable {
    let title: String
    let number: String
    let of: String?
    let notes: [String]
    let address: String?
  }

  struct TableView: Encodable {
    let id: String
    let title: String
    let caption: String
    let count: String
    /// Of few columns, which would stand far apart.
    let isNarrow: Bool
    let columns: [ColumnView]
    let hasRows: Bool
    let rows: [RowView]
    let empty: String
    let hasParts: Bool
    let parts: [LinkView]
  }

  struct ColumnView: Encodable {
    let title: String
    let isNumber: Bool
  }

  struct RowView: Encodable {
    let anchor: String?
    let cells: [CellView]
  }

  struct CellView: Encodable {
    let label: String
    let text: String
    let address: String?
    let sub: String?
    let isSubMono: Bool
    let mark: String?
    let isNumber: Bool
    let isHead: Bool
  }

  /// - Parameters:
  ///   - page: what it shows.
  ///   - part: which of several pages of a table it is.
  ///   - tables: with their rows on this page.
  ///   - menu: the pages that all pages lead to.
  ///   - source: whose board it is.
  ///   - say: the language.
  init(
    _ page: BoardPage, part: String? = nil, _ tables: [TableView], menu: [BoardLink],
    _ source: BoardSource, _ say: Wording
  ) {
    let isFront = page.name == BoardFront.name
    lang = say("zh-CN", "en")
    t = BoardLabels.texts(say)
    heading = say.title(page.title) + (part.map(say.aside) ?? "")
    pageTitle = isFront ? "\(source.county.name)\(say(" ", ": "))\(heading)" : heading
    sheet = isFront ? "sheet wide board front" : "sheet wide board"
    isSimulated = source.county.simulatedClock
    county = "\(source.county.name) · \(source.county.division)"
    let words = say(page.lead)
    lead = words.isEmpty ? nil : words
    asOf = say("\(say.date(source.today))的情况", "As of \(say.date(source.today))")
    back = page.back.map { LinkView(address: $0.address, title: say.title($0.title)) }
    self.menu = menu.map {
      MenuView(
        address: $0.address, title: say.title($0.title),
        isHere: part == nil && $0.address == "\(page.name).html")
    }
    facts = page.facts.map { Fact(term: say.title($0.term), value: say.title($0.value)) }
    hasFacts = !facts.isEmpty && part == nil
    tiles = page.tiles.map { TileView($0, say) }
    hasTiles = !tiles.isEmpty && part == nil
    self.tables = tables
    links = page.links.map { LinkView(address: $0.address, title: say.title($0.title)) }
    let isProof = page.name == BoardFigures.name
    proof = isProof ? ProofView(source.proof, asOf: source.asOf, say) : nil
    line =
      isProof
      ? nil
      : say(
        "据台账第 1 至第 \(source.proof.position) 号记录生成，根哈希 \(source.proof.root.prefix(16))…；",
        "Made from records 1 to \(source.proof.position) of the ledger, root hash \(source.proof.root.prefix(16))…; "
      )
  }
}

extension BoardView.TileView {
  init(_ tile: BoardTile, _ say: Wording) {
    title = say.title(tile.title)
    number = tile.number
    let words = tile.of.map { say($0) } ?? ""
    of = words.isEmpty ? nil : words
    notes = tile.notes.map { say.title($0) }
    address = tile.address
  }
}

extension BoardView.TableView {
  /// - Parameters:
  ///   - rows: those of this page.
  ///   - parts: the other pages of the table.
  init(_ table: BoardTable, _ rows: ArraySlice<BoardRow>, parts: [BoardLink], _ say: Wording) {
    id = table.id
    title = say.title(table.title)
    caption = say.title(table.caption)
    count = say("\(table.rows.count) 行", "\(table.rows.count)")
    let columns = table.columns.map {
      BoardView.ColumnView(title: say.title($0.title), isNumber: $0.isNumber)
    }
    self.columns = columns
    isNarrow = columns.count <= 3
    self.rows = rows.map { row in
      let cells = zip(row.cells, columns).enumerated().map { index, cell in
        BoardView.CellView(cell.0, cell.1, isHead: index == table.head, say)
      }
      return BoardView.RowView(anchor: row.id, cells: cells)
    }
    hasRows = !rows.isEmpty
    empty = say(table.empty)
    self.parts = parts.map { LinkView(address: $0.address, title: say.title($0.title)) }
    hasParts = !parts.isEmpty
  }
}

extension BoardView.CellView {
  init(_ cell: BoardCell, _ column: BoardView.ColumnView, isHead: Bool, _ say: Wording) {
    self.isHead = isHead
    label = column.title
    text = say.title(cell.text)
    address = cell.address
    sub = cell.sub.map { say.title($0) }
    isSubMono = cell.isSubMono
    mark = cell.mark
    isNumber = column.isNumber
  }
}

/// The words of the board that do not depend on the county.
enum BoardLabels {
  static func texts(_ say: Wording) -> [String: String] {
    FrameLabels.texts(say).merging([
      "menu": say("看板各页", "Pages of the board"), "figures": say("核对方法和数据依据", "how to verify it"),
      "parts": say("其余各页：", "Further pages: "), "numbers": say("主要数据", "Main numbers"),
      "privacy": say(
        "看板只列单位、网站、账号、编号、数量和日期，不含个人信息和网民留言内容。",
        "This board names offices, sites and accounts, with ids, counts and days; no person, and nothing that a citizen wrote."
      ),
    ]) { _, own in own }
  }
}
