"""Official accounts (A37-A43): archived month by month, opened, closed; and what is measured of them, of sites, and of
services."""
import collections
import datetime
import hashlib

from .ledger import Mismatch, ask
from .people import CLERK, Account


class Accounts:
    def __init__(self, county):
        self.county, self.measured, self.service = county, {}, None
        self.taken_in = collections.Counter()  # cases of the portal's service, by year

    def year(self, year):
        county = self.county
        for month in range(1, 13):
            first = datetime.date(year + month // 12, month % 12 + 1, 1)
            county.plan_work(first, self.month_end, f"{year}-{month:02d}", later=1)
        if year == county.first.year:
            county.plan_work(datetime.date(year, 3, 10), self.propose, county.units[1])
            county.plan_work(datetime.date(year, 9, 7), self.close, county.units[-1])

    # Month by month

    def month_end(self, month):
        county = self.county
        first = datetime.date.fromisoformat(f"{month}-01")
        whole = [a for a in county.accounts if a.since <= first or a.since == county.first == first]
        for account in whole:
            if account.until:
                continue
            digest = hashlib.sha256(f"{account.id} {month}".encode()).hexdigest()
            given = {"account": account.id, "month": month, "digest": digest}
            if county.chance(.02) and account.unit.number:
                county.one(CLERK, "account.archive", "A41.4.archiver", **given)
            county.one(account.unit["custodian"], "account.archive", **given)
        self.measure(month, whole)
        self.serve(month)

    def serve(self, month):
        """What the portal's service took in; a month that is said twice is said wrongly."""
        county = self.county
        if not self.service:
            self.service = county.new(CLERK, "service.enter", "service", site="portal", name="学籍转入", office=county.units[1].id,
                                      entrance="https://zwfw.nxxj.gov.cn/jiaoyu/xueji")
        accepted = county.random.randrange(20, 90)
        given = {"service": self.service, "month": month, "source": "窗口台账"}
        county.one(CLERK, "service.record-intake", **given, accepted=accepted, completed=accepted - 1)
        if county.chance(.1):
            county.one(CLERK, "service.record-intake", "A21.correction", **given, accepted=accepted + 1, completed=accepted - 1)
        self.taken_in[int(month[:4])] += accepted

    def measure(self, month, accounts):
        county = self.county
        given = {"period": month, "source": "网站访问统计系统", "takenAt": county.now}
        for site in county.sites:
            if site.closed_on:
                continue
            visits = county.random.randrange(5_000, 20_000)
            asks = [
                ask("measurement.record", subject=site.place, kind="visits", value=visits, countedBy="当月页面浏览次数之和。", **given),
                ask("measurement.record", subject=site.place, kind="unique-visitors", value=visits // 3,
                    countedBy="同一客户端一天计一次。", **given)]
            if county.chance(.05):
                asks.append(ask("measurement.record", "measurement.correction", subject=site.place, kind="visits",
                                value=visits + 7, countedBy="当月页面浏览次数之和。", **given))
                visits += 100
                asks.append(ask("measurement.correct", subject=site.place, kind="visits", value=visits,
                                countedBy="当月页面浏览次数之和。", reasons="漏计移动端。", **given))
            county.send(site.unit["clerk"], asks)
            year = int(month[:4])
            for kind, value in (("visits", visits), ("unique-visitors", 0)):
                self.measured[site.place, kind, year] = self.measured.get((site.place, kind, year), 0) + value
        for account in accounts:
            if not account.until:
                county.one(account.unit["clerk"], "measurement.record", subject=account.place, kind="followers",
                           value=county.random.randrange(1_000, 9_000), countedBy="平台后台显示。", **given)

    # Opened

    def propose(self, unit):
        """A plan that is not whole at first; then approved by the leader, not by the deputy."""
        county = self.county
        account = Account("weibo-001", unit)
        plan = {"account": account.id, "kind": "institutional", "platform": "新浪微博", "name": f"{unit.name}发布",
                "lead": unit["leader"], "deputy": unit["deputy"], "chiefEditor": unit["chief"],
                "custodian": unit["custodian"], "section": "办公室", "operators": [unit["editor"]]}
        county.one(unit["clerk"], "account.propose-opening", "A39.plan", **plan)
        county.one(unit["clerk"], "account.propose-opening", **plan, purpose="发布政策和动态。")
        case = f"account-opening.{account.id}.1"
        decision = {"case": case, "step": "approve", "decision": "approve"}
        county.one(unit["deputy"], "case.decide", "A39.opening-approval", **decision)
        county.one(unit["leader"], "case.decide", **decision)
        county.plan_work(county.today, self.open, account, case, later=2)

    def open(self, account, case):
        county, unit = self.county, account.unit
        county.one(unit["clerk"], "account.open", "A39.verification", case=case)
        county.one(unit["clerk"], "account.register-on-platform", case=case, number="7000000001",
                   address="https://weibo.com/u/7000000001")
        county.one(unit["custodian"], "account.complete-verification", case=case, entity=unit.name)
        county.one(unit["custodian"], "account.open", case=case)
        account.since = county.today
        county.accounts.append(account)
        county.plan_work(county.today, self.file, account, case, later=2)

    def file(self, account, case):
        for filing in ("cac", "openness"):
            self.county.one(account.unit["clerk"], "account.file", case=case, filing=filing, document=self.county.paper("示例"))

    # Closed

    def close(self, unit):
        county, account = self.county, unit.account
        county.closing.add(account.place)
        county.one(CLERK, "account.propose-closing", accounts=[account.id], reasons="长期闲置，内容并入县门户网站。")
        case = f"account-closing.{account.id}.1"
        county.one(unit["clerk"], "account.cancel", "A39.closing-announcement", case=case)
        county.one(unit["leader"], "case.decide", case=case, step="approve", decision="approve")
        county.one(unit["clerk"], "account.announce-closing", case=case, title="关于关闭账号的公告",
                   address="https://www.nxxj.gov.cn/gg/20.html")
        county.plan_work(county.today, self.cancel, account, case, later=1)

    def cancel(self, account, case):
        county = self.county
        county.one(account.unit["clerk"], "account.cancel", case=case)
        account.until = county.today
        county.one(account.unit["clerk"], "account.file-closing", case=case, document=county.paper("示例"))

    # At the end

    def check(self, last):
        found = {(line["account"]["id"], line["account"]["phase"]) for line in self.county.pages(CLERK, "account.list", "accounts")}
        wanted = {(a.id, "closed" if a.until else "open") for a in self.county.accounts}
        if found != wanted:
            raise Mismatch(f"accounts: {sorted(found ^ wanted)}")
