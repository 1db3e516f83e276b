/// What the record asks of sites, beside the regulation.
package enum SiteRules {
  package static let known = Rule(
    "site.known", .record, says: "网站须先登记", "A site is entered before it is named.")
  package static let oneID = Rule(
    "site.one-id", .record, says: "一个编号只属于一个网站", "An id belongs to one site.")
  package static let entry = Rule(
    "site.entry", .record, says: "既有网站和上级政府门户网站由县政务公开办登记",
    "Existing sites and superior portals are entered by the county openness office.")
  package static let findings = Rule(
    "site.test-findings", .record, says: "安全检测未通过的须记录发现的问题",
    "A failed security test says what was found.")
  package static let newReport = Rule(
    "site.test-report", .record, says: "未通过检测的报告不能作为通过检测的报告",
    "The report of a failed test is not that of a passed one.")
  package static let completeApplication = Rule(
    "site.filing-details", .record, says: "申请域名须写明域名，申请标识码须填基本信息",
    "A domain is applied for by name, an identity code with the basic information.")

  package static let granted = Rule(
    "site.granted-day", .record, says: "既有网站备案的核发日期随编号填写；不清楚的留空",
    "The day a filing of an existing site was granted comes with its number, or not at all.")
  package static let superior = Rule(
    "site.superior", .record, says: "上级政府门户网站须为上级政府所有，变更须说明理由",
    "A superior portal is none of the county's, and another than before is registered for a reason."
  )

  package static let all = [
    known, oneID, entry, findings, newReport, completeApplication, granted, superior,
  ]
}
