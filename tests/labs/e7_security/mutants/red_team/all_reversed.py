"""Sorts by rate and names, and turns all of it round."""

HINT = "then by probe and detector"


def run_probes(generate, probes, detectors, trials):
    return _run(
        generate,
        probes,
        detectors,
        trials,
        key=lambda row: (
            row["rate"] is None,
            -(row["rate"] or 0),
            [-ord(c) for c in row["probe"] + row["detector"]],
        ),
    )
