#!/usr/bin/env python3
"""Opens sites and takes them offline at random, in a ledger the example has filled: walk_cases.py BIN LEDGER
[COUNT] [SEED].

Asks `case.show` what a case waits for, picks one of it, and does it as somebody who may: so every case runs
through its procedure in an order of its own, with returns, rejections and withdrawals on the way. Nothing here
knows the order of the steps.
"""
import datetime
import json
import os
import random
import subprocess
import sys

ZONE = datetime.timezone(datetime.timedelta(hours=8))
MATERIALS = ["responsibilities", "review-mechanism", "security-measures", "emergency-plan"]
EMERGENCY_REPORTS = {
    "report": "municipal-openness", "forward-government": "municipal-government",
    "forward-region": "regional-general", "forward-state-council": "state-council-general",
}


class Walk:
    def __init__(self, bin_folder, ledger, seed):
        self.tool = os.path.join(bin_folder, "siteledger-request")
        self.ledger = ledger
        self.random = random.Random(seed)
        self.now = datetime.datetime(2026, 6, 2, 9, tzinfo=ZONE)
        self.name = seed
        self.sessions = {}
        self.sent = 0

    def send(self, staff, method, **params):
        """The result of a request, or its error as an exception."""
        if staff not in self.sessions:
            self.sessions[staff] = subprocess.Popen(
                [self.tool, self.ledger, "--as", staff], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process = self.sessions[staff]
        self.sent += 1
        request = {"jsonrpc": "2.0", "id": self.sent, "method": method, "params": params}
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        if "error" in answer:
            raise ValueError(f"{method}: {json.dumps(answer['error'], ensure_ascii=False)}")
        return answer["result"]

    def paper(self):
        """A paper of today, older than what it decides it would be refused; and of its own number."""
        return {"number": f"示例〔2026〕{self.sent + 1}号", "date": self.now.date().isoformat()}

    def command(self, staff, method, **params):
        self.now += datetime.timedelta(minutes=self.random.randint(1, 3000))
        return self.send(staff, method, requestId=f"walk-{self.name}-{self.sent}", now=self.now.isoformat(), **params)

    def close(self):
        for process in self.sessions.values():
            process.stdin.close()
            process.wait()
            process.stdout.close()

    def walk(self, number):
        """A site from its proposal to its end, or to where it is left; a live one goes offline twice."""
        site = f"walk-{number}"
        opened = self.command(
            "huang-banyan", "site.propose", site=site, kind="department", name=f"示例网站{number}",
            host="wenlv-ju", purpose="standing", specialNeed="县门户网站暂不具备该功能。")
        if self.case(opened["case"], number) != "completed":
            return
        if self.random.random() < 0.8:
            down = self.command("dong-jiaxiang", "site.take-offline-emergency", sites=[site], cause="force-majeure",
                                circumstances="示例。")
            if self.case(down["case"], number, withdraws=False) != "completed":
                return
        down = self.command("huang-banyan", "site.propose-offline", site=site, reason="maintenance",
                            explanation="示例。", days=30)
        self.case(down["case"], number, withdraws=False)

    def close_accounts(self, count):
        """Closes accounts in one case, each at its own pace; one of them is taken out of it."""
        names = [f"walk-{self.name}-{n}" for n in range(count)]
        for n, name in enumerate(names):
            self.command("li-xugou", "account.register-existing", account=name, platform="微博",
                         name=f"示例账号{n}", host="wenlv-ju")
        opened = self.command("huang-banyan", "account.propose-closing", accounts=names, reasons="长期不更新。")
        dropped = False
        while True:
            shown = self.send("huang-banyan", "case.show", case=opened["case"])
            if shown["summary"]["status"] != "running":
                return
            step = self.random.choice(shown["next"])
            account = step["subject"]["subject"] if isinstance(step["subject"], dict) else step["subject"]
            person = self.person(step["office"]["id"], step["roles"])
            if step["method"] == "case.decide":
                decision = "approve" if dropped else "reject"
                dropped = True
                more = {"step": step["step"], "decision": decision, "reasons": "示例。", "subject": account}
            else:
                more = {"accounts": [account.removeprefix("account-")]}
            if step["step"] == "announce":
                more |= {"title": "关闭公告", "address": "https://www.nxxj.gov.cn/gg/9.html"}
            if step["step"] == "file":
                more["document"] = self.paper()
            self.command(person, step["method"], case=opened["case"], **more)

    def case(self, case, number, withdraws=True):
        """Goes on with a case to its end, or to where it is left; gives its status."""
        left = self.random.choice([10, 25, 1000, 1000, 1000]) if withdraws else 1000
        while True:
            shown = self.send("huang-banyan", "case.show", case=case)
            if shown["summary"]["status"] != "running" or not left:
                return shown["summary"]["status"]
            left -= 1
            if withdraws and self.random.random() < 0.01:
                self.command("huang-banyan", "case.decide", case=case, decision="withdraw", reasons="不再需要。")
                continue
            self.do(case, number, self.random.choice(shown["next"]))

    def do(self, case, number, step):
        method, name = step["method"], step["step"]
        params = {"case": case}
        office = step["office"]["id"]
        roles = step["roles"]
        if step["isOnBehalf"]:
            params |= {"onBehalfOf": office, "document": self.paper()}
            office, roles = "xiji-zwgkb", ["clerk"]
        decision = self.random.choices(["approve", "return", "reject"], [12, 3, 0.5])[0]
        if decision != "approve" and decision in step["decisions"]:
            method = "case.decide"
            params |= {"step": name, "decision": decision, "reasons": "示例理由。"}
        else:
            params |= self.params(method, name, number)
        if method == "report.file" and case.startswith("site-emergency-offline"):
            params["to"] = EMERGENCY_REPORTS[name]
        if method in ("site.propose", "site.propose-offline"):
            del params["case"]
        self.command(self.person(office, roles), method, **params)

    def person(self, office, roles):
        for staff in self.send("huang-banyan", "staff.list", office=office)["staff"]:
            if set(staff["roles"]) & set(roles):
                return staff["id"]
        raise ValueError(f"nobody of {office} is {roles}")

    def params(self, method, step, number):
        """What a request says beside its case; nothing here depends on what was done before."""
        filing = step.removesuffix("-apply").removesuffix("-grant")
        domain = f"walk{number}.nxxj.gov.cn"
        granted = {
            "mark": f"CA271640422{number + 100:06}", "domain": domain, "icp": f"宁ICP备{20000000 + number}号-1",
            "police": f"宁公网安备640422020{number + 100:05}号", "identity-code": f"640422{number + 1000}",
        }
        if method == "filing.apply":
            more = {"domain": {"domain": domain}, "identity-code": {"information": {
                "responsible": "董假想", "contact": "黄扮演", "telephone": "0954-0000000", "address": "示例地址"}}}
            return {"filing": filing} | more.get(filing, {})
        return {
            "case.decide": lambda: {"step": step, "decision": "approve"},
            "site.apply": lambda: {"materials": [
                {"kind": kind, "title": "示例材料", "digest": f"{number:062x}{place:02x}"}
                for place, kind in enumerate(MATERIALS)]},
            "site.propose": lambda: {
                "site": f"walk-{number}", "kind": "department", "name": f"示例网站{number}", "host": "wenlv-ju",
                "purpose": "standing", "specialNeed": "县门户网站暂不具备该功能。"},
            "filing.grant": lambda: {"filing": filing, "number": granted[filing]},
            "security.record-measures": lambda: {"measures": "示例措施。"},
            "security.record-test": lambda: {
                "passed": self.random.random() < 0.7, "tester": "示例机构", "report": self.paper(), "findings": "示例。"},
            "announcement.publish": lambda: {
                "title": "开通公告", "address": f"https://www.nxxj.gov.cn/gg/{number}.html"},
            "report.file": lambda: {"document": self.paper()},
            "site.propose-offline": lambda: {
                "site": f"walk-{number}", "reason": "maintenance", "explanation": "示例。", "days": 30},
            "site.take-offline": lambda: {},
            "site.restore": lambda: {},
            "deployment.record": lambda: {"platform": "regional", "cloud": "regional"},
            "site.launch": lambda: {},
        }[method]()


def walk(bin_folder, ledger, count, seed, first=0):
    """Opens `count` sites, one after the other, numbered from `first` on, 90 days later for each number."""
    walker = Walk(bin_folder, ledger, seed)
    walker.now += datetime.timedelta(days=90 * first)
    try:
        for number in range(first, first + count):
            walker.walk(number)
        walker.close_accounts(3)
    finally:
        walker.close()


if __name__ == "__main__":
    walk(sys.argv[1], sys.argv[2], *[int(number) for number in (sys.argv[3:] + ["8", "1"])[:2]])
