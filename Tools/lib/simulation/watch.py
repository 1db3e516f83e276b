"""The watch over accounts (A41.3): rosters, who looked when and saw what, handing over; comments and their answers."""
import calendar
import collections
import datetime

from .county import DAY
from .ledger import ZONE, Mismatch, ask
from .people import CLERK

# How often, of a hundred.
FORGOTTEN, MISTAKEN, HANDED_OVER, AT_ONCE, UNANSWERED, OF_AN_ITEM = .06, .03, .06, .3, .1, .4
SEEN = ["nothing"] * 8 + ["comment"] * 2 + ["fault", "opinion"]
WORDS = {"comment": ("有人追问。", "已登记评论。"), "fault": ("图片打不开。", "已重新上传。"), "opinion": ("多人议论。", "已记录并报告。")}


class Comment:
    def __init__(self, id, account, item, on, answered_on):
        self.id, self.account, self.item, self.on, self.answered_on = id, account, item, on, answered_on


class Watch:
    def __init__(self, county, newsrooms, opinions):
        self.county, self.newsrooms, self.opinions = county, newsrooms, opinions
        self.dice = county.dice("watch")
        self.shifts = {}  # who, by account and day
        self.looks, self.handovers, self.comments = set(), set(), []
        self.waiting = collections.defaultdict(list)  # comments, by the day on which they are answered
        self.latest, self.read = {}, 0  # what is out at each place; of how many items that is known

    def chance(self, share):
        return self.dice.random() < share

    def day(self, date):
        items = self.newsrooms.items
        self.latest |= {place: item for item in items[self.read:] if item.phase == "published" for place in item.places}
        self.read = len(items)
        accounts = [account for account in self.county.accounts if not account.until]
        if date.day == 1 or date == self.county.first:
            for account in accounts:
                self.roster(account, date)
        for account in accounts:
            if (account, date) in self.shifts and not self.chance(FORGOTTEN):
                self.look(account, self.shifts[account, date], date)
        self.answer(date)

    def roster(self, account, date):
        """The rest of a month, on the days on which there is news; two take turns."""
        unit, planned = account.unit, []
        for day in range(date.day, calendar.monthrange(date.year, date.month)[1] + 1):
            on = date.replace(day=day)
            if on.weekday() in self.county.scale.newsroom:
                self.shifts[account, on] = unit[("editor", "editor2")[len(planned) % 2]]
                planned.append({"from": f"{on}T08:00:00{ZONE}", "to": f"{on}T18:00:00{ZONE}", "staff": self.shifts[account, on]})
        given = {"place": account.place, "month": f"{date:%Y-%m}"}
        if self.chance(.1):
            other = next(each for each in self.county.units if each is not unit)
            self.county.one(unit["clerk"], "duty.plan", "A29.on-duty", **given, shifts=[
                {**shift, "staff": other["editor"]} for shift in planned])
        self.county.one(unit["clerk"], "duty.plan", **given, shifts=planned)

    # A day's watch

    def look(self, account, person, date):
        county, unit, place = self.county, account.unit, account.place
        seen, at = self.dice.choice(SEEN), county.now
        given = {"place": place, "at": at, "seen": seen}
        if seen == "opinion":
            given["opinion"] = self.opinions.record(person, unit.id, "service", "ordinary", place=place).id
        if seen != "nothing":
            if self.chance(MISTAKEN * 5):
                county.one(person, "watch.record", "A41.3.action", **given, text=WORDS[seen][0])
            given["text"], given["action"] = WORDS[seen]
        if self.chance(MISTAKEN):
            late = (county.clock + datetime.timedelta(hours=1)).isoformat() + ZONE
            county.one(person, "watch.record", "duty.time", **{**given, "at": late})
        if self.chance(MISTAKEN) and unit.number:
            county.one(CLERK, "watch.record", "A29.unit", **given)
        county.one(person, "watch.record", **given)
        self.looks.add((place, moment(at), person, seen, given.get("opinion")))
        if self.chance(MISTAKEN):
            county.one(person, "watch.record", "duty.twice", **given)
        if self.chance(HANDED_OVER):
            self.hand_over(account, person)
        whole = int(county.scale.comments)
        count = max(whole + self.chance(county.scale.comments - whole), seen == "comment")
        self.comment(account, person, count, date)

    def hand_over(self, account, person):
        """By who is on the roster of the day, to the other."""
        county, pair = self.county, [account.unit["editor"], account.unit["editor2"]]
        other, at = next(each for each in pair if each != person), county.now
        given = {"place": account.place, "at": at, "notes": "评论已回复，留意追问。"}
        if self.chance(.3):
            county.one(other, "duty.hand-over", "A29.handover", **given, to=person)
        county.one(person, "duty.hand-over", **given, to=other)
        self.handovers.add((account.place, moment(at), person, other))

    # Comments

    def comment(self, account, person, count, date):
        """What people write under an account; some is answered while it is taken down, most behind that."""
        county, asks, made = self.county, [], []
        if not count:
            return
        here = self.latest.get(account.place)
        elsewhere = next((item for item in self.latest.values() if account.place not in item.places), None)
        if elsewhere and self.chance(MISTAKEN * 2):
            asks.append(ask("comment.record", "comment.known", account=account.id, item=elsewhere.id, text="写得好。"))
        for _ in range(count):
            number = len(self.comments) + len(made) + 1
            at_once, item = self.chance(AT_ONCE), here.id if here and self.chance(OF_AN_ITEM) else None
            given = {"account": account.id, "text": f"第{number}条：什么时候开始？"} | ({"item": item} if item else {})
            asks.append(ask("comment.record", **given, **({"answer": "5月20日开始。"} if at_once else {})))
            made.append(Comment(None, account, item, date, date if at_once else None))
        if self.chance(MISTAKEN):
            asks.append(ask("comment.record", "comment.twice", **given))
        if self.chance(MISTAKEN) and account.unit.number:
            county.one(CLERK, "comment.record", "A41.3.comments", **given)
        county.send(person, asks)
        for comment in made:
            comment.id = county.minted("comment")
            if not comment.answered_on and not self.chance(UNANSWERED):
                self.waiting[county.workday(date, self.dice.choice([0, 0, 1, 2]))].append(comment)
        self.comments += made

    def answer(self, date):
        lots = collections.OrderedDict()
        for comment in self.waiting.pop(date, []):
            lots.setdefault(comment.account.unit["clerk"], []).append(comment)
        for clerk, lot in lots.items():
            asks = [ask("comment.answer", comment=comment.id, answer="请见公告。") for comment in lot]
            if self.chance(MISTAKEN * 2):
                asks.append(ask("comment.answer", "comment.order", comment=lot[0].id, answer="另见指南。"))
            self.county.send(clerk, asks)
            for comment in lot:
                comment.answered_on = date

    # At the end

    def check(self, last):
        county = self.county
        for account in county.accounts:
            self.check_lists(account)
            for month in sorted({f"{on:%Y-%m}" for at, on in self.shifts if at is account}):
                self.check_roster(account, month)
        for year in {comment.on.year for comment in self.comments}:
            said = [comment for comment in self.comments if comment.on.year == year]
            for figure, counted in (("A41.5.comments", said), ("A41.5.comments-answered", [c for c in said if c.answered_on])):
                wanted = collections.Counter(comment.account.place for comment in counted)
                if (found := county.counts(figure, year)) != wanted:
                    raise Mismatch(f"{figure} of {year} is {found}, and {dict(wanted)} were made")

    def check_lists(self, account):
        county, place = self.county, account.place
        lines = county.pages(CLERK, "watch.list", "watches", place=place)
        found = {(place, moment(line["at"]), line["by"], line["seen"], line.get("opinion")) for line in lines}
        wanted = {look for look in self.looks if look[0] == place}
        if found != wanted or len(lines) != len(wanted):
            raise Mismatch(f"watches of {place}: {sorted(found ^ wanted, key=str)[:6]}")
        found = {(place, moment(line["at"]), line["from"], line["to"])
                 for line in county.pages(CLERK, "handover.list", "handovers", place=place)}
        if found != (wanted := {each for each in self.handovers if each[0] == place}):
            raise Mismatch(f"handovers of {place}: {sorted(found ^ wanted)[:6]}")
        for answered in (True, False):
            wanted = {(c.id, c.item, str(c.on), str(c.answered_on) if answered else None) for c in self.comments
                      if c.account is account and bool(c.answered_on) == answered}
            found = {(line["id"], line.get("item"), line["on"], line.get("answeredOn")) for line in county.pages(
                CLERK, "comment.list", "comments", account=account.id, answered=answered)}
            if found != wanted:
                raise Mismatch(f"comments on {place}, answered {answered}: {sorted(found ^ wanted, key=str)[:6]}")

    def check_roster(self, account, month):
        """Shifts of which nothing was recorded, and days for which nobody was planned."""
        county = self.county
        shown = county.query(CLERK, "duty.show", place=account.place, month=month)
        planned = {on: who for (at, on), who in self.shifts.items() if at is account and f"{on:%Y-%m}" == month}
        looked = {at.date() for place, at, *_ in self.looks if place == account.place}
        wanted = {(on, who) for on, who in planned.items() if on < county.today and on not in looked}
        found = {(moment(shift["from"]).date(), shift["staff"]) for shift in shown["unwatched"]}
        if found != wanted or len(shown["shifts"]) != len(planned):
            raise Mismatch(f"{account.place} in {month}: unwatched are {sorted(found ^ wanted)}")
        first = datetime.date.fromisoformat(f"{month}-01")
        days = {first.replace(day=day + 1) for day in range(calendar.monthrange(first.year, first.month)[1])}
        found = {day for gap in shown["gaps"] for day in between(moment(gap["from"]), moment(gap["to"]))}
        if found != days - set(planned):
            raise Mismatch(f"{account.place} in {month}: nobody is planned on {sorted(found ^ (days - set(planned)))}")


def moment(text):
    """A moment as the county's clocks show it."""
    at = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return at.astimezone(datetime.timezone(datetime.timedelta(hours=8))).replace(tzinfo=None)


def between(start, end):
    """The days from a midnight to another."""
    day = start.date()
    while day < end.date():
        yield day
        day += DAY
