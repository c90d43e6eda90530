"""Web addresses and publishers' names, compared as their owners would compare them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from headwater.evidence.report import Report
from headwater.statements.outlets import canonical_outlet, folded

_SERVER_PREFIX = re.compile(r"^(?:www\d?|amp|m|mobile|edition)\.")
_AMP_STEP = re.compile(r"/amp(?=/|$)")
_INDEX_PAGE = re.compile(r"/(?:index\.\w+)?$")
_PAGE_PARAMETER = re.compile(r"(?i)(?:^|&)((?:p|id|page_id|article|story|articleid|storyid)=[^&]+)")
"""The few parameters that name the page; all others say how the reader came."""


def host_of(url: str | None) -> str | None:
    """Return the host of `url` without `www.`, `amp.` and the like, None if it has none."""
    if url is None:
        return None
    try:
        host = urlsplit(url.strip()).hostname
    except ValueError:
        return None
    return _SERVER_PREFIX.sub("", host) if host else None


def address_of(url: str | None) -> str | None:
    """Return what tells the page at `url` from others, None if `url` names no page.

    Scheme, `www`, AMP, a trailing slash, the fragment and parameters that only say how the
    reader came are left out. A site's front page is no page: it changes by the hour.
    """
    host = host_of(url)
    if host is None or url is None:
        return None
    parts = urlsplit(url.strip())
    path = _INDEX_PAGE.sub("", _AMP_STEP.sub("", parts.path.removesuffix(".amp")))
    parameters = "&".join(sorted(match[1] for match in _PAGE_PARAMETER.finditer(parts.query)))
    if not path and not parameters:
        return None
    return f"{host}{path}?{parameters}" if parameters else f"{host}{path}"


def publisher_key(report: Report) -> str | None:
    """Return what tells the report's publisher from others, None if it is not known."""
    if report.publisher_name is None:
        return host_of(report.url)
    return folded(canonical_outlet(report.publisher_name)) or None


def is_same_publisher(one: Report, other: Report) -> bool:
    """Return True if both reports carry one publisher's name or stand on one host."""
    key, host = publisher_key(one), host_of(one.url)
    return (key is not None and key == publisher_key(other)) or (
        host is not None and host == host_of(other.url)
    )
