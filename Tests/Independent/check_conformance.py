#!/usr/bin/env python3
"""Real cases laid over the regulation's procedures in pm4py: check_conformance.py BIN.

1. The examples are played through the real tools, and sites opened at random; siteledger-export writes the
   cases (XES) and the procedures (BPMN), and both are read by pm4py.
2. Every case that has ended has fitness 1.0 by alignment; one that runs, or was withdrawn, is the beginning of
   a way through the procedure. siteledger-replay conform says the same.
3. Each event of a case left out, and each two neighbours swapped: pm4py accepts it only where the Petri net,
   walked here marking by marking, does; a step that every case takes, left out, is named with its case.
4. A whole log written by hand, valid in every hash, that leaves out a step: siteledger-replay conform and
   pm4py both name the case and the step.
5. OCEL 2.0: the file keeps its schema, pm4py reads every event; ids are unique, references lead to what there
   is, types and attributes are declared, events come in the order of the log.

pm4py is under the AGPL: it runs here, in a test, and is no part of the product.
"""
import contextlib
import functools
import glob
import io
import json
import os
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree

import jsonschema
import lmdb

import verify_log
import walk_cases
import write_sample

with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pm4py

warnings.simplefilter("ignore")
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
XES = "{http://www.xes-standard.org/}"
CASES_ALTERED = 3  # of each procedure: enough to try every step, and quick
passed = failed = 0


def check(good, what):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print(f"FAILED: {what}")
    return good


class Net:
    """A procedure's BPMN file as pm4py's Petri net, and what can happen in it."""

    def __init__(self, path):
        self.pm4py = pm4py.convert_to_petri_net(pm4py.read_bpmn(path))
        net, initial, final = self.pm4py
        places = {place: 1 << n for n, place in enumerate(sorted(net.places, key=lambda p: p.name))}
        bits = lambda found: sum(places[place] for place in found)
        self.moves = [(t.label, bits(a.source for a in t.in_arcs), bits(a.target for a in t.out_arcs))
                      for t in net.transitions]
        self.start, self.end = bits(initial), bits(final)
        self.labels = {label for label, _, _ in self.moves if label}
        tasks = ElementTree.parse(path).getroot().iter(f"{BPMN}userTask")
        self.optional = {t.get("name") for t in tasks if "仅在需要时办理" in t.findtext(f"{BPMN}documentation")}

    @functools.cache
    def silent(self, marking):
        """The markings reached without a task. Nets are safe (check_bpmn.py), so bits will do."""
        found, todo = {marking}, [marking]
        while todo:
            now = todo.pop()
            for label, takes, gives in self.moves:
                if label is None and now & takes == takes and (after := now & ~takes | gives) not in found:
                    found.add(after)
                    todo.append(after)
        return frozenset(found)

    def run(self, labels):
        """Every marking the net can be in after these tasks; none when they are no way through it."""
        markings = set(self.silent(self.start))
        for wanted in labels:
            done = {now & ~takes | gives for now in markings for label, takes, gives in self.moves
                    if label == wanted and now & takes == takes}
            markings = {after for now in done for after in self.silent(now)}
        return markings

    def begins(self, labels):
        return bool(self.run(labels))

    def accepts(self, labels):
        return self.end in self.run(labels)

    def align(self, log):
        """(fitness, tasks left out, tasks out of turn) of each trace, by alignment."""
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            found = pm4py.conformance_diagnostics_alignments(log, *self.pm4py)
        moves = [one["alignment"] for one in found]
        return [(one["fitness"], [b for a, b in way if a == ">>" and b], [a for a, b in way if b == ">>"])
                for one, way in zip(found, moves)]


def run(tool, *arguments, status=0):
    done = subprocess.run([tool, *arguments], capture_output=True, text=True)
    check(done.returncode == status, f"{os.path.basename(tool)} {' '.join(arguments)} ended with "
          f"{done.returncode}, not {status}: {done.stdout[-300:]}{done.stderr[-300:]}")
    return done.stdout


def structure(path):
    """Yields what is wrong with a XES file that pm4py would not mind."""
    root = ElementTree.parse(path).getroot()
    order = ["extension", "global", "classifier", "attribute", "trace"]
    tags = [e.tag.removeprefix(XES) for e in root]
    tags = [tag if tag in order else "attribute" for tag in tags]
    if tags != sorted(tags, key=order.index):
        yield "the log's parts are not in the order of the standard"
    prefixes = {e.get("prefix") for e in root.iter(f"{XES}extension")}
    names = [e.find(f"{XES}string[@key='concept:name']").get("value") for e in root.iter(f"{XES}trace")]
    for name in sorted({n for n in names if names.count(n) > 1}):
        yield f"trace {name} stands twice"
    wanted = {e.get("scope"): {a.get("key") for a in e} for e in root.iter(f"{XES}global")}
    for kind in ["trace", "event"]:
        for element in root.iter(f"{XES}{kind}"):
            keys = [a.get("key") for a in element if a.get("key")]
            if len(set(keys)) != len(keys):
                yield f"a {kind} has an attribute twice: {keys}"
            if not wanted[kind] <= set(keys):
                yield f"a {kind} lacks {wanted[kind] - set(keys)}"
            if not {k.split(":")[0] for k in keys if ":" in k} <= prefixes:
                yield f"a {kind} has attributes of no extension: {keys}"
    for trace in root.iter(f"{XES}trace"):
        positions = [int(e.get("value")) for e in trace.iterfind(f"{XES}event/{XES}int[@key='position']")]
        times = [e.get("value") for e in trace.iterfind(f"{XES}event/{XES}date[@key='time:timestamp']")]
        if positions != sorted(set(positions)) or times != sorted(times):
            yield f"events are not in the order of the log: {positions}"


