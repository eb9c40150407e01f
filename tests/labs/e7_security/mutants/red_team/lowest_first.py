"""Sorts the lowest rate first."""

HINT = "highest rate first"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate,
        probes,
        detectors,
        trials,
        key=lambda row: (row["rate"] is None, row["rate"] or 0, row["probe"], row["detector"]),
    )
