#!/usr/bin/env python3
"""Workbooks of the annual report, of a unit's accounts and of a list, opened and read by LibreOffice: every sheet with
the values of the JSON beside it, the charts, and nothing that it takes for a formula."""
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
# Comma, double quotes, UTF-8, from row 1, values as they are shown, every sheet to a file of its own.
SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
results = {True: 0, False: 0}


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def run(*arguments):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False, timeout=240)


def convert(files, kind, folder, profile):
    done = run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind, "--outdir",
               folder, *files)
    check(done.returncode == 0, done.stderr)


def written(line):
    """What a line says, as a spreadsheet shows it."""
    if "number" in line:
        number = line["number"]
        return f"{number // 10}.{number % 10}" if line["form"] == "tenths" else str(number)
    if "yes" in line:
        return "是" if line["yes"] else "否"
    return line.get("text", {}).get("zh", "")


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def same(shown, said):
    try:
        return float(shown) == float(said)
    except ValueError:
        return shown.removeprefix("'") == said


def charts_in(path):
    with zipfile.ZipFile(path) as book:
        return [book.read(name).decode() for name in book.namelist() if name.startswith("xl/charts/chart")]


def check_report(name, exported, sheets, charts):
    """The plain table and, of a site's report, the form with its charts."""
    report = json.loads((exported / f"{name}.json").read_text(encoding="utf-8"))
    lines = [line for group in report["groups"] for line in group["lines"]]
    table = rows_of(sheets / f"{name}-table-数据.csv")
    head = {word: index for index, word in enumerate(table[0])}
    check([row[head["line"]] for row in table[1:]] == [line["line"] for line in lines], f"{name}: other lines")
    for row, line in zip(table[1:], lines):
        check(same(row[head["value"]], written(line)), f"{name}: {line['line']} is shown as {row[head['value']]!r}")
    check(len(rows_of(sheets / f"{name}-table-说明.csv")) > 5, f"{name}: the notes are empty")
    if not charts:
        return
    form = rows_of(sheets / f"{name}-年度报表.csv")[3:]
    check([row[2] for row in form] == [written(line) or "—" for line in lines]
          or all(same(row[2], written(line) or "—") for row, line in zip(form, lines)), f"{name}: the form differs")
    kept = charts_in(sheets / f"{name}.xlsx")
    drawn = charts_in(exported / f"{name}.xlsx")
    check(len(kept) == len(drawn) > 0, f"{name}: {len(drawn)} charts were written, and LibreOffice has {len(kept)}")
    check(all("<c:v>" in chart for chart in kept), f"{name}: a chart is empty")


def main():
    if not shutil.which("soffice"):
        print("skipped: LibreOffice is missing (libreoffice-calc-nogui)")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        exported, sheets = place / "exported", place / "sheets"
        exported.mkdir()
        for scenario in ("annual-report", "from-draft-to-public"):
            played = run(sys.executable, ROOT / "Tools/play", "--found", ROOT / f"Schemas/examples/{scenario}.jsonl",
                         place / scenario, "--bin", BIN, "--quiet")
            check(played.returncode == 0, played.stderr)
        for arguments in (["report", place / "from-draft-to-public", "portal", "2026", "--to", exported],
                          ["report-accounts", place / "annual-report", "xiji-zwgkb", "2026", "--to", exported],
                          ["table", place / "from-draft-to-public", "item.list", exported / "items.xlsx"],
                          ["table", place / "from-draft-to-public", "item.list", exported / "items.csv"]):
            done = run(BIN / "siteledger-export", *arguments)
            check(done.returncode == 0, done.stderr)
        books = sorted(exported.glob("*.xlsx"))
        check(len(books) == 4, [book.name for book in books])
        convert(books, SHEETS, sheets, place / "profile")
        convert([exported / "report-portal-2026.xlsx"], "xlsx", sheets, place / "profile")
        check_report("report-portal-2026", exported, sheets, charts=True)
        check_report("report-accounts-xiji-zwgkb-2026", exported, sheets, charts=False)
        ours = list(csv.reader((exported / "items.csv").read_text(encoding="utf-8-sig").splitlines()))
        theirs = rows_of(next(sheets.glob("items-*.csv")))
        check(len(ours) == len(theirs) > 1, f"{len(ours)} rows of items, and LibreOffice has {len(theirs)}")
        for left, right in zip(ours, theirs):
            check(len(left) == len(right) and all(map(same, (v.removeprefix("'") for v in right),
                                                      (v.removeprefix("'") for v in left))), f"{left} / {right}")
        # What LibreOffice took for a formula would have left its result, or an error, in a sheet.
        for path in sheets.glob("*.csv"):
            text = path.read_text(encoding="utf-8")
            check(not any(error in text for error in ("#NAME?", "#REF!", "#VALUE!", "Err:5")), path.name)
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