def read(path):
    with contextlib.redirect_stderr(io.StringIO()):
        return pm4py.read_xes(path)


def traces(log):
    """Each trace as (name, status, procedure, its rows)."""
    for name, rows in log.groupby("case:concept:name", sort=True):
        yield name, rows["case:status"].iloc[0], rows["case:definition"].iloc[0], rows


def cases(name, log, nets):
    """Every case of a log fits its procedure."""
    count = 0
    for procedure, part in log.groupby("case:definition", sort=True):
        net = nets[procedure]
        check(set(part["concept:name"]) <= net.labels, f"{name}: a step of {procedure} is no task")
        ended = part[part["case:status"].isin(["completed", "rejected"])]
        fits = net.align(ended) if len(ended) else []
        for (trace, _, _, _), (fitness, skipped, wrong) in zip(traces(ended), fits):
            check(fitness == 1.0, f"{name}: {trace} has fitness {fitness}: {skipped} {wrong}")
        for trace, status, _, rows in traces(part):
            labels = list(rows["concept:name"])
            fit = net.accepts(labels) if status in ("completed", "rejected") else net.begins(labels)
            check(fit, f"{name}: {trace} ({status}) is no way through {procedure}")
            count += 1
    return count


def altered(name, log, nets):
    """What is left out of a case, or out of its order, is found."""
    skipped = swapped = refused = 0
    for procedure, part in log[log["case:status"] == "completed"].groupby("case:definition"):
        net = nets[procedure]
        for trace, _, _, rows in list(traces(part))[:CASES_ALTERED]:
            labels = list(rows["concept:name"])
            for n, label in enumerate(labels):
                without = labels[:n] + labels[n + 1:]
                (fitness, missing, extra), = net.align(rows.drop(rows.index[n]))
                what = f"{name}: {trace} without {label}: fitness {fitness}, {missing}, {extra}"
                check((fitness == 1.0) == net.accepts(without), what)
                # Of one done twice, the other may do; and the drawing cannot tell a yes from a no: behind a decision
                # that may also end the case, a case without its last step reads as one that was rejected.
                if labels.count(label) == 1 and label not in net.optional and not (
                        n == len(labels) - 1 and net.accepts(without)):
                    # Where a case may also end by a rejection, its last step reads as well as one too many.
                    named = missing == [label] and not extra
                    check(fitness < 1.0 and (named or not missing and extra == labels[n + 1:]), what)
                skipped += 1
            for n in range(len(labels) - 1):
                order = labels[:n] + [labels[n + 1], labels[n]] + labels[n + 2:]
                changed = rows.copy()
                changed["concept:name"] = order
                (fitness, missing, extra), = net.align(changed)
                fits = net.accepts(order)
                check((fitness == 1.0) == fits,
                      f"{name}: {trace} with {order[n]} before {order[n + 1]}: fitness {fitness}, {missing}, {extra}")
                swapped, refused = swapped + 1, refused + (not fits)
    return skipped, swapped, refused


def ocel(name, path):
    """Yields what is wrong with an OCEL file."""
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    with open(f"{ROOT}/Schemas/exports/ocel.json", encoding="utf-8") as file:
        for error in jsonschema.Draft202012Validator(json.load(file)).iter_errors(data):
            yield f"{error.json_path}: {error.message}"
    for kind in ["object", "event"]:
        declared = {t["name"]: {a["name"] for a in t["attributes"]} for t in data[f"{kind}Types"]}
        ids = [one["id"] for one in data[f"{kind}s"]]
        if len(set(ids)) != len(ids) or len(declared) != len(data[f"{kind}Types"]):
            yield f"an id of an {kind}, or a type, stands twice"
        for one in data[f"{kind}s"]:
            if not {a["name"] for a in one["attributes"]} <= declared.get(one["type"], set()):
                yield f"{one['id']} is a {one['type']}, with {one['attributes']}, which is not declared"
    objects = {one["id"]: one["type"] for one in data["objects"]}
    for one in data["objects"] + data["events"]:
        pairs = [(r["objectId"], r["qualifier"]) for r in one["relationships"]]
        if len(set(pairs)) != len(pairs):
            yield f"{one['id']} has a relationship twice"
        for other in {other for other, _ in pairs} - set(objects):
            yield f"{one['id']} refers to {other}, which is not there"
    ids, times = [int(e["id"]) for e in data["events"]], [e["time"] for e in data["events"]]
    if ids != list(range(1, len(ids) + 1)) or times != sorted(times):
        yield "the events are not those of the log, in its order"
    with contextlib.redirect_stderr(io.StringIO()):
        read = pm4py.read_ocel2_json(path)
    if len(read.events) != len(ids) or len(read.objects) != len(objects):
        yield f"pm4py reads {len(read.events)} of {len(ids)} events, {len(read.objects)} of {len(objects)} objects"
    # Of an office that an event has twice, as the actor's and as the one acted for, pm4py keeps one relation.
    if len(read.relations) != sum(len({r["objectId"] for r in e["relationships"]}) for e in data["events"]):
        yield f"pm4py reads {len(read.relations)} relations"


