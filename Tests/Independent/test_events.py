#!/usr/bin/env python3
"""The log as CloudEvents (siteledger-export events), read by the CNCF's library, and lists as tables
(siteledger-export table), read by openpyxl: complete, in order, resumable, and nothing of what was sealed."""
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import openpyxl
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent
from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def run(*arguments, **more):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False, **more)


def export(*arguments):
    done = run(BIN / "siteledger-export", *arguments)
    check(done.returncode == 0, done.stderr)
    return done.stdout


def check_events(ledger, secrets):
    text = export("events", ledger)
    lines = text.splitlines()
    ids = []
    schema = Draft202012Validator(json.loads((ROOT / "Schemas/exports/cloud-event.json").read_text(encoding="utf-8")))
    for line in lines:
        schema.validate(json.loads(line))
        event = JSONFormat().read(lambda attributes, data: CloudEvent(attributes, data), line.encode())
        ids.append(int(event.get_id()))
        check(event.get_source().startswith("urn:siteledger:") and event.get_type().startswith("siteledger."), line)
        kind = event.get_type().removeprefix("siteledger.")
        check((ROOT / f"Schemas/events/{kind}.json").exists(), f"{kind} has no schema")
    check(ids == list(range(1, len(ids) + 1)), "positions have gaps")
    for secret in secrets:
        check(secret not in text, f"an event says {secret}")
    batch = json.loads(export("events", ledger, "--format", "batch"))
    check(batch == [json.loads(line) for line in lines], "the batch is another")
    half = len(lines) // 2
    check(export("events", ledger, "--after", half).splitlines() == lines[half:], "it does not go on where it ended")
    check(export("events", ledger, "--after", len(lines)) == "", "there is something behind the end")
    check(json.loads(export("events", ledger, "--after", len(lines), "--format", "batch")) == [], "an empty batch")
    done = run(BIN / "siteledger-export", "events", ledger, "--follow", "--format", "batch")
    check(done.returncode != 0 and "ndjson" in done.stderr, done.stderr)
    return lines


def check_following(ledger, lines):
    """What is recorded while somebody follows comes to them, and who goes away ends it."""
    follower = subprocess.Popen([BIN / "siteledger-export", "events", ledger, "--follow"], stdout=subprocess.PIPE,
                                text=True)
    try:
        first = [follower.stdout.readline().rstrip("\n") for _ in lines]
        check(first == lines, "who follows gets other events")
        request = {"jsonrpc": "2.0", "id": 1, "method": "office.register", "params": {
            "requestId": "follow-1", "office": "xin-danwei", "kind": "department", "name": "新单位"}}
        staff = json.loads(next(line for line in lines if '"siteledger.staff.assigned.v1"' in line))["data"]["staff"]
        done = run(BIN / "siteledger-request", ledger, "--as", staff, input=json.dumps(request) + "\n")
        check('"result"' in done.stdout, done.stdout + done.stderr)
        came = json.loads(follower.stdout.readline())
        check(came["id"] == str(len(lines) + 1), came)
    finally:
        follower.stdout.close()
        deadline = time.monotonic() + 30
        while follower.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        check(follower.poll() is not None, "it goes on when nobody reads")
        follower.kill()
        follower.wait()


def check_table(ledger, query, folder, expected):
    """A list as CSV and XLSX, against the pages of the query itself."""
    export("table", ledger, query, folder / "t.csv")
    export("table", ledger, query, folder / "t.xlsx")
    rows = list(csv.reader(io.StringIO((folder / "t.csv").read_bytes().decode("utf-8-sig"))))
    sheet = openpyxl.load_workbook(folder / "t.xlsx").worksheets[0]
    cells = [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    check(len(rows) == expected + 1, f"{query}: {len(rows) - 1} lines, not {expected}")
    check(cells[0] == rows[0] and len(cells) == len(rows), f"{query}: CSV and XLSX differ in size")
    for csv_row, cell_row in zip(rows, cells):
        check([value.removeprefix("'") for value in csv_row] == [value.removeprefix("'") for value in cell_row],
              f"{query}: {csv_row} / {cell_row}")
        check(not any(value[:1] in "=+-@" for value in csv_row if len(value) > 1 and not value.lstrip("-").isdigit()),
              csv_row)
    check(len(set(rows[0])) == len(rows[0]), f"{query}: a column stands twice")


def main():
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        for scenario in ("a-message-and-its-answer", "from-draft-to-public"):
            played = run(sys.executable, ROOT / "Tools/play", "--found", ROOT / f"Schemas/examples/{scenario}.jsonl",
                         place / scenario, "--bin", BIN, "--quiet")
            check(played.returncode == 0, played.stderr)
        letters = [json.loads(line) for line in
                   (ROOT / "Schemas/examples/a-message-and-its-answer.jsonl").read_text(encoding="utf-8").splitlines()
                   if line.startswith("{")]
        secrets = set()
        for line in letters:
            params = line.get("params", line.get("request", {}).get("params", {}))
            if "telephone" in params and "kind" in params:
                secrets |= {params[key] for key in ("name", "telephone", "text", "mail") if key in params}
        check(len(secrets) > 1, "the scenario has no citizen")
        check_events(place / "a-message-and-its-answer", secrets)
        lines = check_events(place / "from-draft-to-public", set())
        for query, expected in (("site.list", 1), ("item.list", None), ("office.list", None)):
            if expected is None:
                word = {"item.list": "item.drafted", "office.list": "office.registered"}[query]
                expected = sum(1 for line in lines if f'"siteledger.{word}.v' in line)
            check_table(place / "from-draft-to-public", query, place, expected)
        for wrong in (["site.show", "x.csv"], ["site.list", "x.txt"], ["site.list", "x.csv", "--params", "["]):
            done = run(BIN / "siteledger-export", "table", place / "from-draft-to-public", wrong[0], place / wrong[1],
                       *wrong[2:])
            check(done.returncode != 0 and not (place / wrong[1]).exists(), wrong)
        for params, words in (('{"phase":"nonsense"}', "可选：in-review（审核中）"), ('{"nope":1}', "不认识的项：params.nope"),
                              ('{"phase":7}', "类型不对")):
            done = run(BIN / "siteledger-export", "table", place / "from-draft-to-public", "item.list",
                       place / "x.csv", "--params", params)
            check(done.returncode == 3 and words in done.stderr, done.stderr)
        check_following(place / "from-draft-to-public", lines)
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
