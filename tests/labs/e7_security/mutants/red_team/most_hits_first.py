"""Sorts by hits in place of the rate."""

HINT = "(not most hits)"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate,
        probes,
        detectors,
        trials,
        key=lambda row: (row["rate"] is None, -row["hits"], row["probe"], row["detector"]),
    )
