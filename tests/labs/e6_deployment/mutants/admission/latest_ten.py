"""Takes the mean over the latest ten jobs."""

HINT = "not over the latest few"


class Gate(_Gate):
    latest = 10
