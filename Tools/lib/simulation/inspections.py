"""The quarter's inspection (A32, A33): every site and account, what was found, objections, and its publication."""
import collections
import datetime

from .county import DAY
from .findings import Finding
from .ledger import Mismatch, ask, everything_made
from .people import CLERK, LEADER, SECOND_CLERK

OUTCOMES = ["pass"] * 7 + ["fail"] * 2 + ["could-not-check"]
INDICATORS = {"site": "stale-home", "account": "stale-account"}


class Inspection:
    def __init__(self, id, quarter):
        self.id, self.quarter, self.results, self.findings, self.published_on = id, quarter, {}, {}, None


class Inspections:
    def __init__(self, county, findings):
        self.county, self.findings, self.all = county, findings, []

    def found(self):
        """The county's method and the indicators it goes by."""
        county = self.county
        method = {"title": "西吉县政府网站考评办法", "effectiveFrom": str(county.today)}
        county.one(CLERK, "inspection.file-method", "A32.edition", **method, document=county.paper())
        county.one(LEADER, "inspection.file-method", **method, document=county.paper())
        county.one(LEADER, "inspection.adopt-indicators", set="national-2019", title="国家检查单项否决指标",
                   effectiveFrom=str(county.today), document=county.paper())

    def year(self, year):
        for quarter, month in enumerate((2, 5, 8, 11), 1):
            if (first := datetime.date(year, month, 10)) > self.county.first:
                self.county.plan_work(first, self.start, f"{year}-Q{quarter}")

    def start(self, quarter):
        county = self.county
        given = {"title": f"{quarter}巡查抽检", "sampling": "在用的网站和账号全部检查。", "sets": ["national-2019"]}
        county.one(CLERK, "inspection.start", "A33.methods", **given, methods=["own", "third-party"])
        id = county.new(CLERK, "inspection.start", "inspection", **given, methods=["own"])
        inspection = Inspection(id, quarter)
        self.all.append(inspection)
        county.one(LEADER, "inspection.publish", "A32.publication", inspection=id, address="https://www.nxxj.gov.cn/zwgk/1.html")
        places = list(county.places)
        asks = [self.look(inspection, place) for place in places]
        due = county.today + datetime.timedelta(days=14)
        for place, answer in zip(places, county.send(CLERK, asks)):
            for finding in everything_made(answer, "finding"):
                finding = Finding(finding, place, INDICATORS[place.place.split("-")[0]], county.today, due)
                inspection.findings[place.place] = finding
        county.one(CLERK, "inspection.notify", inspection=id)
        failed = [place for place in places if inspection.results[place.place] == "fail"]
        objects = failed[0] if failed else None
        for place in failed:
            if place is not objects:
                self.findings.begun(inspection.findings[place.place])
        if objects:
            county.plan_work(county.today, self.object, inspection, objects, later=1)
        county.plan_work(county.today, self.publish, inspection, later=6)

    def look(self, inspection, place):
        county = self.county
        outcome = county.random.choice(OUTCOMES)
        inspection.results[place.place] = outcome
        day, more = str(county.today), {}
        if outcome == "fail":
            more = {"problems": [{"indicator": INDICATORS[place.place.split("-")[0]], "words": "长期没有更新。"}],
                    "dueOn": str(county.today + datetime.timedelta(days=14)), "checkedOn": day}
        elif outcome == "pass":
            more = {"checkedOn": day, "lastUpdatedOn": day}
        else:
            more = {"reasons": "平台维护，两次不能打开。"}
        return ask("inspection.record", inspection=inspection.id, place=place.place, outcome=outcome, **more)

    def object(self, inspection, place):
        """A unit objects to what was found; every other time it is right, and the result is recorded anew."""
        county, finding = self.county, inspection.findings[place.place]
        upheld = len(self.all) % 2 == 0
        given = {"inspection": inspection.id, "place": place.place}
        county.one(place.unit["clerk"], "inspection.object", **given, words="首页当月有更新。")
        settled = {**given, "upheld": upheld, "reasons": "经复查核实。"}
        county.one(CLERK, "inspection.settle", "A32.settler", **settled)
        county.one(SECOND_CLERK, "inspection.settle", **settled)
        if upheld:
            county.one(SECOND_CLERK, "inspection.record", **given, outcome="pass", checkedOn=str(county.today),
                       lastUpdatedOn=str(county.today))
            inspection.results[place.place] = "pass"
            finding.phase = "false-alarm"
            self.findings.all.append(finding)
        else:
            self.findings.begun(finding)

    def publish(self, inspection):
        """A failure of which no problem is left, as its unit was right, is put right first."""
        county = self.county
        groundless = [place for place, finding in inspection.findings.items()
                      if finding.phase == "false-alarm" and inspection.results[place] == "fail"]
        if groundless:
            county.one(LEADER, "inspection.publish", "A32.publication", inspection=inspection.id,
                       address="https://www.nxxj.gov.cn/zwgk/1.html")
        for place in groundless:
            given = {"inspection": inspection.id, "place": place, "reasons": "所查问题经核实为误报。"}
            county.one(CLERK, "inspection.correct", "A32.correction", **given)
            county.one(LEADER, "inspection.correct", **given)
            inspection.results[place] = "pass"
        county.one(LEADER, "inspection.publish", inspection=inspection.id,
                   address=f"https://www.nxxj.gov.cn/zwgk/{inspection.id}.html")
        inspection.published_on = county.today

    # At the end

    def short(self, last):
        """Whole quarters without a published look at a site: nobody could see it. The method's own quarter is not whole."""
        county, found = self.county, set()
        for each in self.all:
            year, quarter = int(each.quarter[:4]), int(each.quarter[-1])
            end = datetime.date(year + quarter // 4, quarter % 4 * 3 + 1, 1) - DAY
            if year == county.first.year and quarter == 1 or end > last:
                continue
            for site in county.sites:
                seen = each.results.get(site.place)
                if seen == "could-not-check" and not (site.closed_on and site.closed_on <= end):
                    found.add((site.place, each.quarter, 0))
        return found

    def check(self, last):
        county = self.county
        lines = county.pages(CLERK, "inspection.list", "inspections")
        if {line["inspection"] for line in lines} != {each.id for each in self.all}:
            raise Mismatch(f"inspections: {lines}")
        for inspection in self.all:
            found = {line["place"]["subject"]: line["result"]["outcome"] for line in county.pages(CLERK, "inspection-result.list", "results", inspection=inspection.id)}
            if found != inspection.results:
                raise Mismatch(f"{inspection.id}: {sorted(found.items() ^ inspection.results.items())[:6]}")
        for year in {each.published_on.year for each in self.all if each.published_on}:
            counts = collections.Counter(
                outcome for each in self.all if each.published_on and each.published_on.year == year
                for outcome in each.results.values())
            for figure, outcome in [("A32.passed", "pass"), ("A32.failed", "fail"), ("A32.could-not-check", "could-not-check")]:
                if (total := county.total(figure, year)) != counts[outcome]:
                    raise Mismatch(f"{figure} of {year} is {total}, and {counts[outcome]} were published")
