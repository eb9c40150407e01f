"""Takes the last token off even where nothing was generated."""

HINT = "only a generated token can be missing"


def kv_after(prompt_ids, generated_ids):
    return [*prompt_ids, *generated_ids][:-1]
