#!/usr/bin/env python3
"""A citizen's message erased whole, by the tools that people use, killed at any system call.

Its texts, its file, the drafts of its answer and its public version: before the request was answered they are all as they
were, or all erased. Sent again it is erased, once; then nothing in the ledger's directory, in a backup made since or in a
ledger restored from it holds a word or a key of it, and the other message is whole.
"""
import json
import os
import re
import shutil
import subprocess
import sys

from probe import BIN
from suite import Skipped, case, check, folder, key_in, main, verify

FIRST, SECOND = "20260302-000001", "20260302-000002"
LETTER = {"title": "暗语标题玄武湖", "text": "暗语正文朱雀桥边野草花", "page": "暗语网页-白鹭洲", "name": "暗语姓名青龙",
          "telephone": "13712345678", "mail": "anyu-zhiru@example.com", "postalAddress": "暗语地址白虎巷七号",
          "identityDocument": "暗语证件六四零四", "ip": "203.0.113.88"}
MORE = {"supplement": "暗语补充秦淮河", "ask": "暗语所问夫子庙", "draft": "暗语初稿乌衣巷", "again": "暗语再稿夕阳斜",
        "question": "暗语公开问台城柳", "answer": "暗语公开答石头城", "redaction": "暗语删去莫愁湖", "reopen": "暗语重办栖霞山"}
FILE = "暗语附件燕子矶".encode() * 9000
PLANTED = [word.encode() for word in (*LETTER.values(), *MORE.values())] + ["暗语附件燕子矶".encode()]
OTHER = "另一件留言的正文鸡鸣寺"
SLOTS = 64  # More keys than the ledger of this test has.
DESTROY = {"requestId": "destroy", "erasure": "20260302-000001"}


def run(tool, *arguments, text=None, wrap=(), ok=True):
    done = subprocess.run([*wrap, os.path.join(BIN, f"siteledger-{tool}"), *arguments], text=True, capture_output=True,
                          input=text, timeout=300)
    check(not ok or done.returncode == 0, tool, *arguments, done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return done


class Desk:
    """One person after the other sends a request, a minute apart."""

    def __init__(self, path):
        self.path, self.count = path, 0

    def send(self, by, method, wrap=(), ok=True, **params):
        params.setdefault("requestId", f"r-{self.count}")
        self.count += 1
        line = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, ensure_ascii=False)
        done = run("request", self.path, "--as", by, text=line + "\n", wrap=wrap, ok=ok)
        check(not ok or '"result"' in done.stdout, method, done.stdout)
        return done


def ask(path, by, method, **params):
    line = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, ensure_ascii=False)
    return json.loads(run("request", path, "--as", by, text=line + "\n", ok=False).stdout)


def make(path, parent):
    """A ledger with two messages; the first is answered twice and public, and decided to be erased. Its code."""
    run("admin", "init", path, "--division", "640422", "--county", "西吉县", "--office", "openness", "--office-name", "公开办",
        "--administrator", "admin", "--administrator-name", "王示例", "--simulated-clock", "--now",
        "2026-03-02T09:00:00+08:00")
    desk = Desk(path)
    for staff, role in (("leader", "leader"), ("clerk", "clerk"), ("second", "clerk"), ("third", "reviewer"),
                        ("machine", "portal")):
        desk.send("admin", "staff.assign", staff=staff, name=f"张伟{staff}", office="openness", roles=[role])
    desk.send("clerk", "site.register-existing", site="portal", kind="portal", name="西吉县人民政府", host="openness",
              openedOn="2009-05-01")
    file = os.path.join(parent, "附件.txt")
    with open(file, "wb") as out:
        out.write(FILE)
    staged = run("admin", "objects", "put", path, file).stdout.strip()
    received = desk.send("machine", "message.receive", kind="complaint", source="site", through="site-portal",
                         files=[staged], **LETTER)
    code = json.loads(received.stdout)["result"]["code"]
    desk.send("machine", "message.receive", kind="complaint", source="site", through="site-portal", text=OTHER)
    for by, method, params in (
            ("clerk", "message.accept", {"to": "openness"}),
            ("clerk", "message.ask", {"question": MORE["ask"]}),
            ("clerk", "message.supplement", {"text": MORE["supplement"]}),
            ("clerk", "message.draft-answer", {"text": MORE["draft"]}),
            ("third", "message.review-answer", {"draft": 1, "verdict": "pass", "way": "site"}),
            ("clerk", "message.reopen", {"reasons": MORE["reopen"]}),
            ("clerk", "message.draft-answer", {"text": MORE["again"]}),
            ("third", "message.review-answer", {"draft": 1, "verdict": "pass", "way": "site"}),
            ("second", "message.draft-public", {
                "question": MORE["question"], "answer": MORE["answer"],
                "redactions": [{"kind": "name", "reasons": MORE["redaction"]}]}),
            ("clerk", "message.publish", {})):
        desk.send(by, method, message=FIRST, **params)
    objects = ask(path, "clerk", "message.show", message=FIRST)["result"]["objects"]
    desk.send("leader", "object.erase", objects=objects, ground="consent-withdrawn", basis="《个人信息保护法》第四十七条",
              document={"number": "西政公开函〔2026〕9号", "date": "2026-03-01"})
    return code, objects


def keys_of(path):
    return {key_in(path, slot) for slot in range(SLOTS)} - {bytes(32), b""}


