"""A table of functions, and exceptions of its own for refusals."""


def handle(message, tools, resources):
    class Refused(Exception):
        pass

    def initialize(protocolVersion, **_):
        return {
            "protocolVersion": protocolVersion,
            "capabilities": {"tools": {}, "resources": {}},
            "serverInfo": {"name": "orrin", "version": "1.0"},
        }

    def call(params):
        try:
            tool, arguments = tools[params["name"]], params.get("arguments", {})
        except (KeyError, TypeError):
            raise Refused("unknown tool") from None
        if type(arguments) is not dict:
            raise Refused("arguments")
        try:
            value = tool["call"](**arguments)
            said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            return {"content": [{"type": "text", "text": said}], "isError": False}
        except Exception as e:
            return {"content": [{"type": "text", "text": f"{e}"}], "isError": True}

    def read(params):
        try:
            return {"contents": [{"uri": params["uri"], "text": resources[params["uri"]]["text"]}]}
        except (KeyError, TypeError):
            raise Refused("unknown resource") from None

    def start(params):
        if "protocolVersion" not in params:
            raise Refused("version")
        return initialize(**params)

    known = {
        "initialize": start,
        "ping": lambda _: {},
        "tools/list": lambda _: {
            "tools": [
                dict(name=n, description=t["description"], inputSchema=t["inputSchema"])
                for n, t in tools.items()
            ]
        },
        "tools/call": call,
        "resources/list": lambda _: {
            "resources": [dict(uri=u, name=r["name"]) for u, r in resources.items()]
        },
        "resources/read": read,
    }
    if not message.keys() >= {"id"}:
        return None
    reply = {"jsonrpc": "2.0", "id": message["id"]}
    try:
        work = known[message["method"]]
    except KeyError:
        reply["error"] = {"code": -32601, "message": f"Method not found: {message.get('method')}"}
        return reply
    params = message.get("params", {})
    try:
        if not isinstance(params, dict):
            raise Refused("params")
        reply["result"] = work(params)
    except Refused as e:
        reply["error"] = {"code": -32602, "message": str(e)}
    return reply
