/// What happened to threads of responses.
package enum ResponseEvent: Hashable, Sendable {
  case opened(ResponseOpened)
  case guided(ResponseGuided)
  case given(ResponseGiven)
  case pushed(ResponsePushed)
  case closed(ResponseClosed)

  package var payload: any EventPayload {
    switch self {
    case .opened(let payload): payload
    case .guided(let payload): payload
    case .given(let payload): payload
    case .pushed(let payload): payload
    case .closed(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(ResponseOpened.self) { .response(.opened($0)) },
    EventKind(ResponseGuided.self) { .response(.guided($0)) },
    EventKind(ResponseGiven.self) { .response(.given($0)) },
    EventKind(ResponsePushed.self) { .response(.pushed($0)) },
    EventKind(ResponseClosed.self) { .response(.closed($0)) },
  ]
}

/// What happened to a thread says which.
package protocol ResponsePayload: EventPayload {
  var response: ResponseID { get }
}

extension ResponsePayload {
  package static var article: ArticleReference? { ArticleReference(19) }
  package var about: Subject? { .response(response) }
  package var stream: String { Subject.response(response).text }
}

/// A thread was opened.
package struct ResponseOpened: ResponsePayload {
  package static let type = "response.opened"
  package static var wording: Bilingual {
    Bilingual("回应事项已登记", "A thread of responses was opened")
  }
  package let response: ResponseID
  package let office: OfficeID
  package let kind: ResponseKind
  package let title: Passage
  package let facts: Passage?
  package let responder: OfficeID
  package let units: [OfficeID]

  package var said: [Bilingual] { Self.saying(kind.name, title.plain, facts?.plain) }
  package var created: Created? { Created("response", response) }
}

/// The propaganda department guided it.
package struct ResponseGuided: ResponsePayload {
  package static let type = "response.guided"
  package static var wording: Bilingual {
    Bilingual("宣传部门已提出指导意见", "The propaganda department guided a thread")
  }
  package let response: ResponseID
  package let guidance: Passage
  /// Who gave it, of a recorded paper.
  package let person: Line?

  package var said: [Bilingual] { Self.saying(person?.plain, guidance.plain) }
}

/// A response was published.
package struct ResponseGiven: ResponsePayload {
  package static let type = "response.given"
  package static var wording: Bilingual { Bilingual("回应已发布", "A response was published") }
  package let response: ResponseID
  package let responseNumber: ResponseNumber
  package let form: ResponseForm
  package let suppliedBy: OfficeID
  package let item: ItemID?
  package let version: ItemVersion?
  package let address: WebAddress?
  package let gist: Passage?

  package var said: [Bilingual] {
    Self.saying(
      form.name, item.map { Bilingual("稿件 \($0)", "item \($0)") },
      address.map { .plain($0.text) }, gist?.plain)
  }
}

/// A response was pushed to media.
package struct ResponsePushed: ResponsePayload {
  package static let type = "response.pushed"
  package static var wording: Bilingual { Bilingual("回应已推送", "A response was pushed") }
  package let response: ResponseID
  package let responseNumber: ResponseNumber
  package let pushes: [PushTarget]

  package var said: [Bilingual] {
    pushes.map { .plain("\($0.name?.text ?? $0.account?.text ?? "") \(ItemTime.plain($0.at).zh)") }
  }
}

/// A thread was closed.
package struct ResponseClosed: ResponsePayload {
  package static let type = "response.closed"
  package static var wording: Bilingual {
    Bilingual("回应事项已办结", "A thread of responses was closed")
  }
  package let response: ResponseID
  package let outcome: ResponseOutcome
  package let reasons: Passage?

  package var said: [Bilingual] { Self.saying(outcome.name, reasons?.plain) }
}
