/// The page of the site register.
enum RegisterTemplate {
  static let text = """
    <header>
    <p class="kicker">{{county}}</p>
    <h1>{{heading}}</h1>
    <p class="muted">{{asOf}}</p>
    </header>
    <main>
    {{#hasCounts}}
    <section aria-labelledby="h-counts">
    <h2 id="h-counts">{{t.counts}}</h2>
    <ul class="counts">
    {{#counts}}
    <li><b>{{number}}</b>{{name}}{{#hasRows}}<span class="sub">{{#rows}}<a href="#site-{{id}}">\
    {{name}}</a>{{^isLast}}{{t.refComma}}{{/isLast}}{{/rows}}</span>{{/hasRows}}</li>
    {{/counts}}
    </ul>
    </section>
    {{/hasCounts}}
    {{#groups}}
    <section aria-labelledby="h-{{key}}">
    <h2 id="h-{{key}}">{{title}}<small>{{count}}</small></h2>
    {{^hasSites}}<p class="muted">{{t.none}}</p>{{/hasSites}}
    {{#hasSites}}
    <table class="cards register">
    <caption>{{caption}}</caption>
    <thead><tr><th scope="col" class="num">{{t.row}}</th><th scope="col">{{t.site}}</th>\
    <th scope="col">{{t.host}}</th><th scope="col">{{t.state}}</th>\
    <th scope="col">{{t.filings}}</th><th scope="col">{{t.waiting}}</th></tr></thead>
    <tbody>
    {{#sites}}
    <tr id="site-{{id}}"><td class="num" data-label="{{t.row}}">{{number}}</td>\
    <th scope="row">{{name}}<span class="sub">{{#kind}}{{kind}} · {{/kind}}<span class="mono">{{id}}\
    </span></span>{{#domain}}<span class="sub mono">{{domain}}</span>{{/domain}}\
    {{#columns}}<span class="sub">{{.}}</span>{{/columns}}</th>\
    <td data-label="{{t.host}}">{{host}}{{#people}}<span class="sub">{{.}}</span>{{/people}}</td>\
    <td data-label="{{t.state}}"><span class="tag {{phaseClass}}">{{phase}}</span>\
    {{#since}}<span class="sub">{{since}}</span>{{/since}}</td>\
    <td data-label="{{t.filings}}"{{^hasFilings}} class="blank"{{/hasFilings}}>\
    {{#filings}}<span class="line">{{name}}{{t.colon}}<span class="number">{{number}}</span></span>\
    {{/filings}}{{#missing}}<span class="line"><span class="tag bad">{{t.missing}}</span> {{.}}\
    </span>{{/missing}}{{#isComplete}}<span class="sub">{{t.complete}}</span>{{/isComplete}}</td>\
    <td data-label="{{t.waiting}}">\
    {{#violations}}<div class="line"><span class="tag bad">{{name}}</span>\
    <span class="sub">{{found}}</span></div>{{/violations}}\
    {{#disorder}}<div class="line"><span class="tag bad">{{t.disorder}}</span>\
    <span class="sub">{{disorder}}</span></div>{{/disorder}}\
    {{#cases}}<div>{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}\
    {{^address}}{{title}}{{/address}}<span class="sub mono">{{id}}</span>{{#waiting}}\
    <span class="line"><b>{{office}}</b>{{t.colon}}{{step}}<span class="sub">{{since}}</span>\
    </span>{{/waiting}}</div>{{/cases}}\
    {{#deadlines}}<div class="line">{{title}}{{#lastDay}} <span class="number">{{lastDay}}</span>\
    {{/lastDay}}<span class="sub"><span class="tag {{stateClass}}">{{state}}</span> {{detail}}\
    {{#note}}{{t.colon}}{{note}}{{/note}}</span></div>{{/deadlines}}\
    {{#moreDeadlines}}<span class="sub">{{.}}</span>{{/moreDeadlines}}\
    {{#hasDossiers}}<div class="line">{{t.dossiers}}{{#dossiers}}<a class="paper" href="{{address}}">\
    {{title}}</a>{{/dossiers}}</div>{{/hasDossiers}}\
    <span class="sub">{{t.events}}{{t.colon}}{{events}}</span></td></tr>
    {{/sites}}
    </tbody>
    </table>
    {{/hasSites}}
    </section>
    {{/groups}}
    {{#lists}}
    <section aria-labelledby="h-{{key}}">
    <h2 id="h-{{key}}">{{title}}</h2>
    <ul>
    {{#links}}
    <li><a href="{{address}}">{{title}}</a></li>
    {{/links}}
    </ul>
    </section>
    {{/lists}}
    </main>
    """
}
