"""Doesn't sort."""

HINT = "highest rate first"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, key=None)
