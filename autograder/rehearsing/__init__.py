"""A lab's wrong and right solutions, tried before a class does.

Comes in: a lab's source, its cases in tests/labs/, and golden answers. Goes out: what each case earns and is
told. May not know: anything that was handed in. What runs here is the course's own, outside the sandbox.

cases.py      the cases of a lab, and one run of all of them, judged
walk.py       the process that runs them: a fork for each case
rules.py      what each kind of case must come to
check.py      the cases as a lab's author reads them
rehearsal.py  whether a salt's hidden questions tell wrong from right
"""
