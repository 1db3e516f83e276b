"""What holds of the whole ledger at the end: rules have their rows, positions no gap, lists and terms are the model's."""
import collections
import json
import os
import re
import subprocess

from .ledger import Mismatch
from .people import CLERK

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

def rules_have_rows(county):
    """Every rule that refused stands in docs/regulation-map.md, or is one of the record, said in Sources."""
    with open(os.path.join(ROOT, "docs/regulation-map.md"), encoding="utf-8") as file:
        known = set(re.findall(r"`([A-Za-z0-9.-]+)`", file.read()))
    if missing := {rule for rule in county.refused if rule not in known}:
        raise Mismatch(f"rules without a row in docs/regulation-map.md: {sorted(missing)}")


def shortfalls_are_the_models(county, newsrooms, inspections, last):
    found = set()
    for office in county.pages(CLERK, "office.list", "offices"):
        for line in county.pages(CLERK, "shortfall.list", "shortfalls", office=office["id"]):
            found.add((line["rule"], line["subject"]["subject"], line["period"], line["done"]))
    wanted = {("A40.posts", *line) for line in newsrooms.short(last)} | {
        ("A32.quarterly", *line) for line in inspections.short(last)}
    if found != wanted:
        raise Mismatch(f"what fell short: {sorted(found ^ wanted)[:6]}")
    return len(found)


def nothing_unreviewed(county):
    """Reads the log, not the tables: what was published had three verdicts of three people upon that very version."""
    log = subprocess.Popen([county.tool("replay"), "follow", county.ledger, "--once"],
                           stdout=subprocess.PIPE, text=True)
    authors, passed = collections.defaultdict(set), collections.defaultdict(set)
    last, published = 0, 0
    for line in log.stdout:
        event = json.loads(line)
        if event["position"] != last + 1:
            raise Mismatch(f"position {event['position']} is behind {last}")
        last = event["position"]
        published += item_event(event, authors, passed)
    log.wait()
    return last, published


def item_event(event, authors, passed):
    kind, data, by = event["type"], event["data"], event.get("actor", {}).get("id")
    item = data.get("item")
    if kind in ("item.drafted", "item.revised"):
        authors[item].add(by)
        passed[item] = set()
    elif kind == "item.reviewed" and data["verdict"] == "pass":
        passed[item].add(by)
    elif kind == "item.reviewed":
        passed[item] = set()
    elif kind == "item.published":
        if len(passed[item]) < 3 or passed[item] & authors[item]:
            raise Mismatch(f"{item} was published after {passed[item]}, written by {authors[item]}")
        return 1
    return 0
