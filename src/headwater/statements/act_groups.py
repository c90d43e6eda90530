"""Lists of words that several phrases about acts share."""

from __future__ import annotations

from collections.abc import Mapping

GROUPS: Mapping[str, str] = {
    "WAR": (
        "war|wars|combat|fighting|battles?|battlefields?|front|front ?lines?|action|trenches"
        "|war zones?|hostilities|invasion"
    ),
    "ARMY": (
        "army|armies|military|armed forces|forces|militias?|ranks|troops|legion|wagner"
        "|mercenary group|military service|war|war effort|fight|fighting|battalions?|brigades?"
        "|navy|conflict|unit|units"
    ),
    "PEOPLE": (
        "them|him|her|us|me|people|persons|civilians|migrants|students|workers|foreigners|men"
        "|women|children|girls|boys|prisoners|inmates|convicts|detainees|hostages|citizens"
        "|nationals|villagers|families|recruits|soldiers|labourers|farmers|dockers|dockworkers|strikers"
        "|protesters|demonstrators|pickets|nurses|teachers|journalists|residents|refugees|drivers"
        "|(?-i:[A-Z][a-z]+(?:ans|ese|is|ians))"
    ),
    "PAPERS": (
        "visas?|residen(?:ce|cy) permits?|(?:work )?permits?|passports?"
        "|identity (?:cards?|papers|documents)|(?:travel )?documents|citizenship"
    ),
    "GOODS": (
        "jobs?|work|employment|citizenship|passports?|amnesty|pardons?|contracts?|training"
        "|education|scholarships?|bonus(?:es)?|money|pay|salar(?:y|ies)|visas?|freedom|programmes?|release"
    ),
    "ARMS": "drones?|weapons?|arms|missiles?|shells|ammunition|munitions|rifles",
    "ENTER": "{join}|{agree}|{sign}|{enlist}|{fight}|{accept}|{serve}|{volunteer}",
}
"""Lists that several phrases share."""
