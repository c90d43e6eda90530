"""The cast of a text: whom it names, in which offices, and whom its pronouns can stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from headwater.statements.acronyms import has_acronym
from headwater.statements.introductions import is_body_in
from headwater.statements.mention import Gender, Mention, Sort
from headwater.statements.mentions import mentions_in
from headwater.statements.organisation_names import legal_form_of, names_organisation
from headwater.statements.outlets import OutletMention, folded, is_mentioned
from headwater.statements.sentences import sentences_in
from headwater.statements.short_names import ShortNames
from headwater.statements.speaker_lexicon import BODIES, GROUPS
from headwater.statements.word_places import WordPlaces
from headwater.statements.word_set import word_set
from headwater.terms.by_place import ByPlace
from headwater.terms.span import Span

_INDEFINITE = re.compile(r"(?i)(?:an?|one|another)\s")
_LOCATIVE = re.compile(r"\b(?:in|at|near|from|outside|around|across)\s+\Z", re.IGNORECASE)
_LOCATIVE_REACH = 12
_COMPANY_NOUNS = word_set("company firm industries holdings corporation")
_NO_COMPANY = BODIES - _COMPANY_NOUNS
_NO_GROUP = word_set(
    """
    ministry police court tribunal council embassy consulate government army navy directorate
    department office commission parliament assembly authority agency service board bureau
    inspectorate university hospital bank company firm party school college force guard prosecution
    """
)
_DOES_BUSINESS = re.compile(
    r",\s+which\s+(?:owns|runs|makes|operates|sells|employs|produces|builds|supplies|hires)\b"
)


class Cast:
    """Everybody whom a text mentions, asked for by name, by office and by sentence."""

    def __init__(
        self, text: str, outlets: Sequence[OutletMention], labels: frozenset[Span] = frozenset()
    ) -> None:
        self.text = text
        self.sentences = sentences_in(text)
        self._outlets = outlets
        self.words = WordPlaces(text)
        self._labels = ByPlace((label, [label]) for label in labels)
        self._mentions: dict[Span, tuple[Mention, ...]] = {}
        self._found: dict[Span, tuple[Mention, ...]] = {}
        self._bodies: dict[str, bool] = {}
        self._bearers: dict[str, frozenset[str]] = {}
        self._full_by_name: dict[str, str | None] = {}
        self._gender_by_name: dict[str, Gender] = {}

    def mentions_of(self, sentence: Span) -> tuple[Mention, ...]:
        """Return whom a sentence mentions, without the labels of turns and mere places."""
        if sentence not in self._found:
            self._found[sentence] = tuple(
                mention for mention in self._all_of(sentence) if self._is_somebody(mention)
            )
        return self._found[sentence]

    def _all_of(self, sentence: Span) -> Iterable[Mention]:
        return (
            mention for mention in self._everybody_in(sentence) if not self._labels.at(mention.span)
        )

    def _everybody_in(self, sentence: Span) -> tuple[Mention, ...]:
        if sentence not in self._mentions:
            self._mentions[sentence] = mentions_in(self.text, sentence)
        return self._mentions[sentence]

    @cached_property
    def _everybody(self) -> tuple[Mention, ...]:
        return tuple(m for sentence in self.sentences for m in self._everybody_in(sentence))

    @cached_property
    def _full_by_end(self) -> dict[str, set[str]]:
        """Full names of persons by their last words: “moll”, “ada moll”."""
        found: dict[str, set[str]] = defaultdict(set)
        for mention in self._everybody:
            if mention.sort is Sort.PERSON and mention.name and " " in mention.name:
                words = folded(mention.name).split()
                for first in range(len(words)):
                    found[" ".join(words[first:])].add(mention.name)
        return found

    @cached_property
    def short_names(self) -> ShortNames:
        """The short forms of the bodies that the text mentions."""
        return ShortNames(self.text, self._everybody)

    @cached_property
    def first_places(self) -> dict[str, int]:
        """Where each full name stands first, by its folded form."""
        found: dict[str, int] = {}
        for mention in self._everybody:
            if mention.name and " " in mention.name:
                found.setdefault(folded(mention.name), mention.span.start)
        return found

    @cached_property
    def titles(self) -> dict[str, set[str]]:
        """The small words before and beside each full name, by its folded form: “mrs”, “older”."""
        found: dict[str, set[str]] = defaultdict(set)
        for mention in self._everybody:
            if mention.name and " " in mention.name:
                found[folded(mention.name)] |= set(folded(mention.span.of(self.text)).split())
        return found

    @cached_property
    def _single_names(self) -> frozenset[str]:
        """Names of one word that the text gives to somebody: “her son, Ilias”, “a man called”."""
        return frozenset(
            folded(m.name)
            for m in self._everybody
            if m.name and " " not in m.name and m.roles and m.sort is Sort.PERSON
        )

    @cached_property
    def genders(self) -> dict[str, Gender]:
        """Genders by the last word of a name, where the text's words tell one and no other."""
        found: dict[str, set[Gender]] = defaultdict(set)
        for mention in self._everybody:
            if mention.name and mention.gender:
                found[folded(mention.name)].add(mention.gender)
        return {name: genders.pop() for name, genders in found.items() if len(genders) == 1}

    def is_known(self, mention: Mention) -> bool:
        """Return False for a lone capital that the text names nobody by elsewhere."""
        if mention.name is None or mention.roles:
            return True
        if " " in mention.name:
            # “A motel in Port Vale” tells of nobody called so.
            before = self.text[max(0, mention.span.start - _LOCATIVE_REACH) : mention.span.start]
            return mention.gender is not None or not _LOCATIVE.search(before)
        own = folded(mention.name)
        if own in self._full_by_end or own in self._single_names or mention.gender is not None:
            return True
        return self.sort_of(mention) is Sort.BODY

    def is_outlet(self, mention: Mention) -> bool:
        """Return True if the mentioned is an outlet or agency, which passes on what others say."""
        return is_mentioned(mention.span, self._outlets)

    def bearers_of(self, name: str) -> frozenset[str]:
        """Return the full names that end with a surname, as long as the text has them.

        Who is called “Bell-Orsel” is meant by “Orsel” only where nobody else is.
        """
        if name not in self._bearers:
            full = {folded(one): one for one in sorted(self._full_by_end.get(folded(name), ()))}
            ends = {end for one in full for end in _shorter_ends(one)}
            longest = [one for key, one in full.items() if key not in ends]
            end = name.casefold()
            whole = {one for one in longest if one.casefold().endswith(f" {end}")}
            self._bearers[name] = frozenset(whole or longest)
        return self._bearers[name]

    def is_shared(self, name: str) -> bool:
        """Return True if two persons of the text bear the surname."""
        return len(self.bearers_of(name)) > 1

    def learn(self, name: str, gender: Gender) -> None:
        """Remember which pronoun stood for somebody where nobody else was meant."""
        self._gender_by_name.setdefault(folded(name), gender)

    def gender_of(self, mention: Mention) -> Gender | None:
        """Return which pronoun can stand for the mentioned, None if either can."""
        if mention.gender is not None or mention.name is None:
            return mention.gender
        own = folded(self.full_name(mention.name) or mention.name)
        return self.genders.get(own) or self._gender_by_name.get(own)

    def full_name(self, name: str) -> str | None:
        """Return the one full name that ends with `name`, else the one that has it in it.

        None if there are two or none. By “Duarte” Ana Duarte de Aldern is meant.
        """
        if name not in self._full_by_name:
            self._full_by_name[name] = self._full_name(name)
        return self._full_by_name[name]

    def _full_name(self, name: str) -> str | None:
        own = folded(name)
        bearers = self.bearers_of(name)
        fuller = {one for one in bearers if folded(one) != own}
        if not bearers or (" " in name and not fuller):
            beside = self._full_by_word.get(own.partition(" ")[0], ())
            fuller = {one for one in beside if f" {own} " in f" {folded(one)} "} - bearers
        return fuller.pop() if len(fuller) == 1 else None

    @cached_property
    def full_names(self) -> frozenset[str]:
        """Names of persons in more than one word of which none is only the end of another."""
        spelt = {folded(one): one for names in self._full_by_end.values() for one in sorted(names)}
        return frozenset(
            name
            for key, name in spelt.items()
            if all(folded(other) == key for other in self._full_by_end[key])
        )

    @cached_property
    def _full_by_word(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for name in self.full_names:
            for word in folded(name).split():
                found[word].add(name)
        return found

    def mentions_with(self, role: str) -> Sequence[Mention]:
        """Return where the text gives an office or a noun to somebody who is named."""
        return [m for m in self._by_role.get(role, ()) if m.sort in {Sort.PERSON, Sort.BODY}]

    def titled(self, titles: frozenset[str]) -> Sequence[Mention]:
        """Return where a title stands at a name: “Gen. Moll”."""
        return [m for title in sorted(titles) for m in self._by_title.get(title, ())]

    @cached_property
    def _by_title(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._everybody:
            if mention.name and mention.sort is Sort.PERSON:
                beside = folded(mention.span.of(self.text)).split()
                for word in set(beside) - set(folded(mention.name).split()):
                    found[word].append(mention)
        return found

    def introduces(self, role: str) -> bool:
        """Return True if the text brings in somebody who has no name: “a warden”."""
        return role in self._introduced

    @cached_property
    def _introduced(self) -> frozenset[str]:
        return frozenset(
            role
            for m in self._everybody
            if m.name is None and not m.plural and _INDEFINITE.match(m.words)
            for role in m.roles
        )

    def sort_of(self, mention: Mention) -> Sort:
        """Return what the mentioned is, by its own words and by the rest of the text."""
        if mention.name is None or mention.sort is not Sort.PERSON:
            return mention.sort
        if is_mentioned(mention.span, self._outlets) or self._is_body(mention.name):
            return Sort.BODY
        return Sort.PERSON

    def is_body(self, name: str) -> bool:
        """Return True if the text shows that a name is a body's: “the contractor, Aldern Roads”."""
        own = folded(name)
        return own in self._called_bodies or self._is_body(name)

    @cached_property
    def _called_bodies(self) -> frozenset[str]:
        return frozenset(folded(m.name) for m in self._everybody if m.name and m.sort is Sort.BODY)

    def _is_body(self, name: str) -> bool:
        if name not in self._bodies:
            self._bodies[name] = is_body_in(self.words, name)
        return self._bodies[name]

    def _is_somebody(self, mention: Mention) -> bool:
        """Return False for a lone capital that nothing shows to be a name of somebody."""
        if self.is_known(mention):
            return True
        # “They took Boro away”: whoever he is, he is no first word and stands in no place.
        before = self.text[: mention.span.start].rstrip()[-1:]
        return mention.is_subject and before.isalpha()

    def bodies_with(self, role: str) -> frozenset[str]:
        """Return the names of the bodies that the text calls by a noun, or that have it in them."""
        return frozenset(
            m.name
            for m in self._by_role.get(role, ())
            if m.name and folded(m.name) != role and self._may_be_body(m)
        )

    def nearest(self, names: Iterable[str], place: int) -> str | None:
        """Return the only one of the bodies in the paragraph so far, else in the one before it."""
        wanted = {folded(name): name for name in names}
        paragraph = self.text.rfind("\n", 0, place)
        before = (
            self.text.rfind("\n", 0, len(self.text[:paragraph].rstrip())) if paragraph > 0 else 0
        )
        for start, end in ((paragraph, place), (before, paragraph)):
            near = {
                wanted[own] for own, at in self._body_places if own in wanted and start < at < end
            }
            if near:
                return near.pop() if len(near) == 1 else None
        return None

    @cached_property
    def _body_places(self) -> tuple[tuple[str, int], ...]:
        return tuple((folded(m.name), m.span.start) for m in self._everybody if m.name)

    def companies_before(self, place: int) -> set[str]:
        """Return the names of bodies before a place that are no outlets and no authorities."""
        first = {name: m for name, m in self._companies.items() if m.span.end <= place}
        return {mention.words for mention in first.values()}

    def groups_before(self, place: int) -> set[str]:
        """Return the names of bodies before a place that may be a charity or a rights group."""
        return {m.words for m in self._groups.values() if m.span.end <= place}

    @cached_property
    def _groups(self) -> dict[str, Mention]:
        found: dict[str, Mention] = {}
        for mention in self._everybody:
            name = mention.name
            if name is None or " " not in name or mention.sort is not Sort.BODY:
                continue
            if mention.roles & _NO_GROUP or legal_form_of(name) or self.is_outlet(mention):
                continue
            if mention.roles & GROUPS or has_acronym(self.text, mention.span):
                found.setdefault(folded(name), mention)
        return found

    @cached_property
    def _companies(self) -> dict[str, Mention]:
        """Where each body that its name or the text shows to be a company is named first."""
        found: dict[str, Mention] = {}
        for mention in self._everybody:
            name = mention.name
            if name is None or folded(name) in found:
                continue
            if mention.roles & _NO_COMPANY and legal_form_of(name) is None:
                continue
            is_company = (
                names_organisation(name)
                or mention.roles & _COMPANY_NOUNS
                or _DOES_BUSINESS.match(self.text, mention.span.end)
            )
            if is_company and not self.is_outlet(mention):
                found[folded(name)] = mention
        return found

    @cached_property
    def _by_role(self) -> dict[str, list[Mention]]:
        """Those who have names, by what else they are called."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._everybody:
            for role in mention.roles if mention.name else ():
                found[role].append(mention)
        return found

    def _may_be_body(self, mention: Mention) -> bool:
        return mention.sort is Sort.BODY or self.sort_of(mention) is Sort.BODY


def _shorter_ends(name: str) -> Iterator[str]:
    """Yield “von moll”, “moll” of “ada von moll”."""
    return (name[place + 1 :] for place, sign in enumerate(name) if sign == " ")
