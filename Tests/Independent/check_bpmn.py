#!/usr/bin/env python3
"""Checks BPMN files without our code: check_bpmn.py FILE...

1. Well-formed XML, ids unique, every reference points to something of the right kind.
2. Every flow node lies in one lane, is reached from the start and reaches an end; gateways either
   split or join; incoming and outgoing agree with the sequence flows.
3. Every node, flow and lane is drawn, nodes do not overlap and lie within their lane; no flow runs through a node,
   no two on one line, and every name that stands beside its shape has a place.
4. pm4py reads it and turns it into a Petri net; over every reachable marking the net is sound and safe.
   A small net is also given to pm4py's own check (WOFLAN), which takes hours for a large one.

Prints one line a file; exits 1 if anything is wrong.
"""

import contextlib
import io
import itertools
import sys
import warnings
import xml.etree.ElementTree as ElementTree

NS = {
    "b": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "di": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "dd": "http://www.omg.org/spec/DD/20100524/DI",
}
MODEL = "{%s}" % NS["b"]
WOFLAN_LIMIT = 100
NODES = ["startEvent", "endEvent", "userTask", "parallelGateway", "exclusiveGateway"]


def structure(root):
    """Yields what is wrong with ids, references and degrees."""
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    for one in sorted({i for i in ids if ids.count(i) > 1}):
        yield f"id {one} stands twice"
    process = root.find("b:process", NS)
    nodes = {e.get("id"): e for kind in NODES for e in process.findall(f"b:{kind}", NS)}
    flows = {e.get("id"): e for e in process.findall("b:sequenceFlow", NS)}
    for participant in root.iterfind(".//b:participant", NS):
        if participant.get("processRef") != process.get("id"):
            yield "the participant names another process"
    arrives, leaves = {n: [] for n in nodes}, {n: [] for n in nodes}
    for name, flow in flows.items():
        source, target = flow.get("sourceRef"), flow.get("targetRef")
        if source not in nodes or target not in nodes:
            yield f"{name} leads from {source} to {target}"
            continue
        leaves[source].append(name)
        arrives[target].append(name)
    for name, node in nodes.items():
        kind = node.tag.removeprefix(MODEL)
        if [e.text for e in node.findall("b:incoming", NS)] != arrives[name]:
            yield f"{name}: incoming differs from the flows"
        if [e.text for e in node.findall("b:outgoing", NS)] != leaves[name]:
            yield f"{name}: outgoing differs from the flows"
        into, out = len(arrives[name]), len(leaves[name])
        if kind == "startEvent" and (into, out) != (0, 1):
            yield f"{name}: a start with {into} and {out} flows"
        if kind == "endEvent" and (into < 1 or out):
            yield f"{name}: an end with {into} and {out} flows"
        if kind == "userTask" and (into, out) != (1, 1):
            yield f"{name}: a task with {into} and {out} flows"
        if kind.endswith("Gateway"):
            diverges = node.get("gatewayDirection") == "Diverging"
            if not ((into == 1 and out > 1) if diverges else (into > 1 and out == 1)):
                yield f"{name}: a gateway with {into} and {out} flows"
        if kind == "userTask" and not (node.get("name") and node.findtext("b:documentation", "", NS)):
            yield f"{name}: a task without name or documentation"
    held = [e.text for e in process.iterfind(".//b:flowNodeRef", NS)]
    if sorted(held) != sorted(nodes):
        yield "the lanes do not hold every node once"
    starts = [n for n, e in nodes.items() if e.tag == MODEL + "startEvent"]
    ends = [n for n, e in nodes.items() if e.tag == MODEL + "endEvent"]
    pairs = [(f.get("sourceRef"), f.get("targetRef")) for f in flows.values()]
    for name in nodes:
        if name not in closure(starts, pairs):
            yield f"{name} is not reached from the start"
        if name not in closure(ends, [(b, a) for a, b in pairs]):
            yield f"{name} does not reach an end"


def closure(start, pairs):
    found = set(start)
    while True:
        more = {b for a, b in pairs if a in found} - found
        if not more:
            return found
        found |= more


