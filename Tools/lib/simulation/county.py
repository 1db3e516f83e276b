"""The county of the simulation: its units, its calendar, and what is planned for which day."""
import collections
import datetime
import random

from . import people
from .ledger import LedgerDesks, Mismatch, ZONE

DAY = datetime.timedelta(days=1)


class County(LedgerDesks):
    def __init__(self, ledger, binaries, scale, seed, first):
        super().__init__(ledger, binaries, datetime.datetime.combine(first, datetime.time(8, 0)))
        self.scale, self.random, self.first, self.seed = scale, random.Random(seed), first, seed
        self.units = [people.Unit(number, scale.sites) for number in range(scale.units)]
        self.sites = [unit.site for unit in self.units if unit.site]
        self.accounts = [unit.account for unit in self.units]
        for account in self.accounts:
            account.since = first
        self.agenda, self.papers, self.calendars = collections.defaultdict(list), 0, {}
        self.positions = {}  # of the entries of sites
        self.numbers = {}
        self.planned = set()  # years
        self.closing = set()  # places that are on their way out

    def found(self):
        done = self.run(
            "admin", "init", self.ledger, "--division", "640422", "--county", "西吉县", "--office", people.OPENNESS,
            "--office-name", "西吉县政务公开办", "--administrator", people.ADMINISTRATOR, "--administrator-name", "王示例",
            "--simulated-clock", "--now", f"{self.first}T07:50:00{ZONE}")
        if done.returncode:
            raise Mismatch(done.stderr)
        people.found(self)

    def chance(self, share):
        return self.random.random() < share

    def dice(self, area):
        """Chance of an area's own: what it draws leaves the others' year as it is."""
        return random.Random(f"{self.seed} {area}")

    def paper(self, of="西政公开"):
        """A document of today."""
        self.papers += 1
        return {"number": f"{of}〔{self.today.year}〕{self.papers}号", "date": str(self.today)}

    def minted(self, kind):
        """The id that the next of a kind gets, where the answer tells of its place alone: the date and a number."""
        key = kind, self.today
        self.numbers[key] = self.numbers.get(key, 0) + 1
        return f"{self.today:%Y%m%d}-{self.numbers[key]:06d}"

    # Days

    def is_workday(self, date):
        if date.year not in self.calendars:
            shown = self.query(people.CLERK, "calendar.show", year=date.year).get("national", {})
            self.calendars[date.year] = set(shown.get("daysOff", [])), set(shown.get("workdays", []))
        off, worked = self.calendars[date.year]
        return str(date) in worked or (date.weekday() < 5 and str(date) not in off)

    def workday(self, date, later=0):
        """The first working day from a date on, or so many behind it."""
        while not self.is_workday(date):
            date += DAY
        for _ in range(later):
            date = self.workday(date + DAY)
        return date

    def plan(self, date, task, *given):
        self.agenda[date].append((task, given))

    def plan_work(self, date, task, *given, later=0):
        """On the first working day from a date on, or so many behind it."""
        self.plan(self.workday(date, later), task, *given)

    def do(self, date):
        """What is planned for a day, and what that plans for the same day."""
        tasks = self.agenda[date]
        while tasks:
            task, given = tasks.pop(0)
            task(*given)
        del self.agenda[date]

    @property
    def places(self):
        """Sites and accounts in use."""
        return [site for site in self.sites if not site.closed_on] + [
            account for account in self.accounts if not account.until]

    def total(self, figure, year):
        """A figure's sum over a year, of all its keys."""
        return sum(self.cells(figure, year).values())

    def cells(self, figure, year):
        """What a figure says of a year, by key."""
        return {cell.get("key"): cell["sum"] for cell in self.pages(
            people.CLERK, "figure.show", "cells", figure=figure, period=str(year))}

    def counts(self, figure, year):
        """What a figure says of a year, by key, where that is anything."""
        return {key: count for key, count in self.cells(figure, year).items() if count}
