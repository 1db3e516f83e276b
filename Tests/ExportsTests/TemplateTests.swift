import Testing

@testable import Exports

@Suite struct TemplateTests {
  private struct View: Encodable {
    let name: String
    let note: String?
    let count = 3
    let isOpen = true
    let isClosed = false
    let empty: [String] = []
    let words = ["a", "b"]
    let rows = [Row(name: "one", t: "x"), Row(name: "two", t: nil)]
    let labels = ["row": "Row"]
  }

  private struct Row: Encodable {
    let name: String
    let t: String?
  }

  @Test(arguments: [
    ("{{name}}|{{{name}}}|{{count}}", "&lt;b&gt; &amp;|<b> &|3"),
    ("{{#isOpen}}open{{/isOpen}}{{^isOpen}}shut{{/isOpen}}", "open"),
    ("{{#isClosed}}x{{/isClosed}}{{^isClosed}}y{{/isClosed}}", "y"),
    ("{{#note}}x{{note}}{{/note}}{{^note}}none{{/note}}", "none"),
    ("{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}", "none"),
    ("{{#words}}[{{.}}]{{/words}}", "[a][b]"),
    ("{{missing}}|{{labels.row}}|{{labels.no}}", "|Row|"),
    ("{{#rows}}{{name}}{{#t}}({{t}},{{count}}){{/t}};{{/rows}}", "one(x,3);two;"),
    ("a\n{{#isOpen}}\nb\n{{/isOpen}}\nc\n", "a\nb\nc\n"),
    ("{{#words}}{{>part}}{{/words}}", "<a><b>"),
  ])
  func `a template writes what is there, where it is asked for`(_ text: String, _ page: String) {
    let view = View(name: "<b> &", note: nil)
    let template = Template(text, others: ["part": Template("<{{.}}>")])
    #expect(template.render(view) == page)
  }

  @Test func `the quick look at a text and the long one agree on what is escaped`() {
    for scalar in (0...0x2fff).map({ UInt32($0) }) + [0xfeff, 0xff0c, 0xfffe, 0xffff, 0x1f600] {
      guard let scalar = Unicode.Scalar(scalar) else { continue }
      let text = "西\(scalar)a"
      #expect(Escaping.escape(text) == Escaping.escapeEach(text), "\(scalar.value)")
    }
  }
}