def drawing(root):
    """Yields what is wrong with the diagram."""
    drawn = [e.get("bpmnElement") for tag in ("BPMNShape", "BPMNEdge") for e in root.iterfind(f".//di:{tag}", NS)]
    process = root.find("b:process", NS)
    wanted = [e.get("id") for e in process.iter() if e.tag.removeprefix(MODEL) in NODES + ["sequenceFlow", "lane"]]
    wanted += [e.get("id") for e in root.iterfind(".//b:participant", NS)]
    if sorted(drawn) != sorted(wanted):
        yield f"not drawn: {sorted(set(wanted) - set(drawn))}; unknown: {sorted(set(drawn) - set(wanted))}"
    boxes = {}
    for shape in root.iterfind(".//di:BPMNShape", NS):
        bounds = shape.find("dc:Bounds", NS)
        boxes[shape.get("bpmnElement")] = [int(bounds.get(k)) for k in ("x", "y", "width", "height")]
    nodes = [n for n in boxes if n in {e.text for e in root.iterfind(".//b:flowNodeRef", NS)}]
    diamonds = {e.get("id") for e in process.iter() if e.tag.endswith("Gateway")}
    for a, b in itertools.combinations(nodes, 2):
        (ax, ay, aw, ah), (bx, by, bw, bh) = boxes[a], boxes[b]
        if ax < bx + bw and bx < ax + aw and ay < by + bh and by < ay + ah:
            yield f"{a} and {b} overlap"
    for lane in root.iterfind(".//b:lane", NS):
        left, top, width, height = boxes[lane.get("id")]
        for name in (e.text for e in lane.findall("b:flowNodeRef", NS)):
            x, y, w, h = boxes[name]
            if not (left <= x and x + w <= left + width and top <= y and y + h <= top + height):
                yield f"{name} lies outside its lane"
    for edge in root.iterfind(".//di:BPMNEdge", NS):
        points = [(int(p.get("x")), int(p.get("y"))) for p in edge.findall("dd:waypoint", NS)]
        if len(points) < 2:
            yield f"{edge.get('bpmnElement')} is drawn without points"
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            if ax != bx and ay != by:
                yield f"{edge.get('bpmnElement')} runs aslant"
            for name in nodes:
                if crosses(boxes[name], name in diamonds, (ax, ay), (bx, by)):
                    yield f"{edge.get('bpmnElement')} runs through {name}"
    lines = [(e.get("bpmnElement"), [(int(p.get("x")), int(p.get("y"))) for p in e.findall("dd:waypoint", NS)])
             for e in root.iterfind(".//di:BPMNEdge", NS)]
    for (one, first), (other, second) in itertools.combinations(lines, 2):
        if any(along(a, b) for a in zip(first, first[1:]) for b in zip(second, second[1:])):
            yield f"{one} and {other} run on one line"
    drawn = [e.get("bpmnElement") for tag in ("BPMNShape", "BPMNEdge") for e in root.iterfind(f".//di:{tag}", NS)
             if e.find("di:BPMNLabel/dc:Bounds", NS) is not None]
    for kind in ("startEvent", "endEvent", "sequenceFlow", "exclusiveGateway"):
        for one in process.findall(f"b:{kind}", NS):
            if one.get("name") and one.get("id") not in drawn:
                yield f"the name of {one.get('id')} has no place"


def crosses(box, is_diamond, start, end):
    """Whether a level or upright line has a point inside a shape; on its border is outside."""
    x, y, w, h = box
    (ax, bx), (ay, by) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    nearest = min(max(x + w / 2, ax), bx), min(max(y + h / 2, ay), by)
    if is_diamond:
        return abs(nearest[0] - x - w / 2) / (w / 2) + abs(nearest[1] - y - h / 2) / (h / 2) < 1 - 1e-9
    return x < nearest[0] < x + w and y < nearest[1] < y + h


def along(one, other):
    """Whether two level or upright lines share more than a point."""
    for i, j in ((0, 1), (1, 0)):
        if one[0][i] == one[1][i] == other[0][i] == other[1][i]:
            return min(max(one[0][j], one[1][j]), max(other[0][j], other[1][j])) > max(
                min(one[0][j], one[1][j]), min(other[0][j], other[1][j]))
    return False


def soundness(path):
    """Yields what is wrong with the Petri net pm4py makes of the file, over every marking there is."""
    silent = io.StringIO()
    with contextlib.redirect_stdout(silent), contextlib.redirect_stderr(silent), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pm4py
        from pm4py.objects.petri_net.utils.check_soundness import check_wfnet

        net, initial, final = pm4py.convert_to_petri_net(pm4py.read_bpmn(path))
        if not check_wfnet(net):
            yield "pm4py: not a workflow net"
        markings = 0
        for item in explore(net, initial, final):
            if isinstance(item, int):
                markings = item
            else:
                yield item
        # WOFLAN builds a coverability tree whose cost grows with the square of the markings.
        if markings <= WOFLAN_LIMIT and not pm4py.check_soundness(net, initial, final)[0]:
            yield "pm4py: WOFLAN says it is not sound"


def explore(net, initial, final):
    """Yields the number of reachable markings, and a text for each way the net is not sound (van der
    Aalst, 1998): a marking from which the end is not reached, an end that leaves tokens behind, a
    transition that never fires, a place with two tokens."""
    places = {place: n for n, place in enumerate(sorted(net.places, key=lambda p: p.name))}
    marking = lambda tokens: tuple(tokens.get(place, 0) for place in places)
    steps = [
        (t, [places[a.source] for a in t.in_arcs], [places[a.target] for a in t.out_arcs])
        for t in sorted(net.transitions, key=lambda t: t.name)
    ]
    start, end = marking(initial), marking(final)
    before, todo, fired = {start: []}, [start], set()
    while todo:
        now = todo.pop()
        if max(now) > 1:
            yield f"two tokens in one place: {now}"
            return
        for transition, inputs, outputs in steps:
            if not all(now[place] for place in inputs):
                continue
            fired.add(transition)
            tokens = list(now)
            for place in inputs:
                tokens[place] -= 1
            for place in outputs:
                tokens[place] += 1
            after = tuple(tokens)
            if after not in before:
                before[after] = []
                todo.append(after)
            before[after].append(now)
    yield len(before)
    if end not in before:
        yield "the end is never reached"
        return
    ends, todo = {end}, [end]
    while todo:
        for earlier in before[todo.pop()]:
            if earlier not in ends:
                ends.add(earlier)
                todo.append(earlier)
    if stuck := len(before) - len(ends):
        yield f"{stuck} markings do not reach the end"
    sink = end.index(1)
    if any(m[sink] and m != end for m in before):
        yield "the end leaves tokens behind"
    for transition, _, _ in steps:
        if transition not in fired:
            yield f"{transition.label or transition.name} never happens"


def main(paths):
    failed = False
    for path in paths:
        root = ElementTree.parse(path).getroot()
        wrong = [*structure(root), *drawing(root)]
        wrong += soundness(path) if not wrong else []
        failed |= bool(wrong)
        print(f"{path}: {'sound' if not wrong else 'WRONG'}")
        for one in wrong:
            print(f"  {one}")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
