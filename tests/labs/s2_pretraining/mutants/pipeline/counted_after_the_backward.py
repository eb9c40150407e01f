"""Counts what is kept after each backward."""

HINT = "count after a forward"


def peak_activations(plan):
    peaks = []
    for ops in plan:
        kept, peak = 0, 0
        for kind, _ in ops:
            kept += 1 if kind == "F" else -1
            if kind == "B":
                peak = max(peak, kept)
        peaks.append(peak)
    return peaks
