"""Write findings as one HTML file that needs no script, no network and no other file."""

from __future__ import annotations

import re
from datetime import datetime

from jinja2 import Environment, PackageLoader, StrictUndefined

from headwater.dossier.findings import Findings
from headwater.dossier.page import page_of

_NOT_IN_HTML = re.compile("[\x00\ud800-\udfff]")
"""NUL and lone surrogates can stand in a text but in no HTML file."""
_REPLACEMENT = "\ufffd"

_templates = Environment(
    loader=PackageLoader("headwater.dossier"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def html_of(findings: Findings, version: str, made_at: datetime) -> str:
    """Return the report; whatever the files contain is shown as text and never runs."""
    page = page_of(findings, version, made_at)
    html = _templates.get_template("report.html").render(page=page)
    # One character for one character, so that offsets into the text still hold.
    return _NOT_IN_HTML.sub(_REPLACEMENT, html)
