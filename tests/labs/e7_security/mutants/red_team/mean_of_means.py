"""The mean of the prompts' rates."""

HINT = "not the mean of each prompt's rate"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, rate=_means)
