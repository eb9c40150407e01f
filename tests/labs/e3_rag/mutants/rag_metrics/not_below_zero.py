"""A negative relevancy becomes 0."""

HINT = "their mean is negative"


_relevancy = answer_relevancy


def answer_relevancy(question, generated, noncommittal):
    return max(0.0, _relevancy(question, generated, noncommittal))
