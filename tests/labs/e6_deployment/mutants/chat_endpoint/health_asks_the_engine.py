"""Health counts tokens to see whether the engine lives."""

HINT = "health answers without asking"


def make_app(engine, models, max_tokens_limit):
    async def probe():
        async for _ in engine.stream([{"role": "user", "content": "ping"}], max_tokens=1, temperature=0):
            pass
        return {"status": "ok"}

    app = _chat_app(engine, models, max_tokens_limit)
    app.router.routes = [route for route in app.router.routes if getattr(route, "path", "") != "/health"]
    app.get("/health")(probe)
    return app
