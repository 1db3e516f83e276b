/// Article 5: which office keeps what.
///
/// > 委网信办负责全政府网站安全管理工作，编制部门负责全政府网站中文域名和网站标识管理，电信公司负责全政府网站
/// > ICP备案管理工作，公安部门负责全政府网站网络安全等级保护、打击网络犯罪等工作。
///
/// Only the Chinese domain asks something of a command: a name under `.政务` is registered with the
/// staffing office's paper. The mark is its own step (A10.1). The ICP filing is granted by the
/// communications administration (A10.2); the operator named here keeps it day by day.
package enum Article05 {
  package static let chineseDomain = Rule(
    "A5.chinese-domain", ArticleReference(5), says: "中文域名由编制部门管理，注册须有其文件",
    "Chinese domains are kept by the staffing office: one is registered with its paper.")

  package static let all = [chineseDomain]

  /// Refuses a Chinese domain without a paper.
  static func check(_ domain: DomainName, in context: Context) throws {
    guard domain.isChinese, context.document == nil else { return }
    throw Refusal(
      chineseDomain,
      found: Bilingual(
        "中文域名 \(domain) 没有注明编制部门文件的文号和日期",
        "the Chinese domain \(domain) comes without the staffing office's document"),
      mend: Bilingual(
        "在请求中加入 document：编制部门批复的文号和日期",
        "add document to the request: number and date of the staffing office's paper"),
      missing: ["document"])
  }
}
