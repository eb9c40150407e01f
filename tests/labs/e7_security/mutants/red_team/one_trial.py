"""Asks each prompt once."""

HINT = "each prompt, "


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, ask=lambda probe, trials: list(probe.prompts))
