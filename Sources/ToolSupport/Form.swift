import ArgumentParser
package import Regulation

/// An argument in the form of its type.
package func form<Form: TextForm>(_ text: String, _ option: String) throws -> Form {
  guard let value = Form(text) else {
    throw ValidationError("\(option): \(Form.expectation.zh) / \(Form.expectation.en)")
  }
  return value
}
