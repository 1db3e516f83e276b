/// The words of a dossier's page that do not depend on the case.
enum DossierLabels {
  static func texts(_ say: Wording) -> [String: String] {
    let own = [
      "dossier": say("网站事项卷宗", "case dossier"),
      "back": say("← 返回网站台账", "← Back to the register"),
      "waiting": say("待办环节", "Waiting for"),
      "timeline": say("时间轴", "Timeline"),
      "timelineRegion": say("时间轴图，可左右滚动", "timeline, scrolls sideways"),
      "scrollHint": say("左右滑动查看 →", "Swipe sideways to see all of it →"),
      "steps": say("办理步骤", "Steps"),
      "stepsCaption": say(
        "按规定的先后排列；时间为北京时间，“发生”与“记录”不在同一天的两者都列出。",
        "In the order of the regulation; times are +08:00. "
          + "Where a fact was recorded on a later day, both are given."
      ),
      "step": say("步骤", "Step"), "office": say("办理单位", "Office"),
      "state": say("状态", "State"), "doneBy": say("经办", "By"),
      "recordedAt": say("记录时间", "Recorded"), "events": say("记录", "Events"),
      "returns": say("退回与整改", "Returns and failed tests"),
      "returnsCaption": say("退回的步骤和未通过的检测，及其理由。", "What was sent back or failed, and why."),
      "what": say("事项", "What"), "reasons": say("理由", "Reasons"),
      "filings": say("标识与备案", "Mark, domain and filings"),
      "filingsCaption": say(
        "本事项涉及的标识、域名和备案。", "The mark, domain and filings that this case concerns."),
      "subjects": say("涉及的网站和账号", "What it is about"),
      "subjectsCaption": say(
        "一并办理的网站或账号；有的步骤逐个办理。",
        "Sites or accounts dealt with together; some steps are done for each."),
      "subject": say("网站或账号", "Site or account"), "host": say("主办单位", "Host"),
      "deadlines": say("期限", "Deadlines"),
      "deadlinesCaption": say(
        "自起算日的次日起算，至最后一日二十四时止。",
        "Counted from the day after the first one, to the end of the last."),
      "deadline": say("期限", "Deadline"), "owedBy": say("承办单位", "Owed by"),
      "from": say("起算", "From"), "lastDay": say("最后一日", "Last day"),
      "filing": say("项目", "Filing"), "number": say("编号", "Number"),
      "appliedOn": say("申请", "Applied"), "grantedOn": say("核发", "Granted"),
      "materials": say("申请材料", "Materials"),
      "materialsCaption": say(
        "第九条规定的四项材料；摘要为文件的 SHA-256，可用 sha256sum 核对。",
        "The four materials of Article 9, each with the SHA-256 of its file."),
      "material": say("材料", "Material"), "digest": say("摘要（SHA-256）", "Digest (SHA-256)"),
      "replaced": say("已由后来的申请替换", "replaced by a later application"),
      "offices": say("办理用时", "Time with each office"),
      "officesCaption": say(
        "至少有一个步骤等候该单位办理的时间；同时等候的步骤只计一次。",
        "The time at least one step waited for the office; steps side by side count once."),
      "deciders": say("审批人员", "Who decided"),
      "decidersCaption": say(
        "作出决定的人员及其任命：由谁、何时、凭何文件任命。",
        "Who decided, and by whom, when and on which paper they were put into the role."),
      "person": say("人员", "Person"), "appointed": say("任命", "Appointed"),
      "noPaper": say("未注明任命文件", "no paper of the appointment"),
      "openTime": say("等候时间", "Waited for"), "stepsDone": say("办结步骤", "Steps done"),
      "entries": say("全部记录", "Every event"),
      "entriesCaption": say(
        "台账中属于本事项的每一条记录，按台账顺序。", "Every record of this case in the order of the log."),
      "position": say("编号", "No."), "leaf": say("记录摘要", "record digest"),
    ]
    return FrameLabels.texts(say).merging(own) { _, own in own }
  }
}
