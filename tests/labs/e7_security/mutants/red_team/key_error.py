"""Counts a missing detector as a detector that fails."""

HINT = "look before you run"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, check_names=None)
