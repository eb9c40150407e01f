"""An exception of the system ends the run."""

HINT = "the run goes on"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, broken_system="raise")
