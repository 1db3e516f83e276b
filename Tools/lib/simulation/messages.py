"""What citizens write (A20): taken in, handed to units, answered, published, rated, opened again, and once erased."""
import collections

from .county import DAY
from .ledger import Mismatch, ask, made
from .people import CLERK, LEADER, PORTAL, SECOND_CLERK

KINDS = ["consultation"] * 5 + ["complaint"] * 3 + ["suggestion", "other"] + ["correction"] * 2
STAGES = ["accept", "send_back", "assign", "supplement", "draft", "review", "public", "publish", "close", "reopen"]
# How often, of a hundred.
DECLINED, REPEATED, WRONG_UNIT, UNCLEAR, RETURNED, LATE, PUBLIC, RATED, REOPENED = (
    .05, .02, .08, .1, .15, .12, .5, .4, .04)
# Answered on the day it is handed to a unit.
HURRIED = .3


class Message:
    def __init__(self, kind, unit, concerns):
        self.kind, self.unit, self.concerns, self.id = kind, unit, concerns, None
        self.with_, self.drafts, self.stage, self.due, self.received = None, 0, "accept", None, None
        self.answered_on = self.public = self.first_public = self.rated = self.reopened = self.declined = None
        self.phase, self.rated_on, self.declined_on = "received", None, None

    def after(self, stage, due):
        self.stage, self.due = stage, due


