"""Evaluations (A41.5): each quarter and the year of each unit, objections to them, and the rates they rest on."""
import calendar
import datetime

from .county import DAY
from .ledger import Mismatch
from .people import CLERK, DEPUTY, LEADER, OPENNESS

GRADES = ["excellent", "good", "good", "fair", "poor"]
# How often, of a hundred.
OBJECTED, WITH_POINTS, MISTAKEN = .5, .8, .2


class Evaluation:
    def __init__(self, id, unit, period, grade, points, rates):
        self.id, self.unit, self.period, self.grade, self.points = id, unit, period, grade, points
        self.rates, self.upheld = rates, None

    @property
    def told(self):
        return self.id, self.unit.id, self.period, self.grade, self.points, self.rates, self.upheld


class Evaluations:
    def __init__(self, county, newsrooms, messages, inspections, opinions):
        self.county, self.newsrooms, self.messages = county, newsrooms, messages
        self.inspections, self.opinions, self.dice = inspections, opinions, county.dice("evaluations")
        self.all, self.objections = [], 0

    def chance(self, share):
        return self.dice.random() < share

    def year(self, year):
        for quarter in range(1, 5):
            after = datetime.date(year + quarter // 4, quarter % 4 * 3 + 1, 9)
            self.county.plan_work(after, self.evaluate, f"{year}-Q{quarter}")
        self.county.plan_work(datetime.date(year + 1, 1, 18), self.evaluate, str(year))

    def evaluate(self, period):
        """The deputy of the openness office grades every other unit; clerks try, and some quarter too soon."""
        county, units = self.county, self.county.units[1:]
        given = {"period": period, "grade": "good", "reasons": "数据见所附各项。"}
        if self.chance(MISTAKEN * 2):
            county.one(CLERK, "evaluation.record", "A41.5.evaluator", **given, unit=units[0].id)
        if self.chance(MISTAKEN * 2):
            county.one(DEPUTY, "evaluation.record", "A41.5.evaluator", **given, unit=OPENNESS)
        if self.chance(MISTAKEN * 2):
            county.one(DEPUTY, "evaluation.record", "evaluation.period", **{**given, "period": f"{county.today:%Y-%m}"},
                       unit=units[0].id)
        for unit in units:
            self.grade(unit, period)

    def mark(self):
        grade = {"grade": self.dice.choice(GRADES)}
        return grade | ({"points": self.dice.randrange(50, 100)} if self.chance(WITH_POINTS) else {})

    def grade(self, unit, period):
        county, mark = self.county, self.mark()
        given = {"unit": unit.id, "period": period, **mark, "reasons": "数据见所附各项。"}
        id = county.new(DEPUTY, "evaluation.record", "evaluation", **given)
        evaluation = Evaluation(id, unit, period, mark["grade"], mark.get("points"), self.rates(unit, period))
        self.all.append(evaluation)
        if self.chance(MISTAKEN):
            county.one(LEADER, "evaluation.record", "evaluation.once", **given)
        if self.chance(OBJECTED):
            county.plan_work(county.today, self.object, evaluation, later=1)

    def better(self, evaluation):
        """A mark above the one a unit objects to: another grade, or more points where there is none above."""
        above = GRADES[:GRADES.index(evaluation.grade)]
        if above:
            return {"grade": self.dice.choice(above)} | ({"points": self.dice.randrange(50, 100)}
                                                         if self.chance(WITH_POINTS) else {})
        return {"grade": evaluation.grade, "points": (evaluation.points or 0) + 1}

    def object(self, evaluation):
        """A unit objects, once; another leader than who graded it says whether it is right, every other time it is."""
        county, clerk = self.county, evaluation.unit["clerk"]
        given = {"evaluation": evaluation.id, "words": "通报单已实际解决，未及时确认。"}
        other = next(unit for unit in county.units[1:] if unit is not evaluation.unit)
        if self.chance(MISTAKEN):
            county.one(other["clerk"], "evaluation.object", "A41.5.objection", **given)
        county.one(clerk, "evaluation.object", **given)
        self.objections += 1
        upheld = self.objections % 2 == 1
        settled = {"evaluation": evaluation.id, "isUpheld": upheld, "reasons": "经核实。"}
        mark = self.better(evaluation) if upheld else {}
        county.one(DEPUTY, "evaluation.settle", "A41.5.objection-settler", **settled, **mark)
        if upheld and self.chance(.5):
            county.one(LEADER, "evaluation.settle", "A41.5.objection-settler", **settled)
        county.one(LEADER, "evaluation.settle", **settled, **mark)
        evaluation.upheld = upheld
        if upheld:
            evaluation.grade, evaluation.points = mark["grade"], mark.get("points")
        if self.chance(MISTAKEN):
            county.one(clerk, "evaluation.object", "A41.5.objection", **given)

    # What was counted of a unit

    def rates(self, unit, period):
        """Of each measure how many, of how many; and weeks that were short: as the models have it now."""
        first, last = days_of(period)

        def within(day):
            return day is not None and first <= day <= last
        answered = [m for m in self.messages.all if m.with_ is unit and within(m.answered_on)]
        timed = [m for m in answered if m.kind == "correction"]
        notices = [n for n in self.opinions.notices if n.unit is unit and within(n.issued)]
        replied = [n for n in notices if n.first_answer]
        with_term = [n for n in replied if n.term]
        places = {site.place for site in self.county.sites if site.unit is unit} | {
            account.place for account in self.county.accounts if account.unit is unit}
        seen = [outcome for each in self.inspections.all if within(each.published_on)
                for place, outcome in each.results.items() if place in places and outcome != "could-not-check"]
        short = [1 for place, week, _ in self.newsrooms.short(min(last, self.county.today - DAY))
                 if place in places and within(datetime.date.fromisoformat(f"{week}-7"))]
        return (
            ("message-reply", len(answered), sum(1 for m in self.messages.all if m.with_ is unit and within(m.received))),
            ("message-timeliness", sum(1 for m in timed if self.messages.in_time(m)), len(timed)),
            ("notice-reply", len(replied), len(notices)),
            ("notice-timeliness", sum(1 for n in with_term if self.opinions.in_time(n)), len(with_term)),
            ("problem-resolution", sum(1 for n in notices if n.solved), len(notices)),
            ("inspection-pass", seen.count("pass"), len(seen)),
            ("weeks-short", len(short), None))

    # At the end

    def check(self, last):
        county = self.county
        found = {(line["evaluation"], line["unit"]["id"], line["period"], line["grade"], line.get("points"), told(line),
                  line.get("objection", {}).get("isUpheld")) for line in county.pages(CLERK, "evaluation.list", "evaluations")}
        wanted = {each.told for each in self.all}
        if found != wanted:
            raise Mismatch(f"evaluations: {sorted(found ^ wanted, key=str)[:4]}")
        for year in sorted({int(each.period[:4]) for each in self.all}):
            for period in [str(year)] + [f"{year}-Q{n}" for n in range(1, 5)] + [f"{year}-{n:02d}" for n in range(1, 13)]:
                self.check_rates(period)
            self.check_figures(year)

    def check_rates(self, period):
        """As they stand now, which is not what they were when somebody was graded; who has none is left out."""
        units = self.county.pages(CLERK, "evaluation.show", "units", period=period)
        found = {line["office"]["id"]: told(line) for line in units}
        rates = {unit.id: self.rates(unit, period) for unit in self.county.units}
        wanted = {unit: each for unit, each in rates.items() if any(made or of for _, made, of in each)}
        if found != wanted:
            raise Mismatch(f"rates of {period}: {sorted(found.items() ^ wanted.items())[:4]}")
        for rate in (rate["rate"] for line in units for rate in line["rates"]):
            self.check_percent(rate)

    @staticmethod
    def check_percent(rate):
        """In hundredths of a per cent, halves upwards; of nothing there is none."""
        made, of = rate["numerator"], rate["denominator"]
        wanted = (made * 20_000 + of) // (2 * of) / 100 if of else None
        found = rate.get("percent")
        if (None if found is None else float(found)) != wanted:
            raise Mismatch(f"{made} of {of} are {wanted}, not {rate}")

    def check_figures(self, year):
        for figure, of in (("A32.evaluations", lambda each: 1), ("A32.evaluation-points", lambda each: each.points or 0)):
            wanted = {}
            for each in self.all:
                if each.period.startswith(str(year)):
                    wanted[each.unit.id] = wanted.get(each.unit.id, 0) + of(each)
            if (found := self.county.counts(figure, year)) != {unit: count for unit, count in wanted.items() if count}:
                raise Mismatch(f"{figure} of {year} is {found}, not {wanted}")


def told(line):
    """The rates of an answer, as the model writes them."""
    return tuple((rate["measure"], rate["rate"]["numerator"], rate["rate"]["denominator"]) for rate in line["rates"]) + (
        ("weeks-short", line["weeksShort"], None),)


def days_of(period):
    """The first and the last day of a year, a quarter or a month."""
    year = int(period[:4])
    first, last = 1, 12
    if "Q" in period:
        last = int(period[-1]) * 3
        first = last - 2
    elif "-" in period:
        first = last = int(period[5:])
    return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])
