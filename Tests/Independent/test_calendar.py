#!/usr/bin/env python3
"""The working calendar and its terms, as two public packages count them.

1. Every day from 2021 to 2026 is worked or off as PyPI's chinesecalendar and holidays say; with the region's own
   days on top where the county is Ningxia's.
2. Terms of every kind, begun on random days, end where a plain count over those packages ends.
3. A ledger founded in 2021-12 knows no later year: its terms there are provisional, and its days those of the week.
4. A year entered from its notice ends that, and what it says is counted.

Neither package is asked about 2027: the one raises, the other guesses. The tools are run as they are, each ledger's
questions through one process. SITELEDGER_SEED repeats the random part.
"""
import calendar
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile

import chinese_calendar
import holidays

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
BIN = os.environ.get("SITELEDGER_BIN", os.path.join(ROOT, ".build", "debug"))
DAY = datetime.timedelta(1)
FIRST, LAST = datetime.date(2021, 1, 1), datetime.date(2026, 12, 31)
KNOWN_REGION_YEARS = {2021, 2022}
# Eid al-Fitr and Eid al-Adha as the region's notices give them, typed in for this test.
REGION = {datetime.date(2021, 5, 13), datetime.date(2021, 5, 14), datetime.date(2021, 7, 19),
          datetime.date(2021, 7, 20), datetime.date(2022, 7, 11), datetime.date(2022, 7, 12)}
TERMS = 400
passed = failed = 0


def check(good, what):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print(f"FAILED: {what}")
    return good


class Ledger:
    """A ledger with a simulated clock, asked through the real tools."""

    def __init__(self, folder, name, division, founded):
        self.path = os.path.join(folder, name)
        subprocess.run(
            [f"{BIN}/siteledger-admin", "init", self.path, "--division", division, "--county", "某县", "--new-division",
             "--office", "openness", "--office-name", "政务公开办", "--administrator", "admin",
             "--administrator-name", "王示例", "--simulated-clock", "--now", f"{founded}T09:00:00+08:00"],
            check=True, stdout=subprocess.PIPE)

    def ask(self, requests, staff="admin"):
        """The results of requests, all through one process; a refusal is an error's rule."""
        lines = "".join(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params},
                                   ensure_ascii=False) + "\n" for number, (method, params) in enumerate(requests))
        done = subprocess.run([f"{BIN}/siteledger-request", self.path, "--as", staff], check=False,
                              input=lines.encode(), stdout=subprocess.PIPE)
        answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
        if len(answers) != len(requests):
            sys.exit(f"{len(answers)} answers to {len(requests)} requests")
        return [answer.get("result") or answer["error"] for answer in answers]

    def days(self, first=FIRST, last=LAST):
        return self.ask([("calendar.days", {"from": str(first), "through": str(last)})])[0]["days"]

    def due(self, term, start):
        return self.ask([("calendar.due", {"term": term, "from": str(start)})])[0]["due"]


def plain(day, region=frozenset()):
    """Whether a day is worked, as chinesecalendar has it, a year of nobody's by the week alone."""
    if day > LAST:
        return day.weekday() < 5
    return chinese_calendar.is_workday(day) and day not in region


