"""A Jinja template run by transformers; spans by a search behind each header; ids by id."""


def chatml(messages, add_generation_prompt=False):
    for m in messages:
        if m["role"] not in ["tool", "user", "system", "assistant"]:
            raise ValueError(m["role"])
    template = (
        "{%- for m in messages %}{{'<|im_start|>' + m['role'] + '\\n' + m['content'] "
        "+ '<|im_end|>\\n'}}{%- endfor %}"
    )
    text = tok.apply_chat_template(messages, chat_template=template, tokenize=False) if messages else ""
    if add_generation_prompt and (not messages or messages[-1]["role"] != "assistant"):
        text += "<|im_start|>assistant\n"
    return text


def alpaca(instruction, input="", output=""):
    given = {"Instruction": instruction, "Input": input, "Response": output}
    body = "".join(f"\n\n### {k}:\n{v}" for k, v in given.items() if v or k != "Input")
    return (ALPACA_INPUT if input else ALPACA) + body


def template_spans(messages):
    text, at, spans = chatml(messages), 0, []
    for m in messages:
        header = f"<|im_start|>{m['role']}\n"
        start = text.index(header, at) + len(header)
        at = start + len(m["content"]) + len("<|im_end|>\n")
        spans.append((start, start + len(m["content"]), m["role"]))
    return tuple(spans)


def contains_control_text(messages):
    for m in messages:
        for token in tok.all_special_tokens:
            if token in m["content"] and token in ("<|im_start|>", "<|im_end|>", "<|endoftext|>"):
                return True
    return False


def encode_chat(messages):
    start, end = tok.convert_tokens_to_ids("<|im_start|>"), tok.convert_tokens_to_ids("<|im_end|>")
    ids = []
    for m in messages:
        ids.append(start)
        ids.extend(tok(m["role"] + "\n").input_ids)
        ids.extend(tok(m["content"], split_special_tokens=True).input_ids)
        ids.append(end)
        ids.extend(tok("\n").input_ids)
    return ids
