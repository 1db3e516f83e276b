#!/usr/bin/env python3
"""Runs procedures in an engine that others wrote: walk_bpmn.py FILE...

1. Each file keeps the OMG's own schema (BPMN20.xsd, in PyPI SpiffWorkflow, read by PyPI xmlschema).
2. SpiffWorkflow runs it: tasks are done in a random order, decisions drawn, optional steps needed or not.
   Every run comes to one of the two ends and leaves no task behind; an end after a rejection is `rejected`,
   any other `completed`.
3. Over all runs of a file each of its flows is taken.

Both are under licences of their own (LGPL, MIT): they run here, in a test, and are no part of the product.
Ends with "N passed, N failed".
"""
import collections
import pathlib
import random
import re
import sys
import warnings

import SpiffWorkflow.bpmn.parser as parser_package
import xmlschema
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

warnings.simplefilter("ignore")
RUNS = 60
counts = collections.Counter()


def check(good, what):
    counts[bool(good)] += 1
    if not good:
        print(f"FAILED: {what}")
    return good


def conditions(text):
    """The words that each variable of the process is compared with."""
    words = collections.defaultdict(set)
    for variable, word in re.findall(r'tFormalExpression">(\w+) == &quot;(\w+)&quot;<', text):
        words[variable].add(word)
    return {variable: sorted(found) for variable, found in words.items()}


def run(spec, subs, words, draw):
    """One way through: the flow nodes that were completed."""
    workflow = BpmnWorkflow(spec, subs)
    needed = {variable: draw.choice(found) for variable, found in words.items() if variable.startswith("needed_")}
    workflow.data.update(needed)
    workflow.task_tree.data.update(needed)
    for _ in range(5000):
        workflow.do_engine_steps()
        ready = [task for task in workflow.get_tasks(state=TaskState.READY) if task.task_spec.manual]
        if not ready:
            break
        task = draw.choice(ready)
        task.data.update(needed)
        variable = task.task_spec.name.replace("task_", "decision_", 1)
        if variable in words:
            # Mostly on, else a procedure with many returns never ends.
            others = [word for word in words[variable] if word != "approve"]
            task.data[variable] = "approve" if not others or draw.random() < 0.85 else draw.choice(others)
        task.run()
    return workflow


def check_file(path, schema):
    text = path.read_text(encoding="utf-8")
    error = next(schema.iter_errors(str(path)), None)
    check(error is None, f"{path.name}: {error}")
    words = conditions(text)
    parser = BpmnParser()
    parser.add_bpmn_file(str(path))
    process = re.search(r'<process id="(\w+)"', text).group(1)
    spec, subs = parser.get_spec(process), parser.get_subprocess_specs(process)
    taken = set()
    for seed in range(RUNS):
        workflow = run(spec, subs, words, random.Random(f"{path.name} {seed}"))
        done = {task.task_spec.name for task in workflow.get_tasks(state=TaskState.COMPLETED)}
        ends = done & {"completed", "rejected"}
        left = [task.task_spec.name for task in workflow.get_tasks(state=TaskState.READY | TaskState.WAITING)]
        check(workflow.is_completed() and len(ends) == 1 and not left,
              f"{path.name}, run {seed}: ends {sorted(ends)}, left {left}")
        taken |= done
    nodes = set(re.findall(r'<(?:userTask|endEvent|startEvent|exclusiveGateway|parallelGateway) id="(\w+)"', text))
    check(nodes <= taken, f"{path.name}: never reached {sorted(nodes - taken)}")
    print(f"{path.name}: {RUNS} runs, {len(nodes)} nodes, {sum(map(len, words.values()))} conditions")


def main(paths):
    folder = pathlib.Path(parser_package.__file__).parent / "schema"
    schema = xmlschema.XMLSchema(str(folder / "BPMN20.xsd"))
    for path in map(pathlib.Path, paths):
        check_file(path, schema)
    check(paths, "no file was given")
    print(f"{counts[True]} passed, {counts[False]} failed")
    return 1 if counts[False] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
