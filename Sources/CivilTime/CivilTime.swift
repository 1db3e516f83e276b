// CivilTime: see docs/README.md.
