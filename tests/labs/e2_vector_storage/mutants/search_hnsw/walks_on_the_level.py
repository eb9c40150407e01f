"""Goes on to a neighbour that is as near, though not back."""

HINT = "one as near as where you are isn't nearer"


def greedy(distance, neighbours, entry):
    here, nearest, been = entry, distance([entry])[0], {entry}
    while linked := [i for i in neighbours(here) if i not in been]:
        dists = distance(linked)
        best = int(np.argmin(dists))
        if dists[best] > nearest:
            break
        here, nearest = linked[best], dists[best]
        been.add(here)
    return here
