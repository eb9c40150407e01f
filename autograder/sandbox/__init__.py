"""Where students' code runs: kernels that can reach nothing.

Comes in: limits, a salt, the name of a sandbox. Goes out: a Jupyter kernel inside it, or a refusal with the
remedy. May not know: what is run in it, for whom, or what is right.

kernels.py     the kernels that submissions run in, by the name of their sandbox
bubblewrap.py  the sandbox, as a Jupyter kernel provisioner
container.py   the same in a container, where bubblewrap can't run; Containerfile is its image
seccomp.py     which calls of Linux that code can't make
escapes.py     tries to get out, before any student's code is in
warm.py        kernels forked from a process that has run the lab's setup
zygote.py      that process
folders.py     where their connections are
"""
