import ArgumentParser
import Cryptography
import EventLog
import JSONText
import LineIO
import Regulation
import ToolSupport

/// A signed checkpoint that an auditor kept, and the key it was signed with.
struct KeptCheckpoint {
  let note: SignedNote
  let tree: TreeHead
  let key: VerifierKey?

  /// - Throws: `ValidationError` for a file or key that is not one.
  init(file: String, key: String?) throws {
    guard let text = TextFile.read(file) else {
      throw unreadable(file)
    }
    do {
      note = try SignedNote(text)
      tree = try TreeHead(body: note.text)
    } catch {
      throw wrongUsage("\(file) 不是签名检查点", "\(file) is not a signed checkpoint: \(error)")
    }
    self.key = try key.map { text in
      guard let key = VerifierKey(text) else {
        throw wrongUsage(
          "--key 不是核查公钥（name+hash+key）", "--key is not a verification key: name+hash+key")
      }
      return key
    }
  }

  struct Verdict {
    let isProven: Bool
    let says: Bilingual
  }

  /// Compares the checkpoint with the log as it is.
  func check(_ snapshot: Snapshot) throws -> Verdict {
    if let key {
      guard key.name == tree.origin, try note.verifies(key.name, key.key) else {
        return Verdict(
          isProven: false,
          says: Bilingual("检查点的签名与公钥不符", "the checkpoint is not signed with that key"))
      }
    }
    guard tree.size <= (try snapshot.head.position) else {
      return Verdict(
        isProven: false,
        says: Bilingual(
          "检查点含 \(tree.size) 条记录，台账更短：有记录被删去",
          "the checkpoint is of \(tree.size) events and the log is shorter: events were removed"))
    }
    guard try snapshot.root(at: tree.size) == tree.root else {
      return Verdict(
        isProven: false,
        says: Bilingual(
          "台账前 \(tree.size) 条记录与检查点不符：历史被改写",
          "the first \(tree.size) events are not those of the checkpoint: history was rewritten"))
    }
    let signed =
      key == nil
      ? Bilingual("（未核对签名，请用 --key）", " (signature not checked; give --key)")
      : Bilingual("，签名相符", ", and the signature fits")
    return Verdict(
      isProven: true,
      says: Bilingual(
        "前 \(tree.size) 条记录与检查点一致\(signed.zh)",
        "the first \(tree.size) events are those of the checkpoint\(signed.en)"))
  }
}

/// A verification key as C2SP notes write it: `name+hash+base64(0x01, key)`.
struct VerifierKey {
  let name: String
  let key: Ed25519.VerificationKey

  init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]), bytes.first == 1 else {
      return nil
    }
    do {
      key = try Ed25519.VerificationKey(raw: Array(bytes.dropFirst()))
    } catch {
      return nil
    }
    name = String(parts[0])
    guard SignedNote.verifierKey(name, key) == text else { return nil }
  }
}
