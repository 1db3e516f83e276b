// JSONText: see docs/README.md.
