#!/usr/bin/env python3
"""Workbooks that openpyxl writes, as siteledger-sheets reads them: values, days, sheets, what is empty and what is
merged; and files that are no workbook, are cut short, unpack without end, take a parser's time, or are changed at
random. Then measurements and citizens' messages
are imported from such files, twice, and with rows that are refused."""
import csv
import datetime
import io
import json
import os
import pathlib
import random
import re
import resource
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SITELEDGER_BIN", ROOT / ".build/debug"))
results = {True: 0, False: 0}
SHEET, TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


def check(good, what):
    results[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")


def run(*arguments, **more):
    return subprocess.run([str(a) for a in arguments], capture_output=True, check=False, timeout=60, **more)


def read(path, *more):
    done = run(BIN / "siteledger-sheets", "read", path, *more)
    check(done.returncode == 0, f"{path.name}: {done.stderr.decode()}")
    return list(csv.reader(io.StringIO(done.stdout.decode("utf-8"), newline="")))


def refused(path, word, *more):
    done = run(BIN / "siteledger-sheets", "read", path, *more)
    said = done.stderr.decode("utf-8")
    check(done.returncode == 1 and not done.stdout, f"{path.name} {more}: {done.returncode}, {done.stdout[:80]}")
    check(word in said and said.count("\n") == 1, f"{path.name} {more}: {said!r} does not say {word}")


def replaced(path, part, change):
    """A copy of a workbook in which one part is what `change` makes of it."""
    copy = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return copy


def with_shared_texts(path):
    """A copy of a workbook whose texts stand in a part of their own, as Excel and WPS write them."""
    copy = path.with_name(f"shared-{path.name}")
    texts = []

    def share(match):
        texts.append(b"<si>" + match[2] + b"</si>")
        return b'<c r="%s" t="s"><v>%d</v></c>' % (match[1], len(texts) - 1)

    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == SHEET:
                data = re.sub(rb'<c r="([A-Z0-9]+)" t="inlineStr"><is>(.*?)</is></c>', share, data, flags=re.S)
            if name == "xl/_rels/workbook.xml.rels" and b"sharedStrings" not in data:
                link = b'<Relationship Id="rIdS" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/>'
                data = data.replace(b"</Relationships>", link + b"</Relationships>")
            if name != TEXTS:
                new.writestr(name, data)
        new.writestr(TEXTS, b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</sst>'
                     % b"".join(texts))
    check(len(texts) > 5, f"only {len(texts)} texts are shared")
    return copy


def check_values(folder):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "第一张"
    sheet.append(["编号", "逗号, 在内", '他说"好"', "两\n行", " 空格 "])
    sheet.append([12, 12.0, 13950000000, 0.1, 1e16, -2.5e-7, True, False])
    sheet["A4"] = datetime.date(2026, 3, 2)
    sheet["B4"] = datetime.datetime(2026, 3, 2, 9, 15)
    sheet["C4"] = datetime.datetime(2026, 3, 2, 9, 15, 30)
    sheet["D4"] = datetime.time(9, 15)
    sheet["E4"] = datetime.date(2026, 3, 1)
    sheet["E4"].number_format = 'yyyy"年"m"月"'
    sheet["F4"] = 46083
    sheet["F4"].number_format = "0.00"
    sheet["B6"] = "合并"
    sheet.merge_cells("B6:D7")
    sheet["E7"] = "旁边"
    sheet["A9"].fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    book.create_sheet("2026")["B2"] = "第二张"
    book.create_sheet("隐藏").sheet_state = "hidden"
    path = folder / "values.xlsx"
    book.save(path)
    expected = [
        ["编号", "逗号, 在内", '他说"好"', "两\n行", " 空格 "],
        ["12", "12", "13950000000", "0.1", "1e+16", "-0.00000025", "TRUE", "FALSE"],
        [],
        ["2026-03-02", "2026-03-02T09:15", "2026-03-02T09:15:30", "09:15", "2026-03", "46083"],
        [],
        ["", "合并"],
        ["", "", "", "", "旁边"],
    ]
    found = read(path)
    check(found == expected, f"values: {found}")
    for name in ("2", "2026"):
        found = read(path, "--sheet", name)
        check(found == [[], ["", "第二张"]], f"sheet {name}: {found}")
    check(read(path, "--sheet", "隐藏") == [], "an empty sheet is not empty")
    refused(path, "第一张、2026、隐藏", "--sheet", "9")
    piped = run(BIN / "siteledger-sheets", "read", "-", input=path.read_bytes())
    check(piped.stdout == run(BIN / "siteledger-sheets", "read", path).stdout, "standard input reads otherwise")
    shared = with_shared_texts(path)
    check(read(shared) == expected, "texts that are shared read otherwise")
    # What stands beneath a merged cell is not seen by people, whoever wrote it there.
    hidden = replaced(path, SHEET, lambda data: data.replace(
        b'<row r="7">', b'<row r="7"><c r="B7" t="str"><v>beneath</v></c><c r="D7"><v>1</v></c>'))
    check(b"beneath" in zipfile.ZipFile(hidden).read(SHEET), "the test hides nothing")
    check(read(hidden) == expected, "what is beneath a merged cell is printed")
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(folder / "1904.xlsx")
    check(read(folder / "1904.xlsx")[3][:3] == expected[3][:3], "days from 1904 are others")
    inline = openpyxl.Workbook(write_only=True)
    inline.create_sheet("流").append(["直接", 7])
    inline.save(folder / "stream.xlsx")
    check(read(folder / "stream.xlsx") == [["直接", "7"]], "a streamed workbook reads otherwise")
    runs = "<si><r><t>编</t></r><r><t>号_x000D_</t></r><rPh><t>bianhao</t></rPh></si>".encode()
    texts = replaced(shared, TEXTS, lambda data: re.sub(rb"<si>.*?</si>", runs, data, count=1, flags=re.S))
    check(read(texts)[0][0] == "编号\r", f"runs of text: {read(texts)[0]}")
    return path, shared


def check_refusals(folder, good, shared):
    text = folder / "text.xlsx"
    text.write_text("编号,名称\n", encoding="utf-8")
    refused(text, "不是 XLSX")
    (folder / "empty.xlsx").write_bytes(b"")
    refused(folder / "empty.xlsx", "不是 XLSX")
    with zipfile.ZipFile(folder / "other.xlsx", "w") as archive:
        archive.writestr("a.txt", "a")
    refused(folder / "other.xlsx", "不是 XLSX")
    (folder / "old.xlsx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512))
    refused(folder / "old.xlsx", "加密")
    refused(folder / "missing.xlsx", "无法读取")
    whole = good.read_bytes()
    for part in (10, 100, len(whole) // 2, len(whole) - 30):
        cut = folder / "cut.xlsx"
        cut.write_bytes(whole[:part])
        refused(cut, "损坏")
    refused(replaced(good, SHEET, lambda data: data[: len(data) // 2]), "损坏")
    refused(replaced(good, SHEET, lambda data: data.replace(b'r="A4"', b'r="A5"')), "损坏")
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    refused(replaced(good, SHEET, lambda data: entity + data.replace(b"<v>12</v>", b"<v>&e;</v>", 1)), "DOCTYPE")
    lol = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "lol"}">' for i in range(10))
    bomb = f"<!DOCTYPE x [{lol}]>".encode()
    refused(replaced(shared, TEXTS, lambda data: bomb + data.replace(b"<t>", b"<t>&l9;", 1)), "sharedStrings.xml")
    refused(replaced(shared, TEXTS, lambda data: b'<!DOCTYPE x [<!ENTITY e "lol">]>' + data), "DOCTYPE")
    # A bomb: 80 MiB of blanks in some kilobytes.
    refused(replaced(shared, TEXTS, lambda data: data + b" " * (80 << 20)), "解压后字节数")
    deep = b"<x>" * 200 + b"</x>" * 200
    refused(replaced(good, SHEET, lambda data: data.replace(b"<sheetData>", deep + b"<sheetData>")), "嵌套层数")
    refused(replaced(good, SHEET, lambda data: data.replace(b"</sheetData>", b'<row r="70000"/></sheetData>')), "行数")
    wide = b'<row r="50"><c r="AMJ50"><v>1</v></c></row></sheetData>'
    refused(replaced(good, SHEET, lambda data: data.replace(b"</sheetData>", wide)), "列数")
    many = b"".join(b'<row r="%d">%s</row>' % (row, b"<c><v>1</v></c>" * 900) for row in range(100, 1300))
    refused(replaced(good, SHEET, lambda data: data.replace(b"</sheetData>", many + b"</sheetData>")), "单元格数")
    # A text that is kept once and shown by a hundred thousand cells.
    long = folder / "long.xlsx"
    long.write_bytes(replaced(
        shared, TEXTS, lambda data: data.replace(b"<t>", b"<t>" + b"x" * (1 << 20), 1)).read_bytes())
    shown = b"".join(b'<row r="%d"><c t="s"><v>0</v></c></row>' % row for row in range(100, 300))
    refused(replaced(long, SHEET, lambda data: data.replace(b"</sheetData>", shown + b"</sheetData>")), "输出字节数")
    with zipfile.ZipFile(folder / "entries.xlsx", "w") as archive:
        for index in range(1001):
            archive.writestr(f"{index}", "")
    refused(folder / "entries.xlsx", "压缩包内文件数")
    wrong = run(BIN / "siteledger-sheets", "read")
    check(wrong.returncode == 64 and b"Usage" in wrong.stderr, f"no file: {wrong}")


# What one file may take, in a build without optimisation.
SECONDS, BYTES = 30, 2 << 30


def bounded(path, *more):
    """The outcome of a read that may take so long and so much memory, and no more."""
    done = subprocess.run(
        [str(BIN / "siteledger-sheets"), "read", str(path), *more], capture_output=True, check=False, timeout=SECONDS,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES)))
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


def check_bounded(path, word, *more):
    """Refused with a sentence that has a word, or read where there is none."""
    try:
        code, out, said = bounded(path, *more)
    except subprocess.TimeoutExpired:
        return check(False, f"{word}: over {SECONDS} seconds")
    if word is None:
        return check(code == 0 and out, f"{path.name}: {code}, {said[:200]}")
    return check(code == 1 and word in said and said.count("\n") == 1 and len(said) < 4000, f"{word}: {code}, {said[:200]}")


def check_hostile(folder, good):
    """What is small as a file, and costs a parser the square of it."""
    def sheet(change):
        return replaced(good, SHEET, change)

    def before(mark, more):
        return lambda data: data.replace(mark, more + mark)

    many = b"<sheetPr %s/>" % b" ".join(b'a%d=""' % n for n in range(100_000))
    check_bounded(sheet(before(b"<sheetData>", many)), "属性数")
    # What a tag holds in quotes, comments and the like is no attribute.
    quoted = b'<sheetPr a="%s" b=\'>" \'/><!-- %s --><?a %s?><b><![CDATA[%s]]></b>' % (
        b"b=&quot;&quot; " * 1000, b'a="" ' * 1000, b'a="" ' * 1000, b'<a b="" >' * 1000)
    check_bounded(sheet(before(b"<sheetData>", quoted)), None)
    spaces = b"".join(b'<x xmlns:a%d =""/>' % n for n in range(1001))
    check_bounded(sheet(before(b"<sheetData>", spaces.replace(b'""', b'"u"'))), "命名空间")
    listed = b"<!DOCTYPE x [%s]>" % b"".join(b"<!ATTLIST x a%d CDATA #IMPLIED>" % n for n in range(50_000))
    check_bounded(sheet(lambda data: listed + data), "DOCTYPE")
    check_bounded(sheet(lambda data: data.decode().encode("utf-16")), "损坏")
    rows = b"".join(b'<row r="%d">%s</row>' % (row, b"<c><v>1</v></c>" * 900) for row in range(100, 200))
    merges = b"<mergeCells>%s</mergeCells>" % (b'<mergeCell ref="XFD100:XFD199"/>' * 10_000)
    full = lambda data: data.replace(b"</sheetData>", rows + b"</sheetData>" + merges)
    check_bounded(sheet(full), None)
    links = b"".join(b'<Relationship Id="z%d" Type="x/worksheet" Target="s.xml"/>' % n for n in range(100_000))
    linked = replaced(good, "xl/_rels/workbook.xml.rels", before(b"</Relationships>", links))
    check_bounded(linked, "压缩包内文件数")
    names = b"".join(b'<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
                     b'name="a&#10;&#x202e;%d" sheetId="1" r:id="rId1"/>' % n for n in range(900))
    named = replaced(good, "xl/workbook.xml", before(b"</sheets>", names))
    check_bounded(named, "没有工作表", "--sheet", "没有")
    more = names * 2
    check_bounded(replaced(good, "xl/workbook.xml", before(b"</sheets>", more)), "文件过大")


def check_mutants(folder, good, shared, seed):
    """Workbooks that are changed at random, in what is packed and in what is not: read, or refused in a sentence."""
    chance = random.Random(seed)
    words = [b"<", b">", b"/", b'"', b"&", b"&#0;", b"&#xD800;", b"9" * 30, b"-1", b"A0", b"XFD1048576", b"1e999", b"\0",
             b"]]>", b"<!--", b"<c", b'<row r="1">', b"</row>", b"<v>", "\u202e".encode(), b"\xff\xfe", b""]
    outcomes = {0: 0, 1: 0}
    for number in range(120):
        source = chance.choice([good, shared])
        mutant = folder / "mutant.xlsx"
        if number % 3 == 0:
            data = bytearray(source.read_bytes())
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            # The tail holds sizes and places, of which some lie.
            if chance.random() < 0.5:
                at = len(data) - chance.randint(1, 200)
                data[at:at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f"])
            mutant.write_bytes(bytes(data[:chance.choice([len(data), chance.randrange(len(data))])]))
        else:
            with zipfile.ZipFile(source) as old, zipfile.ZipFile(mutant, "w", zipfile.ZIP_DEFLATED) as new:
                changed = chance.choice(old.namelist())
                for name in old.namelist():
                    data = old.read(name)
                    for _ in range(chance.randint(1, 8) if name == changed else 0):
                        at = chance.randrange(len(data) + 1)
                        data = data[:at] + chance.choice(words) + data[at + chance.choice([0, 0, 1, 40]):]
                    if name != changed or chance.random() < 0.9:
                        new.writestr(name, data)
        try:
            code, out, said = bounded(mutant)
        except subprocess.TimeoutExpired:
            check(False, f"mutant {number} of seed {seed}: over {SECONDS} seconds")
            continue
        right = (code == 0 and not said) or (code == 1 and not out and said.count("\n") == 1 and len(said) < 4000)
        check(right, f"mutant {number} of seed {seed}: {code}, {said[:300]!r}")
        outcomes[code] = outcomes.get(code, 0) + 1
    check(outcomes[0] > 5 and outcomes[1] > 30, f"mutants are read or refused: {outcomes}")


def workbook_of(path, to):
    """A table in CSV as people have it in a workbook: whole numbers as numbers, days as days."""
    book = openpyxl.Workbook()
    for row in csv.reader(path.open(encoding="utf-8-sig")):
        cells = []
        for field in row:
            try:
                cells.append(datetime.date.fromisoformat(field) if "-" in field else int(field))
            except ValueError:
                cells.append(field)
        book.active.append(cells)
    book.save(to)
    return to


def admin(*arguments):
    done = run(BIN / "siteledger-admin", *arguments)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def county(folder):
    ledger = folder / "ledger"
    played = run(sys.executable, ROOT / "Tools/play", "--found", ROOT / "Schemas/examples/a-message-and-its-answer.jsonl",
                 ledger, "--bin", BIN, "--quiet")
    check(played.returncode == 0, played.stderr.decode())
    return ledger


def check_import(folder, ledger):
    sheet = workbook_of(ROOT / "Schemas/examples/measurements.csv", folder / "measurements.xlsx")
    call = ("import-measurements", ledger, sheet, "--as", "li-xugou")
    tried = admin(*call, "--dry-run")
    check(tried[0] == 0 and "3 行没有发现问题" in tried[1], f"dry run: {tried}")
    first = admin(*call)
    check(first[0] == 0 and "已登记 3 个" in first[1] and "0 个先前" in first[1], f"import: {first}")
    again = admin(*call)
    check(again[0] == 0 and "3 个先前" in again[1], f"again: {again}")
    sheets = admin(*call, "--sheet", "没有")
    check(sheets[0] == 1 and "没有工作表" in sheets[2], f"no such sheet: {sheets}")
    named = admin("import-measurements", ledger, ROOT / "Schemas/examples/measurements.csv", "--as", "li-xugou",
                  "--sheet", "1")
    check(named[0] == 1 and "--sheet" in named[2], f"a sheet of CSV: {named}")
    bad = folder / "bad.xlsx"
    bad.write_bytes(sheet.read_bytes()[:300])
    broken = admin("import-measurements", ledger, bad, "--as", "li-xugou")
    check(broken[0] == 1 and "损坏" in broken[2], f"a file cut short: {broken}")


HEAD = ["编号", "类型", "来源", "网站或账号", "涉及", "收到时间", "标题", "内容", "姓名", "电话", "邮箱", "地址"]
SECRETS = ["暗语甲", "暗语乙", "暗语丙", "13900001111", "a@example.org", "暗巷一号", "昨天下午"]


def messages(folder, name, rows, head=None):
    book = openpyxl.Workbook()
    for row in [HEAD if head is None else head] + rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def ask(ledger, method, params, person="li-xugou"):
    done = run(BIN / "siteledger-request", ledger, "--as", person, input=json.dumps(
        {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n")
    return json.loads(done.stdout)


def events(ledger):
    return ask(ledger, "message.list", {"limit": 100})["result"]["messages"]


def silent(said, what):
    for secret in SECRETS:
        check(secret not in said[1] + said[2], f"{what} repeats {secret}: {said}")


def check_messages(folder, ledger):
    good = [7001, "咨询", "网站", "site-portal", None, datetime.datetime(2026, 2, 26, 9, 15), "暗语甲",
            "暗语乙第一行\r\n第二行", "暗语丙", 13900001111, "a@example.org", "暗巷一号"]
    phoned = ["N-2", "建议", "电话", None, "site-jiaoyu", "2026/2/27 8:05", None, "暗语乙", None, None, None, None]
    rows = [
        good,
        ["N-1", "纠错", "全国平台", None, None, "2026年2月27日 10:30", None, "暗语乙", None, None, None, None],
        phoned,
        ["N-3", "暗语丙", "网站", "site-portal", None, "2026-02-27 10:31", None, "暗语乙", None, None, None, None],
        ["N-4", "投诉", "网站", "site-portal", None, "昨天下午", None, "暗语乙", None, None, None, None],
        ["N-5", "投诉", "网站", "site-nowhere", None, "2026-02-27 10:32", None, "暗语乙", None, None, None, None],
        ["N-6", "投诉", "网站", "site-portal", None, "2026-02-27 10:33", None, None, "暗语丙", None, None, None],
        ["N-7", "投诉", "电话", None, None, "2026-02-27 10:34", None, "暗语乙", None, None, "a@example.org" * 20, None],
    ]
    sheet = messages(folder, "messages.xlsx", rows)
    call = ("import-messages", ledger, sheet, "--as", "li-xugou")
    before = events(ledger)
    tried = admin(*call, "--dry-run")
    silent(tried, "dry run")
    check(tried[0] == 1 and "2 行可以导入，6 行有问题" in tried[1], f"dry run: {tried}")
    for place in ["第 3 行“涉及” [A20.2.correction", "第 5 行“类型”：", "第 6 行“收到时间”：", "第 7 行“网站或账号” [message.place",
                  "第 8 行“内容”：没有填写", "第 9 行“邮箱”："]:
        check(place in tried[1], f"dry run does not say {place}: {tried[1]}")
    check(events(ledger) == before, "a dry run recorded something")
    first = admin(*call)
    silent(first, "import")
    check(first[0] == 1 and "已登记 2 个留言；0 个先前已导入；6 行有问题" in first[1], f"import: {first}")
    after = events(ledger)
    check(len(after) == len(before) + 2, f"{len(after)} messages after {len(before)}")
    again = admin(*call)
    silent(again, "again")
    check("已登记 0 个留言；2 个先前已导入；6 行有问题" in again[1] and events(ledger) == after, f"again: {again}")
    # A later export: the same messages in another order, one that is new, a head that is English, as CSV.
    english = ["Number", "Kind", "Source", "Through", "About", "Received at", "Title", "Text", "Name", "Telephone",
               "E-mail", "Address"]
    later = folder / "later.csv"
    with later.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([english, phoned, ["N-8", *phoned[1:5], "2026-02-28 11:00", *phoned[6:]],
                          [7001, "咨询", "网站", "site-portal", "", "2026-02-26T09:15", *good[6:]]])
    other = admin("import-messages", ledger, later, "--as", "li-xugou")
    check(other[0] == 0 and "已登记 1 个留言；2 个先前已导入\n" in other[1], f"a later export: {other}")
    changed = messages(folder, "changed.xlsx", [[*phoned[:7], "暗语丙", *phoned[8:]]])
    said = admin("import-messages", ledger, changed, "--as", "li-xugou")
    silent(said, "changed")
    check(said[0] == 1 and "第 2 行“编号”：这一编号的留言已经登记过" in said[1], f"changed: {said}")
    headless = admin("import-messages", ledger, messages(folder, "headless.xlsx", [], good), "--as", "li-xugou")
    silent(headless, "no head")
    check(headless[0] == 1 and "第 9 列的列名" in headless[1], f"no head: {headless}")
    nobody = admin("import-messages", ledger, messages(folder, "one.xlsx", [["N-9", *phoned[1:]]]), "--as", "ma-lan")
    check(nobody[0] == 1 and "已登记 0 个" in nobody[1] and "message.receiver" in nobody[1], f"ma-lan: {nobody}")
    example = admin("import-messages", ledger, ROOT / "Schemas/examples/messages.csv", "--as", "li-xugou", "--dry-run")
    check(example[0] == 0 and "3 行没有发现问题" in example[1], f"the example: {example}")
    known = {line["message"] for line in before}
    mine = [line["message"] for line in events(ledger) if line["message"] not in known]
    letters = [ask(ledger, "message.read", {"message": one})["result"] for one in mine]
    letter = next(one["letter"] for one in letters if "第二行" in json.dumps(one, ensure_ascii=False))
    check("暗语乙第一行\\n第二行" in json.dumps(letter, ensure_ascii=False), f"text: {letter}")
    for secret in SECRETS[:-1]:
        check(secret in json.dumps(letter, ensure_ascii=False), f"{secret} is not kept: {letter}")
    stored = (ledger / "data.mdb").read_bytes()
    check(all(secret.encode() not in stored for secret in SECRETS), "a word of a citizen stands in the log")
    shown = ask(ledger, "message.show", {"message": mine[0]})
    check("2026-02-2" in json.dumps(shown), f"received: {shown}")


def inspected(folder):
    """A county of which an inspection has begun."""
    text = (ROOT / "Schemas/examples/a-quarter-inspected.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    begun = next(index for index, line in enumerate(text) if '"method":"inspection.record"' in line)
    (folder / "begun.jsonl").write_text("".join(text[:begun]), encoding="utf-8")
    ledger = folder / "inspected"
    played = run(sys.executable, ROOT / "Tools/play", "--found", folder / "begun.jsonl", ledger, "--bin", BIN, "--quiet")
    check(played.returncode == 0, played.stderr.decode())
    return ledger


RESULTS = ["网站或账号", "结果", "检查日期", "最近更新", "指标", "问题", "问题网址", "原因"]


def check_results(folder, ledger):
    """A third party's table: a row a problem; what is wrong by row and column; the same file once."""
    day = datetime.date(2026, 3, 2)
    good = [["site-portal", "合格", day, day],
            ["site-jiaoyu", "不合格", day, day, "site.home-page", "首页两周没有更新。", "https://jiaoyu.nxxj.gov.cn/"],
            ["site-jiaoyu", "不合格", day, day, "site.home-page", "首页的通知栏打不开。", "https://jiaoyu.nxxj.gov.cn/tz/"]]

    def call(name, rows, *more, head=None, actor="li-xugou"):
        return admin("import-results", ledger, messages(folder, name, rows, head or RESULTS), "--inspection",
                     "20260302-000001", "--as", actor, *more)

    def shown():
        rows = ask(ledger, "inspection-result.list", {"inspection": "20260302-000001"})["result"]["results"]
        return {row["place"]["subject"]: row["result"]["outcome"] for row in rows if "result" in row}

    code = ask(ledger, "inspection.show", {"inspection": "20260302-000001"})["result"]["sets"][0]
    codes = [one["code"] for one in code["indicators"] if one["target"] == "site"]
    for row in good[1:]:
        row[4] = codes[0]
    before = run(BIN / "siteledger-replay", "verify", ledger).stdout
    tried = call("r.xlsx", good, "--dry-run")
    check(tried[0] == 0 and "3 行没有发现问题" in tried[1], f"dry run: {tried}")
    for words, rows, head in (
            ("第 2 行“结果”", [["site-portal", "还行", day]], None),
            ("第 3 行", [good[0], ["site-nix", "合格", day]], None),
            ("第 2 行“检查日期”", [["site-portal", "合格", "前天"]], None),
            ("不认识列名“评语”", [["site-portal", "合格", "好"]], ["网站或账号", "结果", "评语"]),
            ("缺少这一列", [["site-portal"]], ["网站或账号"]),
            ("第 2 行", [["site-jiaoyu", "不合格", day, day, "no-such", "打不开。"]], None)):
        wrong = call("w.xlsx", rows, head=head)
        check(wrong[0] == 1 and words in wrong[1] and "没有记录任何内容" in wrong[2], f"{words}: {wrong}")
    check(run(BIN / "siteledger-replay", "verify", ledger).stdout == before, "a refused table left something")
    unconfirmed = call("r.xlsx", good, "--whole-on", "2026-03-02")
    check(unconfirmed[0] == 1 and "A33.import" in unconfirmed[1], f"a clerk confirms: {unconfirmed}")
    first = call("r.xlsx", good)
    check(first[0] == 0 and "已导入 3 行" in first[1], f"import: {first}")
    check(shown() == {"site-portal": "pass", "site-jiaoyu": "fail", "account-jiaoyu-weixin": "not-checked"}, f"results: {shown()}")
    for actor in ("li-xugou", "sun-fuhe"):
        again = admin("import-results", ledger, folder / "r.xlsx", "--inspection", "20260302-000001", "--as", actor)
        check(again[0] == 0 and "先前已导入" in again[1], f"again: {again}")
    whole = call("all.xlsx", [good[0]], "--whole-on", "2026-03-02", actor="qian-zhuren")
    check(whole[0] == 0, f"the leader confirms: {whole}")
    check(shown()["account-jiaoyu-weixin"] == "pass", f"what has no row: {shown()}")
    verified = run(BIN / "siteledger-replay", "verify", ledger)
    check(verified.returncode == 0, verified.stdout)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        good, shared = check_values(folder)
        check_refusals(folder, good, shared)
        check_hostile(folder, good)
        seed = int(os.environ.get("SITELEDGER_SEED") or 20260302)
        check_mutants(folder, good, shared, seed)
        ledger = county(folder)
        check_import(folder, ledger)
        check_messages(folder, ledger)
        check_results(folder, inspected(folder))
    print(f"{results[True]} passed, {results[False]} failed, 0 skipped")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
