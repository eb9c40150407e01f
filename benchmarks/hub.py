"""What a student costs a JupyterHub: memory and CPU of a server and a kernel in which a lab was set up.

python benchmarks/hub.py [LAB]

Two students, so that what they share is counted as shared: the sums are what Linux calls proportional (Pss).
"""

from __future__ import annotations

import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import hub_on_loopback
import tiny
from autograder.authoring.demo_class import DemoLab
from hub_on_loopback import STUDENTS, Person

FOLDER = Path(__file__).parents[1]
MEASURE = """
import json, os, resource, time
def said(pid):
    lines = [line.split() for line in open(f"/proc/{pid}/smaps_rollup")]
    return {name[:3]: round(int(size) / 1024) for name, size, *_ in lines[1:] if name in ("Rss:", "Pss:")}
def cpu(pid):
    fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
server, began = os.getppid(), cpu(os.getpid())
"""
SAY = """
time.sleep(20)  # the other one is as far by then
waiting = cpu(os.getpid()) + cpu(server)
time.sleep(20)
waiting = cpu(os.getpid()) + cpu(server) - waiting
peak = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
print("SAID", json.dumps({"server": said(server), "kernel": said(os.getpid()), "peak": peak,
    "cpu_seconds": cpu(os.getpid()) - began, "waiting_percent_of_a_core": round(5 * waiting, 1)}))
"""


def main() -> None:
    """Print what is measured: after the setup, and after the whole solved lab with its demos."""
    lab = sys.argv[1] if len(sys.argv) > 1 else "s1_architecture"
    demo = DemoLab(FOLDER, lab)
    solved = demo.handed_in({name: demo.solution(name) for name in demo.exercises})
    cells = [cell for cell in solved.cells if cell.cell_type == "code"]
    setup = [cell for cell in cells if cell.id in ("parameters", "setup")]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with hub_on_loopback.jupyterhub(folder / "hub", tiny.build(folder / "course")) as url:
            people = [Person(url, name) for name in STUDENTS]
            for what, chosen in (("set up", setup), ("solved", cells)):
                code = MEASURE + "\n\n".join(cell.source for cell in chosen) + "\n" + SAY
                with ThreadPoolExecutor() as pool:
                    for name, said in zip(
                        STUDENTS, pool.map(lambda one, code=code: one.run(code), people), strict=True
                    ):
                        print(what, name, json.dumps(json.loads(said.rpartition("SAID ")[2])), flush=True)


if __name__ == "__main__":
    main()
