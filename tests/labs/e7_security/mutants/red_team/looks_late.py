"""Finds that a detector is missing when it is needed."""

HINT = "look at all probes before you generate"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, check_names="late")
