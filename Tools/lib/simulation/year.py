"""The year: day by day, and what must hold when it is over."""
import datetime
import sys
import time

from . import checks, measure
from .accounts import Accounts
from .county import DAY, County
from .duty import Duty
from .evaluations import Evaluations
from .findings import Findings
from .inspections import Inspections
from .ledger import Mismatch
from .messages import Messages
from .newsroom import Newsrooms
from .occasions import Occasions
from .opinions import Opinions
from .people import CLERK
from .reports import Reports
from .scale import SCALES
from .surveys import Surveys
from .watch import Watch

# A Monday: the first week is a whole one.
FIRST = datetime.date(2026, 1, 5)


class Year:
    def __init__(self, county):
        self.county = county
        self.newsrooms, self.messages = Newsrooms(county), Messages(county)
        self.findings = Findings(county)
        self.inspections = Inspections(county, self.findings)
        self.duty, self.accounts = Duty(county), Accounts(county)
        self.occasions = Occasions(county, self.messages)
        self.surveys, self.opinions = Surveys(county), Opinions(county, self.occasions)
        self.watch = Watch(county, self.newsrooms, self.opinions)
        self.evaluations = Evaluations(county, self.newsrooms, self.messages, self.inspections, self.opinions)
        self.reports = Reports(county, self.newsrooms, self.messages, self.accounts, self.duty, self.surveys)
        self.areas = [self.newsrooms, self.messages, self.findings, self.inspections, self.duty, self.accounts,
                      self.occasions, self.surveys, self.opinions, self.watch, self.evaluations, self.reports]

    def found(self):
        self.county.found()
        self.inspections.found()
        self.duty.found()

    def plan(self, year):
        for area in (self.inspections, self.duty, self.accounts, self.occasions, self.surveys, self.opinions, self.evaluations,
                     self.reports):
            area.year(year)
        first = max(self.county.first, datetime.date(year, 1, 8))
        span = (datetime.date(year, 12, 10) - first).days
        for day in sorted(self.county.random.randrange(span) for _ in range(self.county.scale.hazards)):
            self.county.plan_work(first + day * DAY, self.findings.hazard)

    def day(self, date):
        self.county.until(date)
        self.newsrooms.day(date)
        self.messages.day(date)
        self.watch.day(date)
        self.duty.day(date)
        self.county.do(date)

    def run(self, last, end):
        """To the end of January behind the last year, when its reports are out."""
        date = self.county.first
        while date <= end:
            if date.year not in self.county.planned and date <= last:
                self.county.planned.add(date.year)
                self.plan(date.year)
            self.day(date)
            date += DAY

    def check(self, last):
        for area in self.areas:
            area.check(last)
        checks.rules_have_rows(self.county)
        return checks.shortfalls_are_the_models(self.county, self.newsrooms, self.inspections, last)


def simulate(args):
    county = County(args.ledger, args.bin, SCALES[args.scale], args.seed, FIRST)
    year, began = Year(county), time.monotonic()
    last = datetime.date(FIRST.year + args.years - 1, 12, 31)
    end = last + 31 * DAY
    if args.days:
        last = end = FIRST + (args.days - 1) * DAY
    try:
        year.found()
        year.run(last, end)
        worked = time.monotonic() - began
        # One look on the next day records what fell short until then.
        county.until(end + DAY)
        county.one(CLERK, "column.update", site="portal", column="yw", purpose="发布要闻。", reasons="核对。")
        short = year.check(end)
        head = county.query(CLERK, "ledger.show")
        lists = measure.lists(county, year) if args.lists else []
    except Mismatch as mismatch:
        print(f"MISMATCH on {county.today}: {mismatch}", file=sys.stderr)
        return 1
    finally:
        county.close()
    print(f"{county.sent} requests in {worked:.1f} s, {sum(county.refused.values())} refused as expected, "
          f"{head['events']} events, {short} weeks short")
    print(f"events {county.digest.hexdigest()}")
    for rule, count in sorted(county.refused.items()):
        print(f"  refused {count:6} by {rule}")
    for name, milliseconds in lists:
        print(f"  {milliseconds:8.1f} ms  {name}")
    return measure.whole(county, year)
