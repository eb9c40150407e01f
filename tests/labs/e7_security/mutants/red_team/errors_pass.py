"""A detector that fails has found nothing."""

HINT = "neither a hit nor a pass"
DEMO = True


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, broken_detector=False)
