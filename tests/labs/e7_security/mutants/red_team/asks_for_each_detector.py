"""Asks the system again for each detector."""

HINT = "one answer for all detectors"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, shared=False)
