/// The page of an annual report.
enum ReportTemplate {
  static let text = """
    <header>
    <p class="kicker">{{county}}</p>
    <div class="head">
    <div>
    <h1>{{heading}}</h1>
    <p class="lead">{{lead}}</p>
    </div>
    <p class="stamp {{stampKind}}">{{stamp}}</p>
    </div>
    {{#hasFacts}}
    <dl class="facts">
    {{#facts}}
    <div{{#isWide}} class="wide"{{/isWide}}><dt>{{term}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    {{/hasFacts}}
    </header>
    <main>
    {{#groups}}
    <section aria-labelledby="g-{{key}}">
    <h2 id="g-{{key}}">{{title}}</h2>
    {{#charts}}
    <div class="chart">
    {{{.}}}
    </div>
    {{/charts}}
    <table class="cards report">
    <caption>{{caption}}</caption>
    <thead><tr><th scope="col">{{t.item}}</th><th scope="col">{{t.value}}</th>\
    <th scope="col">{{t.before}}</th><th scope="col">{{t.origin}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr data-line="{{line}}"><th scope="row">{{label}}</th>\
    <td{{#isNumber}} class="num"{{/isNumber}} data-label="{{t.value}}">\
    {{#isUnknown}}<span class="muted">{{value}}</span>{{/isUnknown}}\
    {{^isUnknown}}<b>{{value}}</b>{{#unit}} {{unit}}{{/unit}}{{/isUnknown}}</td>\
    <td class="num{{^before}} blank{{/before}}" data-label="{{t.before}}">{{before}}</td>\
    <td{{^way}} class="blank"{{/way}} data-label="{{t.origin}}"{{#wayKey}} data-way="{{wayKey}}"{{/wayKey}}>\
    {{#way}}<span class="tag waiting">{{way}}</span>{{/way}}\
    {{#origin}}<span class="sub{{#isAddress}} mono{{/isAddress}}">{{origin}}</span>{{/origin}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </section>
    {{/groups}}
    {{#hasFindings}}
    <section aria-labelledby="h-findings">
    <h2 id="h-findings">{{t.findings}}</h2>
    <table class="cards">
    <caption>{{t.findingsCaption}}</caption>
    <thead><tr><th scope="col">{{t.found}}</th><th scope="col">{{t.severity}}</th>\
    <th scope="col">{{t.mend}}</th></tr></thead>
    <tbody>
    {{#findings}}
    <tr><th scope="row">{{found}}</th><td data-label="{{t.severity}}">{{severity}}</td>\
    <td data-label="{{t.mend}}">{{mend}}</td></tr>
    {{/findings}}
    </tbody>
    </table>
    </section>
    {{/hasFindings}}
    <section aria-labelledby="h-ways">
    <h2 id="h-ways">{{t.ways}}</h2>
    <dl class="facts">
    {{#ways}}
    <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
    {{/ways}}
    </dl>
    </section>
    </main>
    """
}
