"""The cosine with the mean vector."""

HINT = "cosines 1, 0 and −1"


def answer_relevancy(question, generated, noncommittal):
    if all(noncommittal):
        return 0.0
    mean = generated.mean(0)
    return float(mean @ question / np.linalg.norm(mean) / np.linalg.norm(question))
