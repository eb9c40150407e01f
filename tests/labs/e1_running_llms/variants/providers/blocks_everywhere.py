"""Every content is a list of blocks; keys in another order."""

import itertools


def to_anthropic(request):
    def blocks(text):
        return [{"text": text, "type": "text"}] if text else []

    heads = list(itertools.takewhile(lambda m: m["role"] == "system", request["messages"]))
    body = request["messages"][len(heads) :]
    out = []
    for kind, group in itertools.groupby(body, key=lambda m: m["role"]):
        if kind == "tool":
            results = [
                {"type": "tool_result", "content": m["content"], "tool_use_id": m["tool_call_id"]}
                for m in group
            ]
            out.append({"content": results, "role": "user"})
        elif kind in ("user", "assistant"):
            for m in group:
                uses = [
                    {
                        "type": "tool_use",
                        "name": c["function"]["name"],
                        "id": c["id"],
                        "input": json.loads(c["function"]["arguments"]) if c["function"]["arguments"] else {},
                    }
                    for c in m.get("tool_calls") or []
                ]
                out.append({"content": blocks(m.get("content")) + uses, "role": kind})
        else:
            raise ValueError(f"role {kind} is none of mine")
    made = {"messages": out, "max_tokens": request.get("max_tokens", 1024), "model": request["model"]}
    for key in ("stream", "top_p", "temperature"):
        if key in request:
            made[key] = request[key]
    if heads:
        made["system"] = "\n\n".join(m["content"] for m in heads)
    if "stop" in request:
        made["stop_sequences"] = request["stop"] if isinstance(request["stop"], list) else [request["stop"]]
    if "tools" in request:
        made["tools"] = []
        for tool in request["tools"]:
            f = dict(tool["function"])
            f["input_schema"] = f.pop("parameters", {"type": "object"})
            made["tools"].append(f)
    return made
