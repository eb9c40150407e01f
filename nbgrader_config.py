"""nbgrader's own commands and formgrader, with our grading in them.

After `nbgrader generate_assignment <lab>` or `autograder release`, `nbgrader autograde <lab>` gives the marks
that `autograder grade` gives.
"""

import os
from pathlib import Path

try:
    from autograder.nbgrader_hooks.formgrader import protect
except ImportError as error:  # nbgrader would go on without this file, and run students' code as you
    raise SystemExit(f"nbgrader_config.py needs the course's package, pip install -e . ({error})") from error

c = get_config()  # noqa: F821 (traitlets defines it)

folder = str(Path(__file__).resolve().parent)
c.CourseDirectory.root = c.Grade.folder = c.ByDay.folder = folder
if "GRADEBOOK_URL" in os.environ:
    c.CourseDirectory.db_url = os.environ["GRADEBOOK_URL"]

# Repair takes the notebook as it was handed in: nbgrader's own sanitizing would lose what it looks for.
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [
    # In place of Execute: repaired, run in the sandbox, judged outside.
    "autograder.nbgrader_hooks.preprocessor.Grade",
    "nbgrader.preprocessors.SaveAutoGrades",  # reads the marks from what Grade made of the test cells
    "nbgrader.preprocessors.AssignLatePenalties",
]
c.AssignLatePenalties.plugin_class = "autograder.recording.late.ByDay"  # by course.yml's `late`

# For Validate, on a slow computer: the setup cell loads two models, the first time from afar.
c.Execute.timeout = 300

# What students write is shown to graders as text, attached pictures and harmless HTML.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {
    "markdown2html": "autograder.showing.markdown.safe_html",
    "clean_html": "autograder.showing.markdown.as_text",
}
c.GenerateFeedback.exporter_class = "autograder.showing.markdown.Exporter"
protect()
