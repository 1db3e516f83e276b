// Workflow: see docs/README.md.
