"""No answer is a pass."""

HINT = "neither a hit nor a pass"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, broken_system=False)
