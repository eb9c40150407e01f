"""Uses the embedding as head in every model."""

HINT = "lm_head.weight is the head unless"


def forward(W, cfg, ids):
    return _llama(W, cfg, ids, head=W["model.embed_tokens.weight"])
