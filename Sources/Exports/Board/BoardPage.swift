import CivilTime
import Regulation

/// A page of the board: a few numbers, then tables whose rows are behind them.
struct BoardPage {
  /// Of its file, without the ending.
  let name: String
  let title: Bilingual
  var lead: Bilingual = .plain("")
  /// The row that leads here.
  var back: BoardLink?
  var facts: [BoardFact] = []
  var tiles: [BoardTile] = []
  var tables: [BoardTable] = []
  var links: [BoardLink] = []
}

/// Where a reader is led.
struct BoardLink {
  let address: String
  let title: Bilingual
}

/// A term and what it is.
struct BoardFact {
  let term: Bilingual
  let value: Bilingual
}

/// One number, of how many, and where its rows stand.
struct BoardTile {
  let title: Bilingual
  let number: String
  var of: Bilingual?
  var notes: [Bilingual] = []
  var address: String?
}

/// Rows of one kind; of many, the first few hundred, and the others on pages of their own.
struct BoardTable {
  /// The most rows on one page.
  static let capacity = RegisterPages.capacity

  let id: String
  let title: Bilingual
  let caption: Bilingual
  let columns: [BoardColumn]
  let rows: [BoardRow]
  /// What stands in the place of rows where there are none.
  let empty: Bilingual
  /// Which column names a row.
  var head = 0

  /// Without one of its columns, which a page says of all of its rows.
  func without(_ column: Int) -> BoardTable {
    var (columns, rows) = (columns, rows)
    columns.remove(at: column)
    for index in rows.indices { rows[index].cells.remove(at: column) }
    return BoardTable(
      id: id, title: title, caption: caption, columns: columns, rows: rows, empty: empty)
  }

  /// The file on which a row of a table stands.
  static func file(_ page: String, _ table: String, row index: Int) -> String {
    let part = index / capacity
    return part == 0 ? "\(page).html" : "\(page)-\(table)-\(part + 1).html"
  }
}

struct BoardColumn {
  let title: Bilingual
  var isNumber = false

  static func text(_ zh: String, _ en: String) -> BoardColumn {
    BoardColumn(title: Bilingual(zh, en))
  }

  static func number(_ zh: String, _ en: String) -> BoardColumn {
    BoardColumn(title: Bilingual(zh, en), isNumber: true)
  }
}

/// A row, and the place in the page that leads to it.
struct BoardRow {
  var id: String?
  var cells: [BoardCell]
}

struct BoardCell {
  var text: Bilingual
  var address: String?
  /// Said in small letters beneath.
  var sub: Bilingual?
  /// In the letters of programs.
  var isSubMono = false
  /// The text is a mark: `bad`, `open`, `done`, `live` or `waiting`. It says in words what its colour says.
  var mark: String?

  static let none = BoardCell(text: .plain("—"))

  static func text(_ text: Bilingual, sub: Bilingual? = nil, address: String? = nil) -> BoardCell {
    BoardCell(text: text, address: address, sub: sub)
  }

  static func plain(_ text: String, address: String? = nil) -> BoardCell {
    BoardCell(text: .plain(text), address: address)
  }

  /// A number, and where its rows are; of nothing there are none.
  static func number(_ number: Int, address: String? = nil) -> BoardCell {
    BoardCell(text: .plain("\(number)"), address: number == 0 ? nil : address)
  }

  static func day(_ day: CivilDate?) -> BoardCell { day.map { .plain("\($0)") } ?? .none }

  static func mark(_ text: Bilingual, _ kind: String, sub: Bilingual? = nil) -> BoardCell {
    BoardCell(text: text, sub: sub, mark: kind)
  }

  /// The event that a row comes from, by its number.
  static func event(_ position: Int) -> BoardCell {
    BoardCell(text: Bilingual("第 \(position) 号", "No. \(position)"))
  }
}

extension Bilingual {
  static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(left.zh + right.zh, left.en + right.en)
  }

  static func days(_ count: Int) -> Bilingual {
    Bilingual("\(count) 天", "\(count) day\(count == 1 ? "" : "s")")
  }
}
