/// What a workbook's package says of its sheets, before any of them is read.
struct XLSXParts {
  struct Sheet {
    let name: String
    let isHidden: Bool
    let path: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var startsIn1904 = false
  private var folder = ""
  /// By id; the first of those that share one.
  private var relations: [String: Relation] = [:]
  /// The path of the first part of each kind.
  private var paths: [Substring: String] = [:]

  private struct Relation {
    let id: String
    let kind: Substring
    let target: String
  }

  init(_ archive: ZipArchive) throws(XLSXUnreadable) {
    guard let roots = try archive.file("_rels/.rels"),
      let root = try Self.relations(roots, "_rels/.rels", in: "")
        .first(where: { $0.kind == "officeDocument" }),
      root.target.lowercased().hasSuffix(".xml"), let book = try archive.file(root.target)
    else { throw .notXLSX }
    let slash = root.target.lastIndex(of: "/")
    folder = slash.map { String(root.target[...$0]) } ?? ""
    let name = slash.map { String(root.target[$0...].dropFirst()) } ?? root.target
    let path = "\(folder)_rels/\(name).rels"
    guard let links = try archive.file(path) else { throw .damaged(path) }
    for relation in try Self.relations(links, path, in: folder) {
      if relations[relation.id] == nil { relations[relation.id] = relation }
      if paths[relation.kind] == nil { paths[relation.kind] = relation.target }
    }
    try read(book, root.target)
  }

  /// The path of the one part of a kind, such as `styles`.
  func path(of kind: String) -> String? { paths[Substring(kind)] }

  private mutating func read(_ book: [UInt8], _ part: String) throws(XLSXUnreadable) {
    var found: [Sheet] = []
    var isWorkbook = false
    var starts = false
    try XMLWalk.walk(book, of: part) { (piece) throws(XLSXUnreadable) in
      guard case .start(let element) = piece else { return }
      switch element.name {
      case "workbook": isWorkbook = true
      case "workbookPr": starts = ["1", "true"].contains(element["date1904"])
      case "sheet":
        guard let relation = element["r:id"].flatMap({ relations[$0] }) else { return }
        // Charts and dialogs stand among the sheets, and have no cells.
        guard relation.kind == "worksheet" else { return }
        try XLSXLimit.entries.check(found.count + 1)
        found.append(
          Sheet(
            name: element["name"] ?? "", isHidden: (element["state"] ?? "visible") != "visible",
            path: relation.target))
      case _: break
      }
    }
    guard isWorkbook else { throw .notXLSX }
    guard !found.isEmpty else { throw .damaged(part) }
    sheets = found
    startsIn1904 = starts
  }

  private static func relations(
    _ bytes: [UInt8], _ part: String, in folder: String
  ) throws(XLSXUnreadable) -> [Relation] {
    var relations: [Relation] = []
    try XMLWalk.walk(bytes, of: part) { (piece) throws(XLSXUnreadable) in
      guard case .start(let element) = piece, element.name == "Relationship",
        element["TargetMode"] != "External", let id = element["Id"], let kind = element["Type"],
        let target = element["Target"]
      else { return }
      try XLSXLimit.entries.check(relations.count + 1)
      relations.append(
        Relation(
          id: id, kind: kind.split(separator: "/").last ?? "", target: resolve(target, in: folder)))
    }
    return relations
  }

  /// A path within the archive, of one that is written relative to a folder or to the root.
  private static func resolve(_ target: String, in folder: String) -> String {
    var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
