"""A buffer of bytes, split by a pattern."""


def decode_sse(chunks):
    buffer, data = b"", []
    for chunk in chunks:
        buffer += chunk
        *lines, buffer = re.split(rb"\r\n|\n|\r(?!\Z)", buffer)
        for line in lines:
            if line.startswith(b":"):
                continue
            if line:
                name, _, value = line.partition(b":")
                if name == b"data":
                    data.append(value[1:] if value[:1] == b" " else value)
            elif data:
                text, data = b"\n".join(data).decode(), []
                if text == "[DONE]":
                    return
                if not text:
                    continue
                try:
                    parsed = json.loads(text)
                except ValueError as error:
                    raise ValueError(f"{text}: {error}") from error
                yield parsed


def merge_chunks(events):
    events = list(events)
    deltas = [c for e in events for c in e.get("choices", []) if c.get("index") == 0]
    calls = {}
    for choice in deltas:
        for piece in choice["delta"].get("tool_calls") or ():
            known = calls.get(piece["index"], {"id": None, "name": None, "arguments": ""})
            function = piece.get("function", {})
            calls[piece["index"]] = {
                "id": piece.get("id", known["id"]),
                "name": function.get("name", known["name"]),
                "arguments": known["arguments"] + function.get("arguments", ""),
            }

    def last(values):
        return next((v for v in reversed(list(values)) if v is not None), None)

    return {
        "role": last(c["delta"].get("role") for c in deltas),
        "content": "".join(c["delta"].get("content") or "" for c in deltas),
        "finish_reason": last(c["finish_reason"] for c in deltas),
        "usage": last(e.get("usage") for e in events),
        "tool_calls": [call for _, call in sorted(calls.items())],
    }
