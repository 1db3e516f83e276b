import CXLSXWriter
import Workbook

/// How each style of cell looks.
struct XLSXFormats {
  private let byStyle: [SheetStyle: UnsafeMutablePointer<lxw_format>]
  private let tenths: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    var byStyle: [SheetStyle: UnsafeMutablePointer<lxw_format>] = [:]
    for style in SheetStyle.allCases { byStyle[style] = Self.format(style, book) }
    self.byStyle = byStyle
    tenths = Self.format(.number, book)
    if let tenths { format_set_num_format(tenths, "#,##0.0") }
  }

  subscript(style: SheetStyle) -> UnsafeMutablePointer<lxw_format>? { byStyle[style] }

  func number(decimals: Int) -> UnsafeMutablePointer<lxw_format>? {
    decimals == 0 ? byStyle[.number] : tenths
  }

  private static func format(
    _ style: SheetStyle, _ book: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, "SimSun")
    format_set_font_size(format, 11)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch style {
    case .title:
      format_set_font_size(format, 18)
      format_set_bold(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .lead:
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .head, .group:
      frame(format)
      format_set_bold(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_bg_color(format, 0xEEF1EE)
    case .cell:
      frame(format)
    case .number:
      frame(format)
      format_set_num_format(format, "#,##0")
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .note:
      format_set_font_size(format, 10)
      format_set_text_wrap(format)
    }
    return format
  }

  private static func frame(_ format: UnsafeMutablePointer<lxw_format>) {
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(format)
  }
}
