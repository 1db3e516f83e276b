import Regulation

/// What the operating system's numbers for errors mean (errno of Linux), where staff meet them.
enum SystemWords {
  /// `没有权限（错误号 13）`.
  static func text(_ code: Int) -> Bilingual {
    guard let known = known[code] else {
      return Bilingual("系统错误号 \(code)", "errno \(code)")
    }
    return Bilingual("\(known.zh)（错误号 \(code)）", "\(known.en) (errno \(code))")
  }

  private static let known: [Int: Bilingual] = [
    1: Bilingual("不允许这样操作", "operation not permitted"),
    2: Bilingual("文件或目录不存在", "no such file or directory"),
    5: Bilingual("设备读写出错", "input/output error"),
    9: Bilingual("文件未打开", "bad file descriptor"),
    11: Bilingual("资源暂不可用", "resource temporarily unavailable"),
    12: Bilingual("内存不足", "out of memory"),
    13: Bilingual("没有权限", "permission denied"),
    16: Bilingual("正被占用", "device or resource busy"),
    17: Bilingual("已经存在", "file exists"),
    20: Bilingual("路径中有一段不是目录", "not a directory"),
    21: Bilingual("是目录，不是文件", "is a directory"),
    22: Bilingual("参数不合要求", "invalid argument"),
    24: Bilingual("打开的文件过多", "too many open files"),
    27: Bilingual("文件过大", "file too large"),
    28: Bilingual("磁盘已满", "no space left on device"),
    30: Bilingual("只读文件系统", "read-only file system"),
    32: Bilingual("接收方已关闭", "broken pipe"),
    37: Bilingual("无法加锁", "no locks available"),
    40: Bilingual("符号链接过多", "too many levels of symbolic links"),
    116: Bilingual("网络文件已失效", "stale file handle"),
    122: Bilingual("超过磁盘配额", "disk quota exceeded"),
  ]
}
