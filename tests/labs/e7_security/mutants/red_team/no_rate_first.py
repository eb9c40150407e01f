"""Puts the rows without a rate first."""

HINT = "what has no rate stands last"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate,
        probes,
        detectors,
        trials,
        key=lambda row: (row["rate"] is not None, -(row["rate"] or 0), row["probe"], row["detector"]),
    )
