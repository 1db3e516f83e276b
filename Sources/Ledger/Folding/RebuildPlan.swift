import Regulation

/// Which projectors a rebuild folds, and whose tables are exchanged at its end.
struct RebuildPlan: Equatable {
  /// Their new tables take the place of the old: those that are wanted, and those that read from
  /// them, near or far.
  let targets: [any Projector.Type]
  /// What the targets read beside themselves, as it stood at each event: folded too, and thrown
  /// away.
  let inputs: [any Projector.Type]

  /// - Parameter all: every projector there is, in the order they fold.
  init(
    of wanted: [any Projector.Type], among all: [any Projector.Type] = Projectors.all
  ) {
    var changed = Set(wanted.map { $0.name })
    // Readers fold behind what they read: one pass finds them all, and one backwards all they need.
    for projector in all {
      let reads = projector.reads.map { $0.name }
      if !changed.isDisjoint(with: reads) { changed.insert(projector.name) }
    }
    var needed = changed
    for projector in all.reversed() where needed.contains(projector.name) {
      for read in projector.reads { needed.insert(read.name) }
    }
    let (swapped, folded) = (changed, needed)
    targets = all.filter { swapped.contains($0.name) }
    inputs = all.filter { folded.contains($0.name) && !swapped.contains($0.name) }
  }

  static func == (left: RebuildPlan, right: RebuildPlan) -> Bool {
    left.targets.map { $0.name } == right.targets.map { $0.name }
      && left.inputs.map { $0.name } == right.inputs.map { $0.name }
  }
}
