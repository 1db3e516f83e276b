#!/usr/bin/env python3
"""The annual report (siteledger-export report) as others read it: every format says the same of every line, each
counted number is counted again from the events it names, and no cell of any table is a formula."""
import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

import jsonschema
import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def run(*arguments, **more):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False, **more)


def play(scenario, ledger):
    played = run(sys.executable, ROOT / "Tools/play", "--found", ROOT / f"Schemas/examples/{scenario}.jsonl", ledger,
                 "--bin", BIN, "--quiet")
    check(played.returncode == 0, played.stderr)


def export(ledger, folder, *more):
    folder.mkdir(exist_ok=True)
    done = run(BIN / "siteledger-export", "report", ledger, "portal", "2026", "--to", folder, *more)
    check(done.returncode == 0, done.stderr)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def written(line):
    """What a line says, as tables write it."""
    if "number" in line:
        number = line["number"]
        return number / 10 if line["form"] == "tenths" else number
    if "yes" in line:
        return "是" if line["yes"] else "否"
    return line.get("text", {}).get("zh", "")


def lines_of(report):
    return [line for group in report["groups"] for line in group["lines"]]


def check_tables(files, report):
    """CSV, the plain workbook and the official one against the JSON."""
    lines = lines_of(report)
    name = "report-portal-2026"
    rows = list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode("utf-8-sig"))))
    check([row["line"] for row in rows] == [line["line"] for line in lines], "CSV has other lines")
    for row, line in zip(rows, lines):
        said = written(line)
        check(row["value"].removeprefix("'") == (str(said)), f"CSV {line['line']}: {row['value']!r}, JSON {said!r}")
        check(row["way"] == line.get("way", ""), f"CSV {line['line']}: {row['way']}")
        check(row["value"][:1] not in ("=", "+", "-", "@"), f"CSV {line['line']} begins a formula")
    plain = openpyxl.load_workbook(io.BytesIO(files[f"{name}-table.xlsx"]))
    sheet = plain.worksheets[0]
    check(not sheet.merged_cells.ranges, "the plain table has merged cells")
    table = list(sheet.iter_rows(values_only=True))
    head = {word: index for index, word in enumerate(table[0])}
    check(len(table) == len(lines) + 1, f"the plain table has {len(table)} rows")
    for row, line in zip(table[1:], lines):
        said = written(line)
        check((row[head["value"]] if row[head["value"]] is not None else "") == said, f"XLSX {line['line']}: {row}")
    official = openpyxl.load_workbook(io.BytesIO(files[f"{name}.xlsx"]))
    form = official.worksheets[0]
    values = [row[2] for row in form.iter_rows(min_row=4, values_only=True)]
    check(values == [said if (said := written(line)) != "" else "—" for line in lines], "the form has other values")
    for book in (plain, official):
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    check(cell.data_type != "f", f"{sheet.title}!{cell.coordinate} is a formula")
    return official


def check_numbers(ledger, report, lines):
    """Each counted number against the events behind its address."""
    counted = [line for line in lines if line.get("way") == "counted" and "figure" in line and line["form"] == "number"]
    check(len(counted) > 10, f"{len(counted)} numbers are counted")
    for line in counted:
        done = run(BIN / "siteledger-export", "figure", ledger, line["figure"], "--to", "-", "--format", "json")
        check(done.returncode == 0, done.stderr)
        behind = json.loads(done.stdout)
        check(sum(event["amount"] for event in behind["events"]) == line["number"], f"{line['line']}: {behind['sum']}")
        check(all(event["position"] <= report["position"] for event in behind["events"]), f"{line['line']} is newer")


def main():
    schema = json.loads((ROOT / "Schemas/exports/report.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        # A draft of a site that published, and a published report with two versions.
        play("from-draft-to-public", place / "items")
        draft = export(place / "items", place / "draft")
        check(draft == export(place / "items", place / "again"), "the same log gave other bytes")
        report = json.loads(draft["report-portal-2026.json"])
        jsonschema.Draft202012Validator(schema).validate(report)
        check("version" not in report, "a draft has a version")
        numbers = {line["line"]: line.get("number") for line in lines_of(report)}
        parts = ["overview", "news", "disclosure", "other"]
        check(numbers["publication.total"] == sum(numbers[f"publication.{part}"] for part in parts) > 0, numbers)
        official = check_tables(draft, report)
        check(len(official.worksheets[1]._charts) >= 1, "the workbook has no chart")
        check(b"<svg" in draft["report-portal-2026.html"], "the page has no drawing")
        check_numbers(place / "items", report, lines_of(report))

        play("annual-report", place / "year")
        second = json.loads(export(place / "year", place / "second")["report-portal-2026.json"])
        first = json.loads(export(place / "year", place / "first", "--edition", "1")["report-portal-2026.json"])
        jsonschema.Draft202012Validator(schema).validate(second)
        check((first["version"]["version"], second["version"]["version"]) == (1, 2), "versions")
        changed = second["version"]["changedLines"]
        ways = {line["line"]: line for line in lines_of(first)}
        for line in lines_of(second):
            same = written(line) == written(ways[line["line"]]) or line["line"].startswith("foot.")
            check(same or line["line"] in changed, f"{line['line']} changed and is not named")
        check_tables({p.name: p.read_bytes() for p in (place / "second").iterdir()}, second)
        later = run(BIN / "siteledger-export", "report", place / "year", "portal", "2026", "--edition", "9", "--to",
                    place / "second")
        check(later.returncode != 0 and "9" in later.stderr, later.stderr)

        # Without the program that makes workbooks nothing is written, and it is said what to do.
        alone = place / "alone"
        alone.mkdir()
        shutil.copy(BIN / "siteledger-export", alone)
        (place / "empty").mkdir()
        done = run(alone / "siteledger-export", "report", place / "year", "portal", "2026", "--to", place / "empty")
        check(done.returncode != 0 and "siteledger-sheets" in done.stderr, done.stderr)
        check(not list((place / "empty").iterdir()), "files were left behind")
        done = run(alone / "siteledger-export", "report", place / "year", "portal", "2026", "--to", place / "empty",
                   "--no-sheets")
        check(done.returncode == 0 and len(list((place / "empty").iterdir())) == 3, done.stderr)

        # What is no workbook makes none.
        for text in ("", "{}", '{"title":"x","created":0,"sheets":[]} ', "[1", "\xff"):
            done = subprocess.run([BIN / "siteledger-sheets"], input=text.encode("latin-1"), capture_output=True,
                                  check=False)
            if done.returncode == 0:
                check(zipfile.ZipFile(io.BytesIO(done.stdout)).testzip() is None, text)
            else:
                check(not done.stdout and b"siteledger-sheets" in done.stderr, text)
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
