"""A county with many cases, as the requests that make it: the same for the same number of cases, request for request.

Half of the cases open sites and were carried to different depths, half complete the filings of sites that were open
before the ledger began. The education bureau has half of all sites, one for each school; the other departments share
the rest. What waits afterwards is known: decisions for the openness office's leader, filings for the bureau's clerk.
"""
import datetime

# When the county is made, on the day it is made; see `Requests`.
AFTERWARDS = "22:00"
LEADER, CLERK, ADMINISTRATOR = "zhao-yangben", "li-xugou", "wang-shili"
STAFFING, POLICE = "wu-liru", "zheng-moni"
OFFICES = [
    ("xiji-wxb", "county-cac", "西吉县委网信办"), ("xiji-bianban", "staffing", "西吉县委编办"),
    ("xiji-gongan", "police", "西吉县公安局"), ("ningxia-tongguan", "communications", "宁夏回族自治区通信管理局"),
    ("guyuan-zwgkb", "municipal-openness", "固原市政务公开办"),
    ("ningxia-bgt", "regional-general", "宁夏回族自治区人民政府办公厅"),
    ("guowuyuan-bgt", "state-council-general", "国务院办公厅"),
]
STAFF = [
    (LEADER, "赵样本", "xiji-zwgkb", "leader"), (CLERK, "李虚构", "xiji-zwgkb", "clerk"),
    (STAFFING, "吴例如", "xiji-bianban", "clerk"), (POLICE, "郑模拟", "xiji-gongan", "clerk"),
]
MATERIALS = [
    ("responsibilities", "网站责任分工"), ("review-mechanism", "内容及保密审查办法"),
    ("security-measures", "安全防护措施"), ("emergency-plan", "网络安全应急预案"),
]
# How far a case that opens a site was carried; of twenty in a row, so many.
PROPOSED, CONSENTED, APPLIED, APPROVED, LAUNCHED = range(5)
DEPTHS = [PROPOSED] * 2 + [CONSENTED] * 2 + [APPLIED] * 7 + [APPROVED] * 7 + [LAUNCHED] * 2


class Requests:
    """Makes requests, each with an id of its own and a tenth of a second after the one before.

    All of it happens on one day, so that no term ends on the way: a sweep is not what is measured.
    """

    def __init__(self, name, start="09:00"):
        self.name, self.number = name, 0
        self.start = datetime.datetime.fromisoformat(f"2026-03-02T{start}:00+08:00")

    def __call__(self, method, **params):
        self.number += 1
        now = self.start + datetime.timedelta(milliseconds=100 * self.number)
        return {"jsonrpc": "2.0", "id": self.number, "method": method, "params": {
            "requestId": f"{self.name}-{self.number}", **params, "now": now.isoformat()}}


class Opening:
    """The requests about one site that is opened; its host's clerk and leader send most of them."""

    def __init__(self, number, host):
        self.number, self.host = number, host
        self.depth = DEPTHS[number % len(DEPTHS)]
        self.site, self.domain = f"w{number}", f"w{number}.nxxj.gov.cn"
        self.case = f"site-opening.{self.site}.1"

    def propose(self, request):
        return request("site.propose", site=self.site, kind="department", name=f"西吉县第{self.number}号网站",
                       host=office(self.host), purpose="standing",
                       specialNeed="承担网上报名和成绩查询，需实名核验，县门户网站暂不具备该功能。")

    def apply(self, request):
        return request("site.apply", case=self.case, materials=[
            {"kind": kind, "title": title, "digest": f"{self.number:062x}{place:02x}"}
            for place, (kind, title) in enumerate(MATERIALS)])

    def decide(self, request, step, **more):
        return request("case.decide", case=self.case, step=step, decision="approve", **more)

    def file(self, request, filing, **more):
        return request("filing.apply", case=self.case, filing=filing, **more)

    def grant(self, request, filing, number, **more):
        return request("filing.grant", case=self.case, filing=filing, number=number, **more)


def office(department):
    return f"bumen-{department}"


def clerk(department):
    return f"jingban-{department}"


def leader(department):
    return f"juzhang-{department}"


def behalf(other):
    """Of what is recorded for an office that is not in the ledger itself."""
    return {"onBehalfOf": other, "document": {"number": "函〔2026〕1号", "date": "2026-03-02"}}


