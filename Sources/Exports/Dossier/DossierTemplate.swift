/// The page of a dossier.
enum DossierTemplate {
  static let text = """
    {{#register}}<nav class="back" aria-label="{{t.back}}"><a href="{{register}}">{{t.back}}</a></nav>
    {{/register}}
    <header class="head">
    <div>
    <p class="kicker">{{county}} · {{t.dossier}}</p>
    <h1>{{heading}}</h1>
    <p class="muted">{{caseTitle}} · <span class="mono">{{caseID}}</span></p>
    <p class="lead">{{summary}}</p>
    </div>
    <p class="stamp {{statusClass}}">{{status}}</p>
    </header>
    <main>
    <dl class="facts">
    {{#facts}}
    <div{{#isWide}} class="wide"{{/isWide}}><dt>{{term}}</dt><dd>{{value}}</dd></div>
    {{/facts}}
    </dl>
    {{#hasWaiting}}
    <section aria-labelledby="h-waiting">
    <h2 id="h-waiting">{{t.waiting}}</h2>
    <ul class="waits">
    {{#waiting}}
    <li><b>{{office}}</b><br/>{{title}}<span class="sub">{{roles}} · {{since}} · {{>refs}}</span>\
    </li>
    {{/waiting}}
    </ul>
    </section>
    {{/hasWaiting}}
    {{#hasSubjects}}
    <section aria-labelledby="h-subjects">
    <h2 id="h-subjects">{{t.subjects}}<small>{{subjectCount}}</small></h2>
    <table class="cards">
    <caption>{{t.subjectsCaption}}</caption>
    <thead><tr><th scope="col">{{t.subject}}</th>\
    <th scope="col">{{t.host}}</th><th scope="col">\
    {{t.state}}</th><th scope="col">{{t.steps}}</th></tr></thead>
    <tbody>
    {{#subjects}}
    <tr><th scope="row">{{name}}<span class="sub mono">{{id}}</span>\
    </th><td data-label="{{t.host}}">{{host}}</td>\
    <td data-label="{{t.state}}">{{state}}{{#note}}<span class="line">\
    <span class="tag bad">{{note}}</span></span>{{/note}}</td>\
    <td data-label="{{t.steps}}">{{steps}}</td></tr>
    {{/subjects}}
    </tbody>
    </table>
    </section>
    {{/hasSubjects}}
    {{#hasDeadlines}}
    <section aria-labelledby="h-deadlines">
    <h2 id="h-deadlines">{{t.deadlines}}</h2>
    <table class="cards">
    <caption>{{t.deadlinesCaption}}</caption>
    <thead><tr><th scope="col">{{t.deadline}}</th>\
    <th scope="col">{{t.owedBy}}</th><th scope="col">\
    {{t.from}}</th><th scope="col">{{t.lastDay}}</th>\
    <th scope="col">{{t.state}}</th><th scope="col">\
    {{t.events}}</th></tr></thead>
    <tbody>
    {{#deadlines}}
    <tr><th scope="row">{{title}}{{#subject}}<span class="line">\
    {{subject}}</span>{{/subject}}<span class="sub">{{article}}</span></th>\
    <td data-label="{{t.owedBy}}"{{^office}} class="blank"{{/office}}>{{office}}</td>\
    <td data-label="{{t.from}}" class="num">{{from}}{{#term}}<span class="sub">\
    {{term}}</span>{{/term}}</td><td data-label="{{t.lastDay}}" class="num{{^lastDay}}\
     blank{{/lastDay}}">{{lastDay}}{{#note}}<span class="sub">{{note}}</span>{{/note}}</td>\
    <td data-label="{{t.state}}"><span class="tag {{stateClass}}">{{state}}</span>\
    {{#detail}}<span class="sub">{{detail}}</span>{{/detail}}</td>\
    <td data-label="{{t.events}}">{{>refs}}</td></tr>
    {{/deadlines}}
    </tbody>
    </table>
    </section>
    {{/hasDeadlines}}
    <section aria-labelledby="h-timeline" class="figure">
    <h2 id="h-timeline">{{t.timeline}}</h2>
    <p class="hint small muted">{{t.scrollHint}}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="{{t.timelineRegion}}">
    {{{timeline}}}
    </div>
    <ul class="legend">
    {{#legend}}
    <li>{{{mark}}}{{text}}</li>
    {{/legend}}
    </ul>
    </section>
    <section aria-labelledby="h-steps">
    <h2 id="h-steps">{{t.steps}}<small>{{stepCount}}</small></h2>
    <table class="cards">
    <caption>{{t.stepsCaption}}</caption>
    <thead><tr><th scope="col">{{t.step}}</th>\
    <th scope="col">{{t.office}}</th><th scope="col">\
    {{t.state}}</th><th scope="col">{{t.doneBy}}</th>\
    <th scope="col">{{t.recordedAt}}</th><th scope="col">\
    {{t.events}}</th></tr></thead>
    <tbody>
    {{#steps}}
    <tr id="s-{{id}}"><th scope="row">{{title}}{{#subject}}\
    <span class="line">{{subject}}</span>{{/subject}}<span class="sub">\
    {{article}}</span></th><td data-label="{{t.office}}">{{office}}<span class="sub">\
    {{roles}}</span></td><td data-label="{{t.state}}"><span class="tag {{stateClass}}\
    ">{{state}}</span>{{#stateNote}}<span class="sub">{{stateNote}}</span>{{/stateNote}}</td>\
    <td data-label="{{t.doneBy}}"{{^by}} class="blank"{{/by}}>{{by}}{{#behalf}}\
    <span class="sub">{{behalf}}</span>{{/behalf}}{{#paper}}<span class="sub">{{paper}}</span>\
    {{/paper}}</td><td data-label="{{t.recordedAt}}" class="num{{^recordedAt}}\
     blank{{/recordedAt}}">{{recordedAt}}{{#fact}}<span class="sub">{{fact}}</span>{{/fact}}{{#disorder}}\
    <span class="line"><span class="tag bad">{{disorder}}</span></span>{{/disorder}}</td>\
    <td data-label="{{t.events}}"{{^hasRefs}} class="blank"{{/hasRefs}}>{{#hasRefs}}\
    {{>refs}}{{/hasRefs}}</td></tr>
    {{/steps}}
    </tbody>
    </table>
    {{#leftOut}}<p class="small muted">{{leftOut}}</p>{{/leftOut}}
    </section>
    {{#hasSetbacks}}
    <section aria-labelledby="h-returns">
    <h2 id="h-returns">{{t.returns}}</h2>
    <table class="cards">
    <caption>{{t.returnsCaption}}</caption>
    <thead><tr><th scope="col">{{t.what}}</th>\
    <th scope="col">{{t.recordedAt}}</th><th scope="col">\
    {{t.doneBy}}</th><th scope="col">{{t.reasons}}</th>\
    <th scope="col">{{t.events}}</th></tr></thead>
    <tbody>
    {{#setbacks}}
    <tr><th scope="row">{{what}}<span class="sub">{{detail}}</span>\
    </th><td data-label="{{t.recordedAt}}" class="num">{{recordedAt}}{{#fact}}\
    <span class="sub">{{fact}}</span>{{/fact}}</td><td data-label="{{t.doneBy}}">\
    {{by}}{{#behalf}}<span class="sub">{{behalf}}</span>{{/behalf}}{{#paper}}<span class="sub">\
    {{paper}}</span>{{/paper}}</td><td data-label="{{t.reasons}}">\
    <span class="quote">{{reasons}}</span></td><td data-label="{{t.events}}">{{>\
    refs}}</td></tr>
    {{/setbacks}}
    </tbody>
    </table>
    </section>
    {{/hasSetbacks}}
    {{#hasFilings}}
    <section aria-labelledby="h-filings">
    <h2 id="h-filings">{{t.filings}}</h2>
    <table class="cards">
    <caption>{{t.filingsCaption}}</caption>
    <thead><tr><th scope="col">{{t.filing}}</th>\
    <th scope="col">{{t.number}}</th><th scope="col">\
    {{t.appliedOn}}</th><th scope="col">{{t.grantedOn}}</th>\
    <th scope="col">{{t.events}}</th></tr></thead>
    <tbody>
    {{#filings}}
    <tr><th scope="row">{{name}}{{#subject}}<span class="line">\
    {{subject}}</span>{{/subject}}<span class="sub">{{article}}</span>\
    </th><td data-label="{{t.number}}">{{#number}}<span class="number">{{number}}\
    </span>{{/number}}{{#state}}<span class="line"><span class="tag {{stateClass}}">{{state}}\
    </span></span>{{/state}}\
    {{#warning}}<span class="sub">{{warning}}</span>{{/warning}}</td>\
    <td data-label="{{t.appliedOn}}" class="num{{^applied}} blank{{/applied}}">\
    {{applied}}</td><td data-label="{{t.grantedOn}}" class="num{{^granted}}\
     blank{{/granted}}">{{granted}}{{#paper}}<span class="sub">{{paper}}</span>{{/paper}}</td>\
    <td data-label="{{t.events}}"{{^hasRefs}} class="blank"{{/hasRefs}}>{{#hasRefs}}\
    {{>refs}}{{/hasRefs}}</td></tr>
    {{/filings}}
    </tbody>
    </table>
    </section>
    {{/hasFilings}}
    {{#hasMaterials}}
    <section aria-labelledby="h-materials">
    <h2 id="h-materials">{{t.materials}}</h2>
    <table class="cards">
    <caption>{{t.materialsCaption}}</caption>
    <thead><tr><th scope="col">{{t.material}}</th>\
    <th scope="col">{{t.digest}}</th><th scope="col">\
    {{t.events}}</th></tr></thead>
    <tbody>
    {{#materials}}
    <tr{{#isReplaced}} class="replaced"{{/isReplaced}}>\
    <th scope="row">{{name}}<span class="sub">{{title}}{{#isReplaced}}\
     · {{t.replaced}}{{/isReplaced}}</span></th><td data-label="{{t.digest}}"><code>\
    {{digest}}</code></td><td data-label="{{t.events}}">{{>refs}}</td></tr>
    {{/materials}}
    </tbody>
    </table>
    </section>
    {{/hasMaterials}}
    {{#hasDeciders}}
    <section aria-labelledby="h-deciders">
    <h2 id="h-deciders">{{t.deciders}}</h2>
    <table class="cards">
    <caption>{{t.decidersCaption}}</caption>
    <thead><tr><th scope="col">{{t.person}}</th>\
    <th scope="col">{{t.appointed}}</th><th scope="col">\
    {{t.doneBy}}</th><th scope="col">{{t.events}}</th></tr></thead>
    <tbody>
    {{#deciders}}
    <tr><th scope="row">{{name}}<span class="sub">{{roles}}</span></th>\
    <td data-label="{{t.appointed}}" class="num">{{appointed}}{{#duringCase}}\
    <span class="line"><span class="tag bad">{{duringCase}}</span></span>{{/duringCase}}</td>\
    <td data-label="{{t.doneBy}}">{{by}}{{#paper}}<span class="sub">{{paper}}</span>\
    {{/paper}}{{#isBare}}<span class="line"><span class="tag waiting">{{t.noPaper}}</span></span>\
    {{/isBare}}</td><td data-label="{{t.events}}">{{>refs}}</td></tr>
    {{/deciders}}
    </tbody>
    </table>
    </section>
    {{/hasDeciders}}
    <section aria-labelledby="h-offices">
    <h2 id="h-offices">{{t.offices}}</h2>
    <table class="cards">
    <caption>{{t.officesCaption}}</caption>
    <thead><tr><th scope="col">{{t.office}}</th>\
    <th scope="col">{{t.openTime}}</th><th scope="col">\
    {{t.stepsDone}}</th><th scope="col">{{t.events}}</th></tr></thead>
    <tbody>
    {{#offices}}
    <tr><th scope="row">{{name}}</th>\
    <td data-label="{{t.openTime}}">{{time}}<span class="meter" aria-hidden="true">\
    <i style="width:{{percent}}%"></i></span></td><td data-label="{{t.stepsDone}}\
    " class="num">{{done}}</td><td data-label="{{t.events}}"{{^hasRefs}}\
     class="blank"{{/hasRefs}}>{{#hasRefs}}{{>refs}}{{/hasRefs}}</td></tr>
    {{/offices}}
    </tbody>
    </table>
    </section>
    <section aria-labelledby="h-entries">
    <h2 id="h-entries">{{t.entries}}<small>{{entryCount}}</small></h2>
    <table class="cards">
    <caption>{{t.entriesCaption}}</caption>
    <thead><tr><th scope="col" class="num">\
    {{t.position}}</th><th scope="col">{{t.recordedAt}}</th>\
    <th scope="col">{{t.what}}</th><th scope="col">\
    {{t.doneBy}}</th></tr></thead>
    <tbody>
    {{#entries}}
    <tr id="e-{{position}}"><th scope="row" class="num">\
    {{t.refBefore}}{{position}}{{t.refAfter}}</th><td data-label="{{t.recordedAt}}\
    " class="num">{{recordedAt}}{{#fact}}<span class="sub">{{fact}}</span>{{/fact}}{{#disorder}}\
    <span class="line"><span class="tag bad">{{disorder}}</span></span>{{/disorder}}</td>\
    <td data-label="{{t.what}}">{{what}}{{#subject}}<span class="line">{{subject}}\
    </span>{{/subject}}{{#said}}<span class="quote">{{.}}</span>\
    {{/said}}<span class="sub mono">{{type}}{{#leaf}} · {{t.leaf}} {{leaf}}{{/leaf}}</span></td>\
    <td data-label="{{t.doneBy}}">{{by}}{{#behalf}}<span class="sub">{{behalf}}\
    </span>{{/behalf}}{{#paper}}<span class="sub">{{paper}}</span>{{/paper}}</td></tr>
    {{/entries}}
    </tbody>
    </table>
    </section>
    </main>
    """
}