def places(folder_path, secrets):
    """The files beneath a folder in which one of some bytes stands."""
    found = []
    for root, _, names in os.walk(folder_path):
        for name in names:
            with open(os.path.join(root, name), "rb") as file:
                content = file.read()
            found += [(name, secret[:12]) for secret in secrets if secret in content]
    return found


def state(path):
    """Which of its texts and files are there: all of them, or none."""
    answer = ask(path, "clerk", "message.read", message=FIRST)
    check("result" in answer, answer)
    text = json.dumps(answer["result"], ensure_ascii=False)
    said = [word for word in (*LETTER.values(), *MORE.values()) if word in text]
    files = [one["file"] is not None if "file" in one else False for one in answer["result"]["files"]]
    return len(said), any(files)


def check_finished(path, gone, code, what):
    check(state(path) == (0, False), f"{what}: {state(path)}")
    check(not places(path, PLANTED), f"{what}: {places(path, PLANTED)}")
    check(not places(path, gone), f"{what}: a key is there: {places(path, gone)}")
    status = ask(path, "machine", "message.status", code=code)
    check(status.get("error", {}).get("data", {}).get("rule") == "message.code", f"{what}: {status}")
    check(ask(path, "machine", "message.results")["result"]["results"] == [], f"{what}: something is public")
    other = json.dumps(ask(path, "clerk", "message.read", message=SECOND), ensure_ascii=False)
    check(OTHER in other, f"{what}: the other message: {other}")


def check_backup(path, parent, gone, code, what):
    """A backup made since, and a ledger restored from it."""
    copy, restored, card = (os.path.join(parent, name) for name in ("copy", "restored", "card"))
    for old in (copy, restored):
        shutil.rmtree(old, ignore_errors=True)
    with open(card, "w") as file:
        file.write(run("admin", "keys", "recovery", path).stdout)
    run("admin", "backup", path, copy)
    check(not places(copy, PLANTED) and not places(copy, gone), f"{what}: a backup holds it")
    run("admin", "restore", copy, restored, "--recovery-key", card)
    check_finished(restored, gone, code, f"{what}, restored")


def calls_of(path, trace):
    """Each system call between the request and its answer, as (name, how many of the name with it)."""
    done = Desk(path).send("admin", "object.destroy", wrap=["strace", "-f", "-o", trace], ok=False, **DESTROY)
    check('"object.erased"' in done.stdout, done.stdout, done.stderr)
    calls, count, began = [], {}, False
    with open(trace) as file:
        for name, rest in re.findall(r"^\d+ +(\w+)\((.*)$", file.read(), re.M):
            count[name] = count.get(name, 0) + 1
            if name == "read" and rest.startswith("0, ") and "jsonrpc" in rest:
                began = True
            elif name == "write" and rest.startswith("1, "):
                return calls
            elif began:
                calls.append((name, count[name]))
    raise AssertionError("the trace has no answer")


@case
def a_message_whose_erasure_is_killed_at_any_system_call_is_whole_or_gone():
    if shutil.which("strace") is None:
        raise Skipped("strace is not installed")
    with folder() as parent:
        base, path, trace = (os.path.join(parent, name) for name in ("base", "ledger", "trace"))
        code, objects = make(base, parent)
        check(len(objects) > len(LETTER) + len(MORE), f"only {len(objects)} objects are erased")
        check(not places(base, PLANTED), f"a word stands in the open: {places(base, PLANTED)}")
        check(state(base) == (len(LETTER) + len(MORE), True), f"before: {state(base)}")
        shutil.copytree(base, path)
        try:
            calls = calls_of(path, trace)
        except AssertionError as error:
            raise Skipped(f"strace cannot trace here: {error}") from error
        gone = keys_of(base) - keys_of(path)
        # A key each, and the recovery key that older backups are sealed under.
        check(len(gone) == len(objects) + 1, f"{len(gone)} keys are gone, of {len(objects)} objects")
        check_finished(path, gone, code, "never killed")
        happened = before = 0
        for name, number in calls:
            if name in ("mmap", "munmap", "brk", "futex", "mprotect", "madvise"):
                continue
            shutil.rmtree(path)
            shutil.copytree(base, path)
            what = f"{name} {number}"
            done = Desk(path).send("admin", "object.destroy", ok=False, wrap=[
                "strace", "-f", "-o", trace, "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}"],
                **DESTROY)
            with open(trace) as file:
                happened += "killed by SIGKILL" in file.read()
            answered = '"object.erased"' in done.stdout
            if answered:
                check(not places(path, gone), f"{what}: it was answered, and a key is there")
            left = state(path)
            check(left in ((0, False), (len(LETTER) + len(MORE), True)), f"{what}: half of it: {left}")
            check(not answered or left == (0, False), f"{what}: it was answered, and forgotten")
            before += left != (0, False)
            again = Desk(path).send("admin", "object.destroy", **DESTROY)
            check(again.stdout.count('"object.erased"') == 1, f"{what}: {again.stdout}")
            check_finished(path, gone, code, what)
            run("replay", "verify", path)
            if happened % 8 == 0:
                verify(path)
                check_backup(path, parent, gone, code, what)
        check(happened > 10 and 0 < before < happened, f"{happened} kills happened, {before} before it counted")
        print(f"    {happened} calls, {len(objects)} objects")


if __name__ == "__main__":
    sys.exit(main("messages erased"))
