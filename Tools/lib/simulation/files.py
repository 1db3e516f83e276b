"""The files of a year: bulletins and reports, read by other programs, say what the model counted."""
import collections
import json
import os

from .checks import ROOT
from .ledger import Mismatch


def check(county, year, folder):
    bulletins = [each for each in year.inspections.all if each.published_on]
    for inspection in bulletins:
        bulletin(county, inspection, folder)
    for place, of in year.reports.published:
        report(county, year, place.removeprefix("site-"), of, folder)
    return f"{len(bulletins)} bulletins and {len(year.reports.published)} reports say what was counted"


def export(county, folder, *arguments):
    done = county.run("export", arguments[0], county.ledger, *arguments[1:], "--to", str(folder))
    if done.returncode:
        raise Mismatch(f"siteledger-export {' '.join(arguments)}: {done.stderr}")
    files = {path.name: path for path in folder.iterdir()}
    return files


def read(path, schema):
    with open(path, encoding="utf-8") as file:
        found = json.load(file)
    try:
        import jsonschema
    except ImportError:
        return found
    with open(os.path.join(ROOT, "Schemas/exports", schema), encoding="utf-8") as file:
        jsonschema.validate(found, json.load(file))
    return found


def bulletin(county, inspection, folder):
    """What an inspection came to, by sites and by accounts."""
    files = export(county, folder / inspection.id, "bulletin", inspection.id)
    said = read(next(path for name, path in files.items() if name.endswith(".json")), "bulletin.json")
    wanted = collections.Counter((place.split("-")[0], outcome) for place, outcome in inspection.results.items())
    found = {(each["target"], each["outcome"]): each["count"] for summary in said["summaries"]
             for each in summary["outcomes"] if each["count"]}
    if found != wanted:
        raise Mismatch(f"the bulletin of {inspection.id} says {found}, and {wanted} were recorded")
    if {each["place"] for each in said["results"]} != set(inspection.results):
        raise Mismatch(f"the bulletin of {inspection.id} lists {said['results']}")


def report(county, year, site, of, folder):
    """The report's lines as JSON, and the same in the workbook that is handed on."""
    to = folder / f"{site}-{of}"
    files = export(county, to, "report", site, str(of))
    said = read(to / f"report-{site}-{of}.json", "report.json")
    lines = [line for group in said["groups"] for line in group["lines"]]
    year.reports.compare(f"site-{site}", of, {line["line"]: line.get("number") for line in lines}, "the file")
    if (table := files.get(f"report-{site}-{of}-table.xlsx")) is None:
        return
    try:
        import openpyxl
    except ImportError:
        return
    rows = list(openpyxl.load_workbook(table).worksheets[0].iter_rows(values_only=True))
    head = {word: index for index, word in enumerate(rows[0])}
    for row, line in zip(rows[1:], lines):
        if line.get("form") == "number" and (row[head["value"]] or 0) != (line.get("number") or 0):
            raise Mismatch(f"{table.name} says {row}, and {line} is counted")
