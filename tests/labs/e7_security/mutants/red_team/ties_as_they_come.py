"""Leaves rows of equal rates in the order of the probes."""

HINT = "then by probe and detector"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate, probes, detectors, trials, key=lambda row: (row["rate"] is None, -(row["rate"] or 0))
    )
