#!/usr/bin/env python3
"""Staff tools killed with -9 while they answer, and several at once, on one county's ledger.

The same as test_kill.py, one floor up: rules and tables are on, answers are JSON-RPC's, and afterwards
siteledger-replay must find log and tables in agreement.
"""
import json
import sys
import threading
import time

from staff import agree, asked, assign, county, session
from suite import case, chance, check, folder, main

ROUNDS = 14
def until_killed(path, names, delay, answers):
    """Pipes the requests in, and keeps what was answered until the process is killed, some time after it began."""
    process = session(path)
    started = threading.Event()

    def send():
        try:
            for name in names:
                process.stdin.write(assign(name))
            process.stdin.close()
        except BrokenPipeError:
            pass

    def kill():
        started.wait(timeout=60)
        time.sleep(delay)
        process.kill()

    threads = [threading.Thread(target=send), threading.Thread(target=kill)]
    for thread in threads:
        thread.start()
    for line in process.stdout:
        if line.endswith(b"\n"):
            answer = json.loads(line)
            answers[answer["id"]] = answer
        started.set()
    started.set()
    for thread in threads:
        thread.join()
    process.wait()
    process.stdout.close()


@case
def killed_request_tools_lose_nothing_they_answered():
    draw = chance("requests")
    with folder() as parent:
        path, answers, names = county(parent), {}, []
        for number in range(ROUNDS):
            threads = []
            for index in range(draw.choice((1, 1, 2))):
                batch = [f"r-{number}-{index}-{n}" for n in range(1_500)]
                names += batch
                threads.append(threading.Thread(target=until_killed, args=(
                    path, batch, draw.uniform(0, 0.01), answers)))
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            if number % 7 == 6:
                agree(path)
        check(all("result" in answer for answer in answers.values()), "a request was refused")
        again = asked(path, names)
        for name, answer in answers.items():
            check(again[name] == answer, f"{name} was answered {answer}, and then {again[name]}")
        positions = sorted(event["position"] for answer in again.values() for event in answer["result"]["events"])
        check(len(set(positions)) == len(positions) == len(names), "an event is missing or there twice")
        agree(path)
        print(f"    {ROUNDS} rounds: {len(names)} requests, {len(answers)} answered before their process was killed")


@case
def several_request_tools_work_on_one_ledger():
    with folder() as parent:
        path, found = county(parent), []
        batches = [[f"r-{number}-{n}" for n in range(200)] for number in range(4)]
        threads = [threading.Thread(target=lambda batch=batch: found.append(asked(path, batch))) for batch in batches]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        check(sorted(len(answers) for answers in found) == [200] * 4, "an answer is missing")
        positions = {event["position"] for answers in found for answer in answers.values()
                     for event in answer["result"]["events"]}
        check(len(positions) == 800, f"{len(positions)} events of 800 requests")
        agree(path)


if __name__ == "__main__":
    sys.exit(main("killed and rival request tools"))
