"""Marks improvements first, and then looks for a run without."""


def degraded_at(evals, patience, min_delta=0.0):
    better, lowest = [], float("inf")
    for loss in evals:
        better.append(lowest - loss > min_delta)
        lowest = loss if loss < lowest else lowest
    for end in range(patience, len(better) + 1):
        if not any(better[end - patience : end]):
            return end - 1
    return None
