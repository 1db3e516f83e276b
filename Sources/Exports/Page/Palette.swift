/// The colours of pages and drawings. Text colours keep a contrast of 4.5 and more on white and on
/// `band`; shapes keep 3.
enum Palette {
  static let ink = "#1b2a38"
  static let muted = "#4e5d6b"
  static let rule = "#d5dce2"
  static let faint = "#e9edf0"
  static let band = "#f4f6f7"
  static let paper = "#ffffff"
  static let seal = "#9c2a1e"
  static let done = "#2c5f86"
  static let undone = "#b9cbd9"
  static let returned = "#b04a2f"
  static let open = "#b4690e"
  static let openFill = "#f6dfb8"
  static let quiet = "#8a97a3"

  static let sans =
    "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',"
    + "'Helvetica Neue',Arial,sans-serif"
}
