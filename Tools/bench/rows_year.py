"""Lists after simulated years of a whole county, beside those of a small one: a page costs its lines. And what leaves
the ledger after them: a site's annual report, the county's, the board, the register, a bulletin's figures.
"""
import os
import subprocess
import sys

from bench import ROOT, line
from measure import Goal, Row, instructions, many, most_memory, seconds

CLERK = "li-xugou"
# As many as the small county has of each.
LINES = 3
UNIT, SITE = "danwei-001", "portal"
PAGES = [
    ("inbox.list", {"office": "xiji-zwgkb"}), ("item.list", {}), ("item.list", {"office": UNIT}),
    ("item.list", {"place": f"site-{SITE}"}), ("item.list", {"office": UNIT, "phase": "withdrawn"}),
    ("item.list", {"author": "editor-001"}), ("message.list", {}), ("message.list", {"office": UNIT}),
    ("message.list", {"phase": "closed"}), ("message.list", {"place": f"site-{SITE}"}), ("message.results", {}),
    ("finding.list", {}), ("finding.list", {"kind": "vulnerability"}), ("finding.list", {"phase": "verified"}),
    ("inspection.list", {}), ("deadline.list", {"state": "met"}), ("deadline.list", {"office": UNIT}),
    ("recurring.list", {}), ("shortfall.list", {}), ("case.list", {}),
    ("site.list", {}), ("account.list", {}), ("rhythm.list", {}), ("column.list", {"site": SITE}),
    ("patrol.list", {"site": SITE}), ("measurement.list", {"subject": f"site-{SITE}"}),
    ("figure.show", {"figure": "A35.published", "period": "2026"}), ("event.list", {}),
    ("event.list", {"type": "item.published", "backward": True}), ("event.list", {"stream": f"site-{SITE}"}),
]


def rows(bench):
    for method, params in PAGES:
        asked = f"{method} {' '.join(f'{key}={value}' for key, value in params.items())}".strip()
        request = line({"jsonrpc": "2.0", "id": 1, "method": method, "params": {**params, "limit": LINES}})
        title = f"{asked}, {LINES} lines after a year"
        small, large = "a small county", f"--year {bench.options.year}"
        yield Row(f"{title}: process start to exit", "s", {
            small: lambda request=request: many(lambda: asked_once(bench, seconds, "small", request), 15),
            large: lambda request=request: many(
                lambda: asked_once(bench, seconds, bench.options.year, request), 15)})
        yield Row(f"instructions of it: {title}", "instructions", {
            small: lambda request=request: asked_once(bench, instructions, "small", request),
            large: lambda request=request: asked_once(bench, instructions, bench.options.year, request),
        }, Goal(large, 1.1, small, at_most=True), once=True)
    scale, last = bench.options.year, 2025 + bench.options.years
    made = leaving(bench, scale, last)
    after = f"after years of a county: --year {scale} --years {bench.options.years}"
    yield Row(f"what leaves the ledger {after}", "s", {
        name: lambda run=run: run(seconds) for name, (run, _) in made.items()},
        *(Goal(name, most, at_most=True) for name, (_, most) in made.items() if most))
    yield Row(f"own memory of what leaves it (RssAnon), {after}", "MiB", {
        name: lambda run=run: run(most_memory) for name, (run, _) in made.items()},
        *(Goal(name, 64, at_most=True) for name in made), once=True)


def leaving(bench, scale, last):
    """By name: how it is run, measured in a way that is given, and the most seconds asked of it, if any."""
    def exported(*what):
        return lambda measure: bench.emptied(lambda path: measure(
            bench.export, what[0], year(bench, scale), *what[1:], "--to", path))

    def shown(method, **params):
        request = line({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        return lambda measure: asked_once(bench, measure, scale, request)
    return {
        f"siteledger-export report, of the portal, {last}": (
            exported("report", SITE, str(last), "--no-sheets"), 0.1),
        f"report.county, {last}": (shown("report.county", year=last), 1),
        "siteledger-export board": (exported("board"), 10),
        "siteledger-export register": (exported("register"), None),
        "siteledger-export report-accounts, of a unit": (
            exported("report-accounts", UNIT, str(last), "--no-sheets"), None),
    }


def asked_once(bench, measure, scale, request):
    return measure(bench.request, year(bench, scale), "--as", CLERK, feed=request)


def year(bench, scale):
    """The ledger of simulated years."""
    years = bench.options.years

    def make(path):
        done = subprocess.run(
            [sys.executable, os.path.join(ROOT, "Tools/simulate"), path, "--scale", scale, "--years", str(years),
             "--bin", os.path.dirname(bench.request)], stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stdout)
    return bench.made_once(f"year-{scale}" + (f"-{years}" if years > 1 else ""), f"years of a {scale} county", make)
