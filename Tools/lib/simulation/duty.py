"""Who is on duty, what patrols see (A29), and the security of sites: grades, plans, drills, trainings, incidents."""
import calendar
import datetime

from .ledger import Mismatch, ask
from .people import CAC, OPENNESS

CHECKS = ["pages", "links", "columns", "content"]
ERROR, MENDED_AT_ONCE = .05, .5


class Duty:
    def __init__(self, county):
        self.county, self.patrols, self.incidents = county, {}, []
        self.open = {}  # errors of patrols that wait, by site
        self.drills = []

    @property
    def sites(self):
        return [s for s in self.county.sites[:self.county.scale.patrolled] if s.place not in self.county.closing]

    def since(self, year):
        return datetime.date(year, self.county.scale.patrols, 1)

    def day(self, date):
        if date < max(self.county.first, self.since(self.county.first.year)):
            return
        for site in self.sites:
            if date.day == 1:
                self.roster(site, date)
            self.patrol(site, "morning")
        # What is of the afternoon is recorded in it.
        if self.sites:
            self.county.until(date, 14)
        for site in self.sites:
            self.patrol(site, "afternoon")

    def roster(self, site, date):
        """A month's shifts, a leader with each; forgotten at first."""
        days = calendar.monthrange(date.year, date.month)[1]
        people = [site.unit["clerk"], site.unit["clerk2"]]
        shifts = [{"from": f"{date.replace(day=day)}T08:00:00+08:00",
                   "to": f"{date.replace(day=day) + datetime.timedelta(days=1)}T08:00:00+08:00",
                   "staff": people[day % 2], "leader": site.unit["deputy"]} for day in range(1, days + 1)]
        given = {"place": site.place, "month": f"{date:%Y-%m}"}
        if self.county.chance(.2):
            self.county.one(people[0], "duty.plan", "A29.on-duty", **given, shifts=[
                {key: value for key, value in shift.items() if key != "leader"} for shift in shifts])
        self.county.one(people[0], "duty.plan", **given, shifts=shifts)

    def patrol(self, site, half):
        county, clerk = self.county, site.unit["clerk"]
        given = {"site": site.id, "half": half}
        asks = [ask("patrol.correct", patrol=patrol, errorNumber=1, remedy="已换成新地址。")
                for patrol in self.open.pop(site.id, [])]
        if county.chance(.02):
            asks.append(ask("patrol.record", "A29.checks", **given, checks=CHECKS[:3]))
        errors = []
        if county.chance(ERROR):
            errors = [{"aspect": "links", "text": "链接打不开。"}]
            if county.chance(MENDED_AT_ONCE):
                errors[0]["remedy"] = "当场改正。"
        asks.append(ask("patrol.record", **given, checks=CHECKS, **({"errors": errors} if errors else {})))
        county.send(clerk, asks)
        id = county.minted("patrol")
        self.patrols[id] = site
        if errors and "remedy" not in errors[0]:
            self.open[site.id] = [id]

    # Security

    def found(self):
        for site in self.county.sites:
            self.secure(site)

    def secure(self, site):
        county, officer = self.county, site.unit["security"]
        county.one(site.unit["clerk"], "security.declare-hosting", site=site.id, platform="regional", cloud="regional")
        grade = {"site": site.id, "protectionLevel": 2}
        county.one(officer, "security.grade", "A25.level", **grade)
        county.one(officer, "security.grade", **grade, certificate=f"64042219{site.number:03d}-20001")
        county.one(site.unit["clerk"], "security.establish", site=site.id, regime="rules", name="网站安全管理办法",
                   document=county.paper())
        county.one(site.unit["clerk"], "security.file-plan", site=site.id, filedWithOpennessOn=str(county.today),
                   filedWithCACOn=str(county.today), document=county.paper())
        county.one(site.unit["leader"], "security.name-officer", site=site.id, officer=officer)

    def year(self, year):
        for site in self.county.sites:
            self.county.plan_work(datetime.date(year, 6, 10 + site.number % 10), self.drill, site)
        self.county.plan_work(datetime.date(year, 4, 20), self.incident, self.county.sites[0], "tampering", "considerable")
        self.county.plan_work(datetime.date(year, 9, 15), self.incident, self.county.sites[1], "outage", "ordinary")

    def drill(self, site):
        county = self.county
        if site.place in county.closing:
            return
        officer = site.unit["security"]
        county.one(officer, "security.drill", site=site.id, drillKind="tabletop", participants=[officer, site.unit["clerk"]],
                   result="二十分钟内切换到备份首页。", lessons="联系表要每季更新。")
        county.one(officer, "security.train", site=site.id, trainingKind="examination", topic="口令和钓鱼邮件",
                   trainees=[{"staff": site.unit["clerk"], "passed": True}])
        county.one(officer, "security.assess", site=site.id, assessor="宁夏某测评机构", passed=True, problemCount=2,
                   document=county.paper("测评"))
        self.drills.append((site, county.today))

    def incident(self, site, kind, grade):
        county, officer = self.county, site.unit["security"]
        at = county.clock - datetime.timedelta(minutes=20)
        county.one(officer, "security.open-incident", site=site.id, incidentKind=kind, grade=grade,
                   at=at.isoformat() + "+08:00", circumstances="首页打不开。",
                   planStartedAt=(at + datetime.timedelta(minutes=5)).isoformat() + "+08:00")
        id = county.minted("incident")
        county.one(officer, "security.close-incident", "A28.closing", securityIncident=id, outcome="已恢复。")
        for told in (CAC, OPENNESS):
            county.one(officer, "security.tell", securityIncident=id, told=told,
                       at=(at + datetime.timedelta(minutes=10)).isoformat() + "+08:00")
        county.one(officer, "security.handle-incident", securityIncident=id, action="断网，恢复备份，更换全部口令。")
        county.one(officer, "security.close-incident", securityIncident=id, outcome="已全部更换并加设双因素。")
        self.incidents.append((site, id))

    # At the end

    def check(self, last):
        county = self.county
        for site in county.sites:
            found = {line["id"] for line in county.pages(site.unit["clerk"], "patrol.list", "patrols", site=site.id)}
            wanted = {id for id, at in self.patrols.items() if at is site}
            if found != wanted:
                raise Mismatch(f"patrols of {site.id}: {len(found)}, and {len(wanted)} were recorded")
            found = {line["id"] for line in county.pages(
                site.unit["security"], "security-incident.list", "securityIncidents", site=site.id)}
            if found != {id for at, id in self.incidents if at is site}:
                raise Mismatch(f"incidents of {site.id}: {found}")
