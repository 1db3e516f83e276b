@preconcurrency import Glibc
import ArgumentParser
import LineIO
package import Regulation

/// Does work that a damaged file may end: in a child of this process, so that its crash is a sentence
/// and exit status 3. liblmdb trusts what it maps.
package func guarded(_ language: Language, _ work: () throws -> Void) throws {
  if GuardedChild.isOne { GuardedChild.endWithParent() }
  guard !GuardedChild.isOne, let ended = GuardedChild.run() else {
    return try reporting(language, work)
  }
  switch ended {
  case .exit(let status): if status != 0 { throw ExitCode(status) }
  case .signal(let signal):
    let said = Bilingual(
      "检查程序读取 data.mdb 时异常终止（信号 \(signal)）：文件已损坏或被截短，或磁盘出错；请保留现场，另从备份恢复",
      "the check died while reading data.mdb (signal \(signal)): the file is damaged or cut short, or the disk fails; keep it as it is, and restore a backup elsewhere"
    )
    Complaint.say(said.text(in: language))
    throw ExitCode(3)
  }
}

/// The same program with the same arguments, started by itself.
private enum GuardedChild {
  private static let variable = "SITELEDGER_GUARDED_BY"
  private static let parent = getppid()

  enum End {
    case exit(Int32)
    case signal(Int32)
  }

  /// Whether this process is the child of one that waits for it.
  static var isOne: Bool {
    guard let text = getenv(variable) else { return false }
    return unsafe String(cString: text) == "\(parent)"
  }

  /// Ends this process when nobody waits for it any more.
  static func endWithParent() {
    var thread = pthread_t()
    pthread_create(&thread, nil, watchParent, nil)
  }

  /// How the child ended; nothing when there can be none.
  static func run() -> End? {
    setenv(variable, "\(getpid())", 1)
    // A crash is told in a sentence.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    let arguments = CommandLine.arguments.map { unsafe strdup($0) }
    defer { for argument in arguments { unsafe free(argument) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(
      &child, "/proc/self/exe", nil, nil, arguments + [nil], environ)
    guard code == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let signal = status & 0x7f
    return signal == 0 ? .exit(status >> 8 & 0xff) : .signal(signal)
  }
}

/// Runs in a thread of its own.
private func watchParent(_: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  let parent = getppid()
  while getppid() == parent { usleep(200_000) }
  _exit(3)
}
