"""What people say (A41.2): opinions that are recorded, rumours that are refuted, and notices of problems to units."""
import collections
import datetime

from .county import DAY
from .ledger import Mismatch
from .people import CLERK, LEADER, OPENNESS, PROPAGANDA, PROPAGANDA_CLERK, SECOND_CLERK

KINDS = ["livelihood"] * 3 + ["service"] * 2 + ["rumour"] * 2 + ["policy", "environment", "safety", "other"]
WEIGHTS = ["ordinary"] * 4 + ["notable"] * 2 + ["major"]
# How often, of a hundred.
AT_ACCOUNT, MISTAKEN, LEFT, UNSOLVED, WITHDRAWN, LATE, UNANSWERED = .5, .15, .2, .25, .1, .2, .12
# Working days behind the day of a notice, once the county says so.
TERM = 5


class Opinion:
    def __init__(self, id, office, kind, weight, on):
        self.id, self.office, self.kind, self.weight, self.on = id, office, kind, weight, on
        self.response = None


class Notice:
    def __init__(self, id, unit, issued, term):
        self.id, self.unit, self.issued, self.term = id, unit, issued, term
        self.phase, self.answers, self.first_answer = "issued", 0, None
        self.solved = False


class Opinions:
    def __init__(self, county, occasions):
        self.county, self.occasions, self.dice = county, occasions, county.dice("opinions")
        self.all, self.notices, self.fresh, self.term_from = [], [], [], None

    def chance(self, share):
        return self.dice.random() < share

    def year(self, year):
        county = self.county
        first = max(county.first, datetime.date(year, 1, 8))
        span = (datetime.date(year, 12, 10) - first).days
        for day in sorted(self.dice.randrange(span) for _ in range(county.scale.opinions)):
            county.plan_work(first + day * DAY, self.heard)
        if year == county.first.year:
            county.plan_work(datetime.date(year, 3, 24), self.set_term)

    def set_term(self):
        """Nothing says by when a notice is answered, until the county does."""
        county = self.county
        self.term_from = county.today + 8 * DAY
        given = {"parameter": "A41.2.notice-term", "value": f"working-days-{TERM}", "effectiveFrom": str(self.term_from)}
        county.one(CLERK, "interpretation.issue", "A45.issuer", **given, document=county.paper())
        county.one(LEADER, "interpretation.issue", **given, document=county.paper())

    # Opinions

    def heard(self):
        """Somebody reads what people say, at a unit's account or elsewhere."""
        county, dice = self.county, self.dice
        unit = dice.choice([unit for unit in county.units[1:] if not unit.account.until])
        kind, weight = dice.choice(KINDS), dice.choice(WEIGHTS)
        if self.chance(AT_ACCOUNT):
            opinion = self.record(unit["clerk"], unit.id, kind, weight, place=unit.account.place)
        else:
            opinion = self.record(PROPAGANDA_CLERK, PROPAGANDA, kind, weight, source="微博话题")
        if kind == "rumour":
            if not self.chance(LEFT):
                county.plan_work(county.today, self.refute, opinion, unit)
        elif self.chance(.6):
            county.plan_work(county.today, self.issue, unit, later=1)

    def record(self, person, office, kind, weight, **where):
        county = self.county
        given = {"kind": kind, "weight": weight, "topic": f"第{len(self.all) + 1}个话题", "text": "多人反映。",
                 "count": self.dice.randrange(3, 90)}
        if self.chance(MISTAKEN):
            county.one(person, "opinion.record", "A41.2.source", **given)
        if "place" in where and self.chance(MISTAKEN):
            other = next(unit for unit in county.units[1:] if unit.id != office)
            county.one(other["clerk"], "opinion.record", "A41.2.monitor", **given, **where)
        opinion = Opinion(county.new(person, "opinion.record", "opinion", **given, **where), office, kind, weight, county.today)
        if self.chance(MISTAKEN):
            county.one(person, "opinion.record", "opinion.twice", **given, **where)
        self.all.append(opinion)
        if kind != "rumour":
            self.fresh.append(opinion)
        return opinion

    def refute(self, opinion, unit):
        """A rumour has a thread of its own, and is clarified once something was said in it."""
        county, clerk = self.county, unit["clerk"]
        id = county.new(clerk, "response.open", "response", kind="rumour", title=f"网传{opinion.id}", responder=unit.id)
        # Whoever recorded it clarifies it: the unit, or the propaganda department.
        by = clerk if opinion.office == unit.id else PROPAGANDA_CLERK
        if self.chance(MISTAKEN * 2):
            county.one(by, "opinion.clarify", "A41.2.clarified", opinion=opinion.id, response=id)
        county.one(clerk, "response.give", response=id, form="refutation", suppliedBy=unit.id,
                   address=f"https://www.nxxj.gov.cn/hy/{opinion.id}.html")
        county.one(by, "opinion.clarify", opinion=opinion.id, response=id)
        opinion.response = id
        self.occasions.responses[id] = "rumour", None, 1, 0
        if self.chance(LEFT):
            return
        if self.chance(MISTAKEN * 2):
            county.one(clerk, "response.close", "A19.whole", response=id, outcome="answered")
        county.one(clerk, "response.push", response=id, responseNumber=1, pushes=[
            {"medium": "new-media", "account": unit.account.id, "at": county.now}])
        county.one(clerk, "response.close", response=id, outcome="answered")
        self.occasions.responses[id] = "rumour", "answered", 1, 1

    # Notices of problems

    def issue(self, unit):
        """The openness office tells a unit what people complain of."""
        county = self.county
        given = {"addressee": unit.id, "title": f"第{len(self.notices) + 1}号问题", "text": "一周内有多条评论反映，请研究。"}
        if self.chance(MISTAKEN):
            county.one(unit["clerk"], "problem.issue", "A41.2.noticer", **given)
        rests = [opinion.id for opinion in self.fresh[-5:]]
        self.fresh = []
        id = county.new(CLERK, "problem.issue", "problem", **given, opinions=rests)
        notice = Notice(id, unit, county.today, self.term_from is not None and county.today >= self.term_from)
        self.notices.append(notice)
        if self.chance(MISTAKEN):
            county.one(CLERK, "problem.issue", "problem.twice", **given)
        if self.chance(WITHDRAWN):
            county.plan_work(county.today, self.withdraw, notice, later=1)
        elif not self.chance(UNANSWERED):
            # The last working day is in time yet.
            county.plan_work(county.today, self.answer, notice,
                             later=self.dice.choice([6, 9]) if self.chance(LATE) else self.dice.choice([1, 2, 3, TERM]))

    def withdraw(self, notice):
        county = self.county
        county.one(CLERK, "problem.settle", "A41.5.reasons", problem=notice.id, outcome="withdrawn")
        county.one(CLERK, "problem.settle", problem=notice.id, outcome="withdrawn", reasons="不归该单位办理。")
        notice.phase = "withdrawn"

    def answer(self, notice):
        county, unit = self.county, notice.unit
        if self.chance(MISTAKEN):
            other = next(each for each in county.units[1:] if each is not unit)
            county.one(other["clerk"], "problem.answer", "A41.2.answer", problem=notice.id, answer="已办理。")
        if self.chance(MISTAKEN):
            county.one(CLERK, "problem.settle", "problem.phase", problem=notice.id, outcome="solved")
        county.one(unit["clerk"], "problem.answer", problem=notice.id, answer=f"第{notice.answers + 1}次答复：已办理。")
        notice.answers += 1
        notice.first_answer = notice.first_answer or county.today
        notice.phase = "answered"
        county.plan_work(county.today, self.settle, notice, later=2)

    def settle(self, notice):
        county = self.county
        if self.chance(MISTAKEN):
            county.one(notice.unit["clerk"], "problem.settle", "A41.5.settler", problem=notice.id, outcome="solved")
        if notice.answers == 1 and self.chance(UNSOLVED):
            if self.chance(.5):
                county.one(CLERK, "problem.settle", "A41.5.reasons", problem=notice.id, outcome="unsolved")
            county.one(CLERK, "problem.settle", problem=notice.id, outcome="unsolved", reasons="现场仍有问题。")
            notice.phase = "issued"
            county.plan_work(county.today, self.answer, notice, later=3)
            return
        county.one(SECOND_CLERK, "problem.settle", problem=notice.id, outcome="solved")
        notice.phase, notice.solved = "solved", True

    def in_time(self, notice):
        return notice.first_answer <= self.county.workday(notice.issued + DAY, later=TERM - 1)

    # At the end

    def check(self, last):
        county = self.county
        wanted = {(o.id, o.office, o.kind, o.weight, str(o.on), o.response) for o in self.all}
        lines = county.pages(CLERK, "opinion.list", "opinions")
        found = {(line["id"], line["office"], line["kind"], line["weight"], line["on"], line.get("response")) for line in lines}
        if found != wanted or len(lines) != len(self.all):
            raise Mismatch(f"opinions: {sorted(found ^ wanted, key=str)[:6]}")
        wanted = {(n.id, OPENNESS, n.unit.id, n.phase, n.answers, str(n.issued)) for n in self.notices}
        lines = county.pages(CLERK, "problem.list", "problems")
        found = {(line["problem"], line["office"]["id"], line["addressee"]["id"], line["phase"], line["answerCount"],
                  line["issuedOn"]) for line in lines}
        if found != wanted or len(lines) != len(self.notices):
            raise Mismatch(f"problem notices: {sorted(found ^ wanted)[:6]}")
        self.check_waiting()
        for year in {each.on.year for each in self.all}:
            self.check_figures(year)

    def check_waiting(self):
        """Rumours that nobody clarified, notices that nobody answered: each is a duty still."""
        wanted = {("A41.2.clarify", f"opinion-{o.id}") for o in self.all if o.kind == "rumour" and not o.response} | {
            ("A41.2.answer", f"problem-{n.id}") for n in self.notices if n.phase == "issued"}
        found = {(line["rule"], line["subject"]["subject"])
                 for line in self.county.pages(CLERK, "deadline.list", "deadlines", article="A41.2")}
        if found != wanted:
            raise Mismatch(f"what waits of opinions: {sorted(found ^ wanted)[:6]}")

    def check_figures(self, year):
        def by_unit(test):
            return collections.Counter(n.unit.id for n in self.notices if n.issued.year == year and test(n))
        counted = {
            "A41.2.opinions": collections.Counter(o.kind for o in self.all if o.on.year == year),
            "A41.2.notices": by_unit(lambda n: True),
            "A41.2.notices-answered": by_unit(lambda n: n.first_answer),
            "A41.2.notices-timed": by_unit(lambda n: n.first_answer and n.term),
            "A41.2.notices-in-time": by_unit(lambda n: n.first_answer and n.term and self.in_time(n)),
            "A41.5.problems-solved": by_unit(lambda n: n.solved),
        }
        for figure, wanted in counted.items():
            if (found := self.county.counts(figure, year)) != wanted:
                raise Mismatch(f"{figure} of {year} is {found}, and {dict(wanted)} were made")
