"""Doesn't look whether arguments are a dict: a list becomes a tool's failure."""

HINT = "-32602 for params that are wrong"


def handle(message, tools, resources):
    p = message.get("params")
    if isinstance(p, dict) and p.get("name") in tools and not isinstance(p.get("arguments", {}), dict):
        return {
            "jsonrpc": "2.0",
            "id": message["id"],
            "result": {
                "content": [{"type": "text", "text": "argument after ** must be a mapping"}],
                "isError": True,
            },
        }
    return _handle(message, tools, resources)
