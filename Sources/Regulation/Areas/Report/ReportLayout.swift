/// A line of the annual report, such as `visits.total`.
package struct ReportLineID: TextForm {
  package let text: String

  package static let pattern =
    "^(\(ReportLayout.everything.map(\.word).joined(separator: "|").replacingDots))$"
  package static let maximumLength = 40
  package static let sample = "innovation.search"
  package static let expectation = Bilingual(
    "年度报表的项目，如 visits.total（总访问量）", "a line of the annual report, such as visits.total")

  package init?(_ text: String) {
    guard ReportLayout.everything.contains(where: { $0.word == text }) else { return nil }
    self.text = text
  }

  init(_ line: ReportLayout) { text = line.word }

  package var layout: ReportLayout {
    guard let line = ReportLayout.everything.first(where: { $0.word == text }) else {
      preconditionFailure("not a line of the report: \(text)")
    }
    return line
  }
}

extension String {
  /// With each dot as a pattern has it.
  fileprivate var replacingDots: String {
    split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
  }
}

/// What the form says of a line: its group, wording, unit, and what stands in it.
package struct ReportLayout: Sendable {
  package let word: String
  package let group: ReportGroup
  package let title: Bilingual
  package let unit: Bilingual?
  package let form: ReportForm
  /// Whether the host says it in its own words.
  package let isStated: Bool
  /// Whether only checks read it.
  package let isBasis: Bool

  private init(
    _ word: String, _ group: ReportGroup, _ zh: String, _ en: String, _ form: ReportForm,
    unit: Bilingual? = nil, isStated: Bool = false, isBasis: Bool = false
  ) {
    self.word = word
    self.group = group
    title = Bilingual(zh, en)
    self.form = form
    self.unit = unit
    self.isStated = isStated
    self.isBasis = isBasis
  }

  package var id: ReportLineID { ReportLineID(self) }
}

/// The form of the State Council's office (国办函〔2018〕12号), and what Article 35 adds: publications by column,
/// platform and mechanisms.
extension ReportLayout {
  static let office = text("head.office", .head, "填报单位", "reporting office")
  static let name = text("head.name", .head, "网站名称", "name of the site")
  static let home = text("head.home", .head, "首页网址", "home page")
  static let host = text("head.host", .head, "主办单位", "host")
  static let kind = text("head.kind", .head, "网站类型", "type of site")
  static let code = text("head.code", .head, "政府网站标识码", "identity code")
  static let icp = text("head.icp", .head, "ICP备案号", "ICP number")
  static let police = text("head.police", .head, "公安机关备案号", "police number")

  static let visitors = number(
    "visits.unique", .visits, "独立用户访问总量", "unique visitors", pieces)
  static let visits = number("visits.total", .visits, "网站总访问量", "visits", times)

  static let published = number(
    "publication.total", .publication, "信息发布总数", "items published", posts)
  package static let overview = number(
    "publication.overview", .publication, "概况类信息更新量", "overview", posts)
  package static let news = number(
    "publication.news", .publication, "政务动态信息更新量", "news and notices", posts)
  package static let disclosure = number(
    "publication.disclosure", .publication, "信息公开目录信息更新量", "disclosure catalogue", posts)
  package static let elsewhere = number(
    "publication.other", .publication, "其他栏目信息更新量", "other columns", posts)
  static let column = number(
    "publication.column", .publication, "栏目发布数", "by column", posts)

  static let topics = number(
    "topics.maintained", .topics, "维护数量", "topics maintained", pieces)
  static let topicsOpened = number("topics.opened", .topics, "新开设数量", "newly opened", pieces)

  static let interpretation = number(
    "interpretation.total", .interpretation, "解读信息发布总数", "interpretation in all", posts)
  static let materials = number(
    "interpretation.materials", .interpretation, "解读材料数量", "materials", posts)
  static let products = number(
    "interpretation.products", .interpretation, "解读产品数量", "products", pieces)
  static let commentary = number(
    "interpretation.commentary", .interpretation, "媒体评论文章数量", "commentary in media", articles)
  static let responses = number(
    "interpretation.responses", .interpretation, "回应公众关注热点或重大舆情数量",
    "responses to hot topics", times)

