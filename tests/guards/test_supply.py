"""What we build on is pinned, free, explained, and fetched from wherever the user says."""

import fnmatch
import tomllib
from email.message import Message
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.guards import house
from tests.guards.conftest import run_in

ROOT = house.ROOT
KINDS = ("app", "dev", "bench", "train")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
UNDECLARED = {"sqlcipher3": "Zlib"}
"""Licences that we read in the distribution itself, since its metadata names none."""


def locked(kind: str) -> str:
    """Return the text of one of the requirements files."""
    return (ROOT / "requirements" / f"{kind}.txt").read_text()


@pytest.mark.parametrize("kind", KINDS)
def test_requirements_name_no_address(kind: str):
    assert house.addresses_in(locked(kind)) == []


@pytest.mark.parametrize(
    "line",
    ["--index-url https://packages.example/simple", "-f wheels", "six @ file:wheels/six", "a.whl"],
)
def test_an_address_in_requirements_is_noticed(line: str):
    assert house.addresses_in(f"six==1.17.0\n{line}\n") == [line]


@pytest.mark.parametrize("kind", KINDS)
def test_requirements_are_pinned_by_digest(kind: str):
    assert house.unpinned_in(locked(kind)) == []


def test_a_requirement_without_digest_is_noticed():
    pinned = f"six==1.17.0 \\\n    --hash=sha256:{'0' * 64}\n"

    assert house.unpinned_in(pinned + "seven==1\neight\n") == ["seven==1", "eight"]


def unlocked(kind: str) -> list[str]:
    """Return what the pinned distributions need here although the file does not pin it."""
    names = set(house.names_in(locked(kind)))
    left_out = set(PROJECT["tool"]["uv"]["exclude-dependencies"])
    missing = []
    for name in sorted(names):
        needs = [Requirement(line) for line in metadata.requires(name) or []]
        here = [n for n in needs if n.marker is None or n.marker.evaluate({"extra": ""})]
        wanted = {house.name_of(needed.name) for needed in here}
        missing += [f"{name} needs {other}" for other in sorted(wanted - names - left_out)]
    return missing


@pytest.mark.parametrize("kind", ["app", "dev"])
def test_requirements_are_complete_for_they_are_installed_without_asking_further(kind: str):
    assert unlocked(kind) == []


def test_a_requirement_of_a_requirement_is_noticed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(f"{__name__}.locked", lambda _: "jinja2==3\n")

    assert unlocked("app") == ["jinja2 needs markupsafe"]


def test_no_requirement_carries_torch_or_a_model_hub():
    assert {"torch", "huggingface-hub"}.isdisjoint(house.names_in(locked("bench")))


def test_what_users_install_is_free():
    said = {n: UNDECLARED.get(n) or house.licence_of(metadata.metadata(n)) for n in NAMES}  # type: ignore[arg-type]

    assert {
        name: licence for name, licence in said.items() if not house.is_acceptable(licence)
    } == {}


NAMES = house.names_in(locked("app"))


@pytest.mark.parametrize(
    "licence",
    [
        "AGPL-3.0-only",
        "GPL-2.0-only OR LGPL-2.1-or-later",
        "GNU General Public License v3 (GPLv3)",
        "BSD-3-Clause AND GPL-3.0",
        "BUSL-1.1",
        "",
    ],
)
def test_a_licence_that_binds_our_users_is_noticed(licence: str):
    assert not house.is_acceptable(licence)


@pytest.mark.parametrize("licence", ["MIT", "MPL-1.1 OR GPL-2.0-only", "BSD License"])
def test_a_licence_that_leaves_our_users_free_is_accepted(licence: str):
    assert house.is_acceptable(licence)


def test_the_licence_is_read_wherever_it_stands():
    message = Message()
    message["Classifier"] = "License :: OSI Approved :: MIT License"

    assert house.licence_of(message) == "License :: OSI Approved :: MIT License"


def test_what_the_source_imports_is_declared():
    assert house.undeclared_imports(house.SOURCE, PROJECT["project"]["dependencies"]) == []


def test_an_import_that_came_with_something_else_is_noticed(tmp_path: Path):
    (tmp_path / "planted.py").write_text("import os, lxml.html\nfrom rich_click import group\n")

    assert house.undeclared_imports(tmp_path, ["rich-click"]) == ["planted.py imports lxml"]


def test_onnxruntime_is_loaded_only_where_it_is_kept_silent():
    assert house.importers_of(house.SOURCE, "onnxruntime") == ["adapters/tagging_model.py"]


def test_another_module_that_loads_it_is_noticed(tmp_path: Path):
    (tmp_path / "planted.py").write_text("def run():\n    from onnxruntime import capi\n")

    assert house.importers_of(tmp_path, "onnxruntime") == ["planted.py"]


def test_each_dependency_has_its_page():
    pages = [path.read_text() for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md")]
    development = [line for line in PROJECT["dependency-groups"]["dev"] if isinstance(line, str)]
    used = PROJECT["project"]["dependencies"] + development

    assert house.dependencies_without_page(used, pages) == []


def test_a_dependency_without_page_is_noticed():
    pages = ["# 12. Jinja2 renders the report\n\nand six"]

    assert house.dependencies_without_page(["jinja2", "six~=1.0"], pages) == ["six"]


def tracked_files() -> list[Path]:
    """Return the files of the repository; git may be absent, so .gitignore is read here."""
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split()]
    ignored += [".git"]
    files, folders = [], [ROOT]
    while folders:
        for path in folders.pop().iterdir():
            if any(fnmatch.fnmatch(path.name, pattern) for pattern in ignored):
                continue
            (folders if path.is_dir() else files).append(path)
    return files


def test_no_file_is_tied_to_a_machine():
    itself = {ROOT / "tests/guards" / name for name in ("house.py", "test_supply.py")}

    assert house.ties_to_a_machine(sorted(set(tracked_files()) - itself)) == []


@pytest.mark.parametrize(
    "line", ["see /home/ada/notes", "cd /root/x", "https://files.pythonhosted.org/x", "pypi.org"]
)
def test_a_tie_to_a_machine_is_noticed(line: str, tmp_path: Path):
    planted = tmp_path / "notes.md"
    planted.write_text(f"fine\n{line}\n")

    assert house.ties_to_a_machine([planted]) == [f"{planted}:2: {line}"]


def test_the_wheel_carries_the_model_and_the_templates(tmp_path: Path):
    done = run_in(ROOT, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")

    assert house.missing_from_wheel(wheel, house.SOURCE) == []
    assert house.missing_from_wheel(wheel, ROOT / "tests")[0] == "tests/__init__.py"
