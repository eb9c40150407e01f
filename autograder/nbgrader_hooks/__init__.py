"""Plain nbgrader's own commands and formgrader, which run and show ours.

Comes in: what nbgrader_config.py in the course folder names. Goes out: a notebook with its marks, for
nbgrader to record; a formgrader that is safe to open. May not know: anything of its own, it calls the stages.

preprocessor.py  `nbgrader autograde` gives the marks that we give
formgrader.py    what formgrader leaves open, closed
grading_page.py where formgrader's page opens, and the mark schemes
"""