  static let catalogue = yes(
    "services.catalogue", .services, "是否发布服务事项目录", "catalogue published")
  static let users = number("services.users", .services, "注册用户数", "registered users", pieces)
  static let services = number("services.items", .services, "政务服务事项数量", "services", items)
  static let online = number(
    "services.online", .services, "可全程在线办理政务服务事项数量", "fully online", items)
  static let intake = number("services.intake", .services, "办件量总数", "cases in all", matters)
  package static let natural = number(
    "services.natural", .services, "自然人办件量", "of natural persons", matters)
  package static let legal = number(
    "services.legal", .services, "法人办件量", "of legal persons", matters)

  static let unified = yes(
    "interaction.platform", .interaction, "是否使用统一平台", "unified platform", isStated: true)
  package static let received = number(
    "interaction.received", .interaction, "收到留言数量", "messages received", posts)
  package static let completed = number(
    "interaction.completed", .interaction, "办结留言数量", "messages completed", posts)
  package static let days = ReportLayout(
    "interaction.days", .interaction, "平均办理时间", "average days", .tenths,
    unit: Bilingual("天", "working days"))
  package static let publicly = number(
    "interaction.public", .interaction, "公开答复数量", "publicly answered", posts)
  static let surveys = number(
    "interaction.surveys", .interaction, "征集调查期数", "surveys", rounds)
  static let opinions = number(
    "interaction.opinions", .interaction, "收到意见数量", "opinions received", posts)
  static let surveysPublished = number(
    "interaction.survey-results", .interaction, "公布调查结果期数", "results published", rounds)
  static let interviews = number(
    "interaction.interviews", .interaction, "在线访谈期数", "interviews", rounds)
  static let interviewMessages = number(
    "interaction.interview-messages", .interaction, "网民留言数量", "messages of interviews", posts)
  static let interviewAnswers = number(
    "interaction.interview-answers", .interaction, "答复网民提问数量", "questions answered", posts)
  static let smart = yes(
    "interaction.smart", .interaction, "是否提供智能问答", "smart questions and answers",
    isStated: true)

  static let assessments = number(
    "security.assessments", .security, "安全检测评估次数", "assessments", times)
  static let problems = number("security.problems", .security, "发现问题数量", "problems found", pieces)
  static let fixed = number(
    "security.fixed", .security, "问题整改数量", "problems fixed", pieces)
  static let monitoring = yes(
    "security.monitoring", .security, "是否建立安全监测预警机制", "monitoring mechanism")
  static let drills = yes("security.drills", .security, "是否开展应急演练", "drills")
  static let officer = yes("security.officer", .security, "是否明确网站安全责任人", "security officer named")

  static let media = yes("new-media.any", .newMedia, "是否有新媒体", "any new media")
  static let weibo = text("new-media.weibo", .newMedia, "微博名称", "Weibo")
  static let weiboPosts = number(
    "new-media.weibo-posts", .newMedia, "微博信息发布量", "posts on Weibo", posts)
  static let weiboFollowers = number(
    "new-media.weibo-followers", .newMedia, "微博关注量", "followers on Weibo", pieces)
  static let wechat = text("new-media.wechat", .newMedia, "微信名称", "WeChat")
  static let wechatPosts = number(
    "new-media.wechat-posts", .newMedia, "微信信息发布量", "posts on WeChat", posts)
  static let wechatFollowers = number(
    "new-media.wechat-followers", .newMedia, "微信订阅数", "subscribers on WeChat", pieces)
  static let other = text("new-media.other", .newMedia, "其他新媒体名称", "other new media")
  static let otherPosts = number(
    "new-media.other-posts", .newMedia, "其他新媒体信息发布量", "posts on other new media", posts)
  static let otherFollowers = number(
    "new-media.other-followers", .newMedia, "其他新媒体关注量", "followers of other new media", pieces)

  static let search = yes(
    "innovation.search", .innovation, "搜索即服务", "search as a service", isStated: true)
  static let languages = yes(
    "innovation.languages", .innovation, "多语言版本", "several languages", isStated: true)
  static let accessible = yes(
    "innovation.accessibility", .innovation, "无障碍浏览", "accessibility", isStated: true)
  static let personal = yes(
    "innovation.personalisation", .innovation, "千人千网", "personalisation", isStated: true)
  static let otherInnovation = words("innovation.other", "其他创新", "other innovation")
  static let platform = words("innovation.platform", "平台建设情况", "platform building")
  static let mechanisms = words("innovation.mechanisms", "机制保障情况", "mechanisms")

