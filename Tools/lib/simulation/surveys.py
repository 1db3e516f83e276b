"""Surveys and interviews (A20): opened, closed, counted, put right by somebody else, published or not, called off."""
import collections
import datetime

from .county import DAY
from .ledger import Mismatch
from .people import CLERK, SECOND_CLERK

PORTAL = "site-portal"


class Survey:
    def __init__(self, id, place):
        self.id, self.place, self.phase = id, place, "open"
        self.opinions = self.ended_on = self.published_on = None


class Interview:
    def __init__(self, id, place):
        self.id, self.place, self.phase = id, place, "open"
        self.put = self.answered = self.held_on = None


class Surveys:
    def __init__(self, county):
        self.county, self.all, self.interviews = county, [], []

    def year(self, year):
        county = self.county

        def on(month, day, task):
            if datetime.date(year, month, day) > county.first:
                county.plan_work(datetime.date(year, month, day), task)
        on(3, 2, self.survey)
        on(4, 13, self.solicitation)
        on(9, 8, self.called_off)
        on(6, 15, self.interview)
        on(9, 21, self.guest_away)
        on(11, 9, self.portal_interview)

    def open(self, person, place, kind, title, days):
        county = self.county
        given = {"place": place, "kind": kind, "title": title, "from": str(county.today),
                 "until": str(county.today + days * DAY), "address": "https://www.nxxj.gov.cn/zj/1.html"}
        survey = Survey(county.new(person, "survey.open", "survey", **given), place)
        self.all.append(survey)
        return survey, given

    def closed(self, survey, opinions):
        survey.phase, survey.opinions, survey.ended_on = "closed", opinions, self.county.today

    # A unit asks at its account what people think of a plan

    def solicitation(self):
        county, unit = self.county, self.county.units[1]
        survey, given = self.open(unit["clerk"], unit.account.place, "solicitation", "错峰放学方案征求意见", 10)
        county.one(unit["clerk"], "survey.open", "survey.twice", **given)
        county.plan_work(county.today + 11 * DAY, self.solicited, survey, unit)

    def solicited(self, survey, unit):
        county = self.county
        county.one(unit["clerk"], "survey.close", survey=survey.id, opinionCount=37)
        self.closed(survey, 37)
        county.one(unit["clerk"], "survey.correct", "survey.corrector", survey=survey.id, opinionCount=38, reasons="漏计一条来信。")
        county.one(unit["editor"], "survey.correct", survey=survey.id, opinionCount=38, reasons="漏计一条来信。")
        survey.opinions = 38
        county.one(unit["clerk"], "survey.publish", survey=survey.id, address="https://www.nxxj.gov.cn/zj/2.html")
        survey.phase, survey.published_on = "published", county.today

    # The portal's readers are asked; the answers stay in at first

    def survey(self):
        county = self.county
        given = {"place": PORTAL, "kind": "survey", "title": "门户网站改版满意度调查", "address": "https://www.nxxj.gov.cn/dc/1.html",
                 "from": str(county.today), "until": str(county.today + 14 * DAY)}
        county.one(county.units[1]["clerk"], "survey.open", "A20.interaction", **given)
        county.one(CLERK, "survey.open", "A20.survey-days", **{**given, "until": str(county.today - DAY)})
        county.one(CLERK, "survey.open", "survey.days", **{**given, "until": f"{county.today.year + 36}-04-30"})
        survey, _ = self.open(CLERK, PORTAL, "survey", "门户网站改版满意度调查", 14)
        county.one(CLERK, "survey.publish", "survey.phase", survey=survey.id, address="https://www.nxxj.gov.cn/dc/2.html")
        county.plan_work(county.today + 15 * DAY, self.surveyed, survey, county.today)

    def surveyed(self, survey, opened):
        county = self.county
        county.one(CLERK, "survey.close", survey=survey.id, opinionCount=512)
        self.closed(survey, 512)
        days = {"survey": survey.id, "from": str(opened), "until": str(opened + 12 * DAY), "reasons": "登记时看错日期。"}
        county.one(CLERK, "survey.correct-days", "survey.corrector", **days)
        county.one(SECOND_CLERK, "survey.correct-days", **days)
        county.one(CLERK, "survey.publish", "A20.survey-result", survey=survey.id)
        county.one(CLERK, "survey.publish", survey=survey.id, reasons="统计结果随改版方案一并公布。")
        survey.phase = "unpublished"
        if county.today.year != county.first.year:
            return
        # The first year's comes out after all.
        county.plan_work(county.today + 40 * DAY, self.out, survey)

    def out(self, survey):
        county = self.county
        county.one(CLERK, "survey.publish", survey=survey.id, address="https://www.nxxj.gov.cn/dc/2.html")
        survey.phase, survey.published_on = "published", county.today

    def called_off(self):
        county = self.county
        survey, _ = self.open(CLERK, PORTAL, "survey", "办事指南满意度调查", 10)
        county.one(CLERK, "survey.cancel", survey=survey.id, reasons="与另一调查合并。")
        survey.phase = "cancelled"
        county.one(CLERK, "survey.close", "survey.phase", survey=survey.id, opinionCount=1)

    # Interviews

    def invite(self, person, place, unit, title, later=0):
        county = self.county
        id = county.new(person, "interview.open", "interview", place=place, title=title, guestOffice=unit.id, guestRole="局长",
                        day=str(county.today + later * DAY), address="https://www.nxxj.gov.cn/ft/1.html")
        interview = Interview(id, place)
        self.interviews.append(interview)
        return interview

    def hold(self, person, interview, put, answered):
        close = {"interview": interview.id, "putCount": put, "transcript": "https://www.nxxj.gov.cn/ft/2.html"}
        self.county.one(person, "interview.close", "A20.interview-count", **close, answeredCount=put + 1)
        self.county.one(person, "interview.close", **close, answeredCount=answered)
        interview.phase, interview.put, interview.answered, interview.held_on = "held", put, answered, self.county.today

    def interview(self):
        county, unit = self.county, self.county.units[1]
        interview = self.invite(unit["clerk"], unit.account.place, unit, "招生政策在线访谈")
        self.hold(unit["clerk"], interview, 12, 9)
        right = {"interview": interview.id, "putCount": 14, "answeredCount": 9, "reasons": "漏计两个提问。",
                 "transcript": "https://www.nxxj.gov.cn/ft/2.html"}
        county.one(unit["clerk"], "interview.correct", "survey.corrector", **right)
        county.one(unit["editor"], "interview.correct", **right)
        interview.put = 14

    def guest_away(self):
        county, unit = self.county, self.county.units[1]
        interview = self.invite(unit["clerk"], unit.account.place, unit, "校园安全在线访谈", 10)
        county.one(unit["clerk"], "interview.close", "survey.order", interview=interview.id, putCount=3, answeredCount=3,
                   transcript="https://www.nxxj.gov.cn/ft/2.html")
        county.one(unit["clerk"], "interview.cancel", interview=interview.id, reasons="嘉宾参加防汛值守。")
        interview.phase = "cancelled"
        county.one(unit["clerk"], "interview.cancel", "interview.phase", interview=interview.id, reasons="再取消。")

    def portal_interview(self):
        interview = self.invite(CLERK, PORTAL, self.county.units[1], "冬季供暖在线访谈")
        self.hold(CLERK, interview, 20, 20)

    # At the end

    def check(self, last):
        county = self.county
        for method, member, key, these in (("survey.list", "surveys", "survey", self.all),
                                           ("interview.list", "interviews", "interview", self.interviews)):
            found = {(line[key], line["place"]["subject"], line["phase"]) for line in county.pages(CLERK, method, member)}
            if found != (wanted := {(each.id, each.place, each.phase) for each in these}):
                raise Mismatch(f"{method}: {sorted(found ^ wanted)}")
        for year in {each.ended_on.year for each in self.all if each.ended_on}:
            for figure, wanted in self.counted(year).items():
                if (found := county.counts(figure, year)) != wanted:
                    raise Mismatch(f"{figure} of {year} is {found}, and {dict(wanted)} were made")

    def counted(self, year):
        """What figures say of a year, by place."""
        wanted = collections.defaultdict(collections.Counter)
        for each in self.all:
            if each.ended_on and each.ended_on.year == year:
                wanted["A35.surveys"][each.place] += 1
                wanted["A35.survey-opinions"][each.place] += each.opinions
            if each.published_on and each.published_on.year == year:
                wanted["A35.survey-results"][each.place] += 1
        for each in self.interviews:
            if each.held_on and each.held_on.year == year:
                wanted["A35.interviews"][each.place] += 1
                wanted["A35.interview-questions"][each.place] += each.put
                wanted["A35.interview-answers"][each.place] += each.answered
        return wanted

    def lines(self, place, year):
        """The lines of a site's annual report."""
        return {line: self.counted(year)[figure][place] for line, figure in (
            ("interaction.surveys", "A35.surveys"), ("interaction.opinions", "A35.survey-opinions"),
            ("interaction.survey-results", "A35.survey-results"), ("interaction.interviews", "A35.interviews"),
            ("interaction.interview-messages", "A35.interview-questions"),
            ("interaction.interview-answers", "A35.interview-answers"))}
