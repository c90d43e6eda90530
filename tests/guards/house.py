"""Rules of the code base that no linter knows, each a function over a tree and its words."""

from __future__ import annotations

import ast
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from email.message import Message
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "headwater"
STAGES = (
    "terms",
    "evidence",
    "statements",
    "origins",
    "allegations",
    "cases",
    "estimates",
    "dossier",
)

MODULE_LINES = 400
FUNCTION_LINES = 40
EMPTY_NAMES = re.compile("base|common|data|handlers?|helpers?|info|manager|misc|process|utils?")
"""Names that say nothing of what a module is about."""
GIVEN_NAMES = frozenset({"investigation/sqlite/base.py"})
"""Names that are not ours to choose: Django looks for a database backend in `base`."""

UNMIRRORED = frozenset({"bench", "guards", "journeys", "sample"})
"""Folders of tests that belong to no one package."""

_ENTRY = re.compile(r"^- \*\*(?P<word>[^*]+)\*\*(?: \((?P<types>`\w+`(?:, `\w+`)*)\))?: .+$")
_FRAGILE = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")
_MACHINE = re.compile(
    r"(?<![\w.\-])/(?:work|root|home)/"
    r"|\bpypi\.(?:org|python\.org)\b|pythonhosted\.org|registry\.npmjs\.org|deb\.debian\.org"
)
_BINDING = re.compile(r"\b(?:A|L)?GPL|GNU|SSPL|BUSL|Commons Clause|NonCommercial|Proprietary")
_PERMISSIVE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software|Zlib|0BSD|CC0|Unlicense|MPL|Mozilla|CNRI", re.I
)


def modules(source: Path) -> Iterator[Path]:
    """Yield every module that people write; migrations are written by Django."""
    for path in sorted(source.rglob("*.py")):
        if "migrations" not in path.parts:
            yield path


def long_modules(source: Path) -> list[str]:
    """Return the modules that nobody reads in one sitting."""
    counted = ((path, len(path.read_text().splitlines())) for path in modules(source))
    return [f"{path.name}: {lines} lines" for path, lines in counted if lines > MODULE_LINES]


def long_functions(source: Path) -> list[str]:
    """Return the functions that do not fit on a screen."""
    found = []
    for path in modules(source):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    found.append(f"{path.name}: {node.name} has {lines} lines")
    return found


def empty_names(source: Path) -> list[str]:
    """Return the modules and packages that are named for nothing."""
    named = (path.parent if path.name == "__init__.py" else path for path in modules(source))
    empty = (path.relative_to(source) for path in named if EMPTY_NAMES.fullmatch(path.stem))
    return [str(path) for path in empty if str(path) not in GIVEN_NAMES]


def fragile_patterns(source: Path) -> list[str]:
    """Return the strings that look like a possessive or atomic group of a regular expression.

    Before 3.11.5 Python matched a group with alternatives wrongly there (gh-106052), and
    Debian 12 has 3.11.2. `(?=(?P<name>...))(?P=name)` does the same and is matched rightly.
    """
    return [
        f"{path.relative_to(source)}:{node.lineno}"
        for path in modules(source)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _FRAGILE.search(node.value)
    ]


def public_types(source: Path) -> list[tuple[str, str, str]]:
    """Return name, package and first line of the docstring of each public class of the stages."""
    types = []
    for path in modules(source):
        package = path.relative_to(source).parts[0]
        if package in STAGES:
            for node in ast.parse(path.read_text()).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    says = (ast.get_docstring(node) or "").partition("\n")[0]
                    types.append((node.name, package, says))
    return types


def undefined_types(source: Path, glossary: str) -> list[str]:
    """Return a line for each public type of the stages that the glossary does not explain."""
    defined = defined_types(glossary)
    found = (type_ for type_ in public_types(source) if type_[0] not in defined)
    return [
        f"{package}: - **{words_of(name)}** (`{name}`): {says}" for name, package, says in found
    ]


def departed_types(source: Path, glossary: str) -> list[str]:
    """Return the types that the glossary explains although no stage has them."""
    there = {name for name, _, _ in public_types(source)}
    return [name for name in defined_types(glossary) if name not in there]


def ambiguous_types(source: Path) -> list[str]:
    """Return the names that two public types of the stages share: one word, one meaning."""
    counted = Counter(name for name, _, _ in public_types(source))
    return [name for name, count in counted.items() if count > 1]


def defined_types(glossary: str) -> list[str]:
    """Return the types that the glossary's entries name."""
    entries = (_ENTRY.match(line) for line in glossary.splitlines())
    return [name for entry in entries if entry for name in re.findall(r"\w+", entry["types"] or "")]


