"""PyPI eventsourcing on SQLite, through its recorder; prints events a second.

    peer_eventsourcing.py PATH COUNT         durable single appends
    peer_eventsourcing.py PATH COUNT read    reading them all back, with their JSON, as a projection would
"""
import json
import sys
import time
from uuid import uuid4

from eventsourcing.persistence import StoredEvent
from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteDatastore

recorder = SQLiteApplicationRecorder(SQLiteDatastore("file:" + sys.argv[1]))
recorder.create_table()
count, reads = int(sys.argv[2]), sys.argv[3:] == ["read"]
state = json.dumps({"title": "e" * 100, "words": 1280, "source": "office", "column": "news"}).encode()
events = [StoredEvent(uuid4(), 1, "topic", state) for _ in range(count)]
start = time.perf_counter()
if reads:
    for first in range(0, count, 1000):
        recorder.insert_events(events[first:first + 1000])
    start, last, seen = time.perf_counter(), 0, 0
    while found := recorder.select_notifications(last + 1, 1000):
        for one in found:
            seen += len(json.loads(one.state))
        last = found[-1].id
else:
    for event in events:
        recorder.insert_events([event])
print(round(count / (time.perf_counter() - start)))
