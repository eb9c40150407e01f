"""An answer without claims is faithful."""

HINT = "there is nothing to judge"


def faithfulness(answer_claims, contexts, supported):
    return sum(any(supported(c, p) for p in contexts) for c in answer_claims) / max(len(answer_claims), 1) + (
        not answer_claims
    )
