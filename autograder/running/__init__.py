"""Who runs submissions: one, or a class on many machines.

Comes in: `Repaired`, with a salt and limits. Goes out: `Run`, what each cell did and answered. May not know:
the right answers, or whose gradebook this is; what a student's code sent is data here, never acted on.

run.py          one submission in its kernels: the only stage that executes students' code
apart.py        each run in a process of its own
surroundings.py what of the kernel is the course's own, put back before questions
parts.py        which parts of the test cells run: the questions, or what explains a wrong answer
usage.py        what a submission's processes take
pictures.py     which pictures of a student's may be shown
workers.py      who runs them: this machine, or by cluster.py the workers of a Dask scheduler
cluster.py      Dask's workers
environment.py  what runs submissions, and where two machines differ in it
processes.py    pools of processes for all that reads hostile files
"""
