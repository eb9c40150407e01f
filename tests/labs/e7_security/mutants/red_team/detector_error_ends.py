"""An exception of a detector ends the run."""

HINT = "the run goes on"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, broken_detector="raise")
