import Regulation

/// What changed about a site, in a sentence.
extension EventSummary {
  init(_ event: ChangeEvent, _ definition: Definition) {
    let step = Event.change(event).trigger.flatMap(definition.step(completedBy:))?.id
    switch event {
    case .proposed(let event):
      let titles = event.changes.aspects.map(\.title)
      self.init(
        "提出变更（\(event.cause.name.zh)）：\(titles.map(\.zh).joined(separator: "、"))",
        "change proposed (\(event.cause.name.en)): \(titles.map(\.en).joined(separator: ", "))",
        step: step, said: [event.reasons.text] + event.changes.lines(from: nil))
    case .changed(let event):
      self.init(
        "变更生效", "change in effect", step: step, said: event.now.lines(from: event.former))
    case .ended(let event):
      switch event.how {
      case .rejected: self.init("变更未获同意", "change rejected")
      case .withdrawn: self.init("变更已撤回", "change withdrawn")
      }
    case .hostMoved(let event):
      self.init(
        "主办单位由承接单位接替", "host replaced by the office that took over", step: step,
        said: ["\(event.from) → \(event.to)"])
    }
  }
}

extension SiteValues {
  /// Each value in a line, behind what it was.
  fileprivate func lines(from former: SiteValues?) -> [String] {
    aspects.compactMap { aspect in
      guard let value = text(of: aspect) else { return nil }
      let was = former.map { "\($0.text(of: aspect) ?? "—") → " } ?? ""
      return "\(aspect.title.zh)：\(was)\(value)"
    }
  }

  private func text(of aspect: ChangeAspect) -> String? {
    switch aspect {
    case .name: name?.text
    case .host: host?.text
    case .responsible: responsible?.text
    case .contact: contact?.text
    case .telephone: telephone?.text
    case .officeAddress: officeAddress?.text
    case .accessAddress: accessAddress?.text
    case .domain: domain?.text
    case .columns: columns?.text
    }
  }
}
