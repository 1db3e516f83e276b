import ArgumentParser
package import Regulation

/// An argument in the form of its type.
package func form<Form: TextForm>(_ text: String, _ option: String) throws -> Form {
  guard let value = Form(text) else {
    throw wrongUsage(
      "\(option)“\(text)”不合要求，应为\(Form.expectation.zh)",
      "\(option): \"\(text)\" does not fit; expected \(Form.expectation.en)")
  }
  return value
}
