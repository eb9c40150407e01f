"""Pattern matching."""


def handle(message, tools, resources):
    if "id" not in message:
        return None

    def done(result=None, code=None, text=""):
        out = {"jsonrpc": "2.0", "id": message["id"]}
        return out | ({"result": result} if code is None else {"error": {"code": code, "message": text}})

    params = message.get("params", {})
    usual = ("initialize", "ping", "tools/list", "tools/call", "resources/list", "resources/read")
    if message["method"] in usual and not isinstance(params, dict):
        return done(code=-32602, text="Invalid params")
    match message["method"]:
        case "ping":
            return done({})
        case "initialize" if "protocolVersion" in params:
            return done(
                {
                    "serverInfo": {"version": "1.0", "name": "orrin"},
                    "capabilities": {"resources": {}, "tools": {}},
                    "protocolVersion": params["protocolVersion"],
                }
            )
        case "tools/list":
            return done(
                {
                    "tools": [
                        {
                            k: v
                            for k, v in ({"name": n} | t).items()
                            if k in ("name", "description", "inputSchema")
                        }
                        for n, t in tools.items()
                    ]
                }
            )
        case "resources/list":
            return done({"resources": [{"uri": u, "name": r["name"]} for u, r in resources.items()]})
        case "resources/read" if isinstance(params.get("uri"), str) and params["uri"] in resources:
            return done({"contents": [{"uri": params["uri"], "text": resources[params["uri"]]["text"]}]})
        case "tools/call" if isinstance(params.get("name"), str) and params["name"] in tools:
            arguments = params.get("arguments", {})
            if not isinstance(arguments, dict):
                return done(code=-32602, text="Invalid arguments")
            failed = False
            try:
                out = tools[params["name"]]["call"](**arguments)
                out = out if isinstance(out, str) else json.dumps(out, ensure_ascii=False)
            except Exception as e:
                out, failed = str(e), True
            return done({"content": [{"type": "text", "text": out}], "isError": failed})
        case "initialize" | "tools/call" | "resources/read":
            return done(code=-32602, text="Invalid params")
        case other:
            return done(code=-32601, text=f"Method not found: {other}")
