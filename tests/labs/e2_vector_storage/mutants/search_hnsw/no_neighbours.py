"""Asks for the smallest of no distances."""

HINT = "attempt to get argmin of an empty sequence"


def greedy(distance, neighbours, entry):
    here, nearest = entry, distance([entry])[0]
    while True:
        linked = neighbours(here)
        dists = distance(linked)
        best = int(np.argmin(dists))
        if dists[best] >= nearest:
            return here
        here, nearest = linked[best], dists[best]
