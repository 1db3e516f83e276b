"""Durable single appends with PyPI eventsourcing on SQLite, through its recorder; prints events a second."""
import sys
import time
from uuid import uuid4

from eventsourcing.persistence import StoredEvent
from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteDatastore

store = SQLiteDatastore("file:" + sys.argv[1])
recorder = SQLiteApplicationRecorder(store)
recorder.create_table()
count, state = int(sys.argv[2]), b"e" * 200
start = time.perf_counter()
for _ in range(count):
    recorder.insert_events([StoredEvent(uuid4(), 1, "topic", state)])
print(round(count / (time.perf_counter() - start)))
