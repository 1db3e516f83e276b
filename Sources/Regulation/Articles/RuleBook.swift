/// Every rule the ledger can refuse by, the record's own first, then by article.
package enum RuleBook {
  package static let rules: [Rule] =
    RecordRules.all + DirectoryRules.all + Duties.all + CaseRules.all + SiteRules.all
    + CalendarRules.all
    + ObservationRules.all + ClosingRules.all + AccountRules.all
    + Article02.all + Article03.all + Article05.all + Article06.all + Article07.all + Article08.all
    + Article09.all + Article10.all + Article11.all + Article12.all + Article13.all + Article14.all
    + Article15.all + Article16.all + Article23.all + Article26.all + Article39.all + Article45.all
}
