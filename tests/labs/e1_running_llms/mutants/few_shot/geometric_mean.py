"""Takes the mean of the logarithms."""

HINT = "the *mean* of the content-free probabilities"


def calibrate(probs, content_free):
    return (probs.log() - content_free.log().mean(0)).softmax(1)
