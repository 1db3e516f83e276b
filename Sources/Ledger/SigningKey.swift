package import Cryptography
package import EventLog
import Glibc
import JSONText
import LineIO

/// The key that signs a ledger's checkpoints, in a file beside the ledger.
///
/// PEM (PKCS #8), readable by its owner only. Whoever has it can sign checkpoints, not change what
/// earlier ones prove.
package enum SigningKeyFile {
  package static let name = "signing-key.pem"

  /// The key in a ledger's directory; drawn and written there when there is none.
  ///
  /// - Throws: `LedgerError.signingKey` when what is there is no key, or none can be written.
  package static func establish(in ledger: String) throws -> Ed25519.SigningKey {
    let path = "\(ledger)/\(name)"
    if TextFile.create(path, try Ed25519.SigningKey().pem(), mode: 0o600) || access(path, F_OK) == 0
    {
      return try read(path)
    }
    throw LedgerError.signingKey("\(path) cannot be written")
  }

  /// - Throws: `LedgerError.signingKey` when there is none, or it is not a key.
  package static func read(_ path: String) throws -> Ed25519.SigningKey {
    guard let pem = TextFile.read(path) else {
      throw LedgerError.signingKey("cannot read \(path)")
    }
    do {
      return try Ed25519.SigningKey(pem: pem)
    } catch {
      throw LedgerError.signingKey("\(path) holds no Ed25519 key: \(error)")
    }
  }
}

extension CountyLedger {
  /// The name under which checkpoints of this log are signed: the log's own, and no other's.
  package var origin: String { "siteledger/\(Hex.encode(log.logID.bytes))" }

  /// Signs the tree at the head and keeps the note in the log; on disk when this returns.
  package func signCheckpoint(_ key: Ed25519.SigningKey) throws -> SignedNote {
    let origin = origin
    return try write { transaction in
      try transaction.signCheckpoint(origin: origin, key: key)
    }
  }
}
