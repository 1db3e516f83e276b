/// What is counted of times offline.
enum OfflineFigures {
  /// For a while and in an emergency alike: A15 asks of both that they are rare.
  static let taken = Figure(
    "A15.times-offline", ArticleReference(15), "网站下线次数", "times a site was taken offline",
    by: .subject,
    .flow(of: [SiteTakenOffline.self, SiteTakenOfflineInEmergency.self]) { entry, _ in
      entry.event.subject.map { [FigureEntry(FigureKey($0))] } ?? []
    })

  static let all = [taken]
}
