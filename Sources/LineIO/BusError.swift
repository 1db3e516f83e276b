import Glibc

/// What is said when a page of a mapped file cannot be had: the file was cut short under the process,
/// or its disk failed. Nothing can be caught then; the process ends in words and not in a trace.
package enum BusError {
  private static let text: StaticString = """
    data.mdb 被截短，或磁盘读取出错，已停止；未答复的请求以同一 requestId 重发（siteledger-replay verify 核查）
    data.mdb was cut short, or its disk failed, and this process ends; send what was not answered with \
    the same requestId (siteledger-replay verify looks at it)

    """

  package static func explain() {
    signal(SIGBUS) { _ in
      _ = unsafe write(STDERR_FILENO, BusError.text.utf8Start, BusError.text.utf8CodeUnitCount)
      _exit(3)
    }
  }
}
