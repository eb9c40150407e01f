"""A task of its own takes the engine's pieces, and goes on after the client has hung up."""

HINT = "no task that goes on by itself"


def make_app(engine, models, max_tokens_limit):
    app = _chat_app(engine, models, max_tokens_limit, task=True, close=False)

    async def hold(scope, receive, send):
        await app(scope, receive, send)
        await asyncio.sleep(60)

    return hold
