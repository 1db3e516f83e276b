/// What every page has: head, banner, paper, footer.
enum FrameTemplate {
  /// Where the page itself stands.
  static let content = "(content)"

  /// The beginning of a page, up to its banner.
  static let head = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    {{^isPublic}}
    <meta name="robots" content="noindex"/>
    {{/isPublic}}
    <title>{{pageTitle}}</title>
    <style>
    {{{css}}}
    </style>
    </head>
    <body>
    <div class="{{sheet}}">
    {{#isSimulated}}
    <aside class="banner" aria-label="{{t.noticeLabel}}">{{t.simulated}}</aside>
    {{/isSimulated}}

    """

  static let text =
    head + """
      \(content)
      <footer>
      <h2>{{t.verifyTitle}}</h2>
      <p>{{proof.made}}</p>
      <p>{{t.root}}<br/><code>{{proof.root}}</code></p>
      <p>{{proof.how}}</p>
      {{#proof.note}}
      <p>{{t.note}}</p>
      <pre>{{proof.note}}</pre>
      {{/proof.note}}
      </footer>
      </div>
      </body>
      </html>

      """
}

/// Event numbers with links to their rows.
enum RefsTemplate {
  static let text = """
    <span class="refs">{{t.refBefore}}{{#refs}}{{#isHere}}<a href="#e-{{n}}">{{n}}\
    </a>{{/isHere}}{{^isHere}}{{n}}{{/isHere}}{{^isLast}}\
    {{t.refComma}}{{/isLast}}{{/refs}}{{t.refAfter}}</span>
    """
}