def words_of(name: str) -> str:
    """Return the name of a type in words."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


def misplaced_words(glossary: str) -> list[str]:
    """Return the words that do not stand in the order of the alphabet under their heading."""
    misplaced, before = [], ""
    for line in glossary.splitlines():
        if line.startswith("#"):
            before = ""
        elif entry := _ENTRY.match(line):
            if entry["word"].casefold() < before:
                misplaced.append(entry["word"])
            before = entry["word"].casefold()
    return misplaced


def undeclared_imports(source: Path, declared: Iterable[str]) -> list[str]:
    """Return what the source imports although no dependency of ours, by its normal name, has it."""
    providers = metadata.packages_distributions()
    allowed = {name_of(requirement) for requirement in declared} | {"headwater"}
    found = set()
    for path in modules(source):
        for node in ast.walk(ast.parse(path.read_text())):
            for name in _imported_by(node):
                by = {name_of(each) for each in providers.get(name, [name])}
                if name not in sys.stdlib_module_names and not by & allowed:
                    found.add(f"{path.relative_to(source)} imports {name}")
    return sorted(found)


def importers_of(source: Path, package: str) -> list[str]:
    """Return the modules that import a package."""
    return [
        str(path.relative_to(source))
        for path in modules(source)
        if any(package in _imported_by(node) for node in ast.walk(ast.parse(path.read_text())))
    ]


def _imported_by(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.partition(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
        return [node.module.partition(".")[0]]
    return []


def name_of(requirement: str) -> str:
    """Return the normal name of the package that a requirement asks for."""
    return re.split(r"[^\w.\-]", requirement)[0].lower().replace("_", "-")


def undocumented_commands(options_by_command: Mapping[str, Iterable[str]], page: str) -> list[str]:
    """Return the commands and options that the page on the command line does not name."""
    missing = []
    for command, options in options_by_command.items():
        if not re.search(rf"headwater {re.escape(command)}\b", page):
            missing.append(command)
        missing += [f"{command} {option}" for option in options if option not in page]
    return missing


def unmirrored_tests(tests: Path, source: Path) -> list[str]:
    """Return the test modules that stand for no module of the source."""
    unmirrored = []
    for path in sorted(tests.rglob("test_*.py")):
        place = path.relative_to(tests)
        module = source / place.parent / place.name.removeprefix("test_")
        package = module.with_suffix("")
        if place.parts[0] not in UNMIRRORED and not module.is_file() and not package.is_dir():
            unmirrored.append(str(place))
    return unmirrored


def addresses_in(requirements: str) -> list[str]:
    """Return the lines of a requirements file that say where to fetch from."""
    fetching = re.compile(r"://|^\s*-(?:i|f|-index-url|-extra-index-url|-find-links)\b|\.whl| @ ")
    return [line for line in requirements.splitlines() if fetching.search(line)]


def names_in(requirements: str) -> list[str]:
    """Return the packages that a requirements file pins, in their normal form."""
    return [name.lower() for name in re.findall(r"^([\w.\-]+)==", requirements, re.M)]


def unpinned_in(requirements: str) -> list[str]:
    """Return the requirements that are not pinned to one release by digest."""
    joined = requirements.replace("\\\n", " ").splitlines()
    pinned = re.compile(r"^[\w.\-]+==\S+ .*--hash=sha256:[0-9a-f]{64}")
    return [line for line in joined if line.strip() and not pinned.match(line)]


def ties_to_a_machine(files: Iterable[Path]) -> list[str]:
    """Return the places that name a folder or a package registry of somebody's machine."""
    found = []
    for path in files:
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
            if _MACHINE.search(line):
                found.append(f"{path}:{number}: {line.strip()[:100]}")
    return found


def licence_of(said: Message) -> str:
    """Return what a distribution's metadata says of its licence, shortest field first."""
    classifiers = [c for c in said.get_all("Classifier") or [] if c.startswith("License")]
    fields = (said["License-Expression"], said["License"], *classifiers)
    return next((str(words).splitlines()[0] for words in fields if words), "")


def is_acceptable(licence: str) -> bool:
    """Return True if at least one alternative of the licence leaves our users free."""
    alternatives = re.split(r"\bOR\b", licence)
    return any(_PERMISSIVE.search(a) and not _BINDING.search(a) for a in alternatives)


def missing_from_wheel(wheel: Path, source: Path) -> list[str]:
    """Return the files of the source that the wheel does not carry."""
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    files = (path for path in source.rglob("*") if path.is_file() and path.suffix != ".pyc")
    names = (str(path.relative_to(source.parent)) for path in files)
    return sorted(name for name in names if name not in carried)


def dependencies_without_page(dependencies: Iterable[str], pages: Iterable[str]) -> list[str]:
    """Return the dependencies of which no decision says what we would write without them."""
    titles = [page.splitlines()[0].lower() for page in pages]
    names = [re.split(r"[^\w.\-]", dependency)[0].lower() for dependency in dependencies]
    return [
        name for name in names if not any(re.search(rf"\b{re.escape(name)}\b", t) for t in titles)
    ]
