import Glibc

/// The three descriptors every process has, and what is sent to any of them.
package enum Descriptors {
  /// Opens what the caller left closed of standard input, output and errors, before anything else is
  /// opened: the ledger's own file would be given that number, and what is printed would go into it.
  ///
  /// `/dev/null` the wrong way round, so that reading and writing fail instead of seeming to work.
  /// A pipe whose reader is gone is an error of the write from here on, not the end of the process.
  package static func secure() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      let mode = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
      // The lowest free number is given: this one, as those below it are open.
      if open("/dev/null", mode) != descriptor { _exit(3) }
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Sends bytes, however many calls that takes; one that would have to wait is waited for.
  ///
  /// - Returns: how many were sent, and the `errno` that stopped it; 0 when all were.
  package static func send(_ bytes: [UInt8], to descriptor: Int32) -> (sent: Int, code: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        write(descriptor, all.baseAddress.map { $0 + sent }, all.count - sent)
      }
      if count > 0 {
        sent += count
      } else if count == 0 {
        return (sent, EIO)
      } else if errno == EAGAIN {
        wait(for: POLLOUT, on: descriptor)
      } else if errno != EINTR {
        return (sent, errno)
      }
    }
    return (sent, 0)
  }

  /// All that a descriptor gives to its end; nothing when it cannot be read, or gives more than `maximum`.
  package static func bytes(from descriptor: Int32, upTo maximum: Int = .max) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maximum {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        return nil
      }
    }
    return nil
  }

  /// Waits until a descriptor that does not wait by itself is ready.
  static func wait(for event: Int32, on descriptor: Int32) {
    var wanted = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = poll(&wanted, 1, -1)
  }

  /// Whether nobody can read any more what is written to standard output.
  package static var isReaderGone: Bool {
    var wanted = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&wanted, 1, 0) > 0 && wanted.revents & Int16(POLLERR) != 0
  }
}
