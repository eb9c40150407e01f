"""Takes the mean over all positions, padding included."""

HINT = "every real token counts, and padding doesn't"
DEMO = True


def mean_pool(hidden, mask):
    return hidden.mean(1)
