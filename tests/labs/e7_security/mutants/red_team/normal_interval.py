"""The normal interval."""

HINT = "binomtest"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, interval=_wald)
