"""Who there is: units with their newsrooms, and the offices that watch over them."""
from .ledger import ask

OPENNESS = "xiji-zwgkb"
ADMINISTRATOR, CLERK, SECOND_CLERK, LEADER, DEPUTY = "wang-shili", "li-xugou", "sun-fuhe", "qian-zhuren", "zhou-fuzhuren"
AUDITOR, PORTAL = "shen-jishi", "jie-koujiqi"
CAC, CAC_CLERK, CAC_LEADER = "xiji-wxb", "luo-jiading", "zhou-wangxin"
POLICE, POLICE_CLERK = "xiji-gaj", "wei-jingguan"
STAFFING, STAFFING_CLERK = "xiji-bianban", "wu-liru"
PROPAGANDA, PROPAGANDA_CLERK = "xiji-xcb", "xuan-mingyi"
MUNICIPAL, COMMUNICATIONS = "guyuan-zwgkb", "ningxia-tongguan"

OFFICES = [
    (CAC, "county-cac", "西吉县委网信办"), (POLICE, "police", "西吉县公安局"), (STAFFING, "staffing", "西吉县委编办"),
    (PROPAGANDA, "propaganda", "西吉县委宣传部"), (COMMUNICATIONS, "communications", "宁夏回族自治区通信管理局"), (MUNICIPAL, "municipal-openness", "固原市政务公开办"),
]
STAFF = [
    (CLERK, "李虚构", OPENNESS, "clerk"), (SECOND_CLERK, "孙复核", OPENNESS, "clerk"), (LEADER, "钱主任", OPENNESS, "leader"),
    (DEPUTY, "周副主任", OPENNESS, "deputy"), (AUDITOR, "沈计实", OPENNESS, "auditor"),
    (PORTAL, "门户网站留言接口", OPENNESS, "portal"), (CAC_CLERK, "罗假定", CAC, "clerk"),
    (CAC_LEADER, "周示例", CAC, "leader"), (POLICE_CLERK, "魏比如", POLICE, "clerk"), (STAFFING_CLERK, "吴例如", STAFFING, "clerk"),
    (PROPAGANDA_CLERK, "宣明义", PROPAGANDA, "clerk"),
]
# What each unit's people are called after, and their office.
ROLES = {
    "editor": "editor", "editor2": "editor", "first": "reviewer", "second": "reviewer", "chief": "chief-editor",
    "security": "security-officer", "clerk": "clerk", "clerk2": "clerk", "leader": "leader", "deputy": "deputy",
    "custodian": "account-custodian",
}
WORDS = {
    "editor": "边", "editor2": "编", "first": "楚", "second": "傅", "chief": "宗", "security": "包", "clerk": "马",
    "clerk2": "冯", "leader": "白", "deputy": "何", "custodian": "苏",
}
COLUMNS = [("yw", "news", "要闻"), ("tz", "notice", "通知公告"), ("gk", "disclosure", "信息公开"), ("gl", "overview", "概况"),
           ("jd", "interpretation", "政策解读"), ("wj", "policy", "政策文件")]


class Site:
    def __init__(self, id, unit, number):
        self.id, self.unit, self.number = id, unit, number
        self.place = f"site-{id}"
        self.domain = "www.nxxj.gov.cn" if id == "portal" else f"w{number}.nxxj.gov.cn"
        self.closed_on = None


class Account:
    def __init__(self, id, unit):
        self.id, self.unit, self.place = id, unit, f"account-{id}"
        self.since = self.until = None


class Unit:
    def __init__(self, number, sites):
        self.number = number
        self.id = OPENNESS if number == 0 else f"danwei-{number:03d}"
        self.name = "西吉县政务公开办" if number == 0 else f"西吉县第{number}示例局"
        self.account = Account(f"zhanghao-{number:03d}", self)
        self.site = Site("portal" if number == 0 else f"wz-{number:03d}", self, number) if number <= sites else None
        self.people = {role: f"{role}-{number:03d}" for role in ROLES}
        if number == 0:
            self.people |= {"clerk": CLERK, "clerk2": SECOND_CLERK, "leader": LEADER, "deputy": DEPUTY}

    def __getitem__(self, role):
        return self.people[role]

    @property
    def staff(self):
        known = {each[0] for each in STAFF}
        return [(person, f"{WORDS[role]}示例{self.number:03d}", self.id, ROLES[role])
                for role, person in self.people.items() if person not in known]


def found(county):
    """Offices, people, sites with their columns, accounts, services: as they are on the first day."""
    county.send(ADMINISTRATOR, [ask("office.register", office=id, kind=kind, name=name) for id, kind, name in OFFICES] + [
        ask("office.register", office=unit.id, kind="department", name=unit.name) for unit in county.units[1:]])
    county.send(ADMINISTRATOR, [
        ask("staff.assign", staff=id, name=name, office=office, roles=[role])
        for id, name, office, role in STAFF + [person for unit in county.units for person in unit.staff]])
    for site in county.sites:
        n, portal = site.number, site.id == "portal"
        county.positions[site.place] = county.one(
            CLERK, "site.register-existing", site=site.id, kind="portal" if portal else "department",
            name="西吉县人民政府门户网站" if portal else f"{site.unit.name}网站", host=site.unit.id, openedOn="2009-05-01",
            mark=f"CA271640422000{n:03d}", domain=site.domain, icp=f"宁ICP备09000126号-{n + 1}",
            police=f"宁公网安备640422020{n:05d}号", identityCode=f"64042200{n + 1:02d}")["events"][0]["position"]
        county.send(CLERK if portal else site.unit["clerk"], [
            ask("column.open", site=site.id, column=column, name=f"{name}", kind=kind, purpose="发布本单位信息。")
            for column, kind, name in COLUMNS])
    county.send(CAC_CLERK, [ask("platform.approve", platform="weixin", name="微信", document=county.paper("西网信")),
                            ask("platform.approve", platform="weibo", name="新浪微博", document=county.paper("西网信"))])
    county.send(CLERK, [ask(
        "account.register-existing", account=unit.account.id, platform="微信", name=f"{unit.name}发布", host=unit.id,
        verified=True, openedOn="2019-03-01", filedWithCACOn="2019-03-08", filedWithOpennessOn="2019-03-08")
        for unit in county.units])
