#!/usr/bin/env python3
"""Counts figures of a county from the bytes of its log, with no code of ours: recount_figures.py LEDGER BIN.

Reads the records by docs/log-format.md and counts by what each figure's title says. What it finds, cell by cell
and event by event, is compared with what `siteledger-export figure` lists and sums, and `siteledger-replay recount`
must find nothing. Of the terms, what was missed is compared event by event; what took a miss back is only bounded,
as the program's calendar would have to be written a second time for it.
"""
import collections
import datetime
import json
import os
import subprocess
import sys

import jsonschema
import lmdb

import verify_log

EPOCH = datetime.date(1970, 1, 1)
PHASES = {"site.registered-existing": "live", "site.listed-not-governed": "not-governed", "site.proposed": "proposed",
          "site.opening-approved": "approved", "site.opening-ended": "ended", "site.launched": "live"}
ACCOUNTS = {"account.registered-existing": "open", "account.opening-proposed": "opening",
            "account.opening-ended": "ended", "account.opened": "open", "account.cancelled": "closed"}
OFFLINE = {"site.taken-offline", "site.taken-offline-emergency"}


def events(ledger):
    """(position, type, month of the fact, data) of every record."""
    with lmdb.open(ledger, readonly=True, max_dbs=512, lock=False) as env, env.begin() as txn:
        for key, value in txn.cursor(env.open_db(b"log", txn, create=False)):
            position = int.from_bytes(key, "big")
            day = verify_log.HEAD.unpack_from(value)[6]
            _, _, strings, _, _, _ = verify_log.read_record(value, position)
            data = json.loads(verify_log.record_data(value))
            yield position, strings[1], (EPOCH + datetime.timedelta(days=day)).isoformat()[:7], data


class Standing:
    """Where things stand: each under one word, and since which month."""

    def __init__(self, cells, figure):
        self.cells, self.figure, self.at = cells, figure, {}

    def move(self, thing, word, month, position):
        before = self.at.get(thing)
        if before and before[0] == word:
            return
        if before:
            month = max(month, before[1])
            self.cells[self.figure][before[0], month, position] -= 1
        self.cells[self.figure][word, month, position] += 1
        self.at[thing] = word, month


def count(log):
    """What each event adds, by figure, then by key, month and position."""
    cells = collections.defaultdict(collections.Counter)
    sites, accounts = Standing(cells, "A35.sites-by-phase"), Standing(cells, "A35.accounts-by-phase")
    own, kinds, hosts, units, away, down = {}, {}, {}, {}, set(), set()
    for position, kind, month, data in log:
        site = data.get("site")
        if kind in PHASES:
            own[site] = PHASES[kind]
            kinds[site] = data.get("kind", kinds.get(site))
        elif kind in OFFLINE:
            away.add(site)
            cells["A15.times-offline"][f"site-{site}", month, position] += 1
        elif kind == "site.offline-ended":
            away.discard(site)
        elif kind == "site.taken-down":
            down.add(site)
        elif kind in ACCOUNTS:
            accounts.move(data["account"], ACCOUNTS[kind], month, position)
        elif kind == "account.changed" and "suspended" in data["now"]:
            accounts.move(data["account"], "suspended" if data["now"]["suspended"] else "open", month, position)
        elif kind == "account.incident-reported":
            cells["A42.incidents"][data["kind"], month, position] += 1
        elif kind == "account.measure-taken":
            cells["A43.measures"][data["kind"], month, position] += 1
        elif kind == "case.opened" and data["definition"] == "site-opening":
            hosts[data["case"]] = data["host"]
        elif kind == "case.host-moved" and hosts.get(data["case"]) == data["from"]:
            hosts[data["case"]] = data["to"]
        elif kind == "case.completed" and data["case"] in hosts:
            cells["A10.openings-completed"][hosts[data["case"]], month, position] += 1
        elif kind in ("violation.raised", "violation.ended"):
            cells[f"A34.violations-{kind[10:]}"][data["kind"], month, position] += 1
        elif kind == "deadline.missed":
            cells["record.terms-missed"][data.get("office", "-"), data["lastDay"][:7], position] += 1
        if kind == "account.opening-proposed":
            units[data["account"]] = data["host"]
        elif kind == "account.host-moved":
            units[data["account"]] = data["to"]
        elif kind == "account.opened":
            cells["A39.accounts-opened"][units[data["account"]], month, position] += 1
        if kind == "site.launched":
            cells["A10.sites-opened"][kinds[site], month, position] += 1
        if site in own:
            word = "closed" if site in down else "offline" if own[site] == "live" and site in away else own[site]
            sites.move(site, word, month, position)
    return {figure: {cell: amount for cell, amount in counted.items() if amount} for figure, counted in cells.items()}


def tool(tools, name, *arguments):
    run = subprocess.run([os.path.join(tools, f"siteledger-{name}"), *arguments], capture_output=True, text=True,
                         timeout=600)
    if run.returncode:
        raise SystemExit(f"{name} {arguments}: {run.stdout}{run.stderr}")
    return run.stdout


def main(ledger, tools):
    counted = count(events(ledger))
    tool(tools, "replay", "recount", ledger)
    wrong = additions = 0
    with open(os.path.join(os.path.dirname(__file__), "..", "..", "Schemas", "exports", "figure.json"),
              encoding="utf-8") as file:
        schema = jsonschema.Draft202012Validator(json.load(file))
    figures = ["A35.sites-by-phase", "A35.accounts-by-phase", "A10.sites-opened", "A10.openings-completed",
               "A15.times-offline", "A39.accounts-opened", "A42.incidents", "A43.measures",
               "A34.violations-raised", "A34.violations-ended", "record.terms-missed"]
    for figure in figures:
        said = json.loads(tool(tools, "export", "figure", ledger, figure))
        for problem in schema.iter_errors(said):
            wrong += 1
            print(f"{figure}: the file is not as its schema says: {problem.message}")
        listed = {(e["key"], e["month"], e["position"]): e["amount"] for e in said["events"]}
        if said["sum"] != sum(listed.values()) or len(listed) != len(said["events"]):
            wrong += 1
            print(f"{figure}: a sum of {said['sum']} over {sum(listed.values())} of {len(said['events'])} events")
        if figure == "record.terms-missed":
            back = [cell for cell, amount in listed.items() if amount < 0]
            if -sum(listed.pop(cell) for cell in back) > sum(listed.values()):
                wrong += 1
                print(f"{figure}: more is taken back than was missed")
        mine = counted.get(figure, {})
        additions += len(mine)
        for cell in sorted(mine.keys() | listed.keys()):
            if mine.get(cell) != listed.get(cell):
                wrong += 1
                print(f"{figure}, {cell}: {listed.get(cell)} is listed, {mine.get(cell)} was counted")
        # One cell by its address.
        for key, month, position in list(mine)[-1:]:
            address = f"{figure}.v{said['figure']['version']}/{key}/{month}@{position}"
            one = json.loads(tool(tools, "export", "figure", ledger, address))
            until = month if said["figure"]["measure"] == "stock" else None
            expected = sum(amount for (k, m, p), amount in listed.items()
                           if k == key and p <= position and (m <= until if until else m == month))
            if not schema.is_valid(one) or one["address"] != address:
                wrong += 1
                print(f"{address}: not as its schema says")
            if one["sum"] != expected and figure != "record.terms-missed":
                wrong += 1
                print(f"{address}: {one['sum']}, {expected} was counted")
    print(f"{len(figures)} figures, {additions} additions counted: {f'{wrong} differ' if wrong else 'all the same'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