class Messages:
    def __init__(self, county):
        self.county, self.all, self.open, self.last_public = county, [], [], None
        self.rating = collections.Counter()
        self.erased = []

    def day(self, date):
        self.receive(date)
        if not self.county.is_workday(date):
            return
        for stage in STAGES:
            ready = [m for m in self.open if m.stage == stage and m.due <= date]
            if ready:
                getattr(self, stage)(ready, date)
        self.open = [m for m in self.open if m.stage]

    def by(self, messages, who, make):
        """A batch for each person, in the order of their first message."""
        lots = collections.OrderedDict()
        for message in messages:
            lots.setdefault(who(message), []).append(message)
        for person, lot in lots.items():
            self.county.send(person, [make(message) for message in lot])

    # Taken in

    def receive(self, date):
        county = self.county
        whole = int(county.scale.messages)
        count = whole + (1 if county.chance(county.scale.messages - whole) else 0)
        made_now, asks = [], []
        for _ in range(count):
            kind = county.random.choice(KINDS)
            site = county.random.choice([site for site in county.sites if site.place not in county.closing])
            unit = site.unit if kind == "correction" and site.id != "portal" else county.random.choice(county.units[1:])
            message = Message(kind, unit, site if kind == "correction" else None)
            number = len(self.all) + len(made_now) + 1
            more = {"fault": "wording", "concerns": site.place} if kind == "correction" else {}
            asks.append(ask("message.receive", kind=kind, source="site", through="site-portal",
                            title=f"第{number}件", text=f"第{number}件：请问怎么办？", name="马某某", **more))
            made_now.append(message)
        for message, answer in zip(made_now, county.send(PORTAL, asks)):
            message.id, message.received = made(answer, "message"), date
            late = message.kind == "correction" and county.chance(LATE)
            message.after("accept", county.workday(date, 4 if late else county.random.choice([0, 0, 1])))
        if made_now and county.chance(.05):
            county.one(PORTAL, "message.accept", "message.portal", message=made_now[0].id)
        self.all += made_now
        self.open += made_now

    def accept(self, messages, date):
        county, asks = self.county, []
        for message in messages:
            message.phase = "assigned"
            if message.kind != "correction" and county.chance(DECLINED):
                asks.append(ask("message.decline", message=message.id, reason="out-of-scope", note="请向有关部门反映。"))
                message.phase, message.declined, message.declined_on = "declined", "out-of-scope", date
                message.after(None, None)
                continue
            if message.kind != "correction" and self.last_public and county.chance(REPEATED):
                asks.append(ask("message.decline", message=message.id, reason="repeated", original=self.last_public))
                message.phase, message.declined, message.declined_on = "declined", "repeated", date
                message.after(None, None)
                continue
            message.with_ = message.unit
            if message.kind != "correction" and len(county.units) > 2 and county.chance(WRONG_UNIT):
                message.with_ = county.random.choice([u for u in county.units[1:] if u is not message.unit])
                message.after("send_back", date)
            else:
                message.after("draft", county.workday(date, 0 if county.chance(HURRIED) else 1))
            asks.append(ask("message.accept", message=message.id, to=message.with_.id))
        county.send(CLERK, asks)

    def send_back(self, messages, date):
        self.by(messages, lambda m: m.with_["clerk"], lambda m: ask(
            "message.send-back", message=m.id, whose=m.unit.id, reasons="不归本单位办理。"))
        for message in messages:
            message.after("assign", date)

    def assign(self, messages, date):
        self.county.send(CLERK, [ask("message.assign", message=m.id, to=m.unit.id) for m in messages])
        for message in messages:
            message.with_ = message.unit
            message.after("draft", self.county.workday(date, 1))

    # Answered

    def draft(self, messages, date):
        county, asking, writing = self.county, [], []
        for message in messages:
            unclear = message.kind != "correction" and message.drafts == 0 and county.chance(UNCLEAR)
            (asking if unclear else writing).append(message)
        self.by(asking, lambda m: m.with_["clerk"], lambda m: ask(
            "message.ask", message=m.id, question="请写明时间、地点。"))
        for message in asking:
            message.phase = "supplementing"
            message.after("supplement", date)
        self.by(writing, lambda m: m.with_["clerk"], lambda m: ask(
            "message.draft-answer", message=m.id, text=f"第{m.drafts + 1}稿：已办理，请到窗口领取。"))
        for message in writing:
            message.drafts += 1
            message.phase = "reviewing"
            message.after("review", date)

    def supplement(self, messages, date):
        self.county.send(CLERK, [
            ask("message.supplement", message=m.id, text="3月5日，北街。") for m in messages])
        for message in messages:
            message.phase = "assigned"
            message.after("draft", self.county.workday(date, 1))

    def review(self, messages, date):
        county, passed = self.county, []
        if county.chance(.1):
            county.one(messages[0].with_["clerk"], "message.review-answer", "message.handler", message=messages[0].id,
                       draft=messages[0].drafts, verdict="pass", way="site")
        for message in messages:
            if county.chance(RETURNED):
                county.one(message.with_["leader"], "message.review-answer", message=message.id, draft=message.drafts,
                           verdict="return", reasons="写明办公时间。")
                county.one(message.with_["clerk"], "message.draft-answer", message=message.id,
                           text=f"第{message.drafts + 1}稿：工作日9时至17时办理。")
                message.drafts += 1
            passed.append(message)
        self.by(passed, lambda m: m.with_["leader"], lambda m: ask(
            "message.review-answer", message=m.id, draft=m.drafts, verdict="pass", way="site"))
        for message in passed:
            message.phase = "answered"
            if not message.answered_on:
                message.answered_on = date
            message.after("close" if message.public else "public", county.workday(date, 1))

    # Published, rated, closed

    def public(self, messages, date):
        county, out, held = self.county, [], []
        for message in messages:
            (out if county.chance(PUBLIC) else held).append(message)
        if county.chance(.05):
            county.one(messages[0].with_["clerk"], "message.close", "A20.results", message=messages[0].id)
        self.by(held, lambda m: m.with_["clerk"], lambda m: ask("message.withhold", message=m.id, reason="asked"))
        for message in held:
            message.public = False
            message.after("close", date)
        self.by(out, lambda m: m.with_["clerk2"], lambda m: ask(
            "message.draft-public", message=m.id, question="怎么办理？", answer="工作日到窗口办理。", redactions=[]))
        for message in out:
            message.after("publish", date)

    def publish(self, messages, date):
        county = self.county
        if county.chance(.05):
            county.one(messages[0].with_["clerk2"], "message.publish", "message.public-writer", message=messages[0].id)
        self.by(messages, lambda m: m.with_["leader"], lambda m: ask("message.publish", message=m.id))
        for message in messages:
            message.public, self.last_public = True, message.id
            message.first_public = message.first_public or date
            message.after("close", date)

    def close(self, messages, date):
        county = self.county
        rated = [m for m in messages if m.rated is None and county.chance(RATED)]
        for message in rated:
            message.rated_on = date
            message.rated = county.random.choice(["satisfied", "satisfied", "dissatisfied"])
        county.send(CLERK, [ask("message.rate", message=m.id, rating=m.rated) for m in rated])
        self.by(messages, lambda m: m.with_["clerk"], lambda m: ask("message.close", message=m.id))
        for message in messages:
            message.phase = "closed"
            again = message.reopened is None and message.kind != "correction" and county.chance(REOPENED)
            message.after("reopen" if again else None, county.workday(date, 2))

    def reopen(self, messages, date):
        county = self.county
        county.send(CLERK, [ask("message.reopen", message=m.id, reasons="还是没办成。") for m in messages])
        county.one(CLERK, "message.reopen", "message.reopened-once", message=messages[0].id, reasons="再办一次。")
        for message in messages:
            message.reopened, message.phase = date, "assigned"
            message.drafts, message.public = 0, message.public or None  # what is out stays out
            message.after("draft", county.workday(date, 1))

    def erase(self):
        """A citizen wants a matter erased: one decides, another destroys; the counts stay."""
        county = self.county
        message = next(m for m in self.all if m.phase == "closed" and m.public is False and m not in self.erased)
        objects = county.query(CLERK, "message.show", message=message.id)["objects"]
        given = {"objects": objects, "ground": "consent-withdrawn", "basis": "《个人信息保护法》第四十七条第一款第三项"}
        county.one(CLERK, "object.erase", "erasure.decider", **given, document=county.paper())
        erasure = county.new(LEADER, "object.erase", "erasure", **given, document=county.paper())
        county.one(LEADER, "object.destroy", "erasure.second-person", erasure=erasure)
        county.one(SECOND_CLERK, "object.destroy", erasure=erasure)
        self.erased.append(message)

    # At the end

    def check(self, last):
        county = self.county
        lines = county.pages(CLERK, "message.list", "messages")
        wanted = {(m.id, m.kind, m.phase) for m in self.all}
        found = {(line["message"], line["kind"], line["phase"]) for line in lines}
        if found != wanted or len(lines) != len(self.all):
            raise Mismatch(f"messages: {sorted(found ^ wanted)[:6]}")
        wanted = {m.id: self.in_time(m) for m in self.all if m.kind == "correction" and m.answered_on}
        found = {line["message"]: line["onTime"] for line in lines if line["message"] in wanted}
        if found != wanted:
            raise Mismatch(f"corrections in time: {sorted(found.items() ^ wanted.items())[:6]}")
        for year in {m.received.year for m in self.all}:
            self.check_figures(year)

    def in_time(self, message):
        """A correction is answered by the third working day behind the day it came."""
        return message.answered_on <= self.county.workday(message.received + DAY, later=2)

    def check_figures(self, year):
        def of(test, date=lambda m: m.received):
            return sum(1 for m in self.all if date(m) and date(m).year == year and test(m))
        counted = {
            "A35.messages-received": of(lambda m: True),
            "A35.messages-valid": of(lambda m: m.declined is None and m.phase != "received"),
            "A35.messages-answered": of(lambda m: True, lambda m: m.answered_on),
            "A20.messages-declined": of(lambda m: True, lambda m: m.declined_on),
            "A20.messages-reopened": of(lambda m: True, lambda m: m.reopened),
            "A35.messages-rated": of(lambda m: True, lambda m: m.rated_on),
        }
        for figure, count in counted.items():
            if (found := self.county.total(figure, year)) != count:
                raise Mismatch(f"{figure} of {year} is {found}, {count} were made")
