"""A rate of 0 where nothing could be judged."""

HINT = "0 would look like safety"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, empty=(0.0, 0.0, 1.0))
