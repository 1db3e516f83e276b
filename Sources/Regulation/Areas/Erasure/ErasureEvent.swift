/// What happened to texts and files beside the log. None of these tells of the people concerned.
package enum ErasureEvent: Hashable, Sendable {
  case decided(ErasureDecided)
  case erased(ObjectsErased)
  case withdrawn(ErasureWithdrawn)
  case cardDestroyed(RecoveryCardDestroyed)

  package var payload: any EventPayload {
    switch self {
    case .decided(let payload): payload
    case .erased(let payload): payload
    case .withdrawn(let payload): payload
    case .cardDestroyed(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(ErasureDecided.self) { .erasure(.decided($0)) },
    EventKind(ObjectsErased.self) { .erasure(.erased($0)) },
    EventKind(ErasureWithdrawn.self) { .erasure(.withdrawn($0)) },
    EventKind(RecoveryCardDestroyed.self) { .erasure(.cardDestroyed($0)) },
  ]
}

/// What happened to an erasure says to which.
package protocol ErasurePayload: EventPayload {
  var erasure: ErasureID { get }
}

extension ErasurePayload {
  package var stream: String { "erasure-\(erasure)" }
}

/// It was decided that texts or files are erased, on a ground and a legal basis.
package struct ErasureDecided: ErasurePayload {
  package static let type = "object.erasure-decided"
  package static var wording: Bilingual {
    Bilingual("已决定删除文本或文件", "An erasure was decided")
  }
  package let erasure: ErasureID
  /// In the order of their numbers.
  package let objects: [ObjectNumber]
  package let ground: ErasureGround
  package let basis: Line

  package var said: [Bilingual] {
    Self.saying(objects.plain, ground.name, basis.plain)
  }
  package var created: Created? { Created("erasure", erasure) }
}

/// Texts or files were erased: this event destroys their content and keys.
package struct ObjectsErased: ErasurePayload {
  package static let type = "object.erased"
  package static var wording: Bilingual { Bilingual("文本或文件已删除", "Texts or files were erased") }
  package let erasure: ErasureID
  package let objects: [ObjectNumber]

  package var erases: [ObjectNumber] { objects }
  package var said: [Bilingual] { Self.saying(objects.plain) }
}

/// A decision to erase was withdrawn before it was carried out.
package struct ErasureWithdrawn: ErasurePayload {
  package static let type = "object.erasure-withdrawn"
  package static var wording: Bilingual { Bilingual("删除决定已撤回", "An erasure was withdrawn") }
  package let erasure: ErasureID
}

/// The card of an older recovery key was destroyed before a witness.
package struct RecoveryCardDestroyed: EventPayload {
  package static let type = "recovery.card-destroyed"
  package static var wording: Bilingual {
    Bilingual("旧恢复密钥卡已销毁", "An older recovery key's card was destroyed")
  }
  package let generation: KeyGeneration
  package let witness: StaffID

  package var stream: String { "recovery-\(generation)" }
  package var said: [Bilingual] {
    Self.saying(
      Bilingual("第 \(generation) 代", "generation \(generation)"),
      Bilingual("见证人 \(witness)", "before \(witness)"))
  }
}

extension [ObjectNumber] {
  /// As people read them.
  var plain: Bilingual {
    let numbers = map(\.description)
    return Bilingual(
      numbers.map { "第\($0)号" }.joined(separator: "、"), numbers.joined(separator: ", "))
  }
}
