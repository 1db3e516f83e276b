"""Newsrooms: units draft, review, return, change, publish and withdraw items, and make a day's mistakes."""
import collections
import datetime

from .ledger import Mismatch, ask, made
from .people import CLERK

# How often, of a hundred.
OWN_REVIEW, RETURNED, REVIEWED_RETURNED, TWO_AT_ONCE, REJECTED, TOO_SOON, LEFT, WITHDRAWN = (
    .10, .15, .2, .3, .04, .1, .03, .02)
KINDS = {"yw": "news", "tz": "other", "gk": "disclosure", "gl": "overview"}


class Item:
    """An item as the rules have it: what the ledger is held to."""

    def __init__(self, unit, places, column):
        self.unit, self.places, self.column, self.id = unit, places, column, None
        self.version, self.phase, self.passed = 1, "in-review", []
        self.screened = self.stored = False
        self.authors, self.published = ["editor"], {}

    def settle(self):
        done = len(self.passed) == 3 and self.screened and (self.stored or not self.on_site)
        if self.phase in ("in-review", "ready"):
            self.phase = "ready" if done else "in-review"

    @property
    def on_site(self):
        return any(place.startswith("site-") for place in self.places)

    def revised(self, by):
        self.version += 1
        self.phase, self.passed, self.screened, self.stored = "in-review", [], False, False
        if by not in self.authors:
            self.authors.append(by)

    def of(self, **more):
        return {"item": self.id, "version": self.version, **more}

    def appearance(self, place):
        return {"place": place, "address": f"https://www.nxxj.gov.cn/{place}/{self.id}.html"}


