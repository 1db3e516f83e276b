/// The opening of the education bureau's site in Xiji, over two months: one return, one failed
/// test, and decisions of offices outside the county recorded for them.
extension SampleCounty {
  static let caseID = "site-opening.jiaoyu.1"

  /// Offices, people, and the county's portal, which was open before.
  func populate() throws {
    let offices = [
      ("jiaoyu-ju", "department", "西吉县教育局"), ("weijian-ju", "department", "西吉县卫生健康局"),
      ("bianban", "staffing", "西吉县委编办"), ("gongan", "police", "西吉县公安局"),
      ("wangxin", "county-cac", "西吉县委网信办"), ("shuiwu", "vertical", "国家税务总局西吉县税务局"),
      ("tongguan", "communications", "宁夏回族自治区通信管理局"),
      ("shi-gongkai", "municipal-openness", "固原市政务公开办公室"),
      ("qu-bangongting", "regional-general", "宁夏回族自治区人民政府办公厅"),
      ("guoban", "state-council-general", "国务院办公厅"),
    ]
    for (id, kind, name) in offices {
      try run(
        "admin", "2026-01-02 09:30", "office.register",
        #"{"office":"\#(id)","kind":"\#(kind)","name":"\#(name)"}"#)
    }
    let people = [
      ("bai-xue", "白雪", "jiaoyu-ju", "clerk"), ("ma-zhiyuan", "马志远", "jiaoyu-ju", "leader"),
      ("tian-hai", "田海", "jiaoyu-ju", "security-officer"),
      ("ma-lan", "马兰", "openness", "clerk"), ("li-guoqiang", "李国强", "openness", "leader"),
      ("sun-yan", "孙燕", "openness", "deputy"), ("he-ping", "何平", "bianban", "clerk"),
      ("yang-fan", "杨帆", "gongan", "clerk"), ("zhao-min", "赵敏", "weijian-ju", "clerk"),
      ("han-bing", "韩冰", "weijian-ju", "leader"),
    ]
    for (id, name, office, role) in people {
      try run(
        "admin", "2026-01-02 10:00", "staff.assign",
        #"{"staff":"\#(id)","name":"\#(name)","office":"\#(office)","roles":["\#(role)"]}"#)
    }
    try run(
      "ma-lan", "2026-01-02 15:20", "site.register-existing",
      #"""
      {"site":"portal","kind":"portal","name":"西吉县人民政府","host":"openness","openedOn":"2008-06-18",\#
      "mark":"CA0123456789","domain":"www.nxxj.gov.cn","icp":"宁ICP备09000126号-1",\#
      "police":"宁公网安备64042202000004号","identityCode":"6404220001"}
      """#
    )
  }

  /// As far as the application, sent back once; the office approves on 22 January.
  func applyAndApprove() throws {
    try run(
      "bai-xue", "2026-01-05 09:12", "site.propose",
      #"""
      {"site":"jiaoyu","kind":"department","name":"西吉县教育局网站","host":"jiaoyu-ju","unit":"信息中心",\#
      "purpose":"standing","specialNeed":"全县义务教育招生入学、学籍办理和教师资格认定面向两万余户家庭，门户网站栏目不足以承载办事服务。"}
      """#
    )
    try decide("ma-zhiyuan", "2026-01-06 16:40", "consent", #""approve""#)
    try hand("bai-xue", "2026-01-08 10:05", round: 1)
    try decide(
      "li-guoqiang", "2026-01-13 11:30", "approve",
      #""return","reasons":"应急响应预案未明确值班电话和与网信、公安部门的联动流程，请补充后重新提交。""#)
    try hand("bai-xue", "2026-01-16 09:50", round: 2)
    try decide(
      "li-guoqiang", "2026-01-22 15:10", "approve", #""approve","reasons":"经核实，确有特殊需要，四项材料齐全。""#)
  }

  /// The procedures of Article 10 side by side, the identity code still with the region.
  func proceed() throws {
    try filing("bai-xue", "2026-01-23 09:20", "mark")
    try filing("bai-xue", "2026-01-23 09:41", "domain", #","domain":"jyj.nxxj.gov.cn""#)
    try run(
      "bai-xue", "2026-01-26 10:00", "report.file", #"{"case":"\#(Self.caseID)"}"#,
      paper: ("西教函〔2026〕4号", "2026-01-26"))
    try run(
      "tian-hai", "2026-01-29 17:25", "security.record-measures",
      #"{"case":"\#(Self.caseID)","measures":"启用防篡改、访问日志留存六个月、管理后台双因子登录；数据每日异地备份。"}"#,
      on: "2026-01-28")
    try grant("he-ping", "2026-01-30 11:00", "mark", "CA1364220260001")
    try grant("ma-lan", "2026-02-02 09:30", "domain", "jyj.nxxj.gov.cn", on: "2026-01-30")
    try filing("bai-xue", "2026-02-02 14:10", "icp")
    try filing(
      "bai-xue", "2026-02-02 14:35", "identity-code",
      #"""
      ,"information":{"responsible":"马志远","contact":"白雪","telephone":"0954-3012345",\#
      "address":"西吉县吉强镇"}
      """#
    )
    try test(
      "2026-02-03 16:00", passed: false, report: "宁测〔2026〕031号", on: "2026-02-02",
      findings: "登录页存在弱口令，上传接口未校验文件类型。")
    try decide("sun-yan", "2026-02-05 10:20", "county-review", #""approve""#)
    try test(
      "2026-02-09 15:30", passed: true, report: "宁测〔2026〕044号", on: "2026-02-09", findings: nil)
    try filing("bai-xue", "2026-02-10 09:05", "police")
    try decide(
      "ma-lan", "2026-02-11 16:30", "municipal-review",
      #""return","reasons":"联系人电话与主办单位公布的不一致，请核对后重新提交。""#, for: "shi-gongkai",
      paper: ("固政公开函〔2026〕9号", "2026-02-10"), on: "2026-02-10")
    try filing(
      "bai-xue", "2026-02-12 08:55", "identity-code",
      #"""
      ,"information":{"responsible":"马志远","contact":"白雪","telephone":"0954-3012346",\#
      "address":"西吉县吉强镇"}
      """#
    )
    try decide("sun-yan", "2026-02-12 17:00", "county-review", #""approve""#)
    try grant(
      "ma-lan", "2026-02-13 10:45", "icp", "宁ICP备2026000318号-1", on: "2026-02-11", for: "tongguan",
      paper: ("宁通管备〔2026〕318号", "2026-02-11"))
    try run(
      "bai-xue", "2026-02-14 15:00", "deployment.record",
      #"{"case":"\#(Self.caseID)","platform":"regional","cloud":"regional"}"#, on: "2026-02-13")
    try decide(
      "ma-lan", "2026-02-25 09:15", "municipal-review", #""approve""#, for: "shi-gongkai",
      paper: ("固政公开函〔2026〕12号", "2026-02-24"), on: "2026-02-24")
    try grant("yang-fan", "2026-02-26 14:20", "police", "宁公网安备64042202000019号")
  }

  /// From the region's review to the launch on 10 March.
  func finish() throws {
    try decide(
      "ma-lan", "2026-03-02 10:00", "regional-review", #""approve""#, for: "qu-bangongting",
      paper: ("宁政办函〔2026〕21号", "2026-02-28"), on: "2026-02-28")
    try grant(
      "ma-lan", "2026-03-06 11:20", "identity-code", "6404220017", on: "2026-03-05", for: "guoban",
      paper: ("国办信息公开函〔2026〕65号", "2026-03-05"))
    try run(
      "ma-lan", "2026-03-09 09:00", "announcement.publish",
      #"""
      {"case":"\#(Self.caseID)","title":"关于西吉县教育局网站开通运行的公告",\#
      "address":"https://www.nxxj.gov.cn/gg/202603/t20260309_1.html"}
      """#
    )
    try run("bai-xue", "2026-03-10 08:30", "site.launch", #"{"case":"\#(Self.caseID)"}"#)
  }

  func decide(
    _ actor: String, _ at: String, _ step: String, _ decision: String, for office: String? = nil,
    paper: (number: String, date: String)? = nil, on date: String? = nil,
    case id: String = caseID
  ) throws {
    try run(
      actor, at, "case.decide", #"{"case":"\#(id)","step":"\#(step)","decision":\#(decision)}"#,
      on: date, for: office, paper: paper)
  }

  func hand(_ actor: String, _ at: String, round: Int, case id: String = caseID) throws {
    let materials = [
      ("responsibilities", "网站工作责任分工"), ("review-mechanism", "信息发布审核及保密审查制度"),
      ("security-measures", "网站安全防护方案"), ("emergency-plan", "网站突发事件应急预案"),
    ]
    let list = materials.enumerated().map { index, material in
      let digest = String(repeating: "\(round)\(index)c7f04e", count: 8)
      let title = round > 1 && index == 3 ? material.1 + "（修订稿）" : material.1
      return #"{"kind":"\#(material.0)","title":"\#(title)","digest":"\#(digest)"}"#
    }
    try run(
      actor, at, "site.apply", #"{"case":"\#(id)","materials":[\#(list.joined(separator: ","))]}"#)
  }

  private func filing(_ actor: String, _ at: String, _ kind: String, _ more: String = "") throws {
    try run(actor, at, "filing.apply", #"{"case":"\#(Self.caseID)","filing":"\#(kind)"\#(more)}"#)
  }

  private func grant(
    _ actor: String, _ at: String, _ kind: String, _ number: String, on date: String? = nil,
    for office: String? = nil, paper: (number: String, date: String)? = nil
  ) throws {
    try run(
      actor, at, "filing.grant",
      #"{"case":"\#(Self.caseID)","filing":"\#(kind)","number":"\#(number)"}"#, on: date,
      for: office,
      paper: paper)
  }

  private func test(
    _ at: String, passed: Bool, report: String, on date: String, findings: String?
  ) throws {
    let found = findings.map { #","findings":"\#($0)""# } ?? ""
    try run(
      "tian-hai", at, "security.record-test",
      #"""
      {"case":"\#(Self.caseID)","passed":\#(passed),"tester":"宁夏网络与信息安全测评中心",\#
      "report":{"number":"\#(report)","date":"\#(date)"}\#(found)}
      """#,
      on: date)
  }
}
