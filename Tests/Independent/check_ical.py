#!/usr/bin/env python3
"""Checks calendar feeds without our code: check_ical.py BIN.

The examples are played, and at several points of each the feed of all offices, and of each, is exported.

1. Octets: UTF-8, every line ended by CR LF and at most 75 octets without it, no character cut by folding.
2. PyPI icalendar reads it without a complaint and writes the same content again: whole days, a day's length,
   what RFC 5545 asks for, nothing it does not know; alarms before the end of the day.
3. A UID once in a feed; from one point of the log to the next a deadline keeps its UID, its SEQUENCE never
   falls and rises where anything of the entry changed, DTSTAMP with it. The same ledger gives the same bytes.
4. What deadline.list says of an office is what its feed says: the same days, no more and no fewer.
"""
import datetime
import glob
import json
import os
import subprocess
import sys
import tempfile

import icalendar

import walk_cases

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
passed = failed = 0


def check(wrong, what):
    global passed, failed
    wrong = list(wrong)
    passed, failed = passed + (not wrong), failed + bool(wrong)
    for one in wrong:
        print(f"FAILED: {what}: {one}")


def octets(data):
    """Yields what is wrong with the bytes of a feed."""
    if not data.endswith(b"\r\n"):
        yield "it does not end with a line"
    for line in data.split(b"\r\n"):
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            yield f"a line of {len(line)} octets: {line!r}"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"a character is cut: {line!r}"


def content(data):
    """Yields what is wrong with a feed as icalendar reads it."""
    calendar = icalendar.Calendar.from_ical(data)
    kinds = [c.name for c in calendar.subcomponents]
    if kinds != ["VTIMEZONE"] + ["VEVENT"] * (len(kinds) - 1):
        yield f"it holds {sorted(set(kinds))}"
    unfolded = sorted(data.replace(b"\r\n ", b"").split(b"\r\n"))
    if sorted(calendar.to_ical().replace(b"\r\n ", b"").split(b"\r\n")) != unfolded:
        yield "icalendar writes it otherwise"
    if calendar.errors:
        yield f"{calendar.errors}"
    seen = set()
    for event in calendar.walk("VEVENT"):
        uid = event["UID"]
        if uid in seen or event.errors:
            yield f"{uid}: stands twice, or {event.errors}"
        seen.add(uid)
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if type(start) is not datetime.date or end - start != datetime.timedelta(days=1):
            yield f"{uid}: {start} to {end} is no whole day"
        if event["STATUS"] not in ("CONFIRMED", "TENTATIVE", "CANCELLED") or not event["SUMMARY"]:
            yield f"{uid}: {event['STATUS']}, {event['SUMMARY']!r}"
        if (event["STATUS"] == "TENTATIVE") != event["SUMMARY"].startswith("【暂定】"):
            yield f"{uid}: a provisional day is not said to be one"
        stamp, made = event.decoded("DTSTAMP"), event.decoded("CREATED")
        if stamp.utcoffset() or made > stamp or int(event["SEQUENCE"]) < 0:
            yield f"{uid}: stamped {stamp}, made {made}, sequence {event['SEQUENCE']}"
        alarms = event.walk("VALARM")
        if alarms and event["STATUS"] == "CANCELLED":
            yield f"{uid}: rings though it is cancelled"
        for alarm in alarms:
            if alarm["ACTION"] != "DISPLAY" or not alarm["DESCRIPTION"]:
                yield f"{uid}: an alarm that shows nothing"
        for time in event.alarms.times if alarms else []:
            day = time.trigger.date() if isinstance(time.trigger, datetime.datetime) else time.trigger
            if day > end or day < made.date() - datetime.timedelta(days=1):
                yield f"{uid}: rings at {time.trigger}"


def state(data):
    """(sequence, stamp, everything else) by UID."""
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    names = ("DTSTART", "STATUS", "SUMMARY", "DESCRIPTION")
    return {str(e["UID"]): (int(e["SEQUENCE"]), e.decoded("DTSTAMP"),
                            [e[n].to_ical() for n in names], [a.to_ical() for a in e.walk("VALARM")]) for e in events}


