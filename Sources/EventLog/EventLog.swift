// EventLog: see docs/README.md.
