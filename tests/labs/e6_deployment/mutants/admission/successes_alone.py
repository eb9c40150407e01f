"""Leaves failures out of the mean."""

HINT = "jobs that failed or were cancelled in their seats"


class Gate(_Gate):
    counts = "successes"
