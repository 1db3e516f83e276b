/// What each style of cells shows of a number.
struct XLSXStyles {
  private var shown: [XLSXShown] = []

  init() {}

  init(_ bytes: [UInt8], _ part: String) throws(XLSXUnreadable) {
    var codes: [Int: XLSXShown] = [:]
    var styles: [XLSXShown] = []
    var isIn = false
    try XMLWalk.walk(bytes, of: part) { (piece) throws(XLSXUnreadable) in
      switch piece {
      case .start(let element):
        let id = element["numFmtId"].flatMap { Int($0) } ?? 0
        if element.name == "numFmt" { codes[id] = XLSXShown(code: element["formatCode"] ?? "") }
        if element.name == "cellXfs" { isIn = true }
        if element.name == "xf", isIn { styles.append(codes[id] ?? XLSXShown(builtIn: id)) }
      case .end(let name): if name == "cellXfs" { isIn = false }
      case .text: break
      }
    }
    shown = styles
  }

  subscript(style: Int) -> XLSXShown {
    shown.indices.contains(style) ? shown[style] : .number
  }
}