def month_end(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def counted(start, count, region):
    day = start
    while count:
        day += DAY
        count -= plain(day, region)
    return day


def expected(term, start, region):
    """The last day of a term, whether it is a guess, and whether working days of the region's unknown years count."""
    name, number = (term.rsplit("-", 1) + [""])[:2]
    if name in ("working-days", "month-end-working-day"):
        begin = start if name == "working-days" else month_end(start)
        last = counted(begin, int(number), region)
        years = set(range((begin + DAY).year, last.year + 1))
        return last, max(years) > LAST.year, bool(years - KNOWN_REGION_YEARS) if region else True
    last = {
        "days": lambda: start + int(number) * DAY, "weeks": lambda: start + 7 * int(number) * DAY,
        "months": lambda: months_later(start, int(number)), "years": lambda: months_later(start, 12 * int(number)),
        "end-of": lambda: {
            "week": start + (6 - start.weekday()) * DAY, "month": month_end(start),
            "quarter": month_end(start.replace(day=1, month=(start.month + 2) // 3 * 3)),
            "year": start.replace(month=12, day=31)}[number],
    }[name]()
    return last, False, False


def random_term(draw):
    kind = draw.choice(["working-days"] * 4 + ["month-end-working-day", "days", "weeks", "months", "years", "end-of"])
    if kind == "end-of":
        return f"end-of-{draw.choice(['week', 'month', 'quarter', 'year'])}"
    most = {"working-days": 60, "month-end-working-day": 20, "days": 400, "weeks": 60, "months": 30, "years": 4}[kind]
    return f"{kind}-{draw.randint(1, most)}"


def check_days(ledger, region, name):
    theirs = holidays.country_holidays("CN", years=range(FIRST.year, LAST.year + 1))
    days = ledger.days()
    check(len(days) == (LAST - FIRST).days + 1, f"{name}: every day is answered")
    wrong, other = [], []
    for answer in days:
        day = datetime.date.fromisoformat(answer["date"])
        wrong += [day] * (answer["isWorking"] != plain(day, region))
        other += [day] * (answer["isWorking"] != (theirs.is_working_day(day) and day not in region))
        other += [day] * (answer["isProvisional"] or answer["isRegionUnknown"] == (
            bool(region) and day.year in KNOWN_REGION_YEARS))
    check(not wrong, f"{name}: as chinesecalendar, but for {wrong[:5]}")
    check(not other, f"{name}: as holidays, but for {other[:5]}")


def check_terms(ledger, region, name, draw):
    cases = [(random_term(draw), FIRST + draw.randrange((LAST - FIRST).days + 1) * DAY) for _ in range(TERMS)]
    cases += [("working-days-1", day - DAY) for day in sorted(REGION)]
    cases += [(f"working-days-{count}", LAST - back * DAY) for count in (1, 2, 3) for back in range(4)]
    answers = ledger.ask([("calendar.due", {"term": term, "from": str(start)}) for term, start in cases])
    for (term, start), answer in zip(cases, answers):
        due = answer["due"]
        last, is_guess, is_unknown = expected(term, start, region)
        given = (due["lastDay"], due["isProvisional"], due["isRegionUnknown"])
        check(given == (str(last), is_guess, is_unknown), f"{name}: {term} from {start} is {given}, not {last}")
        check(("working" in term) == bool(due["arrangements"]) or is_guess, f"{name}: {term} names what it was of")


def check_early(ledger):
    shown = ledger.ask([("calendar.show", {"year": year}) for year in range(2021, 2027)])
    check(["national" in year for year in shown] == [True, True] + [False] * 4, "2021-12: two years are announced")
    check(["region" in year for year in shown] == [True] + [False] * 5, "2021-12: the region's of one")
    days = ledger.days(datetime.date(2023, 1, 1), datetime.date(2023, 12, 31))
    check(all(day["isProvisional"] for day in days), "2023 is a guess in 2021")
    check(all(day["isWorking"] == (datetime.date.fromisoformat(day["date"]).weekday() < 5) for day in days),
          "and goes by the week")
    due = ledger.due("working-days-5", "2022-12-28")
    check((due["lastDay"], due["isProvisional"]) == ("2023-01-04", True), f"a term into 2023 is provisional: {due}")
    paper = {"number": "国办发明电〔2022〕16号", "date": "2022-12-08"}
    ledger.ask([("staff.assign", {"requestId": "s-1", "staff": "clerk", "name": "李某", "office": "openness",
                                  "roles": ["clerk"]})])
    announce = {"requestId": "c-1", "scope": "national", "year": 2023, "now": "2022-12-09T09:00:00+08:00",
                "document": paper}
    answers = ledger.ask([("calendar.announce", announce),
                          ("calendar.announce", {**announce, "requestId": "c-2"}),
                          ("calendar.announce", {**announce, "requestId": "c-3", "year": 2024})], "clerk")
    check(len(answers[0].get("events", [])) == 1, f"2023 is entered with its notice: {answers[0]}")
    check(answers[1].get("events") == [], f"once: {answers[1]}")
    check(answers[2].get("data", {}).get("rule") == "calendar.year", f"2024 is too early: {answers[2]}")
    due = ledger.due("working-days-5", "2022-12-28")
    check((due["lastDay"], due["isProvisional"]) == (str(counted(datetime.date(2022, 12, 28), 5, frozenset())), False),
          f"and the term is sure: {due}")


def main():
    seed = int(os.environ.get("SITELEDGER_SEED") or random.randrange(1 << 32))
    print(f"SITELEDGER_SEED={seed}")
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        gansu = Ledger(folder, "gansu", "620422", "2026-11-20")
        ningxia = Ledger(folder, "ningxia", "640422", "2026-11-20")
        for ledger, region, name in ((gansu, frozenset(), "national"), (ningxia, REGION, "Ningxia")):
            check_days(ledger, region, name)
            check_terms(ledger, region, name, draw)
        check(gansu.due("working-days-1", "2021-07-16")["lastDay"] == "2021-07-19", "one working day in Gansu")
        check(ningxia.due("working-days-1", "2021-07-16")["lastDay"] == "2021-07-21", "one working day in Ningxia")
        check_early(Ledger(folder, "early", "640422", "2021-12-08"))
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