  static let responsible = text("foot.responsible", .foot, "单位负责人", "responsible person")
  static let reviewer = text("foot.reviewer", .foot, "审核人", "reviewer")
  static let preparer = text("foot.preparer", .foot, "填报人", "preparer")
  static let telephone = ReportLayout("foot.telephone", .foot, "联系电话", "telephone", .words)
  static let date = text("foot.date", .foot, "填报日期", "date")

  /// What of the register held on 31 December.
  static let codeThen = text("basis.code", .head, "年末标识码", "identity code at the year's end", true)
  static let icpThen = text("basis.icp", .head, "年末ICP备案号", "ICP number at the year's end", true)
  static let policeThen = text(
    "basis.police", .head, "年末公安机关备案号", "police number at the year's end", true)
  static let carried = ReportLayout(
    "basis.carried", .interaction, "上年结转留言数量", "messages carried over", .number, unit: posts,
    isBasis: true)
  static let open = ReportLayout(
    "basis.open", .security, "上年未整改问题数量", "problems open from the year before", .number,
    unit: pieces, isBasis: true)

  /// In the order of the form.
  package static let all: [ReportLayout] = [
    office, name, home, host, kind, code, icp, police,
    visitors, visits,
    published, overview, news, disclosure, elsewhere, column,
    topics, topicsOpened,
    interpretation, materials, products, commentary, responses,
    catalogue, users, services, online, intake, natural, legal,
    unified, received, completed, days, publicly, surveys, opinions, surveysPublished, interviews,
    interviewMessages, interviewAnswers, smart,
    assessments, problems, fixed, monitoring, drills, officer,
    media, weibo, weiboPosts, weiboFollowers, wechat, wechatPosts, wechatFollowers, other,
    otherPosts, otherFollowers,
    search, languages, accessible, personal, otherInnovation, platform, mechanisms,
    responsible, reviewer, preparer, telephone, date,
    codeThen, icpThen, policeThen, carried, open,
  ]

  /// What the sheet of a unit's accounts says besides, and the form of a site does not.
  static let unit = text("head.unit", .head, "单位", "unit")
  static let inUse = number(
    "new-media.in-use", .newMedia, "年末在用账号数", "accounts in use at the year's end", pieces)
  static let opened = number(
    "new-media.opened", .newMedia, "本年新开设账号数", "accounts opened in the year", pieces)
  static let weeksShort = number(
    "new-media.weeks-short", .newMedia, "发布信息未达每周下限的周数", "weeks below the floor", weeks)

  /// In the order of the sheet.
  package static let ofAccounts: [ReportLayout] = [
    unit, media, inUse, opened, weeksShort, weibo, weiboPosts, weiboFollowers, wechat, wechatPosts,
    wechatFollowers, other, otherPosts, otherFollowers, received, completed, days, publicly,
  ]

  static let everything = all + [unit, inUse, opened, weeksShort]

  private static let weeks = Bilingual("周", "weeks")
  private static let pieces = Bilingual("个", "in all")
  private static let times = Bilingual("次", "times")
  private static let posts = Bilingual("条", "items")
  private static let articles = Bilingual("篇", "articles")
  private static let items = Bilingual("项", "services")
  private static let matters = Bilingual("件", "cases")
  private static let rounds = Bilingual("期", "rounds")

  private static func number(
    _ word: String, _ group: ReportGroup, _ zh: String, _ en: String, _ unit: Bilingual
  ) -> ReportLayout { ReportLayout(word, group, zh, en, .number, unit: unit) }

  private static func yes(
    _ word: String, _ group: ReportGroup, _ zh: String, _ en: String, isStated: Bool = false
  ) -> ReportLayout { ReportLayout(word, group, zh, en, .yes, isStated: isStated) }

  private static func text(
    _ word: String, _ group: ReportGroup, _ zh: String, _ en: String, _ isBasis: Bool = false
  ) -> ReportLayout { ReportLayout(word, group, zh, en, .text, isBasis: isBasis) }

  private static func words(_ word: String, _ zh: String, _ en: String) -> ReportLayout {
    ReportLayout(word, .innovation, zh, en, .words, isStated: true)
  }
}
