/// A named table of an environment, open until the environment is closed.
package struct Table: Sendable, Hashable {
  /// LMDB's number for it; the same for every transaction of the environment.
  let dbi: UInt32
}