class County:
    def __init__(self, cases):
        self.cases = cases
        self.departments = max(2, min(40, cases // 100))
        self.openings = [Opening(number, self.host(number)) for number in range((cases + 1) // 2)]
        self.existing = range(cases // 2)

    def host(self, number):
        """Every other twenty sites are of the education bureau, which is department 0."""
        twenty = number // len(DEPTHS)
        return 0 if twenty % 2 == 0 else 1 + twenty // 2 % (self.departments - 1)

    # What waits afterwards.

    def decisions(self, count):
        """Requests of the openness office's leader, each an approval that a case waits for."""
        request = Requests("jueding", AFTERWARDS)
        waiting = [one for one in self.openings if one.depth == APPLIED][:count]
        return LEADER, [one.decide(request, "approve") for one in waiting]

    def filings(self, count):
        """Requests of the education bureau's clerk, each an application for a mark or a domain."""
        request = Requests("shenqing", AFTERWARDS)
        waiting = [one for one in self.openings if one.depth == APPROVED and one.host == 0]
        steps = [(one, filing) for one in waiting for filing in ("mark", "domain")][:count]
        return clerk(0), [
            one.file(request, filing, **({"domain": one.domain} if filing == "domain" else {}))
            for one, filing in steps]

    # How it is made.

    def sessions(self):
        """Who sends what, in order: (a staff id, requests)."""
        request = Requests("xian")
        yield from self.directory(request)
        yield from self.register_existing(request)
        yield from self.open(request)
        yield from self.launch(request, [one for one in self.openings if one.depth == LAUNCHED])

    def directory(self, request):
        yield ADMINISTRATOR, [
            request("office.register", office=id, kind=kind, name=name) for id, kind, name in OFFICES] + [
            request("office.register", office=office(number), kind="department", name=f"西吉县第{number}局")
            for number in range(self.departments)] + [
            request("staff.assign", staff=id, name=name, office=where, roles=[role])
            for id, name, where, role in STAFF] + [
            request("staff.assign", staff=id(number), name=f"{name}{number}", office=office(number), roles=[role])
            for number in range(self.departments)
            for id, name, role in ((clerk, "马示意", "clerk"), (leader, "白假设", "leader"))]
        yield CLERK, [request(
            "site.register-existing", site="portal", kind="portal", name="西吉县人民政府门户网站", host="xiji-zwgkb",
            openedOn="2009-05-01", mark="CA271640422000", domain="www.nxxj.gov.cn", icp="宁ICP备09000126号-1",
            police="宁公网安备64042202999999号", identityCode="6404220001")]

    def register_existing(self, request):
        """Sites without mark and identity code: a case each, opened by the ledger. Half of them get the mark."""
        yield CLERK, [request(
            "site.register-existing", site=f"v{number}", kind="department", name=f"西吉县既有第{number}号网站",
            host=office(self.host(number)), openedOn="2016-09-01", domain=f"v{number}.nxxj.gov.cn",
            icp=f"宁ICP备25{number:06d}号-1", police=f"宁公网安备64042202{number:06d}号")
            for number in self.existing]
        continued = [number for number in self.existing if number % 2 == 0]
        yield from self.by_host(
            clerk, continued, self.host,
            lambda number: request("filing.apply", case=f"site-completion.v{number}.1", filing="mark"))
        yield STAFFING, [request("filing.grant", case=f"site-completion.v{number}.1", filing="mark",
                                 number=f"CA1716404220{number:06d}") for number in continued]

    def open(self, request):
        """Openings, carried up to the approval."""
        yield from self.of_openings(clerk, PROPOSED, lambda one: one.propose(request))
        yield from self.of_openings(leader, CONSENTED, lambda one: one.decide(request, "consent"))
        yield from self.of_openings(clerk, APPLIED, lambda one: one.apply(request))
        yield LEADER, [one.decide(request, "approve") for one in self.openings if one.depth >= APPROVED]

    def launch(self, request, openings):
        """Everything from the approval to the launch."""
        host = [one.host for one in openings]
        if not openings:
            return
        information = {"responsible": "白假设", "contact": "马示意", "telephone": "0954-3010000",
                       "address": "西吉县吉强镇中街"}

        def by_clerks(*steps):
            for step in steps:
                yield from self.by_host(clerk, range(len(openings)), host.__getitem__,
                                        lambda index, step=step: step(openings[index]))
        yield from by_clerks(
            lambda one: one.file(request, "mark"),
            lambda one: one.file(request, "domain", domain=one.domain),
            lambda one: request("deployment.record", case=one.case, platform="regional", cloud="regional"),
            lambda one: request("report.file", case=one.case, document={"number": "报〔2026〕1号", "date": "2026-03-02"}),
            lambda one: request("security.record-measures", case=one.case, measures="部署防火墙和网页防篡改。"),
            lambda one: request("security.record-test", case=one.case, passed=True, tester="某测评机构",
                                report={"number": "测〔2026〕1号", "date": "2026-03-02"}))
        yield STAFFING, [one.grant(request, "mark", f"CA2716404220{one.number:06d}") for one in openings]
        yield CLERK, [one.grant(request, "domain", one.domain) for one in openings]
        yield from by_clerks(
            lambda one: one.file(request, "icp"), lambda one: one.file(request, "police"),
            lambda one: one.file(request, "identity-code", information=information))
        yield LEADER, [one.decide(request, "county-review") for one in openings]
        yield POLICE, [one.grant(request, "police", f"宁公网安备64042202{500_000 + one.number}号") for one in openings]
        yield CLERK, [
            each for index, one in enumerate(openings) for each in (
                one.decide(request, "municipal-review", **behalf("guyuan-zwgkb")),
                one.decide(request, "regional-review", **behalf("ningxia-bgt")),
                one.grant(request, "icp", f"宁ICP备26{one.number:06d}号-1", **behalf("ningxia-tongguan")),
                one.grant(request, "identity-code", f"640422{2 + index:04d}", **behalf("guowuyuan-bgt")),
                request("announcement.publish", case=one.case, title="关于开通网站的公告",
                        address=f"https://www.nxxj.gov.cn/gg/{one.number}.html"))]
        yield from by_clerks(lambda one: request("site.launch", case=one.case))

    def of_openings(self, sender, depth, make):
        reached = [one for one in self.openings if one.depth >= depth]
        return self.by_host(sender, reached, lambda one: one.host, make)

    def by_host(self, sender, things, host, make):
        """A session for each department that has some of the things."""
        for department in range(self.departments):
            of_it = [thing for thing in things if host(thing) == department]
            if of_it:
                yield sender(department), [make(thing) for thing in of_it]
