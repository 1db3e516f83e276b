"""A county at work, simulated: each module is what one kind of its people does, with a model of what must come of it.

`ledger` talks to the real tools; `people` and `county` are who there is and what day it is; `newsroom`, `messages`,
`inspections`, `findings`, `duty`, `accounts`, `occasions`, `surveys`, `opinions`, `watch`, `evaluations` and `reports` do
the year's work; `checks` holds the ledger to the models at the end; `measure` times it.
"""
