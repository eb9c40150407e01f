"""Leaves the rows without a rate as they come."""

HINT = "in the same order"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate,
        probes,
        detectors,
        trials,
        key=lambda row: (
            row["rate"] is None,
            -(row["rate"] or 0),
            *((row["probe"], row["detector"]) if row["n"] else ("", "")),
        ),
    )
