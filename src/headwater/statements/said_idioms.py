"""Frames in which somebody says something without a plain verb of saying: “let slip that”."""

from __future__ import annotations

from headwater.statements.source_phrase import is_speaker_noun, read_source_phrase
from headwater.statements.speaker_lexicon import BODIES, PAPERS
from headwater.statements.statement import SourceKind

_NUMBER = (
    r"(?:(?:at\s+(?:least|most)|no\s+(?:fewer|less|more)\s+than|up\s+to|as\s+many\s+as|(?:more|fewer|less)"
    r"\s+than|about|around|some|nearly|almost|over|under|between|roughly|approximately|just|only|barely"
    r"|an?\s+(?:estimated|further))\s+){0,2}(?:[$€£]?\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundreds|thousands|dozens|scores|a\s+(?:dozen|hundred|total|figure"
    r"|toll|sum|number|handful))(?!\w)"
)
_SAYING = r"(?:\s+(?:to\s+)?(?:him|her|them|us|me|reporters|journalists))?\s+that\s+"
IDIOMS = (
    # “let slip that”, “went on to say that”
    r"(?P<idiom>lets?\s+(?:slip|drop)|made\s+(?:it\s+)?public|(?:give|gives|gave|given)\s+(?:(?:his|her"
    r"|their|its|an?|the)\s+)?(?:word|evidence|orders?|to\s+understand)|issue[sd]?\s+(?:an?\s+)?(?:orders?"
    r"|warnings?)|spell(?:s|ed|t)?\s+out|(?:go|goes|went|gone)\s+on\s+to\s+(?:say|claim|allege|explain"
    r"|complain|write|report|deny|add)|(?:is|was|are|were)\s+insistent|ha(?:s|d)\s+it|(?:go|goes|went)\s+on"
    r"\s+record(?:\s+(?:to\s+say|as\s+saying))?|(?:break|breaks|broke)\s+the\s+news|blurts?(?:ed)?\s+out"
    rf"|chim(?:e|es|ed)\s+in){_SAYING}",
    # “was heard to say that”
    r"(?P<heard_to>(?:is|was|were|been)\s+(?:over)?heard\s+to\s+(?:say|tell\s+\w+|boast|complain|remark|ask"
    r"|order))\s+(?:that\s+)?(?=\S)",
    # “had rung to ask whether”, “came back to say that”
    r"(?P<rang_to>(?:wrote|writes|written|telephoned|rang|rings|rung|phoned|texted|messaged|e-?mailed|called"
    r"|calls|stood\s+up|came\s+(?:back|forward)|got\s+in\s+touch)\b[^,;:.“”\"]{0,40}?\s+to\s+(?:say|ask|warn"
    r"|report|complain|announce|tell\s+(?:him|her|them|us|me)))\s+(?:that\s+)?(?=\S)",
    # “lists eleven dead”, “arrives at a total of 287”
    r"(?P<counted>counts?|counted|lists?|listed|records?|recorded|tall(?:y|ies|ied)|documents?|documented"
    r"|registers?|registered|logs?|logged|shows?|showed|gives?|gave|arriv(?:e|es|ed)\s+at|com(?:e|es)\s+(?:to"
    rf"|up\s+with)|came\s+(?:to|up\s+with))\s+(?={_NUMBER})",
    # “admits to 17”, “acknowledged 17 deaths”
    r"(?P<admitted>(?:(?:admit(?:s|ted)?|own(?:s|ed)?\s+up|confess(?:es|ed)?)(?=\s+to\b)|acknowledge[sd]?"
    r"|confirm(?:s|ed)?|report(?:s|ed)?|estimate[sd]?|announce[sd]?|concede[sd]?))\s+(?:to\s+)?"
    rf"(?={_NUMBER})",
)
"""Alternatives of a pattern; each has a group of its own that ends with the verb."""
IDIOM_GROUPS = ("idiom", "heard_to", "rang_to", "counted", "admitted")
_COUNTERS = BODIES | PAPERS | {"it"}


def may_say(verb: str, words: str) -> bool:
    """Return False for persons who count: what bodies and papers count is a statement."""
    if verb != "counted":
        return True
    phrase = read_source_phrase(words)
    is_body = phrase.kind is SourceKind.NAMED_ORGANISATION or phrase.head in _COUNTERS
    return is_body or (not is_speaker_noun(words) and phrase.name is not None)
