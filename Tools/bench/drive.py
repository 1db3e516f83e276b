"""A drive over idle accounts (A39): one case about hundreds of accounts, which units close one by one or in lots.

The openness office proposes to close them all. Each unit's leader decides about each of the unit's own, and takes
every tenth out of the case; its clerk announces half of the others one by one, the rest in lots, cancels them on their
platforms and files the closing, to the end of the case.
"""
from county import ADMINISTRATOR, CLERK, Requests, clerk, leader, office

UNITS = 6
LOT = 20


class Drive:
    def __init__(self, subjects):
        self.units = min(UNITS, subjects)
        self.accounts = [f"zhanghao-{number}" for number in range(subjects)]
        self.case = "account-closing.zhanghao-0.1"
        self.of_unit = [self.accounts[unit::self.units] for unit in range(self.units)]

    def preparation(self):
        """Sessions before the drive: units, their people, the accounts."""
        request = Requests("zhunbei")
        yield ADMINISTRATOR, [request(
            "office.register", office="guyuan-zwgkb", kind="municipal-openness", name="固原市政务公开办")] + [
            request("office.register", office=office(unit), kind="department", name=f"西吉县第{unit}局")
            for unit in range(self.units)] + [
            request("staff.assign", staff=id(unit), name=f"{name}{unit}", office=office(unit), roles=[role])
            for unit in range(self.units)
            for id, name, role in ((clerk, "马示意", "clerk"), (leader, "白假设", "leader"))] + [
            request("staff.assign", staff=CLERK, name="李虚构", office="xiji-zwgkb", roles=["clerk"])]
        yield CLERK, [request(
            "account.register-existing", account=account, platform="新浪微博", name=f"西吉发布{number}",
            host=office(number % self.units), verified=True, openedOn="2019-05-06", filedWithCACOn="2019-05-15",
            filedWithOpennessOn="2019-05-15") for number, account in enumerate(self.accounts)]

    def sessions(self):
        """The drive itself: (a staff id, requests)."""
        request = Requests("qingli", "10:00")
        yield CLERK, [request("account.propose-closing", accounts=self.accounts,
                              reasons="长期闲置，内容并入县门户网站。")]
        for unit, accounts in enumerate(self.of_unit):
            yield leader(unit), [self.decision(request, account, number) for number, account in enumerate(accounts)]
        for unit, accounts in enumerate(self.of_unit):
            closed = [account for number, account in enumerate(accounts) if number % 10 != 9]
            yield clerk(unit), [
                each for method, more in (
                    ("account.announce-closing", {"title": "关于关闭政务新媒体账号的公告",
                                                  "address": "https://www.nxxj.gov.cn/gg/1.html"}),
                    ("account.cancel", {}),
                    ("account.file-closing", {"document": {"number": "备〔2026〕1号", "date": "2026-03-02"}}))
                for each in self.in_lots(request, method, closed, more)]

    def decision(self, request, account, number):
        verdict = {"decision": "reject", "reasons": "仍在使用。"} if number % 10 == 9 else {"decision": "approve"}
        return request("case.decide", case=self.case, step="approve", subject=f"account-{account}", **verdict)

    def in_lots(self, request, method, accounts, more):
        """Half of the accounts one by one, the rest in requests that name many."""
        half = len(accounts) // 2
        lots = [[account] for account in accounts[:half]]
        lots += [accounts[first:first + LOT] for first in range(half, len(accounts), LOT)]
        return [request(method, case=self.case, accounts=lot, **more) for lot in lots]
