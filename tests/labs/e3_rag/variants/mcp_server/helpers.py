"""Helpers beside handle; an exception of its own for refusals."""


class Refused(Exception):
    """A protocol error."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


def result(method, params, tools, resources):
    """The result of a request; raises Refused for what is wrong."""

    def must(mapping, key):
        if key not in mapping:
            raise Refused(-32602, f"{key} is missing")
        return mapping[key]

    def of(table, key):
        wanted = must(params, key)
        if not isinstance(wanted, str) or wanted not in table:
            raise Refused(-32602, f"unknown {key}: {wanted}")
        return table[wanted]

    methods = ("initialize", "ping", "tools/list", "tools/call", "resources/list", "resources/read")
    if method not in methods:
        raise Refused(-32601, f"Method not found: {method}")
    if not isinstance(params, dict):
        raise Refused(-32602, "params is not an object")
    match method:
        case "initialize":
            return {
                "protocolVersion": must(params, "protocolVersion"),
                "capabilities": {"tools": {}, "resources": {}},
                "serverInfo": {"name": "orrin", "version": "1.0"},
            }
        case "ping":
            return {}
        case "tools/list":
            keys = ("description", "inputSchema")
            return {"tools": [{"name": n} | {k: t[k] for k in keys} for n, t in tools.items()]}
        case "resources/list":
            return {"resources": [{"uri": u, "name": r["name"]} for u, r in resources.items()]}
        case "resources/read":
            return {"contents": [{"uri": params.get("uri"), "text": of(resources, "uri")["text"]}]}
    tool, arguments = of(tools, "name"), params.get("arguments", {})
    if not isinstance(arguments, dict):
        raise Refused(-32602, "arguments is not an object")
    try:
        got = tool["call"](**arguments)
        if not isinstance(got, str):
            got = json.dumps(got, ensure_ascii=False)
        bad = False
    except Exception as problem:
        got, bad = str(problem), True
    return {"content": [{"type": "text", "text": got}], "isError": bad}


def handle(message, tools, resources):
    """The answer to one message."""
    if "id" not in message:
        return None
    answer = {"jsonrpc": "2.0", "id": message["id"]}
    try:
        return answer | {"result": result(message.get("method"), message.get("params", {}), tools, resources)}
    except Refused as problem:
        return answer | {"error": {"code": problem.code, "message": str(problem)}}