def forge(ledger, target, leaves_out):
    """Writes the log of a ledger anew without the events that `leaves_out` names, all hashes right; gives the
    types of the events it holds."""
    events, moved = [], {0: 0}
    with lmdb.open(ledger, readonly=True, max_dbs=512, lock=False) as env, env.begin() as txn:
        log_id = txn.get(b"log-id", db=env.open_db(b"meta", txn, create=False))
        for key, value in txn.cursor(env.open_db(b"log", txn, create=False)):
            position = int.from_bytes(key, "big")
            (_, _, _, schema, _, at, on, cause, *_) = verify_log.HEAD.unpack_from(value)
            _, _, strings, _, _, _ = verify_log.read_record(value, position)
            data = verify_log.record_data(value)
            if not leaves_out(strings, json.loads(data)):
                stream, kind, _, correlation, actor, office, behalf = strings
                events.append(write_sample.Event(stream, kind, data, "", correlation, actor, office, behalf,
                                                 at=at, on=on, cause=moved.get(cause, 0), schema=schema))
                moved[position] = len(events)
    write_sample.write(target, log_id, events)
    return [event.strings[1] for event in events]


def forged(tools, folder, ledger, nets):
    """A log that leaves out the leader's consent: valid in every hash, and found out all the same."""
    made, case = os.path.join(folder, "forged"), "site-opening.jiaoyu.1"
    applied = forge(ledger, made, lambda strings, data: strings[3] == case and strings[1] == "case.step-approved"
          and data["step"] == "consent").index("site.applied") + 1
    said = run(f"{tools}/siteledger-replay", "conform", made, status=1)
    lines = [line for line in said.splitlines() if line.startswith("✗")]
    check(len(lines) == 1 and all(part in lines[0] for part in (case, "主要负责人同意", "第九条", f"第 {applied} 号记录")),
          f"conform said of a log without the consent: {said}")
    run(f"{tools}/siteledger-admin", "rebuild", made)
    run(f"{tools}/siteledger-export", "xes", made, f"{folder}/forged.xes")
    for trace, status, procedure, rows in traces(read(f"{folder}/forged.xes")):
        if status == "completed" or trace == case:
            (fitness, missing, extra), = nets[procedure].align(rows)
            check((fitness < 1.0) == (trace == case), f"the forged {trace} has fitness {fitness}")
            check(missing == (["主要负责人同意"] if trace == case else []) and not extra,
                  f"the forged {trace} is said to lack {missing} and to have {extra} too many")


def main(tools):
    with tempfile.TemporaryDirectory() as folder:
        run(f"{tools}/siteledger-export", "procedure", "--to", f"{folder}/procedures")
        nets = {os.path.basename(path).removesuffix(".bpmn"): Net(path)
                for path in sorted(glob.glob(f"{folder}/procedures/*.bpmn"))}
        for scenario in sorted(glob.glob(f"{ROOT}/Schemas/examples/*.jsonl")):
            name = os.path.basename(scenario).removesuffix(".jsonl")
            ledger, xes = f"{folder}/{name}", f"{folder}/{name}.xes"
            run(sys.executable, f"{ROOT}/Tools/play", "--quiet", "--found", scenario, ledger, "--bin", tools)
            if name == "opening-a-site":
                forged(tools, folder, ledger, nets)
                walk_cases.walk(tools, ledger, 12, int(os.environ.get("SITELEDGER_SEED", "7"), 0))
            run(f"{tools}/siteledger-export", "xes", ledger, xes)
            for wrong in structure(xes):
                check(False, f"{name}: {wrong}")
            run(f"{tools}/siteledger-export", "ocel", ledger, f"{folder}/ocel.json")
            for wrong in ocel(name, f"{folder}/ocel.json"):
                check(False, f"{name}: OCEL: {wrong}")
            log = read(xes)
            if log.empty:
                with open(ledger + ".xes", encoding="utf-8") as file:
                    check("<trace>" not in file.read(), f"{name}: pm4py finds none of the traces")
                print(f"{name}: has no cases; {run(f'{tools}/siteledger-replay', 'conform', ledger).strip()}")
                continue
            count = cases(name, log, nets)
            skipped, swapped, refused = altered(name, log, nets)
            check(refused > 0 or not swapped, f"{name}: no swap was refused")
            said = run(f"{tools}/siteledger-replay", "conform", ledger)
            print(f"{name}: {count} cases fit; {skipped} steps left out, {refused} of {swapped} swaps refused; {said.strip()}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
