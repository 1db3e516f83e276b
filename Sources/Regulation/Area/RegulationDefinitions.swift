extension Definitions {
  /// The procedures the regulation asks for, each made when it is first asked for.
  package static let regulation = Definitions(known: [
    Known("site-opening", version: 1) { .siteOpening },
    Known("site-closing", version: 1) { .siteClosing },
    Known("site-change", version: 1) { .siteChange },
    Known("site-host-update", version: 1) { .siteHostUpdate },
    Known("site-completion", version: 1) { .siteCompletion },
    Known("site-temporary-offline", version: 1) { .siteTemporaryOffline },
    Known("site-offline-extension", version: 1) { .siteOfflineExtension },
    Known("site-emergency-offline", version: 1) { .siteEmergencyOffline },
    Known("site-offline-reclassification", version: 1) { .siteOfflineReclassification },
    Known("account-closing", version: 1) { .accountClosing },
  ])
}
