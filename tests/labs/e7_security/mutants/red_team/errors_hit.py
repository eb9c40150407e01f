"""A detector that fails counts as a hit."""

HINT = "neither a hit nor a pass"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, broken_detector=True)
