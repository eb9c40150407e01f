"""The mean over those that aren't non-committal."""

HINT = "else the mean over all of them"


def answer_relevancy(question, generated, noncommittal):
    kept = generated[~np.array(noncommittal, bool)]
    if not len(kept):
        return 0.0
    return float((kept @ question / np.linalg.norm(kept, axis=1) / np.linalg.norm(question)).mean())