class Newsrooms:
    def __init__(self, county):
        self.county, self.items = county, []
        self.posts = collections.Counter()  # by account and Monday
        self.out = collections.Counter()    # by site, column and year: what was published on sites
        self.reviews = collections.Counter()  # verdicts

    def day(self, date):
        if date.weekday() not in self.county.scale.newsroom:
            return
        for unit in self.county.units:
            how_many = self.county.random.choices([0, 1, 2, 3], [2, 5, 2, 1])[0] * self.county.scale.rate
            if how_many:
                self.write(unit, how_many, date)
        if unit_writes_policy(self.county, date):
            self.policy(self.county.units[0], date)

    def draft(self, unit, number):
        county = self.county
        account = [unit.account.place] if not unit.account.until else []
        site = unit.site if unit.site and unit.site.place not in county.closing else None
        places = account + ([site.place] if site else [])
        column = county.random.choice(sorted(KINDS)) if site else None
        params = {"places": places, "title": f"{unit.name}第{number}条工作动态",
                  "text": f"{county.clock:%m月%d日}，第{number}条。" * 20, "source": "own"}
        if site:
            params |= {"category": KINDS[column], "columns": [column]}
        return Item(unit, places, column), ask("item.draft", **params)

    def write(self, unit, how_many, date):
        drafts = [self.draft(unit, len(self.items) + n + 1) for n in range(how_many)]
        drafts = [(item, asked) for item, asked in drafts if item.places]
        answers = self.county.send(unit["editor"], [asked for _, asked in drafts])
        for (item, _), answer in zip(drafts, answers):
            item.id = made(answer, "item")
            self.items.append(item)
        if drafts:
            self.work(unit, [item for item, _ in drafts], date)

    def work(self, unit, items, date):
        """Takes a unit's items through the day, level by level, with the mistakes of a day."""
        county, chance = self.county, self.county.chance
        if chance(OWN_REVIEW):
            county.one(unit["editor"], "item.review", "A41.three-people", **items[0].of(verdict="pass"))
        for item in items:
            if chance(RETURNED):
                self.send_back(unit, item)
        alive = [item for item in items if not self.rejected(unit, item)]
        self.screen(unit, alive)
        for level in ("first", "second", "chief"):
            if level == "chief" and alive and chance(TOO_SOON):
                county.one(unit["editor"], "item.publish", "A41.three-reviews", **alive[0].of(
                    appearances=[alive[0].appearance(alive[0].places[0])]))
            self.review(unit, level, alive)
        self.store(unit, alive)
        for item in alive:
            item.settle()
        ready = [item for item in alive if item.phase == "ready" and not chance(LEFT)]
        self.publish(unit, ready, date)
        for item in ready:
            if chance(WITHDRAWN):
                self.withdraw(unit, item, date)

    def send_back(self, unit, item):
        """A reviewer returns an item; somebody changes it, now and then two at once."""
        county, chance = self.county, self.county.chance
        county.one(unit["first"], "item.review", **item.of(verdict="return", reasons="要素不全。"))
        self.reviews["return"] += 1
        item.phase = "returned"
        if chance(REVIEWED_RETURNED):
            county.one(unit["second"], "item.review", "item.phase", **item.of(verdict="pass"))
        by = county.random.choice(["editor", "editor2"])
        county.one(unit[by], "item.revise", **item.of(text=f"修改稿，第{item.version + 1}版。" * 15))
        item.revised(by)
        if chance(TWO_AT_ONCE):
            county.one(unit["editor2"], "item.revise", "A41.version", **{
                **item.of(text="另一改法。"), "version": item.version - 1})

    def rejected(self, unit, item):
        if not self.county.chance(REJECTED):
            return False
        self.county.one(unit["first"], "item.review", **item.of(verdict="reject", faults=["facts"]))
        self.reviews["reject"] += 1
        item.phase = "rejected"
        return True

    def screen(self, unit, items):
        self.county.send(unit["security"], [ask("item.screen", **item.of(
            outcome="public", ground="主动公开。", personalDataChecked=True, tradeSecretsChecked=True)) for item in items])
        for item in items:
            item.screened = True

    def review(self, unit, level, items):
        self.county.send(unit[level], [
            ask("item.review", **item.of(verdict="pass", noAdvertising=True)) for item in items])
        for item in items:
            self.reviews["pass"] += 1
            item.passed.append(level)

    def store(self, unit, items):
        """What goes to a site is stored first; that is forgotten now and then."""
        items = [item for item in items if item.on_site]
        if items and self.county.chance(TOO_SOON):
            item = items[0]
            site = next(place for place in item.places if place.startswith("site-"))
            self.county.one(unit["editor"], "item.publish", "A24.stored", **item.of(
                appearances=[item.appearance(site)]))
        self.county.send(unit["editor"], [
            ask("item.store", **item.of(repository=f"ZYK-{item.id}")) for item in items])
        for item in items:
            item.stored = True

    def publish(self, unit, items, date):
        self.county.send(unit["editor"], [ask("item.publish", **item.of(
            appearances=[item.appearance(place) for place in item.places])) for item in items])
        for item in items:
            self.published(item, date)

    def published(self, item, date):
        item.phase, item.published = "published", {place: item.version for place in item.places}
        for place in item.places:
            if place.startswith("account-"):
                self.posts[place, monday(date)] += 1
            else:
                self.out[place, item.column, date.year] += 1

    def withdraw(self, unit, item, date):
        self.county.one(unit["chief"], "item.withdraw", item=item.id, reasons="数据有误。")
        item.phase, item.published = "withdrawn", {}
        for place in item.places:
            if place.startswith("account-"):
                self.posts[place, monday(date)] -= 1

    def policy(self, unit, date):
        """A policy document and what explains it, published in one request; first without."""
        county, number = self.county, len(self.items) + 1
        items = [Item(unit, [unit.site.place], "wj"), Item(unit, [unit.site.place], "jd")]
        common = {"places": [unit.site.place], "source": "own"}
        items[0].id = county.new(unit["editor"], "item.draft", "item", **common, title=f"第{number}号办法",
                                 text="第一条　制定本办法。", category="policy", columns=["wj"])
        items[1].id = county.new(unit["editor"], "item.draft", "item", **common, title=f"第{number}号办法解读",
                                 text="一图看懂。", category="other", columns=["jd"], interprets=items[0].id)
        self.items += items
        self.screen(unit, items)
        for level in ("first", "second", "chief"):
            self.review(unit, level, items)
        self.county.send(unit["editor"], [
            ask("item.store", **item.of(repository=f"ZYK-{item.id}")) for item in items])
        text, explained = items
        county.one(unit["editor"], "item.publish", "A18.3.interpretation", **text.of(
            appearances=[text.appearance(unit.site.place)]))
        county.one(unit["editor"], "item.publish", **text.of(
            appearances=[text.appearance(unit.site.place)],
            interpretation=explained.of(appearances=[explained.appearance(unit.site.place)])))
        for item in items:
            self.published(item, date)

    # At the end

    def check(self, last):
        county = self.county
        lines = county.pages(CLERK, "item.list", "items")
        if len(lines) != len(self.items):
            raise Mismatch(f"{len(lines)} items listed, {len(self.items)} made")
        for line, item in zip(lines, sorted(self.items, key=lambda i: i.id)):
            found = (line["item"], line["phase"], line["version"], {p["place"]: p["version"] for p in line["published"]})
            if found != (item.id, item.phase, item.version, item.published):
                raise Mismatch(f"{found} is not {vars(item)}")

    def short(self, last):
        """The weeks that fell short, as shortfalls: place, period, how many were published."""
        weeks, found = monday(self.county.first), set()
        if weeks < self.county.first:
            weeks += datetime.timedelta(days=7)
        while weeks + datetime.timedelta(days=6) <= last:
            for account in self.county.accounts:
                whole = account.since <= weeks and not (account.until and account.until <= weeks + datetime.timedelta(days=6))
                done = self.posts[account.place, weeks]
                if whole and done < 4:
                    found.add((account.place, f"{weeks.isocalendar()[0]}-W{weeks.isocalendar()[1]:02d}", done))
            weeks += datetime.timedelta(days=7)
        return found


def monday(date):
    return date - datetime.timedelta(days=date.weekday())


def unit_writes_policy(county, date):
    """On the first writing day of a month."""
    days = range(date.day - 1, 0, -1)
    return not any(date.replace(day=day).weekday() in county.scale.newsroom for day in days)
