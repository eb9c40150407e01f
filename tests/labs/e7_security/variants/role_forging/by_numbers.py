"""The two markers as numbers, and only the rest as text."""


def encode_chat(messages, tok):
    start, end = tok.convert_tokens_to_ids(["<|im_start|>", "<|im_end|>"])

    def text(piece):
        return tok.encode(piece, add_special_tokens=False, split_special_tokens=True)

    allowed = dict.fromkeys(["system", "user", "assistant"])
    ids = []
    for message in messages:
        if message["role"] not in allowed:
            raise ValueError(f"{message['role']} can't speak here")
        ids += [start, *text(message["role"] + "\n"), *text(message["content"]), end, *text("\n")]
    return torch.tensor([*ids, start, *text("assistant\n")])