def changes(before, after):
    """Yields what is wrong between a feed and a later one of the same deadlines."""
    for uid, (sequence, stamp, *rest) in after.items():
        if uid not in before:
            continue
        old, stamped, *was = before[uid]
        if (sequence, stamp) < (old, stamped) or rest != was and sequence <= old:
            yield f"{uid}: sequence {old} to {sequence}, stamp {stamped} to {stamp}, from {was} to {rest}"


class County:
    def __init__(self, tools, folder, name):
        self.tools, self.ledger, self.name = tools, os.path.join(folder, name), name

    def run(self, *arguments):
        return subprocess.run(arguments, check=True, capture_output=True).stdout

    def feed(self, *arguments):
        path = f"{self.ledger}.ics"
        self.run(f"{self.tools}/siteledger-export", "calendar", self.ledger, path, *arguments)
        with open(path, "rb") as file:
            return file.read()

    def ask(self, staff, method, **params):
        line = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n"
        done = subprocess.run([f"{self.tools}/siteledger-request", self.ledger, "--as", staff], input=line,
                              capture_output=True, check=True)
        return json.loads(done.stdout)["result"]

    def all(self, staff, method, key, **params):
        """Every line of a list, page after page; short pages, so that there are several."""
        page = self.ask(staff, method, limit=3, **params)
        lines = page[key]
        while "next" in page:
            page = self.ask(staff, method, limit=500, after=page["next"], **params)
            lines += page[key]
        return lines

    def look(self, before, what):
        """The feed of all offices, checked against the one before."""
        data = self.feed()
        check([*octets(data), *content(data)], what)
        check([] if self.feed() == data else ["the same ledger gives other bytes"], what)
        now = state(data)
        check(changes(before, now), what)
        return before | now

    def reader(self):
        """Somebody of the openness office who reads what every office owes; none while there is none."""
        for person in self.all("wang-shili", "staff.list", "staff", office="xiji-zwgkb"):
            if "removedOn" not in person and person["roles"] not in (["administrator"], ["auditor"], ["portal"]):
                return person["id"]
        return None

    def offices(self, what):
        """Each office's feed is its part of the whole."""
        whole, parts, reader = state(self.feed()), {}, self.reader()
        for office in self.all("wang-shili", "office.list", "offices"):
            if "dissolvedOn" in office:
                continue
            data = self.feed("--office", office["id"])
            check([*octets(data), *content(data)], f"{what}, {office['id']}")
            part = state(data)
            listed = self.all(reader, "deadline.list", "deadlines", office=office["id"]) if reader else []
            shown = {uid.rsplit("@", 1)[0]: bytes(rest[0][0]).decode() for uid, (_, _, *rest) in part.items()
                     if rest[0][1] != b"CANCELLED"}
            wanted = {d["deadline"]: d["lastDay"].replace("-", "") for d in listed if "lastDay" in d}
            check([] if shown == wanted else [f"shows {shown}, listed are {wanted}"], f"{what}, {office['id']}")
            parts |= part
        check([] if parts.keys() <= whole.keys() else [f"{parts.keys() - whole.keys()}"], what)
        return len(whole)


def main(tools):
    with tempfile.TemporaryDirectory() as folder:
        for scenario in sorted(glob.glob(f"{ROOT}/Schemas/examples/*.jsonl")):
            name = os.path.basename(scenario).removesuffix(".jsonl")
            county = County(tools, folder, name)
            with open(scenario, encoding="utf-8") as file:
                lines = file.readlines()
            seen = {}
            size = max(1, len(lines) // 10)
            for begin in range(0, len(lines), size):
                piece = f"{folder}/piece.jsonl"
                with open(piece, "w", encoding="utf-8") as file:
                    file.writelines(lines[begin:begin + size])
                found = [] if begin else ["--found"]
                county.run(sys.executable, f"{ROOT}/Tools/play", "--quiet", *found, piece, county.ledger, "--bin", tools)
                seen = county.look(seen, f"{name}, after line {begin + size}")
            if name == "opening-a-site":  # sites at random, for the deadlines of what happens to them
                for number in range(4):
                    walk_cases.walk(tools, county.ledger, 2, 11 + number, first=2 * number)
                    seen = county.look(seen, f"{name}, after {number + 1} walks")
            shown = county.offices(name)
            print(f"{name}: {len(seen)} deadlines seen, {shown} in the last feed")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
