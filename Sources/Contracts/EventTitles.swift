package import Regulation

extension Event {
  /// What happened, in a few words.
  package var title: Bilingual {
    switch self {
    case .directory(let event): event.title
    case .site(let event): event.title
    case .filing(.applied): Bilingual("已申请标识、域名、备案或标识码", "A filing was applied for")
    case .filing(.granted): Bilingual("标识、域名、备案或标识码已核发", "A filing was granted")
    case .filing(.updated): Bilingual("备案信息已更新", "A filing was updated")
    case .filing(.cancelled): Bilingual("标识、域名或备案已注销", "A filing was cancelled")
    case .offline(let event): event.title
    case .workflow(let event): event.title
    case .deadline(.missed): Bilingual("期限届满，未见办理记录", "A term ended with nothing recorded")
    case .violation(.raised): Bilingual("发现不符合制度的情形", "Something is not as the regulation asks")
    case .violation(.ended): Bilingual("不符合制度的情形已消除", "It is as the regulation asks again")
    case .interpretation(.issued): Bilingual("已作出解释", "The regulation was interpreted")
    case .closing(let event): event.title
    case .account(let event): event.title
    case .calendar(.announced):
      Bilingual("放假调休安排已录入", "A year's days off and workdays were recorded")
    case .change(.proposed): Bilingual("已提出变更网站信息", "A change of a site was proposed")
    case .change(.changed): Bilingual("网站信息变更已生效", "A change of a site took effect")
    case .change(.ended): Bilingual("网站信息未变更", "A change of a site came to nothing")
    case .change(.hostMoved):
      Bilingual("网站已由承接单位主办", "A site moved to the office that took over its host")
    }
  }
}

extension DirectoryEvent {
  fileprivate var title: Bilingual {
    switch self {
    case .ledgerCreated: Bilingual("台账已建立", "The ledger was created")
    case .officeRegistered: Bilingual("单位已登记", "An office was registered")
    case .officeRenamed: Bilingual("单位已更名", "An office was renamed")
    case .officeDissolved: Bilingual("单位已撤销", "An office was dissolved")
    case .officeMerged: Bilingual("单位已并入另一单位", "An office was merged into another")
    case .staffAssigned: Bilingual("人员已任用", "A person was assigned to an office")
    case .staffRemoved: Bilingual("人员已离任", "A person left")
    }
  }
}

extension SiteEvent {
  fileprivate var title: Bilingual {
    switch self {
    case .registeredExisting: Bilingual("既有网站已登记", "A site that was open already was entered")
    case .listedNotGoverned: Bilingual("已列出不归本县管理的网站", "A site not governed was listed")
    case .proposed: Bilingual("已提出开设网站", "A site was proposed")
    case .applied: Bilingual("已提交开设申请和四项材料", "A site was applied for, with four materials")
    case .openingApproved: Bilingual("网站开设已批准", "The opening of a site was approved")
    case .openingEnded: Bilingual("网站未开设", "An opening ended without a site")
    case .measuresRecorded: Bilingual("安全技术措施已落实", "Security measures were put in place")
    case .testPassed: Bilingual("安全检测已通过", "A security test was passed")
    case .testFailed: Bilingual("安全检测未通过", "A security test was failed")
    case .announced: Bilingual("公告已发布", "An announcement was published")
    case .reported: Bilingual("已报告、报备", "A report was filed")
    case .deployed: Bilingual("平台和云部署已记录", "The platform and cloud were recorded")
    case .launched: Bilingual("网站已开通", "A site was launched")
    case .columnOpened: Bilingual("专栏专题已开设", "A column or topic was opened")
    }
  }
}

extension OfflineEvent {
  fileprivate var title: Bilingual {
    switch self {
    case .proposed: Bilingual("已申请临时下线", "A time offline was applied for")
    case .extensionProposed: Bilingual("已申请推迟恢复时间", "A later end of a time offline was applied for")
    case .reclassificationProposed:
      Bilingual("已申请改列为紧急下线", "A time offline was to be taken for an emergency")
    case .applicationEnded:
      Bilingual("下线申请未获准或已撤回", "An application about a time offline came to nothing")
    case .taken: Bilingual("网站已临时下线", "A site was taken offline")
    case .takenInEmergency: Bilingual("网站已紧急下线", "A site went offline in an emergency")
    case .extended: Bilingual("恢复时间已推迟", "A time offline was extended")
    case .reclassified: Bilingual("已改列为紧急下线", "A time offline was taken for an emergency")
    case .ended: Bilingual("网站下线已结束", "A time offline ended")
    case .observed: Bilingual("巡查情况已记录", "A patrol's observation was recorded")
    }
  }
}

extension CaseEvent {
  fileprivate var title: Bilingual {
    switch self {
    case .opened: Bilingual("事项已开始", "A case began")
    case .stepApproved: Bilingual("步骤已同意", "A step was approved")
    case .stepReturned: Bilingual("步骤已退回", "A step was returned, with reasons")
    case .subjectDropped:
      Bilingual("事项中的一个网站（账号）不予批准", "One subject of a case was rejected")
    case .hostMoved: Bilingual("事项已由承接单位接办", "A case moved to the office that took over")
    case .rejected: Bilingual("事项不予批准", "A case was rejected")
    case .withdrawn: Bilingual("事项已撤回", "A case was withdrawn")
    case .completed: Bilingual("事项已办结", "A case was completed")
    }
  }
}

extension ClosingEvent {
  fileprivate var title: Bilingual {
    switch self {
    case .proposed: Bilingual("已申请永久关停网站", "The closing of a site was proposed")
    case .approved: Bilingual("永久关停已批准", "The closing of a site was approved")
    case .ended: Bilingual("网站不再关停", "A closing ended, and the site goes on")
    case .noticeHung: Bilingual("首页已悬挂迁移公告", "A migration notice was hung")
    case .columnRecorded: Bilingual("栏目迁移已记录", "The migration of a column was recorded")
    case .migrationCompleted: Bilingual("内容已迁移完毕", "The content of a site was migrated")
    case .migrationVerified: Bilingual("迁移结果已核对", "A migration was verified")
    case .noticePublished:
      Bilingual("关停公告已发布", "It was announced where the content of a site went")
    case .takenDown: Bilingual("网站已永久关停", "A site was taken down for good")
    case .noticeWithdrawn: Bilingual("公告已撤下", "A notice was withdrawn")
    case .completed: Bilingual("网站关停已办结", "The closing of a site was completed")
    }
  }
}

extension AccountEvent {
  fileprivate var title: Bilingual {
    switch self {
    case .registeredExisting:
      Bilingual("既有账号已登记", "An account that was open already was entered")
    case .closingProposed: Bilingual("已申请关闭账号", "The closing of an account was proposed")
    case .closingApproved: Bilingual("账号关闭已批准", "The closing of an account was approved")
    case .closingEnded: Bilingual("账号不再关闭", "A closing ended, and the account goes on")
    case .closingAnnounced: Bilingual("账号关闭已公告", "The closing of an account was announced")
    case .cancelled: Bilingual("账号已在平台注销", "An account was cancelled on its platform")
    case .hostMoved:
      Bilingual("账号已由承接单位主办", "An account moved to the office that took over its host")
    case .closingFiled: Bilingual("账号关闭已备案", "The closing of an account was filed")
    }
  }
}
