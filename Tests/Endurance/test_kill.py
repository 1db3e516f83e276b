#!/usr/bin/env python3
"""Writers killed with -9 at any moment, and several writers at once, on one directory.

What was acknowledged is there exactly once; what was not is there whole or not at all; and asking again with the
same request id settles which, with the same answer for ever.
"""
import json
import os
import sys
import threading
import time

from probe import Ended, Probe, Refused, data_of, event
from suite import case, chance, check, everything, folder, main, verify

ROUNDS = 60


def a_request(draw, name):
    """An append over one to three streams; each event's data says which request and which part of it it is."""
    writes, part = [], 0
    for _ in range(draw.randint(1, 3)):
        events = []
        for _ in range(draw.choice((1, 1, 2, 9))):
            padding = b"x" * draw.choice((0, 10, 300, 300, 3000))
            events.append(event(f"{name} {part} ".encode() + padding, f"type-{draw.randint(1, 4)}"))
            part += 1
        writes.append({"stream": f"{draw.choice('ab')}-{draw.randint(1, 9)}", "expect": "any", "events": events})
    return {"op": "append", "writes": writes, "requestId": name}


def writes_until_killed(probe, requests, delay, answers):
    """Sends everything without waiting and keeps what is answered until the process is killed.

    The delay counts from the first answer, but a short one from the start.
    """
    started = threading.Event()

    def send():
        try:
            for request in requests:
                probe.send(request)
        except Ended:
            pass

    def kill():
        if delay >= 0.01:
            started.wait(timeout=60)
            time.sleep(delay - 0.01)
        else:
            time.sleep(delay)
        probe.process.kill()

    threads = [threading.Thread(target=send), threading.Thread(target=kill)]
    for thread in threads:
        thread.start()
    try:
        for request in requests:
            answers[request["requestId"]] = probe.receive()
            started.set()
    except (Ended, json.JSONDecodeError):
        pass
    for thread in threads:
        thread.join()
    probe.kill()


def found_in(events):
    """{request: [positions in the order of its parts]} of all events in the log."""
    found = {}
    for recorded in events:
        name, part = data_of(recorded).decode().split(" ")[:2]
        found.setdefault(name, []).append((int(part), recorded["position"]))
    return found


def check_whole(requests, found, acknowledged):
    for name, request in requests.items():
        count = sum(len(write["events"]) for write in request["writes"])
        parts = [part for part, _ in found.get(name, [])]
        check(parts in ([], list(range(count))), f"{name} is there in part or twice: {parts} of {count}")
        positions = [position for _, position in found.get(name, [])]
        check(positions == list(range(positions[0], positions[0] + count)) if positions else True,
              f"{name} is scattered: {positions}")
        if name in acknowledged:
            check(acknowledged[name]["ok"], f"{name} was refused: {acknowledged[name]}")
            check(acknowledged[name]["positions"] == positions, f"{name} was acknowledged and is not there so")


@case
def killed_writers_lose_nothing_acknowledged_and_leave_nothing_in_part():
    draw = chance("kill")
    with folder() as parent:
        path = os.path.join(parent, "log")
        requests, answers, left_open = {}, {}, 0
        for number in range(ROUNDS):
            probes = [Probe(path) for _ in range(draw.choice((1, 1, 2, 3)))]
            threads = []
            for index, probe in enumerate(probes):
                batch = [a_request(draw, f"r{number}.{index}.{n}") for n in range(100)]
                requests.update({request["requestId"]: request for request in batch})
                threads.append(threading.Thread(target=writes_until_killed, args=(
                    probe, batch, draw.choice((0, 1, 1, 1, 1)) * 0.01 + draw.uniform(0.0, 0.01), answers)))
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            if number % 10 == 9:
                events = everything(path)
                check_whole(requests, found_in(events), answers)
        with Probe(path) as probe:
            unanswered = [name for name in requests if name not in answers]
            before = found_in(probe.ask("readAll")["events"])
            for name in requests:
                again = probe.raw(requests[name])
                check(again["ok"], f"{name} asked again: {again}")
                if name in answers:
                    check(again == answers[name], f"{name} was answered {answers[name]}, and then {again}")
                elif name in before:
                    left_open += 1
                    check(again["positions"] == [p for _, p in before[name]], f"{name} was written a second time")
                answers[name] = again
        check_whole(requests, found_in(everything(path)), answers)
        verify(path)
        print(f"    {ROUNDS} rounds: {len(requests)} requests, {len(unanswered)} not answered,"
              f" of these {left_open} written all the same")


@case
def a_process_killed_while_it_makes_a_log_leaves_nothing_that_hinders_the_next():
    draw = chance("birth")
    for _ in range(25):
        with folder() as parent:
            path = os.path.join(parent, "log")
            probe = Probe(path)
            time.sleep(draw.uniform(0, 0.02))
            probe.kill()
            with Probe(path) as probe:
                check(probe.append("s", b"1")["positions"] == [1])
            verify(path)


@case
def several_processes_make_one_log_at_once():
    for _ in range(150):
        with folder() as parent:
            path = os.path.join(parent, "log")
            probes = [Probe(path) for _ in range(3)]
            try:
                positions = [probe.append("s", b"1")["positions"][0] for probe in probes]
                check(positions == [1, 2, 3], positions)
            except Ended as ended:
                said = [probe.process.stderr.read().decode() for probe in probes if probe.process.poll()]
                raise AssertionError(f"{ended}: {said}") from ended
            finally:
                for probe in probes:
                    probe.kill()


@case
def several_processes_append_to_one_log_at_once():
    with folder() as parent:
        path = os.path.join(parent, "log")
        answers, errors = {}, []

        def work(number):
            try:
                with Probe(path) as probe:
                    for n in range(60):
                        name = f"p{number}.{n}"
                        reply = probe.append(f"own-{number}", f"{name} 0 ".encode(), f"{name} 1 ".encode(),
                                             expect=2 * n, request=name)
                        check(reply["versions"] == {f"own-{number}": 2 * n + 2}, reply)
                        answers[name] = reply
                        name = f"shared{number}.{n}"
                        answers[name] = probe.append("shared-1", f"{name} 0 ".encode(), request=name)
                    check(probe.close() == 0)
            except Exception as error:
                errors.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        check(not errors, errors)
        found = found_in(everything(path))
        check({name: reply["positions"] for name, reply in answers.items()}
              == {name: [position for _, position in parts] for name, parts in found.items()},
              "what was answered is not what is there")
        verify(path)


@case
def of_writers_that_expect_the_same_version_one_wins():
    with folder() as parent:
        path = os.path.join(parent, "log")
        wins, errors, target = [], [], 40

        def work(number):
            try:
                with Probe(path) as probe:
                    while (version := probe.ask("version", stream="race")["version"]) < target:
                        try:
                            probe.append("race", b"w 0 ", expect=version)
                            wins.append(version + 1)
                        except Refused as refused:
                            check(refused.code == "version-conflict", refused)
                            check(refused.error["stream"] == "race" and refused.error["actual"] > version,
                                  refused.error)
            except Exception as error:
                errors.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        check(not errors, errors)
        check(sorted(wins) == list(range(1, len(wins) + 1)), "a version was won twice or by nobody", sorted(wins))
        check(len(everything(path)) == len(wins))
        verify(path)


if __name__ == "__main__":
    sys.exit(main("killed and rival writers"))
