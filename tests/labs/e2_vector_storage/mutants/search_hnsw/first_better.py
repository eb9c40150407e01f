"""Goes to the first neighbour that is nearer."""

HINT = "measure all neighbours, go to the nearest"


def greedy(distance, neighbours, entry):
    here, nearest = entry, distance([entry])[0]
    moved = True
    while moved:
        moved = False
        for i in neighbours(here):
            (dist,) = distance([i])
            if dist < nearest:
                here, nearest, moved = i, dist, True
                break
    return here
