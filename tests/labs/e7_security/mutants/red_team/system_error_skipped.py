"""No answer is counted nowhere, not as an error either."""

HINT = "no answer is an error"


def run_probes(generate, probes, detectors, trials):
    return _run(generate, probes, detectors, trials, broken_system="skip")
