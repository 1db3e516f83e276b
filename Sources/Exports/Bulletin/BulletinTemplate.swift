/// The page of a bulletin.
enum BulletinTemplate {
  static let text = """
    <header>
    <p class="kicker">{{county}}</p>
    <h1>{{heading}}</h1>
    <p>{{lead}}</p>
    <dl class="facts">
    {{#facts}}
    <div{{#isWide}} class="wide"{{/isWide}}><dt>{{term}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    </header>
    <main>
    <section aria-labelledby="h-overall">
    <h2 id="h-overall">{{t.overall}}</h2>
    <table class="cards">
    <caption>{{t.overallCaption}}</caption>
    <thead><tr><th scope="col">{{t.target}}</th>\
    {{#columns}}<th scope="col" class="num">{{.}}</th>{{/columns}}\
    <th scope="col" class="num">{{t.rate}}</th><th scope="col" class="num">{{t.of}}</th></tr></thead>
    <tbody>
    {{#summaries}}
    <tr><th scope="row">{{target}}</th>{{#cells}}<td class="num" data-label="{{name}}">{{count}}</td>\
    {{/cells}}<td class="num" data-label="{{t.rate}}">{{rate}}</td>\
    <td class="num" data-label="{{t.of}}">{{of}}</td></tr>
    {{/summaries}}
    </tbody>
    </table>
    <p class="muted small">{{rounding}}</p>
    {{#asPublished}}<p class="muted small">{{.}}</p>{{/asPublished}}
    </section>
    <section aria-labelledby="h-problems">
    <h2 id="h-problems">{{t.problems}}</h2>
    {{^problems}}<p class="muted">{{t.none}}</p>{{/problems}}
    {{#hasProblems}}
    <table class="cards">
    <caption>{{t.problemsCaption}}</caption>
    <thead><tr><th scope="col">{{t.kind}}</th><th scope="col" class="num">{{t.count}}</th>\
    <th scope="col" class="num">{{t.falseAlarms}}</th><th scope="col">{{t.units}}</th></tr></thead>
    <tbody>
    {{#problems}}
    <tr><th scope="row">{{name}}</th><td class="num" data-label="{{t.count}}">{{count}}</td>\
    <td class="num" data-label="{{t.falseAlarms}}">{{falseAlarms}}</td>\
    <td data-label="{{t.units}}">{{units}}</td></tr>
    {{/problems}}
    </tbody>
    </table>
    {{/hasProblems}}
    </section>
    {{#groups}}
    <section aria-labelledby="h-{{key}}">
    <h2 id="h-{{key}}">{{title}}<small>{{count}}</small></h2>
    <table class="cards">
    <caption>{{caption}}</caption>
    <thead><tr><th scope="col">{{t.type}}</th><th scope="col">{{t.name}}</th>\
    <th scope="col">{{t.unit}}</th><th scope="col">{{t.found}}</th>\
    <th scope="col">{{t.updated}}</th><th scope="col">{{t.checked}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td data-label="{{t.type}}">{{kind}}</td><th scope="row">{{name}}\
    <span class="sub mono">{{id}}</span></th><td data-label="{{t.unit}}">{{unit}}</td>\
    <td data-label="{{t.found}}">{{#problems}}<span class="line"><b>{{name}}</b>\
    {{#isFalseAlarm}} <span class="tag waiting">{{t.falseAlarm}}</span>{{/isFalseAlarm}}\
    <span class="sub">{{words}}</span>{{#address}}<span class="sub mono">{{address}}</span>\
    {{/address}}</span>{{/problems}}{{#reasons}}<span class="sub">{{.}}</span>{{/reasons}}\
    {{#points}}<span class="sub">{{.}}</span>{{/points}}\
    {{#isDisputed}}<span class="tag waiting">{{t.disputed}}</span>{{/isDisputed}}\
    {{#corrected}}<span class="sub">{{.}}</span>{{/corrected}}</td>\
    <td data-label="{{t.updated}}">{{lastUpdatedOn}}</td>\
    <td data-label="{{t.checked}}">{{checkedOn}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </section>
    {{/groups}}
    </main>
    """
}
