/// What the members of requests, events and answers are called in Chinese: for messages and for lists
/// that staff read. English uses the member's own name.
package enum MemberNames {
  /// Nothing for a member that has no name here.
  package static func chinese(_ key: String) -> String? { names[key] }

  /// `“申请材料”第 2 项的“标题”` for `params.materials[1].title`; nothing for the parameters as a whole.
  package static func chinese(path: String) -> String? {
    var parts: [String] = []
    var number: String?
    for piece in path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      if piece.last == "]" {
        number = Int(piece.dropLast()).map { "第 \($0 + 1) 项" }
        if let number, let last = parts.popLast() { parts.append(last + number) }
        continue
      }
      guard piece != "params" else { continue }
      parts.append("“\(chinese(String(piece)) ?? String(piece))”")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "的")
  }

  private static let names: [String: String] = [
    "jsonrpc": "JSON-RPC 版本", "id": "id", "method": "方法", "params": "参数",
    "requestId": "请求编号", "occurredOn": "发生日期", "onBehalfOf": "代办单位", "document": "文件依据",
    "paper": "文件原件", "now": "模拟时间", "number": "文号", "date": "日期", "title": "标题",
    "name": "名称", "kind": "类型", "office": "单位", "staff": "人员", "roles": "职务", "role": "职务",
    "site": "网站", "sites": "网站", "account": "账号", "accounts": "账号", "case": "事项",
    "step": "步骤", "decision": "决定", "reasons": "理由", "reason": "事由", "subject": "对象",
    "subjects": "对象", "host": "主办单位", "unit": "内设机构", "purpose": "用途",
    "specialNeed": "特殊需要", "materials": "申请材料", "digest": "摘要", "filing": "备案项目",
    "domain": "域名", "address": "网址", "responsible": "负责人", "contact": "联系人",
    "telephone": "联系电话", "officeAddress": "办公地址", "accessAddress": "访问地址",
    "information": "备案信息", "icp": "ICP备案号", "police": "公安备案号", "mark": "党政机关网站标识",
    "identityCode": "网站标识码", "missing": "缺项", "warning": "提示", "warnings": "提示",
    "accepted": "受理数", "completed": "办结数", "corrects": "更正的记录", "service": "服务事项",
    "lead": "主管负责人", "chiefEditor": "总编辑", "custodian": "账号专管员", "section": "管理部门",
    "operators": "工作人员", "hired": "聘用人员", "check": "背景调查文件", "owner": "使用人", "post": "职务",
    "tie": "名称关联说明", "secondReason": "另开账号理由", "entity": "认证主体", "team": "人员安排", "listed": "在名单期间",
    "platformListed": "平台在名单上",
    "suspended": "停用",
    "updated": "已更新",
    "renewed": "密码已更换",
    "access": "登录设备和地点",
    "device": "设备",

    "secured": "有安全保障",
    "incident": "安全事件",
    "incidents": "安全事件",

    "action": "处置情况",
    "measure": "处置措施",
    "closeBy": "注销期限",

    "accessDeclaredOn": "登记日期",
    "handedOverOn": "交接日期",
    "foundOn": "发现日期",
    "closedOn": "办结日期",
    "takenOn": "采取日期",
    "answeredOn": "回复日期",
    "custody": "保管情况",
    "month": "月份", "source": "来源", "entrance": "办理入口", "code": "编码", "offered": "在用",
    "after": "在其后", "before": "在其前", "limit": "条数", "backward": "倒序", "article": "条款",
    "type": "类别", "stream": "记录流", "open": "未结", "state": "状态", "status": "状态",
    "phase": "状态", "person": "人员", "sent": "本人提交", "alsoFiledWith": "同时报送",
    "approver": "审批单位", "supervisor": "主管单位", "arrangements": "放假安排",
    "atLeastDays": "至少天数", "basis": "依据", "by": "经办", "cause": "原因", "changes": "变更内容",
    "circumstances": "具体情况", "cloud": "部署平台", "column": "栏目", "columns": "栏目",
    "columnCount": "栏目数", "county": "县名", "creditCode": "统一社会信用代码",
    "creditCodeReason": "无代码原因", "days": "天数", "daysOff": "放假日期",
    "daysOverLimit": "超过上限天数", "daysOverPlan": "超过计划天数", "deadline": "期限",
    "definition": "流程", "destination": "迁往", "destinations": "迁往", "details": "登记信息",
    "difference": "差异说明", "division": "行政区划代码", "done": "已完成", "early": "提前",
    "effectiveFrom": "施行日期", "erasure": "删除事项", "evidence": "凭证", "explanation": "说明",
    "figure": "指标", "filedWithCACOn": "报网信部门日期", "filedWithOpennessOn": "报政务公开部门日期",
    "findings": "发现的问题", "former": "变更前", "formerName": "原名称", "formerOffice": "原单位",
    "formerValue": "原值", "found": "查实情况", "from": "起始", "generation": "代次", "ground": "依据情形",
    "how": "结果", "into": "并入单位", "isProvisional": "暂定", "itemCount": "信息条数",
    "key": "分类", "lastDay": "最后一日", "lastUpdatedOn": "最近更新日期", "measures": "防护措施",
    "movedCount": "已迁条数", "namesakeOf": "同名人员", "needed": "应完成", "noContent": "无需迁移",
    "notice": "公告", "object": "文本或文件", "objects": "文本或文件", "openedOn": "开设日期",
    "order": "通知文件", "orderedBy": "下达单位", "parameter": "事项（解释）", "passed": "是否通过",
    "period": "期间", "platform": "平台", "reachable": "能否访问", "regionalDecision": "自治区决定",
    "remarks": "备注", "replaces": "替换的安排", "report": "报告", "requestedBy": "提出单位",
    "rule": "规则", "safeguards": "保障措施", "scope": "适用范围", "simulatedClock": "模拟时钟",
    "since": "起始日", "spell": "下线记录", "tags": "情形", "term": "期限", "tester": "检测单位",
    "through": "截止", "to": "去向", "touches": "涉及备案", "until": "截止日期", "value": "取值",
    "verified": "是否认证", "version": "版本", "violation": "问题", "witness": "见证人",
    "workdays": "调休上班日期", "year": "年份", "zh": "中文", "en": "英文", "plan": "计划",
    "openCases": "在办事项", "condition": "状况", "proposedOn": "提出日期", "approvedOn": "批准日期",
    "end": "结束日", "endedOn": "结束日期", "homePageNotice": "首页公告", "migratedOn": "迁移完成日期",
    "verifiedOn": "核对日期", "announcement": "开通公告", "takenDownOn": "关停日期", "reports": "报告",
    "completedOn": "办结日期", "appliedOn": "申请日期", "grantedOn": "核发日期", "updatedOn": "更新日期",
    "cancelledOn": "注销日期", "erased": "删除记录", "withheld": "无权查看", "unreadable": "无法打开",
    "recordedBy": "记录人", "movedOn": "迁移日期", "publishedOn": "发布日期", "withdrawnOn": "撤下日期",
    "extension": "延期", "reclassification": "改按类型", "spells": "历次下线", "counted": "计入次数",
    "startedOn": "开始日期", "startedBy": "起算记录", "plannedEnd": "计划结束日", "ending": "结束方式",
    "reclassifiedOn": "改按日期", "reclassifiedBy": "改按记录", "domainGrantedOn": "域名注册日期",
    "isImported": "建账时登记", "launchedOn": "开通日期", "filings": "标识与备案",
    "measuresRecorded": "安全措施已记录", "testPassed": "安全检测通过", "failedTests": "检测未通过次数",
    "lastFailedTest": "最近未通过的检测", "reportedToCAC": "已向网信办报备", "change": "在办变更",
    "offline": "下线", "observed": "最近巡查", "unreachableSince": "不能访问起始日", "summary": "概况",
    "steps": "步骤", "next": "待办环节", "deadlines": "期限", "history": "经过", "earlier": "更早的记录",
    "subjectCount": "对象数", "openedAt": "立项时间", "endedAt": "结束时间", "stepsDone": "已办结步骤",
    "part": "分项", "isRegionUnknown": "自治区安排未录入", "warnOn": "预警日期", "leftDays": "剩余天数",
    "overdueDays": "超期天数", "ageDays": "已过天数", "metOn": "办结日期", "lateDays": "迟办天数",
    "isRecordedLate": "逾期补录", "missedBy": "逾期记录", "endedBy": "结束记录", "position": "记录号",
    "schemaVersion": "内容版本", "recordedAt": "记录时间", "actor": "办理人", "causation": "起因记录",
    "data": "内容", "decisions": "可作决定", "isOnBehalf": "代为记录", "due": "期限", "returns": "退回次数",
    "items": "待办", "work": "待办编号", "procedure": "流程", "why": "列出原因", "asked": "所需内容",
    "earliest": "最早日期", "notBy": "不得由其办理", "asOf": "截至", "violations": "问题",
    "consolidationSince": "集约化起始日", "wanted": "开设缘由", "needApprovedOn": "特殊需要批准日期",
    "authorisation": "授权", "decidedBy": "决定人", "deputy": "分管负责人", "leader": "主要负责人",
    "procedures": "适用流程", "granted": "核发日期", "level": "层级", "formerDomain": "原域名",
    "warrant": "决定依据", "authority": "下达机关", "raisedOn": "发现日期", "raisedBy": "发现记录",
    "waitsFor": "前置步骤", "alongside": "同时记录", "correctedBy": "更正记录", "correction": "更正编号",
    "fact": "事实种类", "proposedBy": "申请更正人", "right": "正确内容", "struck": "与本网站无关", "was": "原内容",
    "withoutCaseUntil": "补办手续日期",
    "closing": "关停", "on": "日期", "at": "时间", "initial": "原值", "region": "区域",
    "additions": "加审环节", "answer": "答复", "answers": "答复", "appearances": "发布位置", "category": "类别",
    "chain": "审核环节", "changed": "改动项", "checker": "校对工具", "closed": "已关闭", "content": "内容",
    "drops": "去掉的附件", "faults": "问题", "files": "附件", "floorDays": "更新要求天数",
    "interpretation": "解读稿", "interprets": "所解读的文件", "item": "稿件", "keeper": "维护单位",
    "marks": "标注", "noAdvertising": "确认无广告", "occasion": "稿件类型", "outcome": "审查结论",
    "override": "通过理由", "personalDataChecked": "已核对个人隐私", "place": "发布地", "places": "发布地",
    "proofreaders": "校对人", "push": "推送", "repository": "资源库编号", "reviewOn": "复核日期",
    "supplier": "供稿人", "taken": "撤回处", "text": "正文", "tradeSecretsChecked": "已核对商业秘密",
    "usage": "使用方式", "validUntil": "有效期至", "verdict": "审核意见", "voided": "作废的审核",
  ]
}
