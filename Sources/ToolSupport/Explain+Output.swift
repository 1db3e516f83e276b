import Glibc
package import LineIO
package import Regulation

/// Why output could not be written, in words.
package func explain(_ error: OutputError, _ language: Language) -> String {
  told(error).text(in: language)
}

private func told(_ error: OutputError) -> Bilingual {
  switch error {
  case .ledgersFolder(let path):
    Bilingual(
      "\(path) 是台账目录，不向其中导出；请另选目录",
      "\(path) is a ledger's directory; no output is written there: choose another folder")
  case .notAFile(let path):
    Bilingual(
      "\(path) 不是普通文件（是链接、管道、设备或目录），不予替换；要写到标准输出请用 -",
      "\(path) is no regular file but a link, a pipe, a device or a folder, and is not replaced; - stands for standard output"
    )
  case .file(let path, let code):
    Bilingual("无法写入 \(path)（\(words(code).zh)）", "cannot write \(path) (\(words(code).en))")
  case .standardOutput(let code):
    Bilingual(
      "标准输出无法写入（\(words(code).zh)），输出不完整；已记入台账的不受影响",
      "standard output cannot be written (\(words(code).en)): what was printed is not whole; what was recorded is safe"
    )
  case .standardInput(let code):
    Bilingual(
      "标准输入无法读取（\(words(code).zh)）；此前的请求均已办理并答复",
      "standard input cannot be read (\(words(code).en)); the requests before that were carried out and answered"
    )
  }
}

private func words(_ code: Int32) -> Bilingual {
  let english = unsafe String(cString: strerror(code))
  let chinese =
    switch code {
    case ENOSPC: "磁盘已满"
    case EDQUOT: "磁盘配额已用完"
    case EFBIG: "超出单个文件的大小限制"
    case EPIPE: "接收方已关闭"
    case EIO: "设备读写出错"
    case EBADF: "未打开"
    case ENOENT: "目录不存在"
    case EACCES, EPERM: "没有权限"
    case EROFS: "只读文件系统"
    default: english
    }
  return Bilingual(chinese, english)
}
