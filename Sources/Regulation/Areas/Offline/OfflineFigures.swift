/// What is counted of times offline.
enum OfflineFigures {
  /// For a while and in an emergency alike: A15 asks of both that they are rare.
  static let taken = Figure(
    "A15.times-offline", ArticleReference(15), "网站下线次数", "times a site was taken offline",
    by: .subject,
    .flow { entry, _ in
      entry.event.subject.map { [FigureEntry(FigureKey($0))] } ?? []
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .offline(let event) = entry.event else { return [] }
    return switch event {
    case .taken, .takenInEmergency: [taken]
    case .proposed, .extensionProposed, .reclassificationProposed, .applicationEnded, .extended,
      .emergencyRefused, .reclassified, .ended, .observed:
      []
    }
  }

  static let all = [taken]
}
