"""The annual reports (A35): of every site, drafted, checked, reviewed, approved, published, and counted anew."""
import datetime

from .ledger import Mismatch
from .people import CLERK

CLASSES = {"publication.overview": ("gl",), "publication.news": ("yw", "tz"), "publication.disclosure": ("gk", "wj")}


class Reports:
    def __init__(self, county, newsrooms, messages, accounts, duty, surveys):
        self.county, self.newsrooms, self.messages = county, newsrooms, messages
        self.accounts, self.duty, self.surveys = accounts, duty, surveys
        self.published = {}

    def year(self, year):
        self.county.plan_work(datetime.date(year, 12, 20), self.start, year)
        self.county.plan_work(datetime.date(year + 1, 1, 10), self.report, year)

    def sites(self):
        return [site for site in self.county.sites if not site.closed_on]

    def start(self, year):
        for site in self.sites():
            self.county.one(site.unit["clerk"], "report.start", "A35.year", site=site.id, year=year + 1)
            self.county.one(site.unit["clerk"], "report.start", site=site.id, year=year)

    def report(self, year):
        for site in self.sites():
            self.of_site(site, year)

    def of_site(self, site, year):
        county, unit = self.county, site.unit
        given = {"site": site.id, "year": year}
        clerk, reviewer, leader = unit["clerk"], unit["first"], unit["leader"]
        county.one(clerk, "report.state", **given, statements=[
            {"line": "interaction.platform", "yes": True}, {"line": "innovation.other", "words": "迁入集约化平台。"}])
        county.one(clerk, "report.state", "A35.stated", **given, statements=[{"line": "publication.total", "words": "很多"}])
        county.one(clerk, "report.submit", **given, reasons="栏目分类与总数口径不同，年内更正过备案号。")
        county.one(clerk, "report.review", "A35.people", **given, passed=True)
        county.one(reviewer, "report.review", **given, passed=True)
        county.one(leader, "report.approve", **given, passed=True)
        county.one(clerk, "report.publish", **given, address=f"https://www.nxxj.gov.cn/nianbao/{site.id}-{year}.html")
        county.one(clerk, "report.feedback", **given, receipt=f"GJ-{year}-{site.number:04d}")
        self.published[site.place, year] = True

    # At the end

    def check(self, last):
        county = self.county
        years = sorted({year for _, year in self.published})
        for year in years:
            shown = county.query(CLERK, "report.county", year=year)
            published = sum(1 for _, of in self.published if of == year)
            if shown["publishedCount"] != published or shown["lateCount"]:
                raise Mismatch(f"report.county {year}: {shown}")
        for (place, year) in self.published:
            self.check_lines(place, year)

    def check_lines(self, place, year):
        shown = self.county.query(CLERK, "report.show", site=place.removeprefix("site-"), year=year)
        self.compare(place, year, {line["line"]: line.get("number") for group in shown["report"]["groups"]
                                   for line in group["lines"]}, "report.show")

    def compare(self, place, year, lines, who):
        """Each line that the models count."""
        for line, count in self.wanted(place, year).items():
            if (lines.get(line) or 0) != count:
                raise Mismatch(f"{who}: {line} of {place} in {year} is {lines.get(line)}, and {count} were made")

    def wanted(self, place, year):
        out, messages = self.newsrooms.out, self.messages.all if place == "site-portal" else []
        answered = [m for m in messages if m.answered_on and m.answered_on.year == year]
        wanted = {
            "publication.total": sum(n for (at, _, of), n in out.items() if (at, of) == (place, year)),
            "interpretation.materials": out[place, "jd", year],
            "interaction.received": sum(1 for m in messages if m.received.year == year),
            "interaction.completed": len(answered),
            "interaction.public": sum(1 for m in messages if m.first_public and m.first_public.year == year),
            "security.assessments": sum(1 for at, on in self.duty.drills if (at.place, on.year) == (place, year)),
            "security.problems": 2 * sum(1 for at, on in self.duty.drills if (at.place, on.year) == (place, year)),
        }
        wanted |= self.surveys.lines(place, year)
        if place == "site-portal":
            wanted |= {"services.items": 1, "services.intake": self.accounts.taken_in[year]}
        for line, columns in CLASSES.items():
            wanted[line] = sum(out[place, column, year] for column in columns)
        if (place, "visits", year) in self.accounts.measured:
            wanted["visits.total"] = self.accounts.measured[place, "visits", year]
        return wanted
