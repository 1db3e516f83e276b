/// The page of the site register.
enum RegisterTemplate {
  static let text = ""
}
