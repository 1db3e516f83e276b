/// A stretch of two texts that are compared.
package struct TextRun: Codable, Hashable, Sendable {
  package let kind: TextRunKind
  package let text: String
}

/// Where a stretch stands.
package enum TextRunKind: String, Codable, CaseIterable, Sendable {
  /// In both.
  case kept
  /// In the earlier one only.
  case removed
  /// In the later one only.
  case added

  package var name: Bilingual {
    switch self {
    case .kept: Bilingual("未改", "kept")
    case .removed: Bilingual("删去", "removed")
    case .added: Bilingual("增加", "added")
    }
  }
}

/// What one text says that another does not, for people: lines are compared first, then the words of the lines
/// that changed. A word is a Chinese character, a run of Latin letters and digits, or any other character by
/// itself.
///
/// The kept and removed runs put together are the earlier text, the kept and added ones the later.
package enum TextDifference {
  /// The most edits that are looked for in a stretch; beyond, it is shown as replaced whole. Bounds both the
  /// time, which grows with its square, and what a reader can use.
  static let maximumEdits = 1_000

  /// - Complexity: O((n + m) · d) in lines and words and in the edits between them.
  package static func runs(from before: String, to after: String) -> [TextRun] {
    var runs: [TextRun] = []
    for change in edits(from: lines(before), to: lines(after)) {
      if change.isKept {
        add(.kept, change.removed, to: &runs)
        continue
      }
      let (old, new) = (change.removed.joined(), change.added.joined())
      for inner in edits(from: words(old), to: words(new)) {
        if inner.isKept {
          add(.kept, inner.removed, to: &runs)
        } else {
          add(.removed, inner.removed, to: &runs)
          add(.added, inner.added, to: &runs)
        }
      }
    }
    return runs
  }

  private static func add(_ kind: TextRunKind, _ parts: [String], to runs: inout [TextRun]) {
    let text = parts.joined()
    guard !text.isEmpty else { return }
    if let last = runs.last, last.kind == kind {
      runs[runs.count - 1] = TextRun(kind: kind, text: last.text + text)
    } else {
      runs.append(TextRun(kind: kind, text: text))
    }
  }

  /// Lines with their ends.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar)
      guard scalar == "\n" else { continue }
      lines.append(line)
      line = ""
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for scalar in text.unicodeScalars {
      let isLatin =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
      if isLatin, isOpen, let last = words.indices.last {
        words[last].unicodeScalars.append(scalar)
      } else {
        words.append(String(scalar))
      }
      isOpen = isLatin
    }
    return words
  }

  /// A stretch that both have, or one that took another's place.
  struct Change {
    let isKept: Bool
    var removed: [String]
    var added: [String]
  }

  /// The changes that lead from one sequence to the other, in order.
  static func edits(from old: [String], to new: [String]) -> [Change] {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - prefix
    let suffix = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    var changes: [Change] = []
    func keep(_ parts: ArraySlice<String>) {
      guard !parts.isEmpty else { return }
      changes.append(Change(isKept: true, removed: Array(parts), added: []))
    }
    keep(old[..<prefix])
    let inner = (
      Array(old[prefix..<(old.count - suffix)]), Array(new[prefix..<(new.count - suffix)])
    )
    changes += Shortest.changes(from: inner.0, to: inner.1)
    keep(old[(old.count - suffix)...])
    return changes
  }
}

/// The shortest way from one sequence to another (E. W. Myers, "An O(ND) difference algorithm and its
/// variations", 1986), by the furthest point reached on each diagonal with each number of edits.
private enum Shortest {
  static func changes(from old: [String], to new: [String]) -> [TextDifference.Change] {
    if old.isEmpty && new.isEmpty { return [] }
    guard !old.isEmpty, !new.isEmpty, let trace = trace(old, new) else {
      return [TextDifference.Change(isKept: false, removed: old, added: new)]
    }
    return walked(back: trace, old, new)
  }

  /// How far each diagonal was reached, before each number of edits; nothing beyond the most that are looked for.
  private static func trace(_ old: [String], _ new: [String]) -> [[Int: Int]]? {
    var furthest = [1: 0]
    var trace: [[Int: Int]] = []
    for edits in 0...min(old.count + new.count, TextDifference.maximumEdits) {
      trace.append(furthest)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = start(diagonal, edits, furthest)
        var y = x - diagonal
        while x < old.count, y < new.count, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
        furthest[diagonal] = x
        if x >= old.count, y >= new.count { return trace }
      }
    }
    return nil
  }

  /// Where a diagonal begins with a number of edits: below the one above it, or right of the one below.
  private static func start(_ diagonal: Int, _ edits: Int, _ furthest: [Int: Int]) -> Int {
    let (left, above) = (furthest[diagonal - 1] ?? -1, furthest[diagonal + 1] ?? -1)
    return isDown(diagonal, edits, left, above) ? above : left + 1
  }

  private static func isDown(_ diagonal: Int, _ edits: Int, _ left: Int, _ above: Int) -> Bool {
    diagonal == -edits || (diagonal != edits && left < above)
  }

  private static func walked(
    back trace: [[Int: Int]], _ old: [String], _ new: [String]
  ) -> [TextDifference.Change] {
    var (x, y) = (old.count, new.count)
    var backwards: [(isKept: Bool, removed: String?, added: String?)] = []
    for (edits, furthest) in trace.enumerated().reversed() {
      let diagonal = x - y
      let (left, above) = (furthest[diagonal - 1] ?? -1, furthest[diagonal + 1] ?? -1)
      let isDown = isDown(diagonal, edits, left, above)
      let previousX = isDown ? above : left
      let previousY = previousX - (isDown ? diagonal + 1 : diagonal - 1)
      while x > previousX, y > previousY, x > 0, y > 0 {
        (x, y) = (x - 1, y - 1)
        backwards.append((true, old[x], nil))
      }
      guard edits > 0 else { break }
      if isDown {
        y -= 1
        backwards.append((false, nil, new[y]))
      } else {
        x -= 1
        backwards.append((false, old[x], nil))
      }
    }
    var changes: [TextDifference.Change] = []
    for step in backwards.reversed() {
      if changes.last?.isKept != step.isKept {
        changes.append(TextDifference.Change(isKept: step.isKept, removed: [], added: []))
      }
      if let part = step.removed { changes[changes.count - 1].removed.append(part) }
      if let part = step.added { changes[changes.count - 1].added.append(part) }
    }
    return changes
  }
}
