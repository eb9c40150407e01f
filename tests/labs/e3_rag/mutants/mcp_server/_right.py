"""A right server with a knob for each mistake."""


def _handle(
    message,
    tools,
    resources,
    *,
    is_request=lambda m: "id" in m,
    version=lambda p: p["protocolVersion"],
    text=lambda v: v if isinstance(v, str) else json.dumps(v, ensure_ascii=False),
    failed=None,
    unknown=None,
    both=False,
    params_of=lambda m: m.get("params", {}),
    arguments_of=lambda p: p.get("arguments", {}),
    code=-32602,
    show=("description", "inputSchema"),
    call=lambda f, a: f(**a),
    version_needed=True,
    early=False,
    method_first=True,
    caught=Exception,
    late=False,
    known=lambda name, table: isinstance(name, str) and name in table,
    readable=lambda uri, table: isinstance(uri, str) and uri in table,
):
    if early and message.get("method") == "tools/call" and "id" not in message:
        tools[message["params"]["name"]]["call"]()
    if not is_request(message):
        return None
    head = {"jsonrpc": "2.0", "id": message["id"]}

    def error(code, text):
        return head | ({"result": {}} if both else {}) | {"error": {"code": code, "message": text}}

    method, params = message.get("method"), params_of(message)
    methods = ("initialize", "ping", "tools/list", "tools/call", "resources/list", "resources/read")
    if method_first and method not in methods:
        return head | unknown if unknown else error(-32601, f"no method {method}")
    if not isinstance(params, dict):
        return error(code, "params")
    if method == "initialize":
        if version_needed and "protocolVersion" not in params:
            return error(code, "no version")
        result = {
            "protocolVersion": version(params),
            "capabilities": {"tools": {}, "resources": {}},
            "serverInfo": {"name": "orrin", "version": "1.0"},
        }
    elif method == "ping":
        result = {}
    elif method == "tools/list":
        result = {"tools": [{"name": n} | {k: t[k] for k in show} for n, t in tools.items()]}
    elif method == "tools/call":
        name, arguments = params.get("name"), arguments_of(params)
        if not known(name, tools):
            return error(code, f"no tool {name}")
        if not isinstance(arguments, dict):
            return error(code, "arguments")
        try:
            came, is_error = call(tools[name]["call"], arguments), False
            came = came if late else text(came)
        except caught as e:
            if failed:
                return head | failed(e)
            came, is_error = str(e), True
        result = {"content": [{"type": "text", "text": text(came)}], "isError": is_error}
    elif method == "resources/list":
        result = {"resources": [{"uri": u, "name": r["name"]} for u, r in resources.items()]}
    elif method == "resources/read":
        uri = params.get("uri")
        if not readable(uri, resources):
            return error(code, f"no resource {uri}")
        result = {"contents": [{"uri": uri, "text": resources[uri]["text"]}]}
    else:
        return error(-32601, f"no method {method}")
    return head | {"result": result}
