"""The question weighs as much as all passages together."""

HINT = "the mean of question and passages"


def hyde(question, generate, embed, n):
    def weighed(texts):
        v = np.asarray(embed(texts))
        return np.stack([v[0], v[1:].mean(0)]) if len(v) > 1 else v

    return _hyde(question, generate, weighed, n)
