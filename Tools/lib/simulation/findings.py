"""Problems and hazards (A4, A27, A34): issued, answered, rectified, verified, fed back; and notices of criticism."""
from .county import DAY
from .ledger import Mismatch
from .people import CAC_CLERK, CLERK, DEPUTY, LEADER, OPENNESS, POLICE_CLERK, SECOND_CLERK

LATE, RETURNED, DISPUTED = .15, .15, .1
CRITICISMS = 3


class Finding:
    def __init__(self, id, place, kind, issued, due):
        self.id, self.place, self.unit, self.kind = id, place, place.unit, kind
        self.issued, self.due, self.phase = issued, due, "open"


class Findings:
    def __init__(self, county):
        self.county, self.all, self.criticisms = county, [], []
        self.hazards, self.overdue = 0, set()

    # Of inspections

    def begun(self, finding):
        """What a unit does about a problem that was found; some forget it until it is too late."""
        county, issued = self.county, self.county.today
        self.all.append(finding)
        if county.chance(DISPUTED) and finding.kind != "vulnerability":
            county.plan_work(issued, self.dispute, finding, later=1)
            return
        county.plan_work(issued, self.answer, finding, later=1)
        if county.chance(LATE):
            county.plan_work(finding.due + DAY, self.rectify, finding, later=4)
            county.plan(finding.due + DAY, self.overdue.add, finding.id)
            county.plan_work(finding.due + DAY, self.criticise, finding, later=1)
        else:
            county.plan_work(issued, self.rectify, finding, later=3)

    def answer(self, finding):
        self.county.one(finding.unit["clerk"], "finding.answer", finding=finding.id, answer="已安排更新。")

    def dispute(self, finding):
        county = self.county
        county.one(finding.unit["clerk"], "finding.answer", finding=finding.id, answer="当日有更新，请核对。", disputed=True)
        county.one(CLERK, "finding.dismiss", "finding.second-person", findings=[finding.id], reasons="当日有更新。")
        county.one(SECOND_CLERK, "finding.dismiss", findings=[finding.id], reasons="经核实，当日有更新。")
        finding.phase = "false-alarm"

    def rectify(self, finding):
        county = self.county
        evidence = {"takenOn": str(county.today), "words": "栏目已更新。"}
        county.one(finding.unit["clerk"], "finding.rectify", finding=finding.id, evidence=evidence)
        finding.phase = "rectified"
        if county.chance(.2):
            rule = "finding.second-person" if finding.unit.id == OPENNESS else "A4.verifier"
            county.one(finding.unit["clerk"], "finding.verify", rule, findings=[finding.id], reasons="已更新。")
        if county.chance(RETURNED):
            finding.due, finding.phase = county.today + 10 * DAY, "open"
            county.one(SECOND_CLERK, "finding.return", finding=finding.id, reasons="仍无本单位内容。", dueOn=str(finding.due))
            county.plan_work(county.today, self.rectify_again, finding, later=2)
            return
        self.verify(finding)

    def rectify_again(self, finding):
        # Ten days are over sooner than two working days where a long holiday lies in them.
        if self.county.today > finding.due:
            self.overdue.add(finding.id)
        self.county.one(finding.unit["clerk"], "finding.rectify", finding=finding.id,
                        evidence={"takenOn": str(self.county.today), "words": "已发布本单位内容。"})
        self.verify(finding)

    def verify(self, finding):
        self.county.one(SECOND_CLERK, "finding.verify", findings=[finding.id], reasons="栏目有本单位内容。")
        finding.phase = "verified"

    # Of criticism

    def criticise(self, finding):
        """The leader criticises a unit that let a term pass; the ledger saw it by itself, and is the evidence."""
        county = self.county
        # Its own office is criticised by a superior organ.
        if len(self.criticisms) == CRITICISMS or finding.unit.id == OPENNESS:
            return
        open_ = county.pages(CLERK, "violation.list", "violations", office=finding.unit.id, open=True)
        seen = [v for v in open_ if v["subject"]["subject"] == f"finding-{finding.id}"]
        if not seen:
            raise Mismatch(f"{finding.id} was due on {finding.due}, and nothing was seen: {open_}")
        given = {"unit": finding.unit.id, "ground": "not-rectified", "findings": "下发后逾期未整改。",
                 "measures": ["criticism", "rectification"], "dueOn": str(county.today + 14 * DAY),
                 "evidence": seen[0]["evidence"]}
        county.one(CLERK, "criticism.issue", "A34.issuer", **given, document=county.paper())
        criticism = county.new(LEADER, "criticism.issue", "criticism", **given, document=county.paper())
        self.criticisms.append(criticism)
        clerk = finding.unit["clerk"]
        if len(self.criticisms) == 1:
            county.one(clerk, "criticism.object", criticism=criticism, words="次日已更新。")
            review = {"criticism": criticism, "outcome": "corrected", "reasons": "次日确有更新。", "findings": "逾期一日整改。"}
            county.one(LEADER, "criticism.review", "A34.review", **review, document=county.paper())
            county.one(DEPUTY, "criticism.review", **review, document=county.paper())
        county.plan_work(county.today, self.answer_criticism, criticism, clerk, later=2)

    def answer_criticism(self, criticism, clerk):
        self.county.one(clerk, "criticism.answer", criticism=criticism, answer="已落实专人更新。")

    # Of hazards

    def hazard(self):
        """An authority reports a hazard, the unit mends it and says so, the authority looks again."""
        county = self.county
        place = county.random.choice([p for p in county.places if p.place not in county.closing])
        by = county.random.choice([POLICE_CLERK, POLICE_CLERK, CAC_CLERK])
        self.hazards += 1
        evidence = {"takenOn": str(county.today), "words": f"组件存在高危漏洞，第{self.hazards}号。"}
        id = county.new(by, "finding.issue", "finding", kind="vulnerability", source="authority",
                        places=[{"place": place.place, "evidence": evidence}])
        finding = Finding(id, place, "vulnerability", county.today, None)
        self.all.append(finding)
        county.plan_work(county.today, self.mend_hazard, finding, by, later=county.random.choice([0, 1, 2, 4]))

    def mend_hazard(self, finding, by):
        county, officer = self.county, finding.unit["security"]
        if county.chance(.3):
            county.one(officer, "finding.feed-back", "A27.feedback", finding=finding.id, to="网安大队魏比如")
        county.one(officer, "finding.rectify", finding=finding.id,
                   evidence={"takenOn": str(county.today), "words": "组件已升级，复测通过。"})
        finding.phase = "rectified"
        county.one(officer, "finding.feed-back", finding=finding.id, to="网安大队魏比如", words="书面反馈并附复测报告。")
        county.plan_work(county.today, self.look_again, finding, by, later=2)

    def look_again(self, finding, by):
        self.county.one(by, "finding.verify", findings=[finding.id], reasons="复测未再发现。")
        finding.phase = "verified"

    # At the end

    def check(self, last):
        lines = self.county.pages(CLERK, "finding.list", "findings")
        if {line["finding"] for line in lines if line["isOverdue"]} != self.overdue:
            raise Mismatch(f"overdue are {[line for line in lines if line['isOverdue']]}, and {self.overdue} were left")
        wanted = {(f.id, f.kind, f.phase) for f in self.all}
        found = {(line["finding"], line["kind"], line["phase"]) for line in lines}
        if found != wanted or len(lines) != len(self.all):
            raise Mismatch(f"findings: {sorted(found ^ wanted)[:6]}")
        lines = self.county.pages(CLERK, "criticism.list", "criticisms")
        if {line["criticism"] for line in lines} != set(self.criticisms):
            raise Mismatch(f"criticism: {lines}")
