"""Sorts equal rates by the detector first."""

HINT = "the probe before the detector"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate,
        probes,
        detectors,
        trials,
        key=lambda row: (row["rate"] is None, -(row["rate"] or 0), row["detector"], row["probe"]),
    )
