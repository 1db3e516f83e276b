"""What comes once or twice a year: a site closed, a counterfeit one, a leader away, a fact put right, an emergency."""
import datetime

from .ledger import Mismatch
from .people import (CAC_CLERK, COLUMNS, CLERK, LEADER, MUNICIPAL, COMMUNICATIONS, POLICE_CLERK, PROPAGANDA_CLERK, SECOND_CLERK, STAFFING_CLERK)

CALENDARS = {2027: (
    ["01-01", "02-05", "02-08", "02-09", "02-10", "02-11", "04-05", "05-03", "05-04", "06-09", "09-15", "10-01", "10-04",
     "10-05", "10-06", "10-07"], ["02-14", "10-09"])}


class Occasions:
    def __init__(self, county, messages):
        self.county, self.messages = county, messages
        self.counterfeits = []
        self.responses = {}  # kind, outcome, how many responses and pushes, by id

    def year(self, year):
        county = self.county

        def on(month, day, task):
            if datetime.date(year, month, day) > county.first:
                county.plan_work(datetime.date(year, month, day), task)
        on(3, 16, self.counterfeit)
        on(5, 18, self.leader_away)
        on(7, 20, self.fact)
        on(8, 3, self.emergency)
        on(10, 12, self.messages.erase)
        on(12, 15, self.announce_calendar)
        if year == county.first.year:
            on(6, 1, self.close_site)

    # A site is closed: consolidated into the portal

    def behalf(self, office, of):
        return {"onBehalfOf": office, "document": self.county.paper(of)}

    def close_site(self):
        county = self.county
        if len(county.sites) < 3:
            return
        site = county.sites[-1]
        unit = site.unit
        county.closing.add(site.place)
        proposal = {"sites": [site.id], "ground": "consolidation", "reasons": "按集约化要求并入县门户网站。"}
        county.one(unit["clerk"], "site.propose-closing", "A12.application", **proposal)
        county.one(unit["clerk"], "site.propose-closing", **proposal, safeguards="内容整体迁移，旧网址跳转一年。")
        case = f"site-closing.{site.id}.1"
        county.one(unit["leader"], "case.decide", case=case, step="consent", decision="approve")
        county.one(unit["clerk"], "site.take-down", "A12.takedown", case=case)
        county.one(LEADER, "case.decide", case=case, step="review", decision="approve")
        county.one(CLERK, "case.decide", case=case, step="approve", decision="approve", **self.behalf(MUNICIPAL, "固政公开"))
        county.one(unit["clerk"], "notice.hang", case=case, title="关于网站内容迁移的公告", address=f"https://{site.domain}/index.html")
        for number, (_, _, name) in enumerate(COLUMNS):
            if number == 1:
                county.one(unit["clerk"], "migration.complete", "A12.whole-content", case=case)
            county.one(unit["clerk"], "migration.record-column", case=case, column=name, itemCount=212, movedCount=212,
                       destination="https://www.nxxj.gov.cn/zx/")
        county.one(unit["clerk"], "migration.complete", case=case)
        verified = {"case": case, "columnCount": len(COLUMNS)}
        county.one(unit["clerk"], "migration.verify", "duties.own-submission", **verified)
        county.one(unit["deputy"], "migration.verify", **verified)
        county.one(CLERK, "notice.publish", case=case, title="关于关停网站的公告", address="https://www.nxxj.gov.cn/gg/9.html",
                   destinations=["https://www.nxxj.gov.cn/zx/"])
        county.plan_work(county.today + datetime.timedelta(days=32), self.take_down, site, case)

    def take_down(self, site, case):
        county, unit = self.county, site.unit
        county.one(unit["clerk"], "site.take-down", case=case)
        site.closed_on = county.today
        county.one(CLERK, "filing.cancel", case=case, filing="icp", **self.behalf(COMMUNICATIONS, "宁通管"))
        county.one(STAFFING_CLERK, "filing.cancel", case=case, filing="mark")
        county.one(POLICE_CLERK, "filing.cancel", case=case, filing="police")
        county.one(CLERK, "filing.cancel", case=case, filing="domain")
        for to in ("regional-general", "municipal-openness", "municipal-cac"):
            county.one(unit["clerk"], "report.file", case=case, to=to, document=county.paper("示例"))
        county.one(unit["clerk"], "site.complete-closing", case=case)

    # A counterfeit site

    def counterfeit(self):
        county, unit = self.county, self.county.units[1]
        given = {"source": "citizen", "imitates": "portal", "facts": "页面与门户网站一致，有收费办证的链接。", "informant": "马某"}
        domain = f"xiji-zf{len(self.counterfeits)}.example.com"
        county.one(unit["clerk"], "counterfeit.report", "counterfeit.foreign", **given, domain="www.nxxj.gov.cn",
                   address="https://www.nxxj.gov.cn/index.html")
        id = county.new(unit["clerk"], "counterfeit.report", "counterfeit", **given, domain=domain, address=f"http://{domain}/")
        case = f"counterfeit-site.{id}.1"
        county.one(CLERK, "counterfeit.compare", case=case, layout="copied", shownNumber="taken", holder="other",
                   facts="页脚标的是门户网站的备案号。", evidence="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        county.one(CLERK, "case.decide", "A30.verification", case=case, step="verify", decision="approve")
        county.one(LEADER, "case.decide", case=case, step="verify", decision="approve")
        county.one(CLERK, "counterfeit.hand-over", case=case, document=county.paper())
        for measure, more in (("resolution", {"body": "宁夏回族自治区通信管理局"}), ("access", {"body": "某云计算公司"}),
                              ("police", {}), ("search", {"body": "某搜索引擎"})):
            county.one(CAC_CLERK, "counterfeit.ask", case=case, measure=measure, **more, document=county.paper("西网信"))
        self.counterfeits.append(id)
        county.plan_work(county.today, self.counterfeit_answered, case, later=3)

    def counterfeit_answered(self, case):
        county = self.county
        for who, measure in ((CAC_CLERK, "resolution"), (CAC_CLERK, "access"), (POLICE_CLERK, "police"), (CAC_CLERK, "search")):
            county.one(who, "counterfeit.answer", case=case, measure=measure, outcome="done", text="已处置。",
                       document=county.paper("西网信"))
        county.one(CLERK, "counterfeit.close", case=case)

    # A leader is away

    def leader_away(self):
        county, unit = self.county, self.county.units[0]
        given = {"deputy": unit["deputy"], "from": str(county.today), "until": str(county.today + datetime.timedelta(days=6)),
                 "reason": "参加党校学习。"}
        county.one(unit["clerk"], "authorisation.grant", "authorisation.granter", **given, document=county.paper())
        county.one(unit["leader"], "authorisation.grant", **given, document=county.paper())

    # A fact is put right

    def fact(self):
        county, site = self.county, self.county.sites[1]
        given = {"position": county.positions[site.place], "filing": "icp", "reasons": "登记时看错一行。",
                 "right": {"number": f"宁ICP备09000126号-{900 + county.today.year % 100}"}}
        county.one(SECOND_CLERK, "correction.propose", **given, document=county.paper("宁通管备"))
        id = county.minted("correction")
        county.one(CLERK, "correction.decide", "correction.decider", correction=id, decision="approve")
        county.one(LEADER, "correction.decide", correction=id, decision="approve")

    # An emergency is answered

    def emergency(self):
        county, unit = self.county, self.county.units[1]
        given = {"kind": "emergency", "title": "县城一学校食堂发生火情", "responder": unit.id}
        id = county.new(CLERK, "response.open", "response", **given, facts="12 时 40 分扑灭，无人员伤亡。")
        county.one(CLERK, "response.open", "response.twice", **given)
        county.one(unit["clerk"], "response.guide", "A19.guide", response=id, guidance="先发事实。")
        county.one(PROPAGANDA_CLERK, "response.guide", response=id, guidance="首发只讲事实，每半天更新一次。")
        give = {"response": id, "suppliedBy": unit.id, "address": "https://www.nxxj.gov.cn/hy/1.html", "gist": "火情已扑灭。"}
        county.one(unit["clerk"], "response.give", "A19.form", **give, form="update")
        county.one(unit["clerk"], "response.give", **give, form="statement")
        county.one(CLERK, "response.close", "A19.whole", response=id, outcome="answered")
        county.one(CLERK, "response.push", response=id, responseNumber=1, pushes=[
            {"medium": "traditional", "name": "固原日报", "at": county.now}, {"medium": "new-media",
             "account": unit.account.id, "at": county.now}])
        county.one(unit["clerk"], "response.give", **{**give, "address": "https://www.nxxj.gov.cn/hy/2.html"}, form="update")
        county.one(CLERK, "response.close", response=id, outcome="answered")
        self.responses[id] = "emergency", "answered", 2, 2

    # The next year's days off

    def announce_calendar(self):
        """The State Council's notice of the next year, as it might be."""
        county, year = self.county, self.county.today.year + 1
        if year not in CALENDARS:
            return
        off, worked = CALENDARS[year]
        county.one(CLERK, "calendar.announce", scope="national", year=year, daysOff=[f"{year}-{day}" for day in off],
                   workdays=[f"{year}-{day}" for day in worked], document=county.paper("国办发明电"))
        county.calendars.pop(year, None)

    # At the end

    def check(self, last):
        county = self.county
        if {line["counterfeit"] for line in county.pages(CLERK, "counterfeit.list", "counterfeits")} != set(self.counterfeits):
            raise Mismatch(f"counterfeit.list is not {self.counterfeits}")
        found = {line["response"]: (line["kind"], line.get("outcome"), line["responseCount"], line["pushCount"])
                 for line in county.pages(CLERK, "response.list", "responses")}
        if found != self.responses:
            raise Mismatch(f"responses: {sorted(found.items() ^ self.responses.items(), key=str)[:6]}")
        phases = {line["site"]["id"]: line["site"]["phase"] for line in county.pages(CLERK, "site.list", "sites")}
        if phases != {site.id: "closed" if site.closed_on else "live" for site in county.sites}:
            raise Mismatch(f"sites: {phases}")
