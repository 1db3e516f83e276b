import Glibc

/// Why a program gave nothing.
package enum FilterProblem: Error, Hashable, Sendable {
  /// It cannot be started, or its input and output cannot be kept.
  case notRun(String)
}

/// A program of this machine that turns bytes into bytes, as a process of its own.
package enum Filter {
  /// Runs it to its end, with an empty environment.
  ///
  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: behind its name.
  ///   - input: what it reads.
  ///   - isHeard: whether what it says on standard error goes to ours; it is thrown away otherwise.
  /// - Returns: its exit status as `waitpid` gives it, and what it wrote.
  package static func run(
    _ path: String, _ arguments: [String] = [], on input: [UInt8], isHeard: Bool = false
  ) throws(FilterProblem) -> (status: Int32, output: [UInt8]) {
    let source = try scratch(input)
    defer { close(source) }
    let sink = try scratch([])
    defer { close(sink) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, sink, STDOUT_FILENO)
    if !isHeard {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { word in strdup(word) }
    words.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, path, &actions, nil, &words, &environment)
    guard error == 0 else { throw .notRun(message(error)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .notRun(message(errno)) }
    }
    return (status, try rewound(sink))
  }

  /// The path of a program in the folder of this one; nothing when there is none that can be run.
  package static func beside(_ name: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, let own = String(validating: buffer[..<count], as: UTF8.self),
      let slash = own.lastIndex(of: "/")
    else { return nil }
    let path = own[...slash] + name
    return access(String(path), X_OK) == 0 ? String(path) : nil
  }

  /// An unnamed file that holds bytes, at its beginning: a pipe would fill and stop both sides.
  private static func scratch(_ bytes: [UInt8]) throws(FilterProblem) -> Int32 {
    var name = Array("/tmp/siteledger-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .notRun(message(errno)) }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let code = Descriptors.send(bytes, to: descriptor).code
    guard code == 0 else {
      close(descriptor)
      throw .notRun(message(code))
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func rewound(_ descriptor: Int32) throws(FilterProblem) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    guard let bytes = Descriptors.bytes(from: descriptor) else { throw .notRun(message(errno)) }
    return bytes
  }

  private static func message(_ error: Int32) -> String {
    strerror(error).map { unsafe String(cString: $0) } ?? "\(error)"
  }
}
