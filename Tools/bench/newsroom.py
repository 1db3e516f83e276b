"""A county that publishes: items of one unit, each drafted, screened, reviewed by three people and published on an account.

The stages are sessions of one person each, as a newsroom's days are; what waits before each stage is known.
"""
from county import ADMINISTRATOR, CLERK, Requests

EDITOR, FIRST, SECOND, CHIEF, SECURITY = "bian-ji", "chu-shen", "fu-shen", "zong-bian", "bao-mi"
PEOPLE = [(EDITOR, "边记", "editor"), (FIRST, "楚审", "reviewer"), (SECOND, "傅审", "reviewer"),
          (CHIEF, "宗编", "chief-editor"), (SECURITY, "包密", "security-officer"), (CLERK, "李虚构", "clerk")]
ACCOUNTS = 10
TEXT = "3月2日，县政府召开春季造林工作会议，部署今年造林任务，要求各乡镇按时完成整地、调苗和栽植。"
STAGES = ["item.draft", "item.screen", "item.review", "item.publish"]


class Newsroom:
    def __init__(self, items):
        self.items = items

    def preparation(self):
        request = Requests("bianjibu", "09:00")
        yield ADMINISTRATOR, [request("staff.assign", staff=id, name=name, office="xiji-zwgkb", roles=[role])
                              for id, name, role in PEOPLE]
        yield CLERK, [request(
            "account.register-existing", account=f"xiji-{number}", platform="微信", name=f"西吉发布{number}",
            host="xiji-zwgkb", verified=True, openedOn="2019-05-06", filedWithCACOn="2019-05-15",
            filedWithOpennessOn="2019-05-15") for number in range(ACCOUNTS)]

    def sessions(self, first, count, until=None):
        """Brings `count` items, the first of which has the number `first`, to a stage: (staff id, requests)."""
        def each(name, start, make):
            request = Requests(f"{name}-{first}", start)
            return [make(request, number) for number in range(first, first + count)]
        reviews = [(person, each(person, start, self.review)) for person, start in
                   ((FIRST, "12:00"), (SECOND, "14:00"), (CHIEF, "16:00"))]
        stages = [
            ("item.draft", [(EDITOR, each("qicao", "09:30", self.draft))]),
            ("item.screen", [(SECURITY, each("shencha", "11:00", self.screen))]),
            ("item.review", reviews),
            ("item.publish", [(EDITOR, each("fabu", "18:00", self.publish))]),
        ]
        for name, sessions in stages:
            if name == until:
                return
            yield from sessions

    def waiting(self, stage, first, count):
        """The person and the requests of a stage that can be sent next."""
        known = dict((method, session) for method, session in zip(STAGES, [
            (EDITOR, "qicao", "09:30", self.draft), (SECURITY, "shencha", "11:00", self.screen),
            (FIRST, FIRST, "12:00", self.review), (EDITOR, "fabu", "18:00", self.publish)]))
        person, name, start, make = known[stage]
        request = Requests(f"{name}-{first}", start)
        return person, [make(request, number) for number in range(first, first + count)]

    @staticmethod
    def id(number):
        return f"20260302-{number + 1:06d}"

    @staticmethod
    def account(number):
        return f"account-xiji-{number % ACCOUNTS}"

    def draft(self, request, number):
        return request("item.draft", places=[self.account(number)], title=f"春季造林第{number}期", text=TEXT, source="own")

    def screen(self, request, number):
        return request("item.screen", item=self.id(number), version=1, outcome="public", ground="会议公开报道。",
                       personalDataChecked=True, tradeSecretsChecked=True)

    def review(self, request, number):
        return request("item.review", item=self.id(number), version=1, verdict="pass", noAdvertising=True)

    def publish(self, request, number):
        return request("item.publish", item=self.id(number), version=1, appearances=[
            {"place": self.account(number), "address": f"https://mp.weixin.qq.com/s/{number}"}])
