"""A prompt of its own."""

HINT = "prompt fill_prompt(context, question)"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, text=f"{context}\n{question}\n")
