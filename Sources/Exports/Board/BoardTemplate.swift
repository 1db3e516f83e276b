/// Every page of the board.
enum BoardTemplate {
  static let text =
    FrameTemplate.head + """
      <header>
      {{#back}}
      <p class="back"><a href="{{address}}">{{title}}</a></p>
      {{/back}}
      <p class="kicker">{{county}}</p>
      <h1>{{heading}}</h1>
      <p class="muted asof">{{asOf}}</p>
      <nav aria-label="{{t.menu}}">
      <ul class="menu">
      {{#menu}}
      <li><a href="{{address}}"{{#isHere}} aria-current="page"{{/isHere}}>{{title}}</a></li>
      {{/menu}}
      </ul>
      </nav>
      {{#lead}}<p>{{lead}}</p>{{/lead}}
      {{#hasFacts}}
      <dl class="facts">
      {{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
      {{/facts}}
      </dl>
      {{/hasFacts}}
      </header>
      <main>
      {{#hasTiles}}
      <section aria-label="{{t.numbers}}">
      <ul class="tiles">
      {{#tiles}}
      <li>{{#address}}<a href="{{address}}">{{/address}}<span class="name">{{title}}</span>\
      <span class="value"><b>{{number}}</b>{{#of}} <small>{{of}}</small>{{/of}}</span>\
      {{#notes}}<span class="note">{{.}}</span>{{/notes}}{{#address}}</a>{{/address}}</li>
      {{/tiles}}
      </ul>
      </section>
      {{/hasTiles}}
      {{#links}}
      <p><a href="{{address}}">{{title}}</a></p>
      {{/links}}
      {{#tables}}
      <section aria-labelledby="h-{{id}}">
      <h2 id="h-{{id}}">{{title}}{{#hasRows}}<small>{{count}}</small>{{/hasRows}}</h2>
      {{^hasRows}}<p class="muted">{{empty}}</p>{{/hasRows}}
      {{#hasRows}}
      <table class="cards t-{{id}}{{#isNarrow}} narrow{{/isNarrow}}">
      <caption>{{caption}}</caption>
      <thead><tr>{{#columns}}<th scope="col"{{#isNumber}} class="num"{{/isNumber}}>{{title}}</th>\
      {{/columns}}</tr></thead>
      <tbody>
      {{#rows}}
      <tr{{#anchor}} id="{{anchor}}"{{/anchor}}>{{#cells}}{{#isHead}}<th scope="row">{{>cell}}</th>\
      {{/isHead}}{{^isHead}}<td{{#isNumber}} class="num"{{/isNumber}} data-label="{{label}}">{{>cell}}</td>\
      {{/isHead}}{{/cells}}</tr>
      {{/rows}}
      </tbody>
      </table>
      {{/hasRows}}
      {{#hasParts}}
      <p>{{t.parts}}{{#parts}}<a href="{{address}}">{{title}}</a> {{/parts}}</p>
      {{/hasParts}}
      </section>
      {{/tables}}
      </main>
      <footer>
      <p class="muted">{{t.privacy}}</p>
      {{#line}}
      <p class="muted">{{line}}<a href="figures.html#verify">{{t.figures}}</a></p>
      {{/line}}
      {{#proof}}
      <h2 id="verify">{{t.verifyTitle}}</h2>
      <p>{{made}}</p>
      <p>{{t.root}}<br/><code>{{root}}</code></p>
      <p>{{how}}</p>
      {{#note}}
      <p>{{t.note}}</p>
      <pre>{{note}}</pre>
      {{/note}}
      {{/proof}}
      </footer>
      </div>
      </body>
      </html>

      """

  /// What stands in a cell.
  static let cell = """
    {{#mark}}<span class="tag {{mark}}">{{text}}</span>{{/mark}}{{^mark}}{{#address}}\
    <a href="{{address}}">{{text}}</a>{{/address}}{{^address}}{{text}}{{/address}}{{/mark}}\
    {{#sub}}<span class="sub{{#isSubMono}} mono{{/isSubMono}}">{{sub}}</span>{{/sub}}
    """
}

/// What the board's pages need besides the style of all pages.
enum BoardStyle {
  static let css = """

    .board .asof{margin:0 0 12px}
    .menu{list-style:none;display:flex;flex-wrap:wrap;gap:0;margin:0 0 18px;padding:0;\
    border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
    .menu a{display:block;padding:8px 14px;text-decoration:none}
    .menu a:hover{text-decoration:underline}
    .menu a[aria-current]{color:var(--ink);font-weight:700;box-shadow:inset 0 -3px 0 var(--seal)}
    .board dl.facts{margin:14px 0 18px}
    .board main>p{margin:14px 0 0}
    .tiles{list-style:none;margin:6px 0 0;padding:0;display:grid;gap:14px;\
    grid-template-columns:repeat(auto-fit,minmax(270px,1fr))}
    .tiles li{border:1px solid var(--rule);border-top:3px solid var(--done);background:#fff}
    .tiles li>a,.tiles li:not(:has(a)){display:block;padding:12px 18px 12px;color:inherit;\
    text-decoration:none;height:100%}
    .tiles a:hover .name,.tiles a:focus-visible .name{text-decoration:underline}
    .tiles .name,.tiles .note{display:block;color:var(--muted);font-size:14px}
    .tiles a .name{color:#1d5480}
    .tiles .value{display:block}
    .tiles b{font:700 40px/1.25 Georgia,'Noto Serif CJK SC',serif;\
    font-variant-numeric:tabular-nums;white-space:nowrap}
    .tiles small{font-size:16px;color:var(--muted)}
    .board th.num,.board td.num{text-align:right}
    .board tbody th{font-weight:600;min-width:6em}
    .board footer p{margin:0 0 4px}
    .board footer h2{margin:18px 0 8px}
    @media(min-width:701px){
    .board table.narrow{max-width:620px}
    .t-sites,.t-accounts,.t-listed,.t-ended{table-layout:fixed}
    .t-sites th:nth-child(1),.t-accounts th:nth-child(1),.t-listed th:nth-child(1),\
    .t-ended th:nth-child(1){width:52px}
    .t-sites th:nth-child(2),.t-accounts th:nth-child(2),.t-listed th:nth-child(2),\
    .t-ended th:nth-child(2){width:23%}
    .t-sites th:nth-child(4),.t-accounts th:nth-child(4),.t-listed th:nth-child(4),\
    .t-ended th:nth-child(4){width:18%}
    .sheet.front{margin:14px auto;padding:16px 36px 14px}
    .front .tiles{grid-template-columns:repeat(3,1fr);gap:11px}
    .front .tiles li>a{padding:8px 18px}
    .front .menu{margin-bottom:12px}
    .front footer{margin-top:12px;padding-top:8px}
    .front .banner{margin-bottom:10px;padding:6px 12px;font-size:14px}
    .front h1{font-size:27px;margin:2px 0}
    }
    @media(max-width:700px){
    .board th.num,.board td.num{text-align:left}
    .tiles{grid-template-columns:1fr 1fr;gap:8px}
    .tiles li>a,.tiles li:not(:has(a)){padding:8px 12px}
    .tiles b{font-size:29px}
    .menu a{padding:6px 10px}
    }
    @media(max-width:360px){.tiles{grid-template-columns:1fr}}
    @media print{
    .menu{display:none}
    .tiles{gap:6pt;grid-template-columns:repeat(3,1fr)}
    .tiles b{font-size:22pt}
    .tiles li{break-inside:avoid}
    .board footer{margin-top:14pt}
    }
    """
}
