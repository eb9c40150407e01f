"""A real JupyterHub with its proxy on loopback, as docs/jupyterhub.md has it, and people who use it."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests

from llmcourse._weights import cache

DOCS = Path(__file__).parents[1] / "docs" / "jupyterhub.md"
SOON, LATE = 60, 300  # seconds until something counts as never coming
SCRIPTS = os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
TEACHER, STUDENTS = "teacher", ("ada", "bob")
"""Of the docs' configuration; and anybody else."""
OURS = """
c.JupyterHub.bind_url = "http://127.0.0.1:{public}"
c.JupyterHub.hub_port = {hub}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api}"
c.ConfigurableHTTPProxy.command = [{proxy!r}]
c.JupyterHub.authenticator_class = "dummy"
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = {home!r}
c.Spawner.environment["PATH"] = {path!r}
c.Spawner.environment["JUPYTER_CONFIG_PATH"] = {config!r}
c.Spawner.http_timeout = c.Spawner.start_timeout = 120
c.Spawner.args = {args!r}
"""
# With one system account for all, nbgrader is told who is who; with accounts it takes the account's name.
ACCOUNT = """
import os

if os.environ["JUPYTERHUB_USER"] != "teacher":
    c.CourseDirectory.student_id = os.environ["JUPYTERHUB_USER"]
"""


def missing() -> str:
    """What isn't there of what is needed, and how to get it; empty if all is."""
    if importlib.util.find_spec("jupyterhub") is None:
        return "no JupyterHub: pip install jupyterhub"
    if not shutil.which("configurable-http-proxy", path=SCRIPTS):
        return "no proxy of JupyterHub's: npm install --global configurable-http-proxy"
    return ""


def documented() -> list[str]:
    """The docs' configurations: the hub's and nbgrader's."""
    return re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)


def changed(text: str, replaced: dict[str, str]) -> str:
    """The text with what belongs to this machine in the place of what the docs name."""
    for old, new in replaced.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def ports(count: int) -> list[int]:
    """Free ones."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


@contextmanager
def jupyterhub(folder: Path, course: Path) -> Iterator[str]:
    """A hub whose instructor has this course folder: its address. All that it keeps lies in `folder`."""
    hubs, nbgraders = documented()
    exchange, etc = folder / "exchange", folder / "etc"
    etc.mkdir(parents=True)
    exchange.mkdir()
    exchange.chmod(0o777)
    (etc / "nbgrader_config.py").write_text(
        changed(nbgraders, {"/srv/nbgrader/exchange": str(exchange)}) + ACCOUNT
    )
    # The tests' environment is the shared one and the instructor's.
    environment = Path(sysconfig.get_path("scripts")).parent
    public, hub, api = ports(3)
    config = changed(
        hubs,
        {
            "/srv/llm-course/.venv": str(environment),
            "/srv/llmcourse-weights": str(cache()),
            "/home/teacher/llm-course": str(course),
            "{folder}/.venv": str(environment),
        },
    ) + OURS.format(
        public=public,
        hub=hub,
        api=api,
        proxy=shutil.which("configurable-http-proxy", path=SCRIPTS),
        home=str(folder / "home" / "{username}"),
        path=SCRIPTS,
        config=str(etc),
        args=["--allow-root"] if os.geteuid() == 0 else [],
    )
    (folder / "jupyterhub_config.py").write_text(config)
    (folder / "home").mkdir()
    own = {name: text for name, text in os.environ.items() if not name.startswith(("JUPYTER", "GRADEBOOK"))}
    with (folder / "log").open("w") as log:
        command = [sys.executable, "-m", "jupyterhub", "-f", folder / "jupyterhub_config.py"]
        process = subprocess.Popen(command, cwd=folder, env=own, stdout=log, stderr=log)
        try:
            yield _listening(process, f"http://127.0.0.1:{public}", folder / "log")
        finally:
            process.terminate()  # it ends its proxy and everybody's server
            process.wait(SOON)


def _listening(process: subprocess.Popen, url: str, log: Path) -> str:
    deadline = time.monotonic() + SOON
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        try:
            if requests.get(f"{url}/hub/health", timeout=SOON).ok:
                return url
        except requests.ConnectionError:
            pass
        time.sleep(0.2)
    raise AssertionError(log.read_text())


class Person:
    """Somebody who logs in through the hub's page, and has a server."""

    def __init__(self, url: str, name: str) -> None:
        self.url, self.name = url, name
        self.session = requests.Session()
        page = self.session.get(f"{url}/hub/login", timeout=SOON)
        form = {"username": name, "password": "any", "_xsrf": self.session.cookies["_xsrf"]}
        page = self.session.post(f"{url}/hub/login", data=form, timeout=LATE)
        page.raise_for_status()
        deadline = time.monotonic() + LATE
        # The hub's page waits for the server and then leads to it, as a browser follows it.
        while f"/user/{name}/" not in page.url:
            assert time.monotonic() < deadline, page.url
            time.sleep(0.5)
            page = self.session.get(f"{url}/hub/user-redirect/lab", timeout=LATE)
            page.raise_for_status()

    def ask(self, method: str, path: str, **data: object) -> requests.Response:
        """Ask the person's server, as JupyterLab does."""
        cookies = [cookie for cookie in self.session.cookies if cookie.name == "_xsrf"]
        (xsrf,) = (cookie.value for cookie in cookies if cookie.path == f"/user/{self.name}/")
        response = self.session.request(
            method,
            f"{self.url}/user/{self.name}/{path}",
            headers={"X-XSRFToken": xsrf or ""},
            timeout=LATE,
            **data,  # type: ignore[arg-type]
        )
        return response

    def asked(self, method: str, path: str, **data: object) -> dict:
        """What it answers."""
        response = self.ask(method, path, **data)
        assert response.ok, (response.status_code, response.text)
        return response.json() if response.content else {}

    def run(self, code: str) -> str:
        """Run code in a new kernel of the person's; what it prints. An error is one here too."""
        from websocket import create_connection

        kernel = self.asked("POST", "api/kernels", json={"name": "python3", "path": ""})["id"]
        cookies = "; ".join(f"{c.name}={c.value}" for c in self.session.cookies)
        address = f"{self.url.replace('http', 'ws', 1)}/user/{self.name}/api/kernels/{kernel}/channels"
        connection = create_connection(address, cookie=cookies, timeout=LATE)
        try:
            content = {"code": code, "silent": False, "store_history": False, "stop_on_error": True}
            header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "version": "5.3"}
            header |= {"username": self.name, "session": uuid.uuid4().hex, "date": ""}
            message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
            connection.send(json.dumps({**message, "channel": "shell", "buffers": []}))
            said = ""
            while True:
                heard = json.loads(connection.recv())
                if heard["parent_header"].get("msg_id") != header["msg_id"]:
                    continue
                match heard["msg_type"]:
                    case "stream":
                        said += heard["content"]["text"]
                    case "error":
                        raise AssertionError(said + "\n".join(heard["content"]["traceback"]))
                    case "status" if heard["content"]["execution_state"] == "idle":
                        return said
        finally:
            connection.close()
            self.asked("DELETE", f"api/kernels/{kernel}")

    def command(self, *words: str) -> str:
        """What a command says that is run in the person's server, in its folder; it must succeed."""
        return self.run(
            f"import subprocess\n"
            f"done = subprocess.run({list(words)!r}, capture_output=True, text=True)\n"
            f"print(done.stdout + done.stderr)\n"
            f"assert done.returncode == 0\n"
        )
